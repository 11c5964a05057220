#!/usr/bin/env python3
"""Writes the licences of all crates built into Mailkey to standard output, as plain text.

Asks cargo for the crates of a normal build (no build tools, no tests) and prints each licence file of theirs once, with
the crates it belongs to. Standard library only. Usage: third-party.py [TARGET-TRIPLE]
"""

import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
NAMES = ("LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE")


def cargo(*arguments):
    """What cargo prints, run at the root of the project."""
    return subprocess.run(["cargo", *arguments], cwd=ROOT, check=True, capture_output=True, text=True).stdout


def crates(target):
    """The crates built in: (name, version, licence expression, address of the source, folder), by name."""
    tree = cargo("tree", "--locked", "-e", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}", "--target", target)
    used = {tuple(line.split()[:2]) for line in tree.splitlines() if line.strip()}
    packages = json.loads(cargo("metadata", "--locked", "--format-version", "1", "--filter-platform", target))["packages"]
    for package in sorted(packages, key=lambda p: (p["name"], p["version"])):
        if package["source"] is not None and (package["name"], "v" + package["version"]) in used:
            folder = pathlib.Path(package["manifest_path"]).parent
            source = package["repository"] or package["homepage"] or "crates.io"
            yield package["name"], package["version"], package["license"] or "see its licence file", source, folder


def licence_files(folder):
    """The texts of the licence files of a crate, also those in a LICENSES folder."""
    found = [p for p in folder.iterdir() if p.name.upper().startswith(NAMES)]
    for path in sorted(found + [q for p in found if p.is_dir() for q in p.iterdir()]):
        if path.is_file():
            text = path.read_text("utf-8", "replace").replace("\r\n", "\n").replace("\f", "").strip()
            if len(text) > 100:
                yield text


def main():
    """Prints the list of crates, then the texts."""
    target = sys.argv[1] if len(sys.argv) > 1 else cargo("--version", "--verbose").split("host: ")[1].split()[0]
    texts, without = {}, []
    print("Software by others that is built into Mailkey\n")
    for name, version, licence, source, folder in crates(target):
        print(f"{name} {version}: {licence}\n    {source}")
        files = list(licence_files(folder))
        if not files:
            without.append(f"{name} {version}")
        for text in files:
            texts.setdefault(text, []).append(f"{name} {version}")
    if without:
        print("\nWithout a licence file of their own, under the licences named above: " + ", ".join(without))
    for text, owners in texts.items():
        print("\n" + "=" * 80 + "\n" + ", ".join(owners) + "\n" + "-" * 80 + "\n" + text)


if __name__ == "__main__":
    main()
