"""What blocks are taken for, and why. All texts are of our own writing."""

# ruff: noqa: E501, ISC004 - articles in many scripts, a string a paragraph

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from seednews.prose import lexicon
from seednews.prose.byline import is_name
from seednews.seed import Kind, parse
from seednews.seed.fact_tables import BODY, HEADLINE, QUOTATION, STANDFIRST
from seednews.seed.kinds import Verdict, infer_kinds
from seednews.seed.known import Given
from seednews.seed.weights import shipped
from tests.trade import has, is_link

ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "corpus" / "dev"

# Each: headline, two paragraphs, a crosshead, two paragraphs.
ARTICLES = {
    "English": (
        "Town council votes to rebuild the old bridge",
        "The council of Millbrook voted on Monday to rebuild the stone bridge that the flood of last winter carried away. "
        "Work is to begin in spring, once the river is low enough.",
        "Nine of the eleven members were in favour. The two others said that the town could not afford it, "
        "and asked for a ferry in its place.",
        "Who pays for the stone?",
        "Most of the money for the stone comes from the county, which has set aside four million for bridges and dams. "
        "The town pays the rest over ten years.",
        "The mayor said that the first carts would cross before the harvest. Nobody in the hall laughed at that.",
    ),
    "German": (
        "Stadtrat beschließt Neubau der alten Brücke",
        "Der Stadtrat von Mühlbach hat am Montag beschlossen, die steinerne Brücke neu zu bauen, die das Hochwasser im "
        "Winter fortgerissen hatte. Begonnen wird im Frühjahr, sobald der Fluss niedrig genug ist.",
        "Neun der elf Mitglieder stimmten dafür. Die beiden anderen sagten, die Stadt könne sich das nicht leisten, und "
        "verlangten eine Fähre.",
        "Kreis zahlt den größten Teil",
        "Das meiste Geld kommt vom Kreis, der vier Millionen für Brücken und Dämme zurückgelegt hat. Die Stadt zahlt den "
        "Rest über zehn Jahre ab.",
        "Die Bürgermeisterin sagte, vor der Ernte würden die ersten Wagen hinüberfahren. Im Saal lachte niemand darüber.",
    ),
    "Greek": (
        "Το συμβούλιο αποφάσισε να ξαναχτίσει το παλιό γεφύρι",
        "Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να ξαναχτίσει το πέτρινο γεφύρι που παρέσυρε η πλημμύρα τον χειμώνα. "
        "Οι εργασίες αρχίζουν την άνοιξη, μόλις πέσει το νερό.",
        "Εννέα από τα έντεκα μέλη ψήφισαν υπέρ. Οι άλλοι δύο είπαν ότι ο δήμος δεν έχει τα χρήματα και ζήτησαν ένα πορθμείο.",
        "Ποιος πληρώνει την πέτρα;",
        "Τα περισσότερα χρήματα για την πέτρα έρχονται από την περιφέρεια, που έχει βάλει στην άκρη τέσσερα εκατομμύρια. "
        "Ο δήμος πληρώνει τα υπόλοιπα σε δέκα χρόνια.",
        "Η δήμαρχος είπε ότι τα πρώτα κάρα θα περάσουν πριν από τον θερισμό. Κανείς στην αίθουσα δεν γέλασε.",
    ),
    "Russian": (
        "Городской совет решил построить мост заново",
        "Городской совет решил в понедельник заново построить каменный мост, который зимой унесло наводнение. Работы "
        "начнутся весной, как только спадёт вода.",
        "Девять из одиннадцати членов совета проголосовали за. Двое других сказали, что у города нет таких денег, и "
        "попросили паром.",
        "Кто заплатит за камень",
        "Большую часть денег за камень даёт область, которая отложила четыре миллиона на мосты и плотины. Остальное город "
        "выплатит за десять лет.",
        "Мэр сказала, что первые телеги пройдут ещё до жатвы. В зале никто не засмеялся.",
    ),
    "Arabic": (
        "المجلس البلدي يقرر إعادة بناء الجسر القديم",
        "قرر المجلس البلدي يوم الاثنين إعادة بناء الجسر الحجري الذي جرفه الفيضان في الشتاء الماضي. وسيبدأ العمل في الربيع "
        "عندما ينخفض منسوب النهر.",
        "صوّت تسعة من أصل أحد عشر عضوا لصالح القرار. وقال العضوان الآخران إن البلدة لا تملك المال الكافي وطالبا بعبّارة.",
        "من يدفع ثمن الحجر؟",
        "يأتي معظم المال من المحافظة التي خصصت أربعة ملايين للجسور والسدود. وتدفع البلدة ثمن الباقي على مدى عشر سنوات.",
        "قالت رئيسة البلدية إن العربات الأولى ستعبر قبل موسم الحصاد. ولم يضحك أحد في القاعة.",
    ),
    "Hindi": (
        "नगर परिषद ने पुराना पुल फिर से बनाने का फैसला किया",
        "नगर परिषद ने सोमवार को पत्थर का वह पुल फिर से बनाने का फैसला किया जिसे पिछली सर्दियों की बाढ़ बहा ले गई थी। काम वसंत में "
        "शुरू होगा, जब नदी का पानी उतर जाएगा।",
        "ग्यारह में से नौ सदस्यों ने पक्ष में मतदान किया। बाकी दो ने कहा कि नगर के पास इतना पैसा नहीं है और नाव की मांग की।",
        "पत्थर का पैसा कौन देगा?",
        "पत्थर का ज्यादातर पैसा जिले से आएगा, जिसने पुलों और बांधों के लिए चालीस लाख अलग रखे हैं। बाकी नगर दस साल में चुकाएगा।",
        "महापौर ने कहा कि पहली गाड़ियां फसल से पहले पार करेंगी। सभा में कोई नहीं हंसा।",
    ),
    "Chinese": (
        "镇议会决定重建被洪水冲毁的老桥",
        "镇议会星期一决定重建去年冬天被洪水冲走的石桥。等到春天河水退去以后，工程就会开始，预计需要六个月的时间才能完成。",
        "十一名议员中有九人投了赞成票。另外两人表示镇上负担不起这笔费用，希望改为开设渡船，让村民先有办法过河。",
        "石料由谁付钱",
        "石料的大部分费用由县里承担，县里已经为桥梁和堤坝准备了四百万。其余的钱由镇上在十年内分期付清。",
        "镇长说，第一批马车会在收割以前过桥。会场里没有人笑，也没有人鼓掌，大家只是静静地听着。",
    ),
    "Japanese": (
        "町議会、洪水で流された古い橋の再建を決定",
        "町議会は月曜日、昨年の冬に洪水で流された石橋を再建することを決めた。川の水位が下がる春に工事が始まり、半年ほどかかる見込みだ。",
        "十一人の議員のうち九人が賛成した。残る二人は町にはその費用を払う余裕がないと述べ、代わりに渡し船を求めた。",
        "石の費用はだれが払うのか",
        "石の費用の大半は県が負担する。県は橋と堤防のために四百万を用意している。残りは町が十年かけて支払うことになっている。",
        "町長は、収穫の前に最初の荷車が橋を渡るだろうと話した。会場で笑う人はおらず、皆が静かに聞いていた。",
    ),
    "Thai": (
        "สภาเทศบาลมีมติสร้างสะพานเก่าขึ้นใหม่",
        "สภาเทศบาลมีมติเมื่อวันจันทร์ให้สร้างสะพานหินที่ถูกน้ำท่วมพัดหายไปเมื่อฤดูหนาวที่แล้วขึ้นใหม่ งานจะเริ่มในฤดูใบไม้ผลิเมื่อน้ำในแม่น้ำลดลงแล้ว "
        "และคาดว่าจะใช้เวลาประมาณหกเดือน ก่อนที่ชาวบ้านจะกลับมาใช้สะพานได้อีกครั้ง",
        "สมาชิกเก้าคนจากสิบเอ็ดคนลงคะแนนเห็นด้วย ส่วนอีกสองคนกล่าวว่าเมืองไม่มีเงินพอ และขอให้จัดเรือข้ามฟากแทน "
        "โดยเสนอให้เปิดบริการเรือในช่วงเช้าและเย็นทุกวันสำหรับนักเรียนและคนทำงาน",
        "ใครจ่ายค่าหิน",
        "ค่าหินส่วนใหญ่มาจากจังหวัดซึ่งกันเงินไว้สี่ล้านสำหรับสะพานและเขื่อน ส่วนที่เหลือเมืองจะผ่อนจ่ายภายในสิบปี "
        "ตามแผนการเงินที่สภาได้เห็นชอบไว้ตั้งแต่ปีที่แล้ว",
        "นายกเทศมนตรีกล่าวว่าเกวียนคันแรกจะข้ามสะพานก่อนฤดูเก็บเกี่ยว ไม่มีใครในห้องประชุมหัวเราะ ทุกคนนั่งฟังอย่างเงียบ ๆ จนจบการประชุมในช่วงเย็น",
    ),
    "Korean": (
        "읍의회, 홍수에 떠내려간 옛 다리 다시 짓기로 결정",
        "읍의회는 월요일 지난겨울 홍수에 떠내려간 돌다리를 다시 짓기로 결정했다. 공사는 강물이 줄어드는 봄에 시작되며 여섯 달쯤 걸릴 것으로 보인다.",
        "의원 열한 명 가운데 아홉 명이 찬성했다. 나머지 두 명은 읍에 그만한 돈이 없다며 대신 나룻배를 놓아 달라고 요구했다.",
        "돌값은 누가 내나",
        "돌값의 대부분은 군에서 낸다. 군은 다리와 둑을 위해 사백만을 따로 마련해 두었다. 나머지는 읍이 십 년에 걸쳐 갚는다.",
        "읍장은 추수 전에 첫 수레가 다리를 건널 것이라고 말했다. 회의장에서 웃는 사람은 아무도 없었고 모두 조용히 듣고 있었다.",
    ),
    "Swahili": (
        "Baraza la mji laamua kujenga upya daraja la zamani",
        "Baraza la mji liliamua Jumatatu kujenga upya daraja la mawe lililosombwa na mafuriko mwaka jana. Kazi itaanza mara "
        "maji ya mto yatakapopungua vya kutosha.",
        "Wajumbe tisa kati ya kumi na mmoja waliunga mkono. Wengine wawili walisema mji hauna fedha za kutosha, wakaomba kivuko.",
        "Nani atalipia mawe",
        "Fedha nyingi za mawe zinatoka wilayani, ambako milioni nne zimetengwa kwa madaraja na mabwawa. Mji utalipia zilizobaki "
        "kwa miaka kumi.",
        "Meya alisema mikokoteni ya kwanza itavuka kabla ya mavuno. Hakuna aliyecheka ukumbini.",
    ),
}


