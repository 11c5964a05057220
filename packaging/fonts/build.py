"""Builds the faces of Mailkey Sans, those of its families for single languages, and Mailkey Mono. Called by make-fonts.sh."""

import os
import sys

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.misc.transform import Transform
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

import characters

OPENTYPE = "/usr/share/fonts/opentype/noto/"
TRUETYPE = "/usr/share/fonts/truetype/noto/"
VERSION = "1.000"
LICENCE = (
    "This Font Software is licensed under the SIL Open Font License, Version 1.1. "
    "It comes as it is, without warranties of any kind; see the licence for what it permits."
)
ADOBE = "© 2014-2021 Adobe (http://www.adobe.com/). "
GOOGLE = "Copyright 2015-2018 Google LLC. All Rights Reserved. "
OURS = "Copyright 2026 The Mailkey developers."
# The identifiers of our glyphs; the subset keeps those of the source.
FIRST_NEW_CID = 64500


def subset(font, code_points, features):
    """Cuts a font down to the code points, without hinting and with the named layout features only."""
    options = Options()
    options.layout_features = features
    options.hinting = False
    options.desubroutinize = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.name_languages = [0x409]
    options.recalc_timestamp = False
    options.drop_tables += ["BASE", "VORG", "vhea", "vmtx", "DSIG", "meta", "STAT"]
    tool = Subsetter(options)
    tool.populate(unicodes=code_points)
    tool.subset(font)


class Extension:
    """Adds outlines to the CID-keyed CFF table of a font."""

    def __init__(self, font):
        self.font = font
        self.top = font["CFF "].cff.topDictIndex[0]
        self.order = list(font.getGlyphOrder())
        self.next_cid = FIRST_NEW_CID
        # New glyphs live in the dictionary of the letters.
        self.dict_index = self.top.FDSelect[self.order.index(font.getBestCmap()[ord("a")])]
        self.private = self.top.FDArray[self.dict_index].Private
        # The tables must be read before the glyph order grows.
        self.metrics = font["hmtx"].metrics
        self.maps = [t.cmap for t in font["cmap"].tables if t.isUnicode()]

    def add(self, width, left, draw, code_points=()):
        """Adds one glyph drawn by `draw(pen)`, under the code points given; gives its name."""
        name = f"cid{self.next_cid:05d}"
        self.next_cid += 1
        if name in self.metrics or self.next_cid > 65535:
            raise SystemExit(f"the identifier {name} is taken")
        offset = None if width == self.private.defaultWidthX else width - self.private.nominalWidthX
        pen = T2CharStringPen(offset, None)
        draw(pen)
        strings = self.top.CharStrings
        strings.charStrings[name] = len(strings.charStringsIndex)
        strings.charStringsIndex.append(pen.getCharString(self.private, self.top.GlobalSubrs))
        self.top.FDSelect.gidArray.append(self.dict_index)
        self.order.append(name)
        self.metrics[name] = (width, left)
        for cmap in self.maps:
            for code_point in code_points:
                cmap[code_point] = name
        return name

    def finish(self):
        """Writes the new glyph order into all tables that know it."""
        self.top.charset = self.order
        self.top.CIDCount = 65535
        self.font.setGlyphOrder(self.order)
        self.font["maxp"].numGlyphs = len(self.order)


def copy_glyphs(extension, source, code_points, scale):
    """Takes outlines of a TrueType font, scaled; gives the code points that were there."""
    glyphs, cmap = source.getGlyphSet(), source.getBestCmap()
    found = sorted(code_points & set(cmap))
    by_name = {}
    for code_point in found:
        by_name.setdefault(cmap[code_point], []).append(code_point)
    for name, points in by_name.items():
        width, left = source["hmtx"][name]

        def draw(pen, name=name):
            outline = DecomposingRecordingPen(glyphs)
            glyphs[name].draw(outline)
            outline.replay(TransformPen(pen, Transform(scale, 0, 0, scale, 0, 0)))

        extension.add(round(width * scale), round(left * scale), draw, points)
    return set(found)


