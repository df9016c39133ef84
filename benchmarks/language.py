# - a script that prints and stands by itself
"""Compare packages that detect the language of news texts: accuracy, speed and size.

    python benchmarks/language.py [CORPUS] [--sweep | --errors] [--wide]

CORPUS has ``text/NAME.txt`` and ``gold/NAME.json`` (keys ``lang``, ``headline``, ``standfirst``), or is a file of JSON
Lines with the same keys and ``blocks``. Candidates that are
not installed are left out; ``pip install cld3-py eldc`` and so on adds them. `--sweep` prints what each threshold of
`seednews.language` keeps and loses, `--errors` what it gets wrong. `--wide` takes many more languages instead: pieces
of Django's translations, no news but a view of what happens far from the corpus (``pip install django``).
"""

from __future__ import annotations

import argparse
import gettext
import importlib
import importlib.metadata
import json
import random
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from seednews.prose import language

Answer = tuple[str, float]
"""A language and the confidence of the package, in its own measure."""
Detector = Callable[[str], Answer]


class Text(NamedTuple):
    """A text and its language."""

    words: str
    gold: str


class Candidate(NamedTuple):
    """A package that detects languages."""

    packages: tuple[str, ...]
    """Names of its distributions, for size and version."""
    load: Callable[[], Detector]


def load_seednews() -> Detector:
    """`seednews.prose.language.detect` with what is installed."""

    def detect(text: str) -> Answer:
        found = language.detect(text)
        return found.language, found.confidence

    return detect


def load_script() -> Detector:
    """Detection by script alone, which needs no package."""

    def detect(text: str) -> Answer:
        found = language.detect(text, script_only=True)
        return found.language, found.confidence

    return detect


def load_cld3() -> Detector:
    """CLD3, the neural network of Chromium, in the fork that has wheels."""
    gcld3 = importlib.import_module("gcld3")
    identifier = gcld3.NNetLanguageIdentifier(0, 1000)

    def detect(text: str) -> Answer:
        found = identifier.FindLanguage(text)
        return found.language, found.probability

    return detect


def load_eldc() -> Detector:
    """ELD, third version, in C."""
    eldc = importlib.import_module("eldc")
    eldc.init()

    def detect(text: str) -> Answer:
        found = eldc.detect_details(text)
        return found.language, max(found.scores.values(), default=0.0)

    return detect


def load_eld() -> Detector:
    """ELD, first version, in Python."""
    identifier = importlib.import_module("eld").LanguageDetector()

    def detect(text: str) -> Answer:
        found = identifier.detect(text)
        return found.language or "und", max((found.scores() or {}).values(), default=0.0)

    return detect


def load_py3langid() -> Detector:
    """The package langid.py, in an updated version."""
    py3langid = importlib.import_module("py3langid")

    def detect(text: str) -> Answer:
        found, score = py3langid.classify(text)
        return found, float(score)

    return detect


def load_langidentify() -> Detector:
    """The package langidentify with its small model and the languages it supports."""
    package = importlib.import_module("langidentify")
    names = "latin_alphabet,cyrillic_alphabet,arabic_alphabet,cjk,unique_alphabet"
    identifier = package.Detector(package.Model.load(package.Language.from_comma_separated(names)))

    def detect(text: str) -> Answer:
        found = identifier.detect(text)
        return found.iso_code or "und", identifier.results.gap

    return detect


def load_lingua() -> Detector:
    """The package lingua with all its languages."""
    builder = importlib.import_module("lingua").LanguageDetectorBuilder
    identifier = builder.from_all_languages().build()

    def detect(text: str) -> Answer:
        found = identifier.compute_language_confidence_values(text)
        return (found[0].language.iso_code_639_1.name.lower(), found[0].value) if found else ("und", 0.0)

    return detect


def load_pycld2() -> Detector:
    """CLD2."""
    pycld2 = importlib.import_module("pycld2")

    def detect(text: str) -> Answer:
        _, _, details = pycld2.detect(text)
        return ("und" if details[0][1] == "un" else details[0][1]), details[0][2] / 100

    return detect


def load_langdetect() -> Detector:
    """The package langdetect, which uses random numbers, with a fixed seed."""
    package = importlib.import_module("langdetect")
    package.DetectorFactory.seed = 0

    def detect(text: str) -> Answer:
        try:
            found = package.detect_langs(text)
        except package.LangDetectException:
            return "und", 0.0
        return found[0].lang, found[0].prob

    return detect