def kinds(*texts: str, given: Given | None = None) -> list[str]:
    """The kinds that these blocks are taken for."""
    return [verdict.kind for verdict in verdicts(*texts, given=given)]


def verdicts(*texts: str, given: Given | None = None) -> list[Verdict]:
    """The verdicts on these blocks."""
    return infer_kinds(texts, [None] * len(texts), given or Given())


@pytest.mark.parametrize("language", ARTICLES)
def test_a_crosshead_in_every_script(language: str) -> None:
    """Headline and crosshead are found whatever the script, and nothing else is taken for a crosshead."""
    found = kinds(*ARTICLES[language])
    assert found[0] == "headline"
    assert found[3] == "crosshead"
    assert "crosshead" not in found[1:3] + found[4:]
    assert set(found[2:]) == {"paragraph", "crosshead"}


@pytest.mark.parametrize("language", ARTICLES)
def test_no_headline_is_invented(language: str) -> None:
    """A text that begins with a paragraph has no headline."""
    found = kinds(*ARTICLES[language][1:])
    assert "headline" not in found
    assert "standfirst" not in found


@pytest.mark.parametrize("language", ARTICLES)
def test_the_parts_of_a_text(language: str) -> None:
    """A lone headline is one; a lone paragraph is none."""
    assert kinds(ARTICLES[language][0]) == ["headline"]
    if language != "Thai":  # without stops, nothing but its length tells a paragraph from a headline
        assert kinds(ARTICLES[language][1]) == ["paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Holloway",
        "By JANE HOLLOWAY and Tom Ashdown",
        "Von Miriam Hoffstätter, Berlin",
        "Par Camille Besson",
        "Por Lucía Herrera",
        "di Giulia Ferri",
        "Door Pieter van den Berg",
        "Av Ingrid Solberg",
        "Text: Karin Lindgren",
        "Af Mette Holm",
        "Teksti: Aino Laakso",
        "Autor: Piotr Wrona",
        "Írta: Nagy Katalin",
        "Yazan: Elif Yıldız",
        "Автор: Анна Белова",
        "Текст: Олена Коваль",
        "Του Γιώργου Παππά",
        "Oleh Budi Santoso",
        "De către Ion Popescu",
        "作者：王小明",
        "记者 李思远",
        "文：山田花子",
        "김민수 기자",
        "Автори: Олена Гай",
        "Από Μαρία Παππά",
        "Oleh: Budi Santoso",
        "Tác giả: Nguyễn An",
        "بقلم: ليلى حداد",
        "מאת: דנה לוי",
        "लेखक: अनिता शर्मा",
        "Napsal: Jan Novák",
        "De către: Ion Popa",
        "Mwandishi: Asha Juma",
        "نویسنده: سارا رضایی",
        "By Jane Doe in Verden",
        "By the Editorial Board",
        "By Reuters",
        "Par Claire Martin avec AFP",
        "Γράφει ο Γιώργος Παππάς",
        "Автор — Иван Лужин",
        "山田花子記者",
        "글=홍길동",
    ],
)
def test_bylines(line: str) -> None:
    """The word for a writer and a name make a byline, in many languages."""
    assert has(line, lexicon.BYLINE)
    english = ARTICLES["English"]
    assert kinds(english[0], line, *english[1:])[1] == "byline"


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe, 3 May 2024 · 5 min read",
        "By Jane Doe on May 3, 2024",
        "By JANE DOE 3 May 2024",
        "By June Martin, 3 May 2024, 10:45 GMT",
        "Von Jana Kessler am 3. Mai 2024",
        "Von Jana Kessler · 5 Min. Lesezeit",
        "Par Camille Besson, le 3 mai 2024 à 10h45",
        "Por Lucía Herrera | 3 de mayo de 2024",
        "Di Giulia Ferri - 3 maggio 2024",
        "Door Pieter van den Berg op 3 mei 2024",
        "Autor: Piotr Wrona, 3 maja 2024",
        "Автор: Анна Белова, 3 мая 2024 г.",
        "Yazan: Elif Yıldız 03.05.2024",
        "Του Γιώργου Παππά, 3 Μαΐου 2024",
        "Tom Ashdown, staff writer",
        "Anna Schmidt, Redakteurin",
    ],
)
def test_bylines_with_more_behind_the_name(line: str) -> None:
    """A date, a reading time, or what the writer is."""
    assert has(line, lexicon.BYLINE)
    english = ARTICLES["English"]
    assert kinds(english[0], line, *english[1:])[1] == "byline"


