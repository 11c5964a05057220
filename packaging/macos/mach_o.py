#!/usr/bin/env python3
"""Reads programs of macOS: their processors, the oldest system each part runs on, and the libraries each part opens.

Usage: mach_o.py FILE prints the processors, such as "arm64 x86_64". Standard library only.
"""

import struct
import sys

PROCESSORS = {0x0100000C: "arm64", 0x01000007: "x86_64"}
FAT, THIN = 0xCAFEBABE, 0xFEEDFACF
VERSION_MIN_MACOSX, BUILD_VERSION, EXECUTE = 0x24, 0x32, 2
LIBRARIES = (0xC, 0x80000018, 0x8000001F, 0x80000023, 0x20)


def parts(data):
    """Each part of a file: its processor and its bytes."""
    (magic,) = struct.unpack(">I", data[:4])
    if magic != FAT:
        return [data]
    (count,) = struct.unpack(">I", data[4:8])
    places = [struct.unpack(">IIIII", data[8 + 20 * i : 28 + 20 * i]) for i in range(count)]
    return [data[start : start + size] for _, _, start, size, _ in places]


def read(path):
    """By processor: the oldest macOS as a pair of numbers, and the names of the libraries."""
    with open(path, "rb") as file:
        data = file.read()
    found = {}
    for part in parts(data):
        if len(part) < 32:
            raise ValueError("this is no program")
        magic, processor, _, kind, commands, _, _, _ = struct.unpack("<8I", part[:32])
        if magic != THIN or kind != EXECUTE or processor not in PROCESSORS:
            raise ValueError("this is no program for a Mac's processor")
        oldest, libraries, at = None, [], 32
        for _ in range(commands):
            command, size = struct.unpack("<II", part[at : at + 8])
            if command in (VERSION_MIN_MACOSX, BUILD_VERSION):
                (packed,) = struct.unpack("<I", part[at + 8 : at + 12] if command == VERSION_MIN_MACOSX else part[at + 12 : at + 16])
                oldest = (packed >> 16, packed >> 8 & 255)
            elif command in LIBRARIES:
                (start,) = struct.unpack("<I", part[at + 8 : at + 12])
                libraries.append(part[at + start : at + size].split(b"\0")[0].decode())
            at += size
        found[PROCESSORS[processor]] = (oldest, libraries)
    return found


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] in ("-h", "--help"):
        sys.exit(__doc__)
    try:
        print(*sorted(read(sys.argv[1])))
    except (OSError, ValueError, struct.error) as fault:
        sys.exit(f"mach_o.py: {sys.argv[1]}: {fault}")
