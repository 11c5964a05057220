"""Which characters Mailkey's fonts hold, and from which font each is taken."""

import pathlib


def span(first, last):
    """All code points from first to last, both included."""
    return set(range(first, last + 1))


def gb2312():
    """Every character of GB 2312: symbols, kana, Greek, Cyrillic, and the 6763 hanzi of levels 1 and 2."""
    return {ord(c) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF) for c in decoded(row, cell, "gb2312")}


def big5_common():
    """The 5401 commonest characters of Big5: traditional forms, for mail of providers in Taiwan and Hong Kong."""
    cells = list(range(0x40, 0x7F)) + list(range(0xA1, 0xFF))
    return {ord(c) for row in range(0xA4, 0xC7) for cell in cells for c in decoded(row, cell, "big5")}


def decoded(row, cell, encoding):
    """The character of two bytes, or nothing where the table has a hole."""
    return bytes([row, cell]).decode(encoding, "ignore")


# Hanzi beyond GB 2312 and the common part of Big5 that personal names of the mainland use today.
NAMES = "镕喆堃珺琇瑀瑄璠烜燚晢昉暐曈翀翯彧禛禔祎翾旻垚峣骎鋆锜镠頔颙赟贇婳嫄彣愔慜扆旸晳橦沄沚淏湜湦炘烔爔玓玘玙玚玹珅珒珣琎瑢畯皞矞秾竑芃虓霂頲飏龑囧啰嘚怹朶犇猋垕劼勍卬昺炆珵"

def of_providers():
    """Every character of the provider files: names and words of sites in their own script, such as 네이버 메일."""
    folder = pathlib.Path(__file__).resolve().parents[2] / "assets" / "providers"
    return {ord(c) for path in folder.glob("*.json") for c in path.read_text("utf-8") if ord(c) >= 0x2E80}


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
    | big5_common()
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

MONO = span(0x20, 0x7E) | span(0xA0, 0xFF) | span(0x2010, 0x2014) | {ord(c) for c in "‘’“”•…∙●○□■"}