@pytest.mark.parametrize(
    "line",
    [
        "Byrne resigns over the bridge",
        "Abby Stone wins the race",
        "By the river, nobody slept",
        "Von der Leyen reist nach Mühlbach",
        "Von Angst und Hoffnung",
        "Davon spricht niemand",
        "Paris wartet",
        "Portugal gewinnt",
        "Does the bridge hold?",
        "Textilien aus Mühlbach",
        "De Gaulle et le pont",
        "Autoren streiten über die Brücke",
        "By May 3, 2024, the bridge must stand",
        "By election 2024",
        "Von Berlin nach Rom, 1943",
        "Mayor Doe, the town and the bridge",
        "Text: was bleibt",
        "记者：大桥为什么修了两年？",
    ],
)
def test_what_only_begins_like_a_byline(line: str) -> None:
    """The word is matched, never the prefix."""
    assert not has(line, lexicon.BYLINE)
    english = ARTICLES["English"]
    assert "byline" not in kinds(english[0], line, *english[1:])


@pytest.mark.parametrize("place", range(2, 6))
def test_a_byline_in_the_body_is_a_paragraph(place: int) -> None:
    """Names left between the blocks are not crossheads."""
    texts = list(ARTICLES["English"] + ARTICLES["English"][1:])
    texts.insert(place + 2, "By Oliver Keane")
    assert kinds(*texts)[place + 2] == "paragraph"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Read more: Ferry sinks at the landing", "related"),
        ("Lesen Sie auch: Fähre am Anleger gesunken", "related"),
        ("À lire aussi : Le bac a coulé", "related"),
        ("Читайте также: Паром затонул", "related"),
        ("関連記事：渡し船が沈む", "related"),
        ("相关阅读：渡船沉没", "related"),
        ("اقرأ أيضا: غرق العبارة", "related"),
        ("The old bridge before the flood. Photo: Ann Lee", "caption"),
        ("Die Brücke vor dem Hochwasser (Foto: A. Lind)", "caption"),
        ("A cart at the landing. © Ann Lee/Reuters", "caption"),
        ("Correction: An earlier version of this article named the wrong river.", "correction"),
        ("Korrektur: In einer früheren Fassung stand der falsche Fluss.", "correction"),
        ("Editor's note: This article was written before the vote.", "editor"),
        ("Anmerkung der Redaktion: Der Text entstand vor der Abstimmung.", "editor"),
        ("编者按：本文写于表决之前。", "editor"),
    ],
)
def test_notes(line: str, role: str) -> None:
    """Set words make a note, with its role."""
    english = ARTICLES["English"]
    found = verdicts(*english[:3], line, *english[4:])[3]
    assert (found.kind, found.role) == ("note", role)