def stroke(pen, points, width):
    """Draws a line of one or two legs with square ends and a mitred corner, as one closed outline."""
    half = width / 2
    legs = list(zip(points, points[1:]))
    normals = []
    for (x0, y0), (x1, y1) in legs:
        length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
        normals.append((-(y1 - y0) / length * half, (x1 - x0) / length * half))

    def offset_at(index):
        if index == 0 or index == len(points) - 1:
            return normals[0 if index == 0 else -1]
        (ax, ay), (bx, by) = normals[index - 1], normals[index]
        share = half * half / (half * half + ax * bx + ay * by)
        return ((ax + bx) * share, (ay + by) * share)

    offsets = [offset_at(i) for i in range(len(points))]
    outline = [(x + dx, y + dy) for (x, y), (dx, dy) in zip(points, offsets)]
    outline += [(x - dx, y - dy) for (x, y), (dx, dy) in reversed(list(zip(points, offsets)))]
    outline.reverse()
    pen.moveTo(rounded(outline[0]))
    for point in outline[1:]:
        pen.lineTo(rounded(point))
    pen.closePath()


def rounded(point):
    """A point on whole units."""
    return (round(point[0]), round(point[1]))


def cross(pen, centre, reach, slant, width):
    """Draws an X of twelve corners, as one outline: two crossing outlines would leave a hole in some rasterisers."""
    cx, cy = centre
    arm, half = reach, width / 2**0.5
    corners = [(0, half), (arm - half, arm), (arm, arm - half), (half, 0), (arm, half - arm), (arm - half, -arm)]
    corners += [(-x, -y) for x, y in corners]
    corners.reverse()
    points = [rounded((cx + x + slant * y, cy + y)) for x, y in corners]
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()


def draw_signs(extension, bold):
    """Draws ✓ ✔ ✕ ✖ ✗ ✘: 720 wide, centred on the capitals, stems as heavy as the letters of the weight."""
    stem = 128 if bold else 84
    for mark, weight in (("✓", stem), ("✔", stem + 60)):
        points = [(90, 345), (272, 130), (630, 625)]
        extension.add(720, 60, lambda pen, p=points, w=weight: stroke(pen, p, w), [ord(mark)])
    for mark, slant, weight in (("✕", 0, stem), ("✖", 0, stem + 60), ("✗", 0.12, stem), ("✘", 0.12, stem + 60)):
        extension.add(
            720, 90, lambda pen, s=slant, w=weight: cross(pen, (360, 366), 250, s, w), [ord(mark)]
        )


def add_latin_forms(extension):
    """Adds an ellipsis on the base line and a narrow apostrophe, used where Latin letters or digits come before.

    Noto Sans CJK SC has the Chinese forms of both: an em wide, the dots at half height.
    """
    font, cmap = extension.font, extension.font.getBestCmap()
    glyphs = font.getGlyphSet()
    step, dot_left = font["hmtx"][cmap[ord(".")]]
    comma_left, quote_box = 40, outline_box(glyphs, cmap[ord(",")])

    def ellipsis(pen):
        for count in range(3):
            glyphs[cmap[ord(".")]].draw(TransformPen(pen, Transform(1, 0, 0, 1, count * step, 0)))

    def apostrophe(pen):
        # A comma raised until its top stands at the ascenders.
        shift = Transform(1, 0, 0, 1, comma_left - quote_box[0], 770 - quote_box[3])
        glyphs[cmap[ord(",")]].draw(TransformPen(pen, shift))

    width = quote_box[2] - quote_box[0] + 2 * comma_left
    return extension.add(3 * step, dot_left, ellipsis), extension.add(round(width), comma_left, apostrophe)


def outline_box(glyphs, name):
    """The bounds of a glyph's outline."""
    pen = BoundsPen(glyphs)
    glyphs[name].draw(pen)
    return pen.bounds


