# ruff: noqa: E501 - a text stays on a line
"""The language of a text and its direction."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seednews.language import (
    LOOKED_AT,
    THRESHOLD,
    Detected,
    detect,
    detect_in,
    direction_by_tag,
    direction_in,
    direction_of,
)
from seednews.model import Article, Paragraph
from seednews.model.rules import is_language_tag
from seednews.prose import language, scripts
from seednews.testing import texts

# Each about a ferry that sails again; of our own writing.
SHARED_SCRIPTS = {
    "af": "Die veerboot vaar weer. Na drie weke van herstelwerk kan die inwoners van die eiland môre weer na die vasteland reis, sê die burgemeester.",
    "ar": "عادت العبارة إلى العمل بعد ثلاثة أسابيع من الإصلاحات، وقال رئيس البلدية إن سكان الجزيرة يستطيعون السفر غدا إلى البر الرئيسي من جديد.",
    "bg": "Фериботът отново плава. След три седмици ремонт жителите на острова могат утре пак да пътуват до сушата, каза кметът пред журналисти.",
    "cs": "Přívoz znovu jezdí. Po třech týdnech oprav se obyvatelé ostrova mohou zítra opět vydat na pevninu, řekl starosta místním novinářům.",
    "da": "Færgen sejler igen. Efter tre ugers reparation kan øens beboere i morgen atter rejse til fastlandet, siger borgmesteren til avisen.",
    "de": "Die Fähre fährt wieder. Nach drei Wochen Reparatur können die Bewohner der Insel morgen wieder auf das Festland reisen, sagt die Bürgermeisterin.",
    "en": "The ferry sails again. After three weeks of repairs the islanders can travel to the mainland tomorrow, the mayor told reporters.",
    "es": "El transbordador vuelve a navegar. Tras tres semanas de reparaciones, los vecinos de la isla podrán viajar mañana al continente, dijo la alcaldesa.",
    "fa": "کشتی مسافربری دوباره به راه افتاد. شهردار گفت که پس از سه هفته تعمیر، ساکنان جزیره می‌توانند فردا دوباره به خشکی سفر کنند.",
    "fi": "Lautta kulkee taas. Kolmen viikon korjausten jälkeen saaren asukkaat voivat huomenna jälleen matkustaa mantereelle, kaupunginjohtaja kertoo.",
    "fr": "Le bac navigue de nouveau. Après trois semaines de réparations, les habitants de l’île pourront se rendre demain sur le continent, a dit la maire.",
    "hi": "नाव फिर से चलने लगी है। मेयर ने कहा कि तीन हफ्ते की मरम्मत के बाद द्वीप के लोग कल से फिर मुख्य भूमि तक यात्रा कर सकेंगे।",
    "hu": "Újra jár a komp. Háromheti javítás után a sziget lakói holnap ismét átkelhetnek a szárazföldre, mondta a polgármester az újságíróknak.",
    "it": "Il traghetto torna a navigare. Dopo tre settimane di riparazioni gli abitanti dell’isola potranno raggiungere domani la terraferma, ha detto la sindaca.",
    "nl": "De veerboot vaart weer. Na drie weken van herstel kunnen de bewoners van het eiland morgen weer naar het vasteland reizen, zegt de burgemeester.",
    "no": "Fergen går igjen. Etter tre uker med reparasjoner kan øyas innbyggere i morgen på nytt reise til fastlandet, sier ordføreren til avisen.",
    "pl": "Prom znowu pływa. Po trzech tygodniach napraw mieszkańcy wyspy będą mogli jutro ponownie dotrzeć na stały ląd, powiedziała burmistrz.",
    "pt": "A balsa volta a navegar. Depois de três semanas de reparações, os moradores da ilha poderão viajar amanhã para o continente, disse a prefeita.",
    "ru": "Паром снова ходит. После трёх недель ремонта жители острова смогут завтра вновь отправиться на материк, сообщила мэр журналистам.",
    "sv": "Färjan går igen. Efter tre veckors reparationer kan öns invånare i morgon åter resa till fastlandet, säger kommunalrådet till tidningen.",
    "sw": "Kivuko kimeanza tena safari. Baada ya wiki tatu za matengenezo, wakazi wa kisiwa wataweza kusafiri kesho kwenda bara, alisema meya.",
    "tr": "Feribot yeniden sefere başladı. Üç haftalık onarımın ardından ada sakinleri yarın yeniden anakaraya gidebilecek, dedi belediye başkanı.",
    "uk": "Пором знову ходить. Після трьох тижнів ремонту мешканці острова зможуть завтра знову поїхати на материк, повідомила міська голова.",
    "ur": "کشتی دوبارہ چل پڑی ہے۔ میئر نے کہا کہ تین ہفتوں کی مرمت کے بعد جزیرے کے لوگ کل سے پھر خشکی تک سفر کر سکیں گے۔",
    "vi": "Chiếc phà đã chạy trở lại. Sau ba tuần sửa chữa, người dân trên đảo ngày mai có thể vào đất liền, thị trưởng nói với các nhà báo.",
}  # fmt: skip
TOLD_BY_SCRIPT = {
    "as": "ফেৰী পুনৰ চলাচল কৰিছে বুলি মেয়ৰে কয়",
    "bo": "གྲུ་གཟིངས་ཡང་བསྐྱར་འགྲོ་བཞིན་འདུག",
    "el": "Το πλοίο ταξιδεύει ξανά, λέει η δήμαρχος",
    "gu": "હોડી ફરી શરૂ થઈ, મેયરે કહ્યું",
    "he": "המעבורת מפליגה שוב, אמרה ראשת העיר",
    "hy": "Լաստանավը կրկին նավարկում է",
    "ja": "フェリーの運航があす再開、市長が発表",
    "ka": "ბორანი კვლავ დაცურავს",
    "km": "កាណូតដំណើរការឡើងវិញ",
    "kn": "ದೋಣಿ ಮತ್ತೆ ಓಡಲಿದೆ",
    "ko": "여객선 내일부터 다시 운항, 시장 발표",
    "lo": "ເຮືອຂ້າມຟາກແລ່ນອີກ",
    "ml": "കടത്തുബോട്ട് വീണ്ടും ഓടുന്നു",
    "my": "ကူးတို့သင်္ဘော ပြန်လည်ပြေးဆွဲ",
    "pa": "ਕਿਸ਼ਤੀ ਮੁੜ ਚੱਲ ਪਈ",
    "si": "පාරුව යළි යාත්‍රා කරයි",
    "ta": "படகு மீண்டும் ஓடுகிறது",
    "te": "పడవ మళ్లీ నడుస్తోంది",
    "th": "เรือข้ามฟากกลับมาแล่นอีกครั้ง",
    "ti": "መርከብ ኣብ ቀጻሊ ሰሙን ክትብገስ እያ ኢሉ ኣመሓዳሪ",
    "yi": "די שיף פֿאָרט ווידער צוריק, זאָגט די בירגערמייסטערין",
    "zh": "渡轮明日恢复航行，市长对记者表示",
}
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
"""The environment that a new process needs to find the package and its dependencies."""

RIGHT_TO_LEFT = {"ar", "fa", "he", "ur", "yi"}


# -- languages


@pytest.mark.parametrize(("tag", "text"), SHARED_SCRIPTS.items(), ids=SHARED_SCRIPTS)
def test_scripts_that_many_share(tag: str, text: str) -> None:
    """Two sentences are enough for their letters to tell the language."""
    found = detect(text)
    assert (found.language, found.direction) == (tag, "rtl" if tag in RIGHT_TO_LEFT else "ltr")
    assert THRESHOLD <= found.confidence <= 1
    assert found.basis.startswith("letters of ")


@pytest.mark.parametrize("script_only", [True, False])
@pytest.mark.parametrize(("tag", "text"), TOLD_BY_SCRIPT.items(), ids=TOLD_BY_SCRIPT)
def test_scripts_that_tell(tag: str, text: str, script_only: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """A headline is enough where the script tells, and no other letters are asked."""
    found = detect(text, script_only=script_only)
    assert (found.language, found.direction) == (tag, "rtl" if tag in RIGHT_TO_LEFT else "ltr")
    assert found.confidence >= THRESHOLD
    assert not found.basis.startswith("letters of ")


@pytest.mark.parametrize("text", SHARED_SCRIPTS.values(), ids=SHARED_SCRIPTS)
def test_script_only(text: str) -> None:
    """`script_only` leaves a shared script undetermined, with the same direction."""
    found = detect(text, script_only=True)
    assert (found.language, found.direction) == ("und", detect(text).direction)
    assert found.basis.endswith("script, which many languages share")


def test_japanese_and_chinese() -> None:
    """Kana make Japanese of Han characters; a few Han characters alone may be either."""
    assert detect("首相辞任").language == "und"
    assert detect("首相辞任").basis == "Han characters without kana; zh was not sure enough"
    assert detect("首相が辞任を表明").language == "ja"
    assert detect("总理宣布辞职并将在下周离开办公室").language == "zh"
    assert detect("總理宣布辭職並將在下週離開辦公室ㄅ").language == "zh"
    # One の in a Chinese text is a fashion of shop signs.
    assert detect("这家名为鲜の每日的商店今天在市中心开业，许多市民清晨就来排队等候").language == "zh"


def test_latin_names_in_other_scripts() -> None:
    """Names in Latin letters do not make a Chinese or Russian text English."""
    assert detect("苹果公司发布iPhone 15 Pro Max，与Galaxy S24 Ultra相比，摄像头有所改进").language == "zh"
    found = detect(
        "Компания Microsoft показала новую версию системы Windows, а Google ответила обновлением браузера Chrome"
    )
    assert found.language == "ru"


def test_short_texts_are_undetermined() -> None:
    """A few Latin letters are not enough, however much they look like one language."""
    for text in ("a", "Hello", "No", "OK!", "Berlin", "taxi hotel restaurant"[:18]):
        assert detect(text).language == "und"


def test_threshold() -> None:
    """The threshold decides whether a guess is used; the guess and its confidence are returned anyway."""
    text = "Bennett: Taxi Hotel Restaurant Berlin"
    guess, cautious = detect(text, threshold=0), detect(text, threshold=1.01)
    assert guess.language not in {"und", ""}
    assert cautious == Detected("und", guess.confidence, "ltr", f"{guess.basis}; {guess.language} was not sure enough")


def test_letters_of_no_known_language() -> None:
    """A script that no rule knows is undetermined."""
    found = detect("ⵜⴰⵎⴰⵣⵉⵖⵜ ⵜⴰⵎⴰⵣⵉⵖⵜ ⵜⴰⵎⴰⵣⵉⵖⵜ")
    assert (found.language, found.basis) == ("und", "Tifinagh script, which does not tell the language")


# -- odd texts


@pytest.mark.parametrize("text", ["", " ", "\n\n", "123 456", "…—!?", "🙂🙂", "\x00", "\ud800", "\u200e", "١٢٣"])
def test_nothing_to_go_by(text: str) -> None:
    """Without a letter there is no language, and the direction is the usual one."""
    assert detect(text) == Detected("und", 0.0, "ltr", "no letters of a known script")


@given(st.text(st.characters(), max_size=200))
def test_never_raises(text: str) -> None:
    """Any text at all, surrogates too, has an answer that the model admits; the same one each time."""
    found = detect(text)
    assert is_language_tag(found.language)
    assert 0 <= found.confidence <= 1
    assert found.confidence >= THRESHOLD or found.language == "und"
    assert found.direction == direction_of(text) == detect(text, script_only=True).direction
    assert found.basis
    assert detect(text) == found


@given(st.text("aéжящсابپक한漢かθ א.1 ", max_size=60))
def test_mixed_scripts_never_raise(text: str) -> None:
    """The same for texts that mix scripts letter by letter; the order of the letters does not decide on the script."""
    found, back = detect(text, script_only=True), detect(text[::-1], script_only=True)
    assert found == back


# -- promises


def test_only_the_beginning_is_looked_at() -> None:
    """What comes after the first characters changes nothing."""
    text = (SHARED_SCRIPTS["de"] + " ") * (LOOKED_AT // len(SHARED_SCRIPTS["de"]) + 1)
    assert detect(text[:LOOKED_AT] + SHARED_SCRIPTS["ar"] * 1000) == detect(text[:LOOKED_AT])
    assert direction_of(text[:LOOKED_AT] + SHARED_SCRIPTS["ar"] * 1000) == "ltr"


def test_the_same_in_another_process() -> None:
    """Hash seed and locale change nothing."""
    program = "import sys; from seednews.prose.language import detect; print(ascii(list(map(detect, sys.argv[1:]))))"
    texts = [*SHARED_SCRIPTS.values(), *TOLD_BY_SCRIPT.values(), "a б", "б a"]
    wanted = ascii(list(map(detect, texts)))
    for seed in ("1", "2"):
        command = [sys.executable, "-X", "utf8", "-c", program, *texts]
        environment = {**ENVIRONMENT, "PYTHONHASHSEED": seed, "LC_ALL": "C"}
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        assert done.stdout.strip() == wanted


def test_threads() -> None:
    """Many threads at once get what one gets alone."""
    texts = [*SHARED_SCRIPTS.values(), *TOLD_BY_SCRIPT.values()] * 20
    wanted = list(map(detect, texts))
    language._model.cache_clear()  # noqa: SLF001 - the threads are to race for the first load, too
    gate = threading.Barrier(8)

    def work(_: int) -> list[Detected]:
        gate.wait()
        return list(map(detect, texts))

    with ThreadPoolExecutor(8) as pool:
        assert all(found == wanted for found in pool.map(work, range(8)))


def test_importing_is_light() -> None:
    """The module loads attrs and the standard library."""
    program = (
        "import sys; before = set(sys.modules); from seednews.prose.language import detect; detect('The ferry sails'); "
        "print(*{name.partition('.')[0] for name in set(sys.modules) - before} - set(sys.stdlib_module_names))"
    )
    command = [sys.executable, "-X", "utf8", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=ENVIRONMENT)
    assert set(done.stdout.split()) <= {"seednews", "attr", "attrs"}


# -- direction


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("", "ltr"),
        ("2023", "ltr"),
        ("hello", "ltr"),
        ("漢字とかな", "ltr"),
        ("שלום", "rtl"),
        ("سلام", "rtl"),
        ("ܫܠܡܐ", "rtl"),
        ("ދިވެހި", "rtl"),
        ("ߒߞߏ", "rtl"),
        ("𞤀𞤁𞤂", "rtl"),
        ("\U00010d50\U00010d51", "rtl"),  # Garay, which Python 3.11 does not know yet
        ("BBC: أعلن رئيس الوزراء استقالته أمس", "rtl"),
        ("The Arabic word for peace is سلام.", "ltr"),
        ("ab אב", "ltr"),  # as many of both
        ("\u200f123", "rtl"),  # the mark is there to say so
    ],
)
def test_direction(text: str, direction: str) -> None:
    """The majority of the characters that have a direction decides."""
    assert direction_of(text) == direction
    assert detect(text).direction == direction


def test_the_blocks_are_in_order() -> None:
    """The table of scripts is sorted and without overlap, as the search in it needs."""
    edges = [edge for pair in zip(scripts._FIRSTS, scripts._LASTS, strict=True) for edge in pair]  # noqa: SLF001
    assert edges == sorted(edges)
    known = {*language._LANGUAGE_OF, *language._SHARED, *language._TELLING}  # noqa: SLF001
    assert known <= set(scripts.SCRIPTS)


def test_the_learned_numbers_are_whole() -> None:
    """Each language occurs once; each triple has three lower-case letters; no sum of weights can overflow."""
    for tags, table in map(language._model, language._SHARED):  # noqa: SLF001 - what training/languages.py has made
        assert tags == sorted(set(tags))
        assert all(len(triple) == 3 and triple == triple.lower() for triple in table)
        heaviest = max(max(memoryview(weight.to_bytes(2 * len(tags), "little")).cast("H")) for weight in table.values())
        assert heaviest * (2 * LOOKED_AT + 2) < 1 << 16  # a letter may be two in small letters


@given(st.text(st.sampled_from("İißſŉ thengab"), max_size=2 * LOOKED_AT))
def test_letters_that_grow_in_small_letters(text: str) -> None:
    """A text may be longer in small letters; that is taken in."""
    assert 0 <= detect(text).confidence <= 1


@given(st.text() | texts())
def test_the_look_at_a_glance_is_the_whole_look(text: str) -> None:
    """Which of the two ways tells the direction shows in nothing."""
    assert direction_of(text) == language._direction(Counter(text[:LOOKED_AT]))  # noqa: SLF001 - the longer way


@pytest.mark.parametrize(
    ("tag", "direction"),
    [
        ("ar", "rtl"),
        ("he-IL", "rtl"),
        ("UR", "rtl"),
        ("en-GB", "ltr"),
        ("ur-Latn", "ltr"),
        ("az-Arab", "rtl"),
        ("az", "ltr"),
        ("und", None),
        ("und-Hebr", "rtl"),
        ("x-private", None),
        (None, None),
    ],
)
def test_direction_by_tag(tag: str | None, direction: str | None) -> None:
    """The script in it, else the script that the language mostly has."""
    assert direction_by_tag(tag) == direction


def test_in_an_article() -> None:
    """From the headline on, as far as texts are looked at; the direction can be had alone."""
    article = Article("محادثات السلام", body=[Paragraph("تبدأ يوم الخميس في العاصمة."), Paragraph("x" * 10_000)])
    texts = "\n".join(article.texts())
    assert detect_in(article) == detect(texts)
    assert direction_in(article) == direction_of(texts)
    assert direction_in(Article("محادثات السلام")) == "rtl"
    assert detect_in(Article()) == detect("")