@pytest.mark.parametrize(
    "line",
    [
        "More carts than ever",
        "Related by blood",
        "Corrections officers strike",
        "Image of a town",
        "Picture of health",
        "Watch out for the ferry",
    ],
)
def test_what_only_begins_like_a_note(line: str) -> None:
    """The same words in a title make no note."""
    english = ARTICLES["English"]
    found = parse("\n\n".join([*english[:3], line, *english[3:]])).blocks
    assert next(block.role for block in found if block.text == line) is None


@pytest.mark.parametrize(
    "line",
    [
        "আরও পড়ুন: ফেরি ডুবে গেছে",
        "ఇవి కూడా చదవండి",
        "ਇਹ ਵੀ ਪੜ੍ਹੋ: ਕਿਸ਼ਤੀ ਡੁੱਬੀ",
        "हेही वाचा: नाव बुडाली",
        "ასევე წაიკითხეთ: ბორანი ჩაიძირა",
        "Կարդացեք նաև",
        "Həmçinin oxuyun: Bərə batdı",
        "Прочитајте и: Скелата потона",
        "Вижте също: Салът потъна",
        "Lexoni gjithashtu",
        "Lestu einnig: Ferjan sökk",
        "Darllenwch hefyd",
        "ተጨማሪ ያንብቡ",
        "Basahin din: Lumubog ang lantsa",
        "Berita terkait",
        "អានបន្ថែម",
        "További cikkek",
        "Powiązane artykuły",
        "관련 뉴스",
        "あわせて読む",
        "猜你喜欢",
        "মন্তব্য",
        "آگهی",
        "תגובות",
        "Uudiskirjaga liitumine",
        "Schlagwörter: Brücke, Fluss",
        "标签：桥 河",
        "Підписатися",
        "Pretplati se",
        "பகிர்",
        "Chia sẻ",
        "사진=김민수",
    ],
)
def test_what_pages_leave_among_the_blocks(line: str) -> None:
    """Pointers, adverts, buttons, tags and credits in many languages are not crossheads or standfirsts."""
    english = ARTICLES["English"]
    for place in (1, 3):
        found = kinds(*english[:place], line, *english[place:])
        assert found[place] in {"note", "paragraph"}, found


