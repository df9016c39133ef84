"""Generates the texts for the benchmarks, the same each time.

They have the form of news (headline, standfirst, dateline, paragraphs of two to four sentences, crossheads, quoted
speech, sometimes a list), in words of several scripts, but no meaning.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import attrs

__all__ = ["KINDS", "SCRIPTS", "Script", "Text", "articles", "from_folder", "of_kind"]


@attrs.frozen
class Text:
    """A text as read from a file."""

    name: str
    """Its name, for messages."""
    language: str
    """Its language, a BCP 47 tag; ``und`` if unknown."""
    data: bytes
    """The bytes."""


@attrs.frozen
class Script:
    """Words of a language, and its punctuation."""

    language: str
    words: tuple[str, ...]
    names: tuple[str, ...]
    sentence: tuple[int, int] = (9, 22)
    """Minimum and maximum number of words of a sentence."""
    space: str = " "
    stop: str = ". "
    question: str = "?"
    comma: str = ", "
    quotes: tuple[str, str] = ("“", "”")
    dash: str = " – "


SCRIPTS: tuple[Script, ...] = (
    Script(
        "en",
        tuple(
            "the a of in to and council river bridge harbour minister budget school teachers report "
            "winter museum price workers train station village festival new old large public local "
            "said agreed opened closed rejected from with after before between because residents plan "
            "months years market water energy court hospital".split()
        ),
        ("Ellen Marsh", "Tobias Kent", "Northfield", "Lake Orme", "Rosalind Achebe", "Port Hallam"),
    ),
    Script(
        "de",
        tuple(
            "der die das ein eine und in von mit nach für Stadtrat Brücke Hafen Ministerin Haushalt "
            "Schule Lehrkräfte Bericht Winter Museum Preis Beschäftigte Bahnhof Gemeinde neue alte "
            "große öffentliche sagte beschloss eröffnete lehnte zwischen weil Monaten Jahren Markt "
            "Wasserversorgung Gericht Krankenhaus gegenüber".split()
        ),
        ("Henriette Vogt", "Jonas Brandt", "Altenwerder", "Niederhagen", "Selma Aydın", "Ostbruck"),
        quotes=("„", "“"),
    ),
    Script(
        "fr",
        tuple(
            "le la les un une des de du et dans pour avec conseil pont port ministre budget école "
            "enseignants rapport hiver musée prix salariés gare village fête nouvelle ancien grande "
            "publique locale a déclaré ouvert refusé après avant entre parce habitants projet mois "
            "années marché eau énergie tribunal hôpital".split()
        ),
        ("Hélène Marchais", "Théo Lambert", "Valrive", "Port-Sablon", "Inès Caron", "Montclair"),
        quotes=("«", "»"),
    ),
    Script(
        "ru",
        tuple(
            "в на и с по из для после до совет мост порт министр бюджет школа учителя доклад зима "
            "музей цена рабочие поезд вокзал деревня праздник новый старый большой местный сказал "
            "решил открыл закрыл жители план месяцы годы рынок вода энергия суд больница между "
            "который также".split()
        ),
        ("Анна Белова", "Илья Орлов", "Заречье", "Северный порт", "Марина Лугина", "Каменка"),
        quotes=("«", "»"),
        dash=" — ",
    ),
    Script(
        "ar",
        tuple(
            "في من على إلى عن مع بعد قبل بين المجلس الجسر الميناء الوزيرة الميزانية المدرسة المعلمون "
            "التقرير الشتاء المتحف السعر العمال القطار المحطة القرية المهرجان الجديد القديم الكبير "
            "المحلي قال قرر افتتح رفض السكان الخطة الأشهر السنوات السوق المياه الطاقة المحكمة "
            "المستشفى".split()
        ),
        ("سلمى حداد", "ياسر منصور", "تل الزيتون", "وادي السلام", "نبيل خوري", "رأس النبع"),
        question="؟",
        comma="، ",
        quotes=("«", "»"),
    ),
    Script(
        "hi",
        tuple(
            "में से को का की के और पर के बाद पहले बीच परिषद पुल बंदरगाह मंत्री बजट स्कूल शिक्षक "
            "रिपोर्ट सर्दी संग्रहालय कीमत मज़दूर रेल स्टेशन गाँव मेला नया पुराना बड़ा स्थानीय कहा तय "
            "किया खोला बंद निवासी योजना महीने साल बाज़ार पानी ऊर्जा अदालत अस्पताल".split()
        ),
        ("आशा वर्मा", "रवि मेहता", "नदीपुर", "हरितनगर", "सुनीता राव", "पुराना घाट"),
        stop="। ",
    ),
    Script(
        "ja",
        tuple(
            "町議会 橋 港 大臣 予算 学校 教員 報告書 冬 博物館 価格 労働者 電車 駅 村 祭り 新しい "
            "古い 大きな 地元の 話した 決めた 開いた 閉じた 住民 計画 か月 年間 市場 水 エネルギー "
            "裁判所 病院 から まで の間に ため について として によると".split()
        ),
        ("山野葉子", "川瀬直人", "白浜町", "北港市", "森本結衣", "青葉村"),
        (6, 14),
        "",
        "。",
        "？",
        "、",
        ("「", "」"),
        "　",
    ),
    Script(
        "zh",
        tuple(
            "议会 桥 港口 部长 预算 学校 教师 报告 冬天 博物馆 价格 工人 火车 车站 村庄 节日 新的 "
            "旧的 大的 当地 表示 决定 开放 关闭 居民 计划 个月 年 市场 供水 能源 法院 医院 之后 之前 "
            "之间 因为 以及 关于 根据".split()
        ),
        ("林晓雨", "陈志远", "白河镇", "北港市", "周文静", "青石村"),
        (8, 18),
        "",
        "。",
        "？",
        "，",
        ("“", "”"),
        "　",
    ),
)


class _Writer:
    """Writes articles in one script; the same seed gives the same words."""

    def __init__(self, script: Script, seed: int) -> None:
        self.script = script
        self.chance = random.Random(f"{script.language} {seed}")  # noqa: S311 - texts, not secrets

    def words(self, least: int, most: int) -> str:
        """This number of words, some of them names, with a comma or two."""
        script, chance = self.script, self.chance
        chosen = [
            chance.choice(script.names) if chance.random() < 0.08 else chance.choice(script.words)
            for _ in range(chance.randint(least, most))
        ]
        if len(chosen) > 8:
            at = chance.randrange(3, len(chosen) - 3)
            chosen[at : at + 1] = [chosen[at] + script.comma.rstrip()]
        joined = script.space.join(chosen)
        return joined[0].upper() + joined[1:]

    def sentence(self) -> str:
        """A sentence; one in five is a quotation."""
        script = self.script
        said = self.words(*script.sentence)
        if self.chance.random() < 0.2:
            opening, closing = script.quotes
            return f"{opening}{said}{closing}{script.comma}{self.chance.choice(script.names)}{script.stop}"
        return said + script.stop

    def paragraph(self) -> str:
        """Two to four sentences."""
        return "".join(self.sentence() for _ in range(self.chance.randint(2, 4))).strip()

    def crosshead(self) -> str:
        """A short line without a full stop, sometimes a question."""
        return self.words(3, 6) + (self.script.question if self.chance.random() < 0.3 else "")

    def listing(self) -> str:
        """A few items with a mark."""
        return "\n".join(f"- {self.words(5, 10)}" for _ in range(self.chance.randint(3, 5)))

    def body(self, size: int) -> Iterator[str]:
        """Blocks with a total of at least `size` bytes."""
        written, number = 0, 0
        while written < size:
            number += 1
            if number % 5 == 0:
                block = self.crosshead()
            elif number % 9 == 0:
                block = self.listing()
            else:
                block = self.paragraph()
            written += len(block.encode()) + 2
            yield block

    def article(self, size: int) -> bytes:
        """A whole article of about `size` bytes, in blank-line layout."""
        script = self.script
        first = f"{self.chance.choice(script.names)}{script.dash}{self.paragraph()}"
        blocks = [self.words(5, 9), self.sentence().strip(), first, *self.body(size - 600)]
        return ("\n\n".join([*blocks, self.paragraph()]) + "\n").encode()


def articles(count: int, size: int = 4500) -> Iterator[Text]:
    """This number of articles of about `size` bytes, in all scripts in turn."""
    for number in range(count):
        script = SCRIPTS[number % len(SCRIPTS)]
        data = _Writer(script, number).article(size)
        yield Text(f"made {number} ({script.language})", script.language, data)


def from_folder(folder: Path, most: int | None = None) -> Iterator[Text]:
    """The texts of a folder, sorted by name."""
    for path in islice(sorted(folder.glob("*.txt")), most):
        yield Text(path.name, "und", path.read_bytes())


# Texts of any size, for the check that time grows with the text and no faster.


def _filled(make: Callable[[_Writer], str], between: str, size: int, head: str = "") -> bytes:
    """The blocks of `make`, separated by `between`, up to `size` bytes; the same hundred are repeated."""
    blocks = [make(_Writer(SCRIPTS[number % 5], number)) for number in range(100)]
    whole = between.join(blocks) + between
    repeated = whole * (size // len(whole.encode()) + 1)
    return (head + repeated).encode()[:size].decode(errors="ignore").rstrip("\\").encode()


def _wrapped(text: str) -> str:
    """A paragraph in lines of at most 72 characters."""
    from textwrap import fill

    return fill(text, 72)


def _escaped(writer: _Writer) -> str:
    return "".join(f"\\{mark}{word}" for mark, word in zip("*#[]>-._" * 9, writer.script.words, strict=False))


_EXPLICIT = "---\nseed: 1\n---\n\n# Head\n\n"

KINDS: dict[str, Callable[[int], bytes]] = {
    "paragraphs": lambda size: _filled(_Writer.paragraph, "\n\n", size, "Head\n\n"),
    "articles": lambda size: _filled(lambda writer: writer.article(3000).decode().rstrip(), "\n\n", size),
    "one block a line": lambda size: _filled(_Writer.paragraph, "\n", size, "Head\n"),
    "hard-wrapped": lambda size: _filled(lambda writer: _wrapped(writer.paragraph()), "\n\n", size, "Head\n\n"),
    "the same, no gaps": lambda size: _filled(lambda writer: _wrapped(writer.paragraph()), "\n", size, "Head\n\n"),
    "one block": lambda size: _filled(_Writer.sentence, "", size),
    "one word": lambda size: b"x" * size,
    "tiny blocks": lambda size: _filled(lambda _: "ab", "\n\n", size),
    "short lines": lambda size: _filled(_Writer.crosshead, "\n\n", size, "Head\n\n"),
    "one short line each": lambda size: _filled(_Writer.crosshead, "\n", size, "Head\n\n"),
    "list items": lambda size: _filled(lambda writer: f"- {writer.words(2, 4)}", "\n", size, "Head\n\n"),
    "quotations": lambda size: _filled(lambda writer: f"“{writer.words(6, 9)}”", "\n\n", size, "Head\n\n"),
    "zero-width spaces": lambda size: _filled(lambda writer: f"{writer.words(2, 4)}\u200b", "", size),
    "taken out": lambda size: _filled(lambda writer: f"{writer.words(2, 4)}\x01", "", size),
    "explicit": lambda size: _filled(_Writer.paragraph, "\n\n", size, _EXPLICIT),
    "explicit items": lambda size: _filled(lambda writer: f"- {writer.words(2, 4)}", "\n", size, _EXPLICIT),
    "explicit escapes": lambda size: _filled(_escaped, "\n\n", size, _EXPLICIT),
    "blank": lambda size: b" \n" * (size // 2),
}
"""Kinds of text for the check of linearity: functions from a size in bytes. Some are unusual on purpose."""


def of_kind(kind: str, size: int) -> bytes:
    """A text of this kind and size."""
    return KINDS[kind](size)