def latin_rules(font, ellipsis, apostrophe):
    """Replaces the Chinese ellipsis and closing quote between Latin letters by their Latin forms (feature calt)."""
    cmap = font.getBestCmap()
    spans = characters.span(0x30, 0x39) | characters.span(0x41, 0x5A) | characters.span(0x61, 0x7A)
    letters = spans | characters.span(0xC0, 0x17F) - {0xD7, 0xF7} | characters.span(0x400, 0x4FF)
    before = spans | letters | {ord(c) for c in ")]}\"'.,:;!?%/"}

    def glyph_class(points):
        return "[" + " ".join(sorted({"\\" + str(int(cmap[p][3:])) for p in points if p in cmap})) + "]"

    def cid(name):
        return "\\" + str(int(name[3:]))

    addOpenTypeFeaturesFromString(
        font,
        f"""
        languagesystem DFLT dflt; languagesystem latn dflt; languagesystem cyrl dflt; languagesystem grek dflt;
        languagesystem hani dflt; languagesystem kana dflt;
        @before = {glyph_class(before)}; @letters = {glyph_class(letters)};
        lookup LATIN {{
          sub {cid(cmap[0x2026])} by {cid(ellipsis)}; sub {cid(cmap[0x2019])} by {cid(apostrophe)};
        }} LATIN;
        feature calt {{
          sub @before {cid(cmap[0x2026])}' lookup LATIN;
          sub @letters {cid(cmap[0x2019])}' lookup LATIN @letters;
        }} calt;
        """,
        tables=["GSUB"],
    )


def rename(font, family, style, postscript, copyright_line):
    """Gives a font its own name: the names of the sources are not ours to use for a changed font."""
    kept = [
        (0, copyright_line),
        (1, family),
        (2, style),
        (3, f"{VERSION};{postscript}"),
        (4, family if style == "Regular" else f"{family} {style}"),
        (5, f"Version {VERSION}"),
        (6, postscript),
        (13, LICENCE),
        (14, "https://openfontlicense.org"),
        (16, family),
        (17, style),
    ]
    table = font["name"]
    table.names = []
    for name_id, text in kept:
        table.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].achVendID = "NONE"
    font["head"].fontRevision = float(VERSION)
    if "CFF " in font:
        rename_outlines(font["CFF "].cff, family, style, postscript, copyright_line)


def rename_outlines(cff, family, style, postscript, copyright_line):
    """Renames the CFF table and its font dictionaries."""
    top = cff.topDictIndex[0]
    cff.fontNames = [postscript]
    top.FullName, top.FamilyName, top.Notice = f"{family} {style}", family, copyright_line
    for index, part in enumerate(top.FDArray):
        part.FontName = f"{postscript}-{index}"


def face_of(region, style):
    """One of the faces of Noto Sans CJK: SC, TC, JP or KR."""
    collection = TTCollection(f"{OPENTYPE}NotoSansCJK-{style}.ttc")
    return next(f for f in collection.fonts if f["name"].getDebugName(1) == f"Noto Sans CJK {region}")


def dress(font, style, letters_wanted, signs_wanted):
    """Adds what Noto Sans CJK lacks, or has too wide: letters, signs, and glyphs without an outline; gives what adds more."""
    extension = Extension(font)
    letters = TTFont(f"{TRUETYPE}NotoSans-{style}.ttf")
    scale = font["OS/2"].sCapHeight / letters["OS/2"].sCapHeight
    absent = letters_wanted - set(font.getBestCmap())
    copy_glyphs(extension, letters, absent | {ord(c) for c in characters.NARROW}, scale)
    wanted = signs_wanted - set(font.getBestCmap())
    for file in (f"NotoSansSymbols-{style}.ttf", "NotoSansSymbols2-Regular.ttf", "NotoSansMath-Regular.ttf"):
        wanted -= copy_glyphs(extension, TTFont(TRUETYPE + file), wanted, 1.0)
    if wanted:
        raise SystemExit("no font has " + " ".join(chr(c) for c in sorted(wanted)))
    draw_signs(extension, style == "Bold")
    unseen = characters.INVISIBLE - set(font.getBestCmap())
    extension.add(0, 0, lambda pen: None, sorted(unseen))
    return extension