CANDIDATES = {
    "script alone": Candidate((), load_script),
    "seednews.prose.language": Candidate((), load_seednews),
    "cld3-py": Candidate(("cld3-py",), load_cld3),
    "eldc": Candidate(("eldc",), load_eldc),
    "eld": Candidate(("eld", "regex"), load_eld),
    "py3langid": Candidate(("py3langid", "numpy"), load_py3langid),
    "langidentify": Candidate(("langidentify", "cjclassifier"), load_langidentify),
    "lingua": Candidate(("lingua-language-detector",), load_lingua),
    "pycld2": Candidate(("pycld2",), load_pycld2),
    "langdetect": Candidate(("langdetect", "six"), load_langdetect),
}

SAME = {"nb": "no", "nn": "no", "iw": "he", "fil": "tl", "jv": "jw", "in": "id"}
"""Codes that count as the same language: the written forms of Norwegian, and renamed codes."""


def plain(tag: str) -> str:
    """The language of a tag, without script and region."""
    first = tag.lower().replace("_", "-").split("-")[0]
    return SAME.get(first, first)


def views(corpus: Path) -> dict[str, list[Text]]:
    """The corpus: whole texts and four shorter parts of them."""
    seen: dict[str, list[Text]] = {
        "whole": [],
        "headline": [],
        "headline+standfirst": [],
        "first 200": [],
    }
    for gold, text in articles(corpus):
        tag = plain(gold["lang"])
        seen["whole"].append(Text(text, tag))
        seen["first 200"].append(Text(text[:200], tag))
        if gold["headline"]:
            seen["headline"].append(Text(gold["headline"], tag))
        if gold["headline"] and gold["standfirst"]:
            seen["headline+standfirst"].append(Text(f"{gold['headline']}\n\n{gold['standfirst']}", tag))
    return seen


def articles(corpus: Path) -> Iterator[tuple[dict[str, Any], str]]:
    """The data of each article, and the start of its text."""
    if corpus.is_file():
        for line in corpus.read_text(encoding="utf-8").splitlines():
            known = json.loads(line)
            texts = [known["headline"], known["standfirst"], *(block["text"] for block in known["blocks"])]
            yield known, "\n\n".join(filter(None, texts))[:LONGEST]
        return
    for path in sorted((corpus / "gold").glob("*.json")):
        text = (corpus / "text" / f"{path.stem}.txt").read_text(encoding="utf-8")
        yield json.loads(path.read_text(encoding="utf-8")), text[:LONGEST]


LONGEST = 4000
"""Number of characters of a text that every package gets."""


def wide() -> dict[str, list[Text]]:
    """Pieces of Django's translations: about 60 and about 300 characters, at most 20 of each per language."""
    folder = Path(str(importlib.import_module("django").__file__)).parent
    seen: dict[str, list[Text]] = {"wide 60": [], "wide 300": []}
    for path in sorted(folder.glob("conf/locale/*/LC_MESSAGES/django.mo")):
        tag = path.parts[-3]
        words = list(sentences(path))
        random.Random(0).shuffle(words)  # noqa: S311 - a sample, no secret
        for view, length in (("wide 60", 60), ("wide 300", 300)):
            seen[view] += [Text(piece, plain(tag)) for piece in pieces(words, length)][:20]
    return seen


def sentences(path: Path) -> Iterator[str]:
    """The translated messages of a catalogue that have several words and contain no English."""
    with path.open("rb") as file:
        catalogue: dict[Any, str] = vars(gettext.GNUTranslations(file))["_catalog"]
    for source, target in catalogue.items():
        bare = re.sub(r"%\(?\w*\)?[sd]|\{\w*\}|[“\"']\S*[”\"']|<[^>]*>|[A-Za-z_]+\.[\w.()]+", "", target)
        if isinstance(source, str) and source and source != target and len(target) > 20 and "\n" not in bare:
            yield " ".join(bare.split())


def pieces(words: list[str], length: int) -> Iterator[str]:
    """The messages, joined until a piece has at least `length` characters."""
    piece = ""
    for each in words:
        piece = f"{piece} {each}".strip()
        if len(piece) >= length:
            yield piece
            piece = ""


def size_of(packages: tuple[str, ...]) -> int:
    """Size in bytes of the installed files of some distributions."""
    files = [file for name in packages for file in importlib.metadata.files(name) or ()]
    paths = [Path(str(file.locate())) for file in files if "__pycache__" not in file.parts]
    return sum(path.stat().st_size for path in paths if path.is_file())


