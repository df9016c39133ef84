"""Finds the dateline at the beginning of a story: place, date and agency before the first sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import attrs

from seednews.patterns import regex
from seednews.prose.scripts import HAN, KANA, MARKS
from seednews.prose.words import phrases

__all__ = ["Dateline", "find_dateline"]

# ruff: noqa: E501 - names in many scripts, some with letters that look like others


@cache
def _known() -> frozenset[str]:
    """The names of news agencies, case-folded."""
    return frozenset(name.casefold() for name in phrases("agencies"))


_DASH = r"(?:\s*[—–]\s*|\s*(?<!\.\w)\.[—–-]\s*|\s+(?:--|-|_)\s+|(?<=\))\s*(?:--?|_)\s+)"
_PLACE = rf"(?P<place>[^\W\d_][\w{MARKS} .,'’/-]{{1,79}}?)"
# BERLIN, Sept 21 (Reuters) - ...
_WITH_AGENCY = regex(
    rf"{_PLACE}\s*[(（](?P<agency>[\w{MARKS} .&/+,-]{{2,40}})[)）](?:(?P<dash>{_DASH})|\s*(?P<colon>:)\s+|\s+(?=[\w“„«\"¿¡]))"
)
# LONDON — ...  Without an agency, only capitals distinguish a place from a sentence with a dash.
_CAPITALS = regex(rf"(?P<place>[^\W\d_][\w .'’/-]{{2,39}}?(?:, [\w. ]{{2,30}}?){{0,2}})(?P<agency>){_DASH}(?=\S)")
# Jakarta, CNN Indonesia -- ...
_WITH_COMMA = regex(
    rf"(?P<place>[^\W\d_][\w .’/-]{{1,30}}?(?:, \d[\w .]{{0,20}}| \([\d/.]{{3,10}}\))?), ?(?P<agency>[\w. -]{{2,24}}?){_DASH}(?=\S)"
)
# MOSCOW, September 21. /TASS/. ...
_SLASHED = regex(rf"{_PLACE}\.?\s*/\s?(?P<agency>[\w .-]{{2,30}}?)\s?/\s*[.—–-]?\s*")
# Dubai - Reuters: ...
_DASHED = regex(
    r"(?P<place>[^\W\d_][\w ,'’]{1,38}?)\s*[-–—]\s*[«“\"]?(?P<agency>[\w. -]{2,20}?)[»”\"]?\s*(?:[-–—:.]\s+)"
)
# Москва. 21 сентября. INTERFAX.RU - ...
_STOPPED = regex(
    r"(?P<place>[^\W\d_][\w -]{2,30}\.\s(?:\d{1,2}\s[^\W\d_]{3,10}|[^\W\d_]{3,9}\s\d{1,2}))\.\s(?P<agency>[\w. -]{3,20}?)"
    r"(?:(?:\.\w{2,3})?\s+[-–—]|\s?\.)\s+"
)
# (ANSA) - ROMA, 21 SET - ...
_AGENCY_FIRST = regex(
    rf"[(（](?P<agency>[\w .-]{{2,20}})[)）]\s*[-–—]\s*(?P<place>[^\W\d_][\w .'’,/-]{{2,40}}?){_DASH}"
)
_SIGN = "[电電讯訊]"
# 新华社北京9月21日电（记者…）……
_XINHUA = regex(
    rf"(?P<agency>新[华華]社|中新[社网網]|中央社|人民[网網]|央[视視广廣][网網]|[法路塔美]\w{{1,3}}社|共同社|[韩韓][联聯]社)?"
    rf"(?:[记記]者[^\d]{{2,3}})?(?P<place>[{HAN}]{{2,8}}?(?:\d{{1,2}}月)?\d{{1,2}}日){_SIGN}(?:\s?[（(][^）)]{{2,40}}[）)])?[\s：:]*"
)
# （中央社記者王小明台北21日電）……
_BRACKETED_CNA = regex(
    rf"[（(](?P<agency>[{HAN}]{{2,4}}社)(?:[记記]者.{{3}}(?=..))?(?P<place>[{HAN}]{{2,12}}?(?:\d{{1,2}}月)?\d{{1,2}}日)(?:綜合外)?{_SIGN}[）)]\s*"
)
# 【ワシントン共同】……   【北京＝山田花子】……   【東京】……
_LENTICULAR = regex(
    rf"【(?P<place>[{HAN}\u30a0-\u30ff]{{2,10}}?)(?:\s?\d{{1,2}}日\s?)?(?P<agency>共同|時事|ロイター|AFP時事|AFP)?(?:[＝=・][{HAN}{KANA} ]{{2,12}})?】\s*"
)
# [東京 21日 ロイター] - ...
_REUTERS_JP = regex(
    rf"[\[［](?P<place>[{HAN}\u30a0-\u30ff/／]{{2,16}}[ 　]\d{{1,2}}日)[ 　](?P<agency>[\u30a0-\u30ffA-Z]{{2,8}})[\]］]\s*[-－–—]?\s*"
)
# (서울=연합뉴스) 홍길동 기자 = ...
_KOREAN = regex(
    r"[(\[](?P<place>[가-힣·]{2,10})\s?=\s?(?P<agency>[가-힣A-Za-z0-9]{2,10})[)\]]\s*(?:[가-힣· ]{2,16}\s?기자\s?=\s*)?"
)
_LABELS = frozenset(
    "速報 写真 動画 独自 更新 訂正 解説 社説 詳報 号外 一覧 図解 特集 連載 インタビュー コラム 続報 緊急 広告 会見 告知 追記 "
    "快讯 视频 图集 独家 评论 专题 編者按 编者按 注意 提示 通知 摘要 导语 导读 摘 要".split()
)
"""Words in such brackets that are not places."""
_NO_PLACES = frozenset(
    "UPDATE BREAKING EXCLUSIVE VIDEO WATCH LIVE ANALYSIS OPINION INTERVIEW CORRECTION FACTBOX EXPLAINER FEATURE PHOTOS NATO "
    "UNESCO UNICEF NASA OPEC FIFA UEFA ASEAN BRICS COVID AIDS ACHTUNG EILMELDUNG KOMMENTAR ANALYSE AKTUALISIERT URGENT "
    "ENTRETIEN REPORTAGE VIDÉO DIRECT ANÁLISIS ENTREVISTA ÚLTIMA DIRECTO ESCLUSIVA ANALISI INTERVISTA ВИДЕО СРОЧНО НАТО "
    "ОБНОВЛЕНО PILNE WIDEO AKTUALIZACJA NOTE ADVISORY ALERT OBITUARY REVIEW".split()
)
"""Words in capitals before a dash that are not places: labels of the trade, and organisations."""
_SIGNS = regex(r"[(（【\[［/—–_]|\s-|\.-|-\s|\.\s\d|\d\.\s|[电電讯訊]")
_SAYS_AGENCY = regex(
    r"\b(?:agen(?:ce|cia|cja|cy|t?ur|zia|ţia|ția|tura|túra|tschaft)|ajans[ıi]|агентство|агенция|агенція|πρακτορείο)\b|وكالة|خبرگزاری|एजेंसी|通[讯訊信]社|통신",
    re.IGNORECASE,
)
_NO_TOWN = regex(
    r"press|news|agen|nachricht|telegram|редакц|агент|новост|reporter|korrespond"
    r"|^(?:foto|photo|bild|image|video|фото|von|by|par|por|di|da|af|av|door|od|přes)\b",
    re.IGNORECASE,
)
"""Full names of agencies, captions and bylines."""
_REACH = 130
_INITIALS = 4
_SHORT = 40
_TOWN = 4


@attrs.frozen
class Dateline:
    """A dateline and its parts. It stays in the text of the paragraph."""

    text: str
    """The whole dateline, without the final dash. Example: ``BERLIN, Sept 21 (Reuters)``"""
    place: str
    """The place, with the date if there is one. Example: ``BERLIN, Sept 21``"""
    agency: str | None
    """The agency, if there is one. Example: ``Reuters``"""
    end: int
    """Index in the paragraph of the first character after the dash."""

    @property
    def date(self) -> str | None:
        """The date as printed (``Sept 21``), or None."""
        found = _DATE.search(self.place)
        return found[0] if found else None

    @property
    def town(self) -> str:
        """The place without the date (``BERLIN``)."""
        found = _DATE.search(self.place)
        if not found:
            return self.place
        town = self.place[: found.start()].rstrip(" 　")
        return town.rstrip(",") if town.endswith(",") else town.rstrip(".")  # D.C., Sept 21, but Киев. 21 сентября


_DATE = regex(
    r"(?:(?<=, )|(?<=\. )|(?<=[ 　]))[^\W\d_]{0,12}\.?\s?\d[^,]*(?:, \d{4})?(?:, [^\W\d_]+)?$|\d[\d月日]*[月日]$"
)
_DATE_WORDS = regex(r"(?:(?<=,)\s[^\W\d_]+)?\s\d+\.?(?:\s(?:de\s)?[^\W\d_]+\.?)?(?=[\s,]|$)(?:.*,\s[^\W\d_]+$)?")
"""The words of a date: *12 de marzo*, *lundi 14 juin*, *2023. szeptember 21., csütörtök*."""


def find_dateline(paragraph: str) -> Dateline | None:
    """Find the dateline at the beginning of `paragraph`, or None."""
    begin = paragraph[:_REACH]
    if not _SIGNS.search(begin):
        return None
    for pattern, holds in _FORMS:
        found = pattern.match(begin)
        if found and holds(found, paragraph):
            parts = max(found.end("place"), found.end("agency"))
            text = found.group()[:parts] + found.group()[parts:].rstrip(" —–-_－\t　.:：")
            return Dateline(text, found["place"].strip(), found["agency"] or None, found.end())
    return None


def _is_bracketed(found: re.Match[str], paragraph: str) -> bool:
    """Whether there is a known agency, any agency after a place in capitals, or initials (eb, red)."""
    agency, place = found["agency"], found["place"]
    if not _is_place(place) or found.end() == len(paragraph):
        return False
    if found["dash"] is None and found["colon"] is None:  # some agencies set no dash
        return _is_known(agency) and len(place) <= _SHORT and (_has_digit(place) or _is_town_before(found, paragraph))
    if found["colon"] and not _is_known(agency):  # as MEIER (SPD): in a debate
        return False
    town = place.split(",")[0]
    sure = town.isupper() or _has_digit(place)
    return _is_known(agency) or (len(agency) <= _INITIALS if agency.islower() else sure)


def _is_in_capitals(found: re.Match[str], paragraph: str) -> bool:
    """A place in capitals, with a sentence behind the dash."""
    town, _, rest = found["place"].partition(",")
    words = town.split()
    capitals = town.isupper() and len(words) <= 4 and not _has_digit(town)
    letter = next((each for each in paragraph[found.end() : found.end() + 3] if each.isalnum()), "a")
    return (
        capitals
        and not letter.islower()
        and _NO_PLACES.isdisjoint(words)
        and _is_place(f"{town},{rest}" if rest else town)
    )


def _is_town_before(found: re.Match[str], paragraph: str) -> bool:
    """Whether a town with an agency in brackets precedes a sentence, unlike *Agence France-Presse (AFP) Reporter*."""
    place, rest = found["place"], paragraph[found.end() :]
    return (
        found["agency"] in phrases("before-sentence")
        and len(place.split()) <= _TOWN
        and not rest[:1].islower()
        and " " in rest
        and not _NO_TOWN.search(place)
    )


def _is_behind_comma(found: re.Match[str], paragraph: str) -> bool:
    """Whether there is a place and an agency. *Harrisburg, PA* is a place in Pennsylvania."""
    agency, place = found["agency"], found["place"]
    named = agency.casefold() in _known() or re.split("[ .]", agency)[0].casefold() in _known()
    named = named and not any(word[0].islower() for word in agency.split())  # AP reporter
    begins = not paragraph[found.end() : found.end() + 1].islower()
    return named and agency != "PA" and begins and len(place.split()) <= _TOWN + 2 and _is_place(place)


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_with_known_agency(found: re.Match[str], _: str) -> bool:
    return _is_known(found["agency"]) and _is_place(found["place"]) and len(found["place"].split()) <= 6


def _is_first_agency(found: re.Match[str], paragraph: str) -> bool:
    return _is_known(found["agency"]) and _is_in_capitals(found, paragraph)


def _is_no_label(found: re.Match[str], paragraph: str) -> bool:
    return found["place"] not in _LABELS and found.end() < len(paragraph)


def _is_followed(found: re.Match[str], paragraph: str) -> bool:
    return found.end() < len(paragraph)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str], bool]], ...] = (
    (_WITH_AGENCY, _is_bracketed),
    (_WITH_COMMA, _is_behind_comma),
    (_SLASHED, _is_with_known_agency),
    (_DASHED, _is_with_known_agency),
    (_CAPITALS, _is_in_capitals),
    (_STOPPED, _is_with_known_agency),
    (_AGENCY_FIRST, _is_first_agency),
    (_XINHUA, _is_followed),
    (_BRACKETED_CNA, _is_followed),
    (_LENTICULAR, _is_no_label),
    (_REUTERS_JP, _is_followed),
    (_KOREAN, _is_followed),
)


def _is_place(place: str) -> bool:
    """Whether a text is a place name: few words, of which only short ones (am, de, del) and dates are lower-case."""
    name = _DATE_WORDS.sub(" ", place)
    words = name.split()
    return len(words) <= 8 and not place[0].islower() and not any(len(each) > 3 and each[0].islower() for each in words)


def _is_known(agency: str) -> bool:
    """Whether a name is that of an agency, or of several separated by slashes or commas."""
    parts = [part.strip() for part in re.split(r"[/,+&]|\s-\s", agency)]
    return _SAYS_AGENCY.search(agency) is not None or any(
        part.casefold() in _known()
        or part.split(" ")[0].casefold() in _known()
        or part.split(".")[0].casefold() in _known()
        for part in parts
    )
