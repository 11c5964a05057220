#!/usr/bin/env python3
"""Writes the licences of all that others wrote and that is built into Mailkey to standard output, as plain text: the crates
of a normal build (no build tools, no tests), the fonts, Rust's own library.

    packaging/third-party.py [TARGET-TRIPLE]

Each text stands there once, with what it belongs to. A crate must bring the texts of the licences that it names: one that
does not has to stand in LACKING below, or this ends with 1. Needs cargo and the crates, no network; standard library only.
"""

import pathlib
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "release.d"))
from crates import ROOT, crates, host  # noqa: E402

NAMES = ("LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE")
# What begins like a licence and is none.
NO_TEXT = (".rs", ".py", ".c", ".h", ".toml", ".json", ".yml", ".xml", ".html")

# Crates that lack the text of their licence, and the one of their licences under which they are taken. For Apache-2.0 its
# text needs nothing of theirs. For MIT it gets the authors that the crate names. For BSL-1.0 a program needs no text.
LACKING = {
    "Apache-2.0": """accesskit accesskit_atspi_common accesskit_consumer accesskit_unix accesskit_windows age age-core
        fluent-langneg intl_pluralrules io_tee mac-notification-sys maud objc2-app-kit@0.3 objc2-core-foundation
        objc2-core-graphics objc2-quartz-core@0.3 stop-token""",
    "MIT": """block2 cookie-factory dispatch iced_core iced_debug iced_futures iced_graphics iced_program iced_renderer
        iced_runtime iced_tiny_skia iced_widget iced_winit objc-sys objc2 objc2-app-kit@0.2 objc2-encode
        objc2-foundation objc2-quartz-core@0.2""",
    "BSL-1.0": "clipboard-win",
}
LACKING = {name: licence for licence, names in LACKING.items() for name in names.split()}

# A licence that only the sources of a crate name, in their first lines ("derived from Chromium's"): text and owner.
BESIDES = dict.fromkeys(
    ("accesskit", "accesskit_atspi_common", "accesskit_consumer", "accesskit_unix", "accesskit_windows"),
    ("BSD-3-Clause", "2018, 2021 The Chromium Authors. All rights reserved."),
)
# Words by which the sources name it.
CHROMIUM = "LICENSE.chromium"

# By what the text of a licence is known. A name that is not here counts as lacking.
MARKS = {
    "0BSD": "permission to use, copy, modify, and/or distribute",
    "Apache-2.0": "apache license version 2.0",
    "Apache-2.0 WITH LLVM-exception": "llvm exceptions",
    "BSD-2-Clause": "redistribution and use in source and binary forms",
    "BSD-3-Clause": "endorse or promote products derived from this software",
    "BSL-1.0": "boost software license",
    "CC0-1.0": "cc0 1.0 universal",
    "ISC": "permission to use, copy, modify, and/or distribute",
    "MIT": "permission is hereby granted, free of charge, to any person obtaining a copy of this software and",
    "MPL-2.0": "mozilla public license version 2.0",
    "Unicode-3.0": "unicode license v3",
    "Unlicense": "this is free and unencumbered software",
    "Zlib": "this software is provided 'as-is', without any express or implied",
}


def plain(text):
    """A text without what differs from copy to copy: case, lines, quotes, commas in titles, "and/or"."""
    text = re.sub(r"[\s/*#>]+", " ", text.lower()).replace("‘", "'").replace("’", "'").replace("“", "").replace('"', "")
    return text.replace("license, version", "license version").replace("and or", "and/or").replace("and distribute", "and/or distribute")


def met(expression, has):
    """Whether a licence expression is met by what `has` says of single licences. An "and" binds closer than an "or"."""
    tokens = re.findall(r"[()]|[\w.+-]+(?: WITH [\w.+-]+)?", expression)

    def one():
        token = tokens.pop(0)
        if token != "(":
            return has(token)
        value = either()
        tokens.pop(0)
        return value

    def both():
        value = one()
        while tokens[:1] == ["AND"]:
            tokens.pop(0)
            value = one() and value
        return value

    def either():
        value = both()
        while tokens[:1] == ["OR"]:
            tokens.pop(0)
            value = both() or value
        return value

    return bool(tokens) and either()


