"""Wrapped text as people, columns and converters leave it is understood as the clean text. All texts are our own."""

# ruff: noqa: ISC004, E501 - articles in many scripts, a string a paragraph

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable

import pytest

from seednews.seed import parse
from tests.test_laws import conserved

ENGLISH = (
    "Town council votes to rebuild the old bridge",
    "The council of Millbrook voted on Monday to rebuild the stone bridge that the flood of last winter carried away. "
    "Work is to begin in spring, once the river is low enough for the master builder and his crew of forty.",
    "Nine of the eleven members were in favour. The two others, Ada Thorne and Peter Vale, said that the town could not "
    "afford it, and asked for a ferry in its place, as there was one before the bridge, until 1871, when it sank.",
    "Who pays for the stone",
    "Most of the money for the stone comes from the county, which has set aside four million for bridges and dams. "
    "The town pays the rest over ten years, and with it the interest, which is low.",
    "The mayor said that the first carts would cross before the harvest. Nobody in the hall laughed at that, since the "
    "last such promise had been kept to the day.",
)
GERMAN = (
    "Stadtrat beschließt den Wiederaufbau der alten Brücke",
    "Der Rat von Mühlbach hat am Montag beschlossen, die Steinbrücke wieder aufzubauen, die das Hochwasser im letzten "
    "Winter mitgerissen hat. Die Arbeit soll im Frühjahr beginnen, sobald der Fluss niedrig genug für die Leute ist.",
    "Neun von elf Mitgliedern stimmten dafür. Die beiden anderen, Ada Dorn und Peter Wahl, sagten, die Stadt könne sich "
    "das nicht leisten, und wollten eine Fähre, wie es sie vor der Brücke gab, bis sie in einem Sturm unterging.",
    "Wer bezahlt die Steine",
    "Das meiste Geld für die Steine kommt vom Kreis, der vier Millionen für Brücken und Dämme zurückgelegt hat. Die Stadt "
    "zahlt den Rest in zehn Jahren, und mit ihm die Zinsen, die niedrig sind.",
    "Die Bürgermeisterin sagte, die ersten Karren führen noch vor der Ernte hinüber. Niemand im Saal lachte darüber, denn "
    "das letzte solche Versprechen war auf den Tag genau gehalten worden.",
)
RUSSIAN = (
    "Городской совет решил восстановить старый мост",
    "Совет Мельничного решил в понедельник восстановить каменный мост, который прошлой зимой унесло наводнение. Работы "
    "начнутся весной, как только вода в реке спадёт и мастера смогут выйти на берег со своими людьми.",
    "Девять из одиннадцати депутатов были за. Двое других сказали, что у города нет на это денег, и попросили вместо "
    "моста паром, какой ходил здесь до моста, пока не затонул во время бури.",
    "Кто заплатит за камень",
    "Большую часть денег на камень даёт округ, который отложил четыре миллиона на мосты и плотины. Город заплатит "
    "остальное за десять лет вместе с процентами, а они невелики.",
    "Мэр сказала, что первые телеги проедут ещё до жатвы. Никто в зале не засмеялся, потому что прошлое такое обещание "
    "было выполнено день в день.",
)
HINDI = (
    "नगर परिषद ने पुराना पुल फिर से बनाने का फैसला किया",
    "नदीपुर की परिषद ने सोमवार को पत्थर का वह पुल फिर से बनाने का फैसला किया, जो पिछली सर्दी की बाढ़ में बह गया था। काम वसंत में शुरू होगा, "
    "जब नदी का पानी कारीगरों के लिए काफी कम हो जाएगा।",
    "ग्यारह में से नौ सदस्य इसके पक्ष में थे। बाकी दो ने कहा कि नगर के पास इतना पैसा नहीं है, और पुल की जगह नाव की माँग की, जैसी पुल से पहले "
    "चलती थी और एक तूफान में डूब गई।",
    "पत्थर का पैसा कौन देगा",
    "पत्थर का ज़्यादातर पैसा ज़िला देगा, जिसने पुलों और बाँधों के लिए चार करोड़ अलग रखे हैं। नगर बाकी पैसा दस साल में चुकाएगा, और उसके साथ "
    "ब्याज भी, जो कम है।",
    "महापौर ने कहा कि पहली गाड़ियाँ फसल से पहले ही पुल पार करेंगी। सभा में कोई नहीं हँसा, क्योंकि पिछला ऐसा वादा ठीक समय पर पूरा हुआ था।",
)
STORIES = {"English": ENGLISH, "German": GERMAN, "Russian": RUSSIAN, "Hindi": HINDI}