@pytest.mark.parametrize("end", ["", "."])
def test_a_list_without_marks(end: str) -> None:
    """Lines of like length behind a colon are the items of a list."""
    english = ARTICLES["English"]
    lead = "The builders asked the town to have these things ready before the first frost of the year sets in:"
    items = [f"{item}{end}" for item in ("twelve carts of sand", "forty oak beams", "a dry barn", "two strong horses")]
    found = kinds(*english[:3], lead, *items, *english[4:])
    assert found[4:8] == ["list-item"] * 4
    assert found[3] == "paragraph"


def test_items_become_one_list() -> None:
    """The article has one list with all of them."""
    english = ARTICLES["English"]
    text = "\n\n".join(
        [
            *english[:2],
            "The town needs the following things:",
            "Sand and stone",
            "Oak beams",
            "A dry barn",
            *english[4:],
        ]
    )
    article = parse(text).unwrap()
    assert [block.items for block in article.body if hasattr(block, "items")] == [
        ("Sand and stone", "Oak beams", "A dry barn")
    ]


def test_speech_with_dashes_is_no_list() -> None:
    """A dash at the beginning of a line is speech in many languages."""
    found = kinds(
        "Brua blir bygd opp igjen",
        "Kommunestyret vedtok mandag å bygge opp igjen steinbrua som flommen tok i vinter. Arbeidet begynner til våren.",
        "– Dette har vi ventet lenge på, sier ordføreren.",
        "Ni av elleve stemte for. De to andre sa at kommunen ikke har råd, og ba om en ferge i stedet for brua.",
        "– Vi kan ikke leve av gamle minner, sier hun.",
        "Fylket betaler det meste av steinen. Resten betaler kommunen over ti år, etter en plan som ble vedtatt i fjor.",
    )
    assert found[2:] == ["paragraph"] * 4


