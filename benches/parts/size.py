"""How large the program is, and of what."""

import os
import shutil
import subprocess

from . import build

# In millions of bytes.
LARGEST = 20
# Sections that are worth a line.
SECTIONS = 100_000


def measure(results, bench):
    megabytes = os.path.getsize(bench.program()) / 1e6
    results.figure("size", "mailkey", "MB", [megabytes], [(LARGEST, f"≤ {LARGEST} MB")])
    for name, size in sections(results, bench.program()):
        results.figure("size", f"mailkey: section {name}", "MB", [size / 1e6])
    results.figure("size", "the empty window", "MB", [os.path.getsize(build.empty_window(bench.root)) / 1e6])


def sections(results, program):
    if not shutil.which("size"):
        results.missing("size", "the sections of mailkey", "size is not installed (Debian's package binutils)")
        return []
    said = subprocess.run(["size", "-A", "-d", program], capture_output=True, text=True, check=True).stdout
    found = [line.split() for line in said.splitlines() if line.startswith(".")]
    large = [(words[0], int(words[1])) for words in found if int(words[1]) >= SECTIONS]
    return sorted(large, key=lambda section: -section[1])
