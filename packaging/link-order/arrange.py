#!/usr/bin/env python3
"""Writes a linker script with the functions that were run: MAP PROGRAM SCRIPT TRACE...

MAP is what the linker wrote down of PROGRAM, TRACE what callgrind wrote of its runs (--dump-instr=yes), the most important first. A pattern leaves out
what differs from one compiler to another (the hash of a name), and is as short as it can be without taking in a function
that did not run.
"""
import bisect
import os
import re
import sys

HEAD = """/* What runs before the first frame lies together. Written by packaging/link-order/renew; how and why stands there. */
SECTIONS
{
  .text.first :
  {
"""
TAIL = """  }
}
INSERT BEFORE .text;
"""


def sections(path):
    """The functions of a program: address, length and the section's name."""
    line = re.compile(r"\s*([0-9a-f]+)\s+[0-9a-f]+\s+([0-9a-f]+)\s+\d+\s+\S.*:\((\.text\.[^)]+)\)$")
    with open(path, errors="replace") as file:
        found = (line.match(each) for each in file)
        return sorted((int(m[1], 16), int(m[2], 16), m[3]) for m in found if m)


def executed(path, program):
    """The addresses of a program that ran."""
    own = False
    with open(path) as file:
        for line in file:
            if line.startswith("ob="):
                own = os.path.realpath(line[3:].strip()) == program
            elif own and line.startswith("0x"):
                yield int(line.split(None, 1)[0], 16)


def pattern(name):
    """A section's name without what differs from one compiler to another."""
    name = re.sub(r"17h[0-9a-f]{16}E.*$", "", name)
    return re.sub(r"Cs[0-9A-Za-z]{6,14}_", "Cs*_", name) if "._R" in name else name


def common(one, other):
    """How many characters two texts begin with alike."""
    return len(os.path.commonprefix([one, other]))


def main():
    map_path, program, script, traces = sys.argv[1], os.path.realpath(sys.argv[2]), sys.argv[3], sys.argv[4:]
    found = sections(map_path)
    starts = [start for start, _, _ in found]
    # What ran, and which trace was the first to see it.
    ran = {}
    for turn, trace in enumerate(traces):
        before = len(ran)
        for address in executed(trace, program):
            index = bisect.bisect_right(starts, address) - 1
            start, length, name = found[index]
            if index >= 0 and start <= address < start + length:
                ran.setdefault(name, turn)
        print(f"{os.path.basename(trace)}: {len(ran) - before} functions more")
    if not ran:
        sys.exit("arrange: nothing of the program was seen to run")
    wanted = {}
    for name, turn in ran.items():
        wanted[pattern(name)] = min(turn, wanted.get(pattern(name), turn))
    others = sorted({pattern(name) for _, _, name in found} - wanted.keys())
    shortest = {}
    for name, turn in wanted.items():
        near = bisect.bisect_left(others, name)
        alike = max((common(name, other) for other in others[max(near - 1, 0):near + 1]), default=0)
        # Where another one goes on from it, the whole name.
        whole = name if "._R" in name else name + "17h*"
        short = name[:alike + 1] + "*" if alike < len(name) else whole
        shortest[short] = min(turn, shortest.get(short, turn))
    # A shorter one takes in those that go on from it.
    kept = []
    for name in sorted(shortest):
        if kept and kept[-1][1].endswith("*") and name.startswith(kept[-1][1][:-1]):
            kept[-1] = (min(kept[-1][0], shortest[name]), kept[-1][1])
        else:
            kept.append((shortest[name], name))
    # First what every window needs, then what the further traces have seen.
    kept = [name for _, name in sorted(kept)]
    with open(script, "w") as file:
        file.write(HEAD + "".join(f"    *({name})\n" for name in kept) + TAIL)
    together = sum(length for _, length, name in found if pattern(name) in wanted)
    whole = sum(length for _, length, _ in found)
    run = sum(length for _, length, name in found if name in ran)
    print(f"{len(kept)} patterns; of {whole >> 10} KiB, {run >> 10} ran, {together >> 10} lie together")


if __name__ == "__main__":
    main()