def test_interview_questions_stay_paragraphs() -> None:
    """Labels that come again are those of speakers."""
    english = ARTICLES["English"]
    talk = (
        "Herald: Who built it?",
        english[1],
        "Herald: And who paid?",
        english[2],
        "Herald: Will it last?",
        english[5],
    )
    found = kinds(english[0], english[4], *talk)
    assert found[2:] == ["paragraph"] * 6


@pytest.mark.parametrize(
    "line",
    [
        "https://example.com/news/2024/05/bridge.html",
        "www.example.com/bridge",
        "<https://example.com/x>",
        "Source: https://example.com/news/bridge",
        "来源：https://example.com/x",
    ],
)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_an_address_above_the_headline(line: str, between: str) -> None:
    """It is a note; the next block is the headline."""
    assert is_link(line)
    parsed = parse(between.join([line, *ARTICLES["English"]]))
    assert [(block.kind, block.role) for block in parsed.blocks[:2]] == [("note", "related"), ("headline", None)]
    assert parsed.unwrap().headline == ARTICLES["English"][0]


def test_a_date_above_the_headline() -> None:
    """Nor is a date the headline, and there may be several such lines."""
    found = kinds("https://example.com/x", "3 May 2024, 10:45", *ARTICLES["English"])
    assert found[:3] == ["note", "paragraph", "headline"]


def test_addresses_are_alone_in_their_line() -> None:
    """Words with a slash, a dot or an address among them are none."""
    assert not any(map(is_link, ["TCP/IP", "24.12./25.12.", "See https://example.com/x for more", "Node.js", "3.5"]))


def test_misread_text_keeps_its_kinds() -> None:
    """UTF-8 that was read as Windows-1252 is reported, and its characters do not make a caption."""
    french = (
        "Le café rouvre à Évry après l’été",
        "Le café de la gare, fermé depuis l’été dernier, rouvre à la mi-février, a annoncé la mairie. Des travaux "
        "étaient nécessaires.",
        "Le maire était présent à la fête. Il a salué les élèves, les commerçants et le préfet, venus malgré la pluie.",
        "Une fête à l’été",
        "La fête commence à midi. « Nous sommes prêts », a déclaré le préfet à la presse, qui était là elle aussi.",
    )
    misread = parse("\n\n".join(french).encode(), encoding="latin-1")
    assert [found.code for found in misread.diagnostics if found.code != "SN302"] == ["SN114"]
    assert kinds(*french[:3], "La fête (© la mairie)", *french[3:])[3] == "note"


