"""Checks that the fonts have a glyph for every character that Mailkey can show of its own.

Reads the texts of assets/**/*.json and assets/locales/**/*.ftl and the string literals of src/**/*.rs.
Exit code 1 and a list where one is missing. Usage: check.py [FONT-DIRECTORY]
"""

import json
import pathlib
import re
import sys
import unicodedata

from fontTools.ttLib import TTFont

ROOT = pathlib.Path(__file__).resolve().parents[2]
# A token of Rust that can hide a quote: comments first, so that an apostrophe in one opens nothing.
RUST = re.compile(
    r"""//[^\n]*|/\*.*?\*/|b?r(?P<hashes>\#*)"(?P<raw>.*?)"(?P=hashes)|b?"(?P<text>(?:\\.|[^"\\])*)"|'(?P<char>\\u\{[0-9a-fA-F]+\}|[^'\\])'""",
    re.DOTALL,
)
TEST_MODULE = re.compile(r"^#\[cfg\(test\)\]\s*mod \w+ \{.*", re.DOTALL | re.MULTILINE)


def of_json(value):
    """All strings of a JSON value, the names of its members included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from of_json(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from of_json(inner)


def of_rust(source):
    """All string and character literals of a Rust source, tests at its bottom left out."""
    for match in RUST.finditer(TEST_MODULE.sub("", source)):
        for group in ("raw", "text", "char"):
            if match[group] is not None:
                yield re.sub(r"\\u\{([0-9a-fA-F]+)\}", lambda m: chr(int(m[1], 16)), match[group])


def of_fluent(source):
    """All lines of a Fluent file that are no comments."""
    yield from (line for line in source.splitlines() if not line.startswith("#"))


def texts():
    """Pairs of file and text."""
    for path in sorted((ROOT / "assets").rglob("*.json")):
        for text in of_json(json.loads(path.read_text("utf-8"))):
            yield path, text
    for path in sorted((ROOT / "assets" / "locales").rglob("*.ftl")):
        for text in of_fluent(path.read_text("utf-8")):
            yield path, text
    for path in sorted((ROOT / "src").rglob("*.rs")):
        for text in of_rust(path.read_text("utf-8")):
            yield path, text


def main():
    """Compares the texts with both weights, all families together: which language has what, the tests look at."""
    directory = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "assets" / "fonts"
    missing, files, seen = {}, set(), set()
    weights = [sorted(directory.glob(f"MailkeySans*-{weight}.otf")) for weight in ("Regular", "Bold")]
    if not all(weights):
        raise SystemExit(f"check.py: no fonts in {directory}")
    covered = set.intersection(*(set().union(*(TTFont(font).getBestCmap() for font in fonts)) for fonts in weights))
    for path, text in texts():
        files.add(path)
        for character in text:
            seen.add(character)
            if ord(character) not in covered and unicodedata.category(character) != "Cc":
                missing.setdefault(character, path.relative_to(ROOT))
    for character, path in sorted(missing.items()):
        name = unicodedata.name(character, "?")
        print(f"no glyph: U+{ord(character):04X} {character} {name}, first in {path}")
    print(f"check.py: {len(files)} files, {len(seen)} different characters, {len(missing)} without a glyph")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