def with_latin_forms(font, extension):
    """Ends the work on a face whose ellipsis and closing quote are those of East Asia."""
    forms = add_latin_forms(extension)
    extension.finish()
    latin_rules(font, *forms)


REPLACED = {ord(c) for c in characters.NARROW + characters.DRAWN}


def build_sans(style, target):
    """Builds one weight of Mailkey Sans."""
    font = face_of("SC", style)
    wanted = characters.BOLD if style == "Bold" else characters.CJK
    subset(font, (wanted | characters.ALPHABETS) - REPLACED, ["kern"])
    extension = dress(font, style, characters.ALPHABETS, {ord(c) for c in characters.SYMBOLS})
    with_latin_forms(font, extension)
    finish(font, "Mailkey Sans", style, target)


def build_region(tag, region, style, target):
    """Builds one weight of the family of a language whose letters have forms of their own: what is said in it, no more."""
    font = face_of(region, style)
    own = characters.of_language(tag) | characters.names_of_languages()
    shared = characters.LETTERS | characters.MARKS
    subset(font, (own | shared) - REPLACED, ["kern"])
    signs = {ord(c) for c in characters.SYMBOLS} & own
    extension = dress(font, style, shared | own & characters.ALPHABETS, signs)
    with_latin_forms(font, extension)
    finish(font, f"Mailkey Sans {tag.upper()}", style, target)


def build_west(style, target):
    """Builds one weight of the family of languages with an alphabet, whose quotes and dots are as wide as their letters."""
    font = face_of("SC", style)
    tags = [path.name for path in (characters.ASSETS / "locales").iterdir() if path.name not in characters.REGIONS]
    said = set().union(*(characters.of_language(tag) for tag in tags))
    own = {c for c in said if c < 0x2E80} | characters.LETTERS
    marks = characters.MARKS | characters.span(0x2010, 0x205E) & said
    narrow = marks & set(TTFont(f"{TRUETYPE}NotoSans-{style}.ttf").getBestCmap())
    subset(font, (own | marks) - narrow - REPLACED, ["kern"])
    signs = {ord(c) for c in characters.SYMBOLS} & own
    extension = dress(font, style, own | marks, signs)
    extension.finish()
    finish(font, "Mailkey Sans West", style, target)


def finish(font, family, style, target):
    """Names a face and writes it."""
    postscript = f"{family.replace(' ', '')}-{style}"
    rename(font, family, style, postscript, ADOBE + GOOGLE + OURS)
    save(font, os.path.join(target, f"{postscript}.otf"))


def build_mono(target):
    """Builds the one weight of Mailkey Mono."""
    font = TTFont(f"{TRUETYPE}NotoSansMono-Regular.ttf")
    subset(font, characters.MONO, [])
    for table in ("GSUB", "GPOS", "GDEF"):
        if table in font:
            del font[table]
    rename(font, "Mailkey Mono", "Regular", "MailkeyMono-Regular", "Copyright 2015 Google LLC. All Rights Reserved. " + OURS)
    save(font, os.path.join(target, "MailkeyMono-Regular.ttf"))


def save(font, path):
    """Writes a font with the time stamps of its source, so that the bytes do not depend on the day."""
    font.recalcTimestamp = False
    font.save(path)
    print(f"{path}: {os.path.getsize(path):,} bytes, {len(font.getBestCmap()):,} characters")


def main():
    """Builds all fonts into the directory given."""
    target = sys.argv[1]
    for style in ("Regular", "Bold"):
        build_sans(style, target)
        build_west(style, target)
        for tag, region in characters.REGIONS.items():
            build_region(tag, region, style, target)
    build_mono(target)


if __name__ == "__main__":
    main()