def fill(block: str, width: int, first: str = "", indent: str = "") -> list[str]:
    """A block as lines of a width."""
    return textwrap.wrap(
        block, width, initial_indent=first, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def columns(block: str, width: int) -> list[str]:
    """Lines filled to a width."""
    return fill(block, width)


def by_hand(block: str, width: int) -> list[str]:
    """Lines that end anywhere in the last fifth of the width, as somebody who types breaks them."""
    chance = random.Random(len(block))  # noqa: S311 - texts, not secrets
    lines, line, most = [], "", width
    for word in block.split(" "):
        if line and len(line) + 1 + len(word) > most:
            lines.append(line)
            line, most = word, width - chance.randrange(width // 5)
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]


def divided(block: str, width: int, sign: str) -> list[str]:
    """Lines filled to a width, with words divided at their ends."""
    lines, line = [], ""
    for word in block.split(" "):
        room = width - len(line) - 2
        if not line or len(line) + 1 + len(word) <= width:
            line = f"{line} {word}".strip()
        elif room >= 3 and len(word) - room >= 3 and word.isalpha() and word.islower():
            lines.append(f"{line} {word[:room]}{sign}")
            line = word[room:]
        else:
            lines.append(line)
            line = word
    return [*lines, line]


def one_too_long(block: str, width: int) -> list[str]:
    """Lines of which somebody joined two."""
    lines = fill(block, width)
    return lines if len(lines) < 6 else [lines[0], f"{lines[1]} {lines[2]}", *lines[3:]]


def one_too_short(block: str, width: int) -> list[str]:
    """Lines of which somebody broke one."""
    lines = fill(block, width)
    words = lines[1].split(" ") if len(lines) > 3 else []
    if len(words) < 4:
        return lines
    return [lines[0], " ".join(words[:2]), " ".join(words[2:]), *lines[2:]]


WAYS: dict[str, Callable[[str, int], list[str]]] = {
    "columns": columns,
    "by hand": by_hand,
    "hyphens": lambda block, width: divided(block, width, "-"),
    "soft hyphens": lambda block, width: divided(block, width, "\u00ad"),
    "not signs": lambda block, width: divided(block, width, "¬"),
    "one line too long": one_too_long,
    "one line too short": one_too_short,
    "first lines indented": lambda block, width: fill(block, width, "   "),
    "all lines indented": lambda block, width: fill(block, width, "     ", "     "),
    "all lines indented, first ones deeper": lambda block, width: fill(block, width, "        ", "     "),
    "white space at line ends": lambda block, width: [f"{line} \t" for line in fill(block, width)],
}
NARROWEST = {"by hand": 34, "one line too short": 34, "one line too long": 34}


def letters(text: str) -> str:
    """A text without white space, and without what divides words at line ends."""
    return "".join(each for each in text if not each.isspace() and each not in "-\u00ad¬")


def blocks_of(text: str) -> list[str]:
    """The texts of the blocks that a text is read as; nothing of it may be lost."""
    parsed = parse(text)
    conserved(parsed)
    return [letters(block.text) for block in parsed.blocks]


@pytest.mark.parametrize("width", [20, 24, 28, 34, 40, 60, 72, 100])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("story", STORIES)
def test_paragraphs_between_blank_lines(story: str, way: str, width: int) -> None:
    """Blank lines separate blocks, however the lines were broken."""
    if width < NARROWEST.get(way, 24 if story != "English" else 0):
        width += 40
    text = "\n\n".join("\n".join(WAYS[way](block, width)) for block in STORIES[story])
    assert blocks_of(text) == [letters(block) for block in STORIES[story]]


@pytest.mark.parametrize("first", ["\t", "  ", " ", "        "])
@pytest.mark.parametrize("indent", ["", "    "])
@pytest.mark.parametrize("story", STORIES)
def test_paragraphs_by_their_indents(story: str, indent: str, first: str) -> None:
    """Without blank lines, even where the whole body steps in."""
    head, *body = STORIES[story]
    lines = [line for block in body for line in fill(block, 60, indent + first, indent)]
    assert blocks_of(f"{head}\n\n" + "\n".join(lines)) == [letters(block) for block in STORIES[story]]


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("width", [38, 54, 72])
def test_neither_blank_lines_nor_indents(story: str, width: int) -> None:
    """Lines that end early separate the paragraphs; as a full one may end one too, the text is reported."""
    head, *body = STORIES[story]
    parsed = parse(
        f"{head}\n\n" + "\n".join(line for block in body if len(block) > 80 for line in by_hand(block, width))
    )
    conserved(parsed)
    assert len(parsed.blocks) > 1
    assert "SN303" in {each.code for each in parsed.diagnostics}


def test_a_word_divided_by_a_not_sign() -> None:
    """The sign is removed, and reported."""
    text = (
        "Bridge reopens\n\nThe mayor of this im¬\nportant town cut a ribbon, and the first car¬  \r\nriages came soon."
    )
    parsed = parse(text, layout="wrapped")
    conserved(parsed)
    assert parsed.blocks[1].text == "The mayor of this important town cut a ribbon, and the first carriages came soon."
    assert [parsed.source.text[span.start : span.end] for span in parsed.removed] == ["¬", "¬"]
    assert parse("The sign ¬ means not.\n\nIt ends in ¬").blocks[1].text == "It ends in ¬"


@pytest.mark.parametrize("story", ["English", "German", "Russian"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_drop_caps(story: str, between: str) -> None:
    """A large first letter on a line of its own belongs to the word below it."""
    head, lead, *rest = STORIES[story]
    text = "\n\n".join([head, f"{lead[0]}{between}{lead[1:]}", *rest])
    parsed = parse(text)
    conserved(parsed)
    assert parsed.blocks[1].text == lead
    wrapped = "\n\n".join([head, f"{lead[0]}{between}" + "\n".join(fill(lead[1:], 60)), *map(wrap, rest)])
    assert blocks_of(wrapped)[1] == letters(lead)


def wrap(block: str) -> str:
    """A block in lines of 60 columns."""
    return "\n".join(fill(block, 60))


@pytest.mark.parametrize("line", ["5", "T", "I.", "ß"])
def test_no_drop_cap(line: str) -> None:
    """A single letter above a complete sentence, or one that is not a capital, is kept."""
    assert parse(f"{ENGLISH[0]}\n\n{line}\n\n{ENGLISH[1]}").blocks[1].text == line


@pytest.mark.parametrize("width", [50, 60, 72])
@pytest.mark.parametrize("kicker", ["", "MILLBROOK\n"])
def test_headlines_in_capitals_over_two_lines(width: int, kicker: str) -> None:
    """They are one; a kicker above them, and a byline below, are not of them."""
    first, second = "TOWN OF MILLBROOK VOTES TO REBUILD THE OLD", "BRIDGE OF STONE"
    for body in (ENGLISH[1:], tuple("\n".join(fill(block, width)) for block in ENGLISH[1:])):
        parsed = parse("\n\n".join([f"{kicker}{first}\n{second}\nBy Jane Doe", *body]))
        conserved(parsed)
        texts = [block.text for block in parsed.blocks]
        assert f"{first} {second}" in texts
        assert "By Jane Doe" in texts
        assert not kicker or texts[0] == "MILLBROOK"


def test_initials_at_line_ends() -> None:
    """A full stop behind an initial ends no paragraph that blank lines end."""
    lead = (
        "The bridge is open again. The mayor of it, Lester B.\nPearson, cut a ribbon on Monday morning, and the first\n"
        "cars rolled over the new surface later, Edgar F.\nCodd among them, who had come from far away to see this."
    )
    assert len(blocks_of(f"{ENGLISH[0]}\n\n{lead}")) == 2


def test_hanging_items() -> None:
    """Lines that hang behind a mark belong to its item."""
    items = [f"- {block}" for block in ENGLISH[1:3]]
    text = "\n\n".join([ENGLISH[0], wrap(ENGLISH[1]), "\n".join("\n".join(fill(each, 60, "", "  ")) for each in items)])
    parsed = parse(text)
    conserved(parsed)
    assert [block.text for block in parsed.blocks[-2:]] == list(ENGLISH[1:3])


THAI = (
    "เปิดใช้สะพานข้ามแม่น้ำอีกครั้ง",
    "สะพานข้ามแม่น้ำเปิดใช้อีกครั้งเมื่อเช้าวันจันทร์ หลังจากซ่อมแซมมานานสองปี นายกเทศมนตรีตัดริบบิ้น และรถคันแรกแล่นผ่านไปในไม่กี่นาทีต่อมา",
    "ช่องทางที่สองจะเปิดในฤดูใบไม้ผลิ หลังจากนั้นเมืองต้องการสร้างทางจักรยานทางด้านเหนือ ซึ่งไม่ได้อยู่ในแผนแรกเพราะขาดเงิน",
)
BURMESE = (
    "မြစ်ကူးတံတား ပြန်ဖွင့်ပြီ",
    "နှစ်နှစ်ကြာ ပြုပြင်ပြီးနောက် မြစ်ကူးတံတားကို တနင်္လာနေ့ မနက်က ပြန်ဖွင့်ခဲ့သည်။ မြို့တော်ဝန်က ဖဲကြိုးဖြတ်ပြီး ပထမဆုံး ကားများ ဖြတ်သန်းခဲ့သည်။",
    "ဒုတိယလမ်းကြောင်းကို နွေဦးတွင် ဖွင့်မည်။ ထို့နောက် မြို့က မြောက်ဘက်တွင် စက်ဘီးလမ်း ဖောက်လိုသည်။",
)
KHMER = (
    "ស្ពានឆ្លងទន្លេបើកឡើងវិញ",
    "ស្ពានឆ្លងទន្លេត្រូវបានបើកឡើងវិញនៅព្រឹកថ្ងៃចន្ទ បន្ទាប់ពីជួសជុលអស់ពីរឆ្នាំ។ អភិបាលក្រុងបានកាត់ខ្សែបូ ហើយរថយន្តដំបូងបានឆ្លងកាត់។",
    "ផ្លូវទីពីរនឹងបើកនៅរដូវផ្ការីក។ បន្ទាប់មកទីក្រុងចង់សាងសង់ផ្លូវកង់នៅខាងជើង។",
)


@pytest.mark.parametrize("blocks", [THAI, BURMESE, KHMER], ids=["Thai", "Burmese", "Khmer"])
@pytest.mark.parametrize("width", [0, 30, 45, 60])
@pytest.mark.parametrize("separator", ["\n\n", "\n \n\n"])
def test_scripts_with_spaces_between_phrases(blocks: tuple[str, ...], width: int, separator: str) -> None:
    """Blank lines separate blocks, whether the lines between them are wrapped or not."""
    lines = [pieces(block, width) if width else [block] for block in blocks]
    assert blocks_of(separator.join("\n".join(each) for each in lines)) == [letters(block) for block in blocks]


def pieces(block: str, width: int) -> list[str]:
    """A block in lines that end behind any letter, or a space where one is near."""
    lines = []
    while len(block) > width:
        at = block.rfind(" ", width - 6, width) + 1 or width
        while ord(block[at]) in MARKS:
            at -= 1
        lines.append(block[:at].strip())
        block = block[at:]
    return [*lines, block.strip()]


MARKS = frozenset((*range(0x0E31, 0x0E3B), *range(0x0E47, 0x0E4F), *range(0x102B, 0x103F), *range(0x17B4, 0x17D4)))
