"""Which characters Mailkey's fonts hold, and from which font each is taken."""

import json
import pathlib

ASSETS = pathlib.Path(__file__).resolve().parents[2] / "assets"


def span(first, last):
    """All code points from first to last, both included."""
    return set(range(first, last + 1))


def gb2312():
    """Every character of GB 2312: symbols, kana, Greek, Cyrillic, and the 6763 hanzi of levels 1 and 2."""
    return {ord(c) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF) for c in decoded(row, cell, "gb2312")}


def decoded(row, cell, encoding):
    """The character of two bytes, or nothing where the table has a hole."""
    return bytes([row, cell]).decode(encoding, "ignore")


# Hanzi beyond GB 2312 that personal names of the mainland use today.
NAMES = "镕喆堃珺琇瑀瑄璠烜燚晢昉暐曈翀翯彧禛禔祎翾旻垚峣骎鋆锜镠頔颙赟贇婳嫄彣愔慜扆旸晳橦沄沚淏湜湦炘烔爔玓玘玙玚玹珅珒珣琎瑢畯皞矞秾竑芃虓霂頲飏龑囧啰嘚怹朶犇猋垕劼勍卬昺炆珵"

def of_providers():
    """Every character of the provider files: names and words of sites in their own script, such as 네이버 메일."""
    folder = ASSETS / "providers"
    return {ord(c) for path in folder.glob("*.json") for c in said(json.loads(path.read_text("utf-8")), "en", "zh-CN") if ord(c) >= 0x2E80}


def is_language(key):
    """Whether a key of a provider file is the tag of a language."""
    return (ASSETS / "locales" / key).is_dir()


def said(value, *tags):
    """The texts of a provider file: those of these languages, and those of none, such as a site's own words."""
    if isinstance(value, str):
        yield from value
    elif isinstance(value, list):
        for inner in value:
            yield from said(inner, *tags)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key != "sources" and (not is_language(key) or key in tags):
                yield from said(inner, *tags)


def of_language(tag):
    """Every character that the program says in a language: its messages, and what provider files say in it."""
    texts = [path.read_text("utf-8") for path in (ASSETS / "locales" / tag).iterdir()]
    texts += ["".join(said(json.loads(path.read_text("utf-8")), tag)) for path in (ASSETS / "providers").glob("*.json")]
    return {ord(c) for text in texts for c in text if ord(c) >= 0x20}


def names_of_languages():
    """What the languages call themselves: the switch lists all of them, whichever is on."""
    return {ord(c) for path in (ASSETS / "locales").glob("*/language.json") for c in path.read_text("utf-8") if ord(c) >= 0x20}


# Taken from Noto Sans instead of Noto Sans CJK, whose forms of these are as wide as a hanzi: between words of any
# language they would tear holes, and a hidden code is shown as a row of bullets.
NARROW = "·•×"

# Drawn by build.py for both weights, so that the signs of a result are of one family.
DRAWN = "✓✔✕✖✗✘"

CJK = (
    span(0x20, 0x7E)
    | span(0xA0, 0xFF)
    | span(0x2C6, 0x2DD)
    | span(0x2010, 0x206F)
    | span(0x20A0, 0x20BF)
    | span(0x2100, 0x214F)
    | span(0x2150, 0x218F)
    | span(0x2190, 0x21FF)
    | span(0x2200, 0x22FF)
    | span(0x2300, 0x23FF)
    | span(0x2460, 0x24FF)
    | span(0x25A0, 0x27BF)
    | span(0x3000, 0x30FF)
    | span(0x3105, 0x312F)
    | span(0xFE30, 0xFE4F)
    | span(0xFF00, 0xFFEF)
    | gb2312()
    | {ord(c) for c in NAMES}
    | of_providers()
)

# What Noto Sans CJK lacks of these comes from Noto Sans.
ALPHABETS = span(0x100, 0x17F) | span(0x218, 0x21B) | span(0x370, 0x3FF) | span(0x400, 0x4FF) | span(0x1E80, 0x1E85)
ALPHABETS |= span(0x2010, 0x205E) - span(0x2028, 0x202E) | span(0x20A0, 0x20BF) | {0x2116, 0x2122, 0x2139, 0x2212}

# And of these from Noto Sans Symbols, Symbols 2 or Math, whichever has them first.
SYMBOLS = "▸▾▴◂◐◑⌥⌃⌘⎋↵⟳↻↺⋮✎✏✉⛔☰☼☾⚙⏎⌫⇥⇪⏸⏹⏺⎘⏱⏳⏻☐☑☒⚐⚑"

# Joiners, direction marks and variation selectors: nothing to see, but without a glyph a program would look for one in
# other fonts. Message formatting puts U+2068 and U+2069 around what it fills in.
INVISIBLE = span(0x200B, 0x200F) | span(0x202A, 0x202E) | span(0x2060, 0x2064) | span(0x2066, 0x2069)
INVISIBLE |= {0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x3164, 0xFE0E, 0xFE0F, 0xFEFF, 0xFFA0} | span(0x206A, 0x206F)

# The alphabets and marks that every family has, so that a line of words is of one.
LETTERS = span(0x20, 0x7E) | span(0xA0, 0x17F) | span(0x218, 0x21B) | span(0x400, 0x45F) | span(0x2190, 0x2199)
MARKS = span(0x2010, 0x2027) | span(0x202F, 0x203B) | {0x20AC, 0x2116, 0x2122, 0x2139, 0x2212}

# The bold face: what the program itself says in bold. The rest of what people and servers say is drawn in the other weight.
BOLD = CJK - span(0x3400, 0x9FFF) - span(0xAC00, 0xD7A3) | of_language("en") | of_language("zh-CN") | names_of_languages()
CJK |= names_of_languages()

# A family for each language whose letters have forms of their own, and which of the faces of Noto Sans CJK has them.
REGIONS = {"ja": "JP", "ko": "KR", "zh-TW": "TC"}

MONO = span(0x20, 0x7E) | span(0xA0, 0xFF) | span(0x2010, 0x2014) | {ord(c) for c in "‘’“”•…∙●○□■"}