@pytest.mark.parametrize("text", ["MANHÔ disse ele", "« été »…", "„MENÜ“ – Öl", "LIBERTÉ… É»", "Œuvres à «É»", "“Â”"])
def test_letters_that_are_no_misread_ones(text: str) -> None:
    """Capitals with marks before closing signs, as French, German and Portuguese have them."""
    assert "SN114" not in [found.code for found in parse(f"Headline\n\n{text} end.").diagnostics]


@pytest.mark.parametrize(
    "text", ["cafÃ©", "donâ€™t", "Ã‰cole", "Ð¿Ñ€Ð¸Ð²ÐµÑ‚", "Î±Î²", "æ\x97¥æ\x9c¬", "à¤¨à¤®", "ðŸ˜€", "Â© AFP"]
)
def test_misread_letters(text: str) -> None:
    """In any script."""
    assert "SN114" in [found.code for found in parse(f"Headline\n\nSome {text} more.").diagnostics]


QUESTIONS = (
    "Ms Doe, why does Millbrook need a new bridge at all?",
    "Because the old one was carried away by the flood of last winter, and because the farmers need it. We could not wait.",
    "Could the county have done more?",
    "The county has set aside four million for bridges and dams. We pay the rest over ten years, and I think that is fair.",
    "What happens if the flood comes again?",
    "Then the new bridge will stand. It is built of stone, and it stands two metres higher than the old one did before.",
)


def test_the_first_question_of_an_interview() -> None:
    """It is not a standfirst; the block above it may be one."""
    head = "Mayor Doe on the bridge: ‘Nobody else would have built it’"
    assert "standfirst" not in kinds(head, *QUESTIONS)
    lead = "Der Stadtrat baut eine Brücke, die niemand bezahlen wollte. Im Gespräch sagt Anna Doe, warum."
    assert kinds(head, lead, *QUESTIONS)[1:3] != ["paragraph", "standfirst"]


def test_no_headline_ends_with_a_colon() -> None:
    """It would lead to what follows."""
    lead = (
        "The council of Millbrook voted on Monday to rebuild the bridge that the flood carried away, for three reasons:"
    )
    for first in (lead, textwrap.fill(lead, 60), "The council named these reasons:"):
        assert parse("\n\n".join([first, *ARTICLES["English"][1:]])).unwrap().headline is None


@pytest.mark.parametrize(
    "line",
    [
        "12 March 2024, 10:45",
        "Published: 12.03.2024, 10:45 Uhr",
        "2024年3月12日 10時30分",
        "5 min read",
        "Lesezeit: 5 Minuten",
        "Temps de lecture : 4 min",
        "Tempo di lettura: 4 min",
        "4 min de leitura",
        "阅读时间：5分钟",
        "2 hours ago",
        "vor 2 Stunden",
        "il y a 3 heures",
        "3시간 전",
        "2 часа назад",
    ],
)
def test_times(line: str) -> None:
    """A line that is a date is not a crosshead."""
    assert has(line, lexicon.DATE)
    english = ARTICLES["English"]
    assert "crosshead" not in kinds(english[0], line, *english[1:3])


def test_names() -> None:
    """What is written like a name, and what is not."""
    assert all(map(is_name, ["Jane Doe", "Martha J. Cole", "Paul-Erik Sommer", "Carmen de la Vega", "Анна Белова"]))
    assert not any(
        map(is_name, ["Nobody knows", "Jane", "Jane Doe!", "42 Doe", "the river", "A day in the life of Jane"])
    )


def test_given_overrides() -> None:
    """The caller's arguments are used, whatever the text looks like."""
    texts = ARTICLES["English"]
    assert kinds(*texts, given=Given(headline=False))[0] != "headline"
    assert kinds(*texts[1:], given=Given(headline=True))[0] == "headline"
    assert kinds(*texts, given=Given(headline=True, standfirst=True))[:2] == ["headline", "standfirst"]
    assert "standfirst" not in kinds(*texts, given=Given(standfirst=False))
    assert kinds(*texts[1:], given=Given(headline=False, standfirst=True, standfirst_at=0))[0] == "standfirst"
    note = "Editor's note: This was written before the vote."
    assert kinds(texts[0], note, *texts[1:], given=Given(headline=True, standfirst=True))[1] == "standfirst"