def start_of(name: str) -> float:
    """Milliseconds from start to the first answer, in a new process; the fastest of three."""
    code = (
        "import sys, time; sys.path.insert(0, sys.argv[1]); import language as bench; t = time.perf_counter(); "
        "bench.CANDIDATES[sys.argv[2]].load()('A short text in English.'); print(time.perf_counter() - t)"
    )
    command = [sys.executable, "-c", code, str(Path(__file__).parent), name]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(3)]
    return min(float(run.stdout) for run in runs) * 1000


def speed_of(detect: Detector, texts: list[Text]) -> float:
    """Texts per second, the fastest of three rounds; a round stops after two seconds."""
    best = 0.0
    for _ in range(3):
        start, done = time.perf_counter(), 0
        while (spent := time.perf_counter() - start) < 2.0 and (done < len(texts) or spent < 0.2):
            detect(texts[done % len(texts)].words)
            done += 1
        best = max(best, done / (time.perf_counter() - start))
    return best


def right(detect: Detector, texts: list[Text]) -> tuple[int, int]:
    """Numbers of correct and wrong answers; the others are ``und``."""
    answers = [(plain(detect(text.words)[0]), text.gold) for text in texts]
    good = sum(answer == gold for answer, gold in answers)
    return good, sum(answer not in (gold, "und") for answer, gold in answers)


def compare(seen: dict[str, list[Text]]) -> None:
    """The table of all candidates that are installed."""
    print("right of all (of them wrong, not und) for each view; numbers of texts:")
    print("  " + ", ".join(f"{name} {len(texts)}" for name, texts in seen.items()))
    heads = [*seen, "texts/s", "MB/s", "start ms", "MB on disk", "version"]
    print("| package | " + " | ".join(heads) + " |\n|---|" + "---|" * len(heads))
    bulk = seen.get("whole") or next(iter(seen.values()))
    mean = sum(len(text.words.encode()) for text in bulk) / len(bulk) / 1e6
    for name, candidate in CANDIDATES.items():
        try:
            detect = candidate.load()
            size = size_of(candidate.packages)
        except ImportError:
            continue
        cells = []
        for texts in seen.values():
            good, bad = right(detect, texts)
            cells.append(f"{100 * good / len(texts):.1f} % ({bad})")
        speed = speed_of(detect, bulk)
        version = importlib.metadata.version(candidate.packages[0]) if candidate.packages else "-"
        cells += [f"{speed:,.0f}", f"{speed * mean:.1f}", f"{start_of(name):.0f}", f"{size / 1e6:.1f}", version]
        print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


def sweep(seen: dict[str, list[Text]]) -> None:
    """The effect of each threshold of `seednews.prose.language`: number of answers, and of wrong ones."""
    for view, texts in seen.items():
        print(f"\n{view}: threshold, answers given, wrong among them, wrong with no threshold")
        found = [(language.detect(text.words, threshold=0.0), text.gold) for text in texts]
        wrong = sum(plain(each.language) not in (gold, "und") for each, gold in found)
        for threshold in (0.0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.99):
            kept = [(each, gold) for each, gold in found if each.confidence >= threshold and each.language != "und"]
            bad = sum(plain(each.language) != gold for each, gold in kept)
            print(f"  {threshold:.2f}  {len(kept):5} of {len(texts)}  {bad:5}  {wrong:5}")


def errors(seen: dict[str, list[Text]]) -> None:
    """The wrong results of `seednews.prose.language`, by language."""
    for view, texts in seen.items():
        found = [(plain(language.detect(text.words).language), text.gold) for text in texts]
        wrong = Counter((gold, answer) for answer, gold in found if answer not in (gold, "und"))
        shown = [f"{gold} as {answer} {count}" for (gold, answer), count in wrong.most_common()]
        print(f"{view}: {', '.join(shown) or 'none'}")


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description="Compare packages that tell the language of a text.")
    parser.add_argument("corpus", nargs="?", type=Path, default=Path("../shared/corpus/dev"))
    parser.add_argument("--sweep", action="store_true", help="what each threshold keeps and loses")
    parser.add_argument("--errors", action="store_true", help="what seednews.prose.language gets wrong")
    parser.add_argument("--wide", action="store_true", help="Django's translations instead of the corpus")
    options = parser.parse_args()
    if not options.wide and not (options.corpus.is_file() or (options.corpus / "gold").is_dir()):
        print(f"{options.corpus}: no corpus here (it needs the folders 'gold' and 'text')", file=sys.stderr)
        return 2
    seen = wide() if options.wide else views(options.corpus)
    if options.sweep:
        sweep(seen)
    elif options.errors:
        errors(seen)
    else:
        compare(seen)
    return 0


if __name__ == "__main__":
    sys.exit(main())