def texts_of(folder):
    """The licence files of a crate, those of parts of it in folders below, too."""
    for path in sorted(folder.rglob("*")):
        within = path.relative_to(folder)
        named = path.name.upper().startswith(NAMES) or within.parts[0].upper() == "LICENSES"
        if not path.is_file() or not named or path.suffix in NO_TEXT or {"tests", "benches", "scripts", ".github"} & set(within.parts):
            continue
        text = path.read_text("utf-8", "replace").replace("\r\n", "\n").replace("\f", "").strip()
        # Shorter ones only name another file.
        if len(text) > 100:
            yield text


def standard(licence, owner):
    """The text of a licence that is not the crate's own copy."""
    if licence == "Apache-2.0":
        return (ROOT / "LICENSE-APACHE").read_text("utf-8").strip()
    if licence == "MIT":
        return re.sub(r"(?m)^(Copyright \(c\)) .*", rf"\1 {owner}", (ROOT / "LICENSE-MIT").read_text("utf-8")).strip()
    return f"Copyright {owner}\n\n" + (ROOT / f"packaging/release.d/{licence}.txt").read_text("utf-8").strip()


def listed(crate):
    """The entry of LACKING for a crate: its name, or its name with the beginning of its version."""
    for name in (crate.name, f"{crate.name}@{crate.version.rsplit('.', 1)[0]}"):
        if name in LACKING:
            return name
    return None


def owners(crate):
    """Whom a crate names as its authors, without their addresses."""
    return ", ".join(re.sub(r"\s*<.*?>", "", author) for author in crate.authors) or f"the authors of {crate.name}"


def licences(crate):
    """The texts for one crate; complaints about them; how it is told in the list."""
    texts, complaints, told = list(texts_of(crate.folder)), [], crate.licence
    whole = [plain(text) for text in texts]
    complete = met(crate.licence, lambda name: name in MARKS and any(MARKS[name] in text for text in whole))
    entry = listed(crate)
    if complete and entry:
        complaints.append(f"{crate}: brings its licence now; take {entry} out of LACKING in packaging/third-party.py")
    elif not complete and not entry:
        complaints.append(f"{crate}: lacks the text of {crate.licence or 'any licence'} (in {crate.folder})")
    elif entry:
        chosen = LACKING[entry]
        told += f"; taken under {chosen}"
        if not met(crate.licence, chosen.__eq__):
            complaints.append(f"{crate}: is not to be had under {chosen}, but under {crate.licence}")
        if chosen != "BSL-1.0":
            texts.append(standard(chosen, owners(crate)))
    if crate.name in BESIDES:
        licence, owner = BESIDES[crate.name]
        told += f"; parts under {licence}"
        texts.append(standard(licence, owner))
    elif any(CHROMIUM in path.read_text("utf-8", "replace") for path in crate.folder.glob("src/**/*.rs")):
        complaints.append(f"{crate}: its sources name {CHROMIUM}, which it does not bring; put it into BESIDES")
    return texts, complaints, told


def main():
    """Prints the list, then the texts."""
    target = sys.argv[1] if len(sys.argv) > 1 else host()
    texts, complaints = {}, []
    print("Software and fonts by others that are built into Mailkey\n")
    print("Fonts, changed from Noto fonts and renamed: OFL-1.1\n    https://fonts.google.com/noto")
    texts[(ROOT / "assets/fonts/OFL.txt").read_text("utf-8").strip()] = ["Fonts"]
    print("Rust's standard library: MIT OR Apache-2.0; taken under Apache-2.0\n    https://github.com/rust-lang/rust")
    texts[standard("Apache-2.0", None)] = ["Rust's standard library"]
    for crate in list(crates(target).values())[1:]:
        if not crate.foreign:
            # Mailkey's own, under Mailkey's licence: said so that nobody takes it for the crate whose name it has.
            print(f"{crate}: Mailkey's own, in place of the crate of this name: {crate.licence}")
            continue
        mine, wrong, told = licences(crate)
        complaints += wrong
        print(f"{crate}: {told}\n    {crate.source}")
        for text in dict.fromkeys(mine):
            texts.setdefault(text, []).append(str(crate))
    for text, of in texts.items():
        print("\n" + "=" * 80 + "\n" + ", ".join(of) + "\n" + "-" * 80 + "\n" + text)
    if complaints:
        sys.exit("third-party: " + "\nthird-party: ".join(complaints))


if __name__ == "__main__":
    main()