def test_without_inference_only_place_counts() -> None:
    """The first block is the headline, the rest are paragraphs."""
    texts = ARTICLES["English"]
    found = infer_kinds(texts, [None] * len(texts), Given(), infer=False)
    assert [each.kind for each in found] == ["headline"] + ["paragraph"] * 5
    found = infer_kinds(texts, [None] * len(texts), Given(standfirst=True), infer=False)
    assert found[1].kind == "standfirst"


def test_marks_stand() -> None:
    """A kind that a mark gave is never changed."""
    texts = ARTICLES["English"]
    marked: list[Kind | None] = [None, "quote", None, None, "crosshead", None]
    found = infer_kinds(texts, marked, Given())
    assert found[1].kind == "quote"
    assert found[4].kind == "crosshead"
    assert found[4].basis.how == "mark"


@pytest.mark.parametrize("language", ARTICLES)
def test_verdicts_explain_themselves(language: str) -> None:
    """Every verdict by inference has a score in 0.5 to 1 and at least one reason."""
    for verdict in verdicts(*ARTICLES[language]):
        assert 0.5 <= verdict.basis.score <= 1
        assert verdict.basis.reasons
        assert len(verdict.basis.reasons) <= 4


def test_odd_input() -> None:
    """Nothing breaks the inference: no blocks, one letter, signs alone, very many blocks."""
    assert kinds() == []
    assert len(infer_kinds([".", "", "a"], [None, "separator", None], Given())) == 3
    for text in ("a", "?", "", "\x1c", "—", "“", "…", "1.", "(", "अ", "。", "\u200d", "x" * 5000):
        assert len(kinds(text)) == 1
        assert len(kinds(text, text, text, text)) == 4
    assert len(kinds(*["Sand", "Stone:"] * 3000)) == 6000


def test_same_input_same_verdicts() -> None:
    """Another process with another hash seed says the same, reasons included."""
    code = (
        "import sys; from seednews.seed.known import *; from seednews.seed.kinds import *; "
        "print([each.basis for each in infer_kinds(sys.argv[1:], [None] * (len(sys.argv) - 1), Given())])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, *ARTICLES["German"]],
            capture_output=True,
            check=True,
            encoding="utf-8",
            env={"PYTHONPATH": str(ROOT / "src"), "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_weights_fit_their_tables() -> None:
    """A row of weights for each class, with a weight for each step of each fact."""
    weights = shipped()
    for table, rows in (
        (BODY, weights.body),
        (HEADLINE, weights.headline),
        (STANDFIRST, weights.standfirst),
        (QUOTATION, weights.quotation),
    ):
        assert {len(row) for row in rows} == {len(table.words)}
        assert len(list(table.names())) == len(table.words)


@pytest.mark.skipif(not CORPUS.exists(), reason=f"the labelled texts are not at {CORPUS}")
@pytest.mark.parametrize("layout", ["text", "text_single", "text_wrap72"])
def test_quality_on_labelled_texts(layout: str) -> None:
    """On real texts, of which it has learned, the crossheads are right and nothing is lost."""
    sys.path.insert(0, str(ROOT / "training"))
    try:
        import corpus  # type: ignore[import-not-found]
        import quality  # type: ignore[import-not-found]

        counts = [
            quality.counts_of(article, (CORPUS / layout / f"{article.name}.txt").read_text("utf-8"))
            for article in corpus.read_corpus(CORPUS)
            if (CORPUS / layout / f"{article.name}.txt").exists()
        ]
    finally:
        sys.path.remove(str(ROOT / "training"))
    total = quality.total_of(counts)
    assert total["lost"] == 0
    assert total["segmentation"] == total["texts"]
    assert quality.MEASURES["crosshead F1"](total) > 0.97
    assert quality.MEASURES["headline exact"](total) > 0.97


@pytest.mark.parametrize(
    "text", ["News\n", "News\n\nThe ferry to the islands ran an hour late on Monday because of fog.\n"]
)
def test_a_crosshead_is_never_the_first_block_of_the_story(text: str) -> None:
    """A text of one word, which may be a section name, had no headline and a crosshead."""
    assert parse(text).blocks[0].kind == "headline"
