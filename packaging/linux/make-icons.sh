#!/usr/bin/env bash
# Draws the icons in all sizes from assets/icons/mailkey.svg (Debian packages librsvg2-bin, icoutils and python3).
# Writes packaging/linux/icons/mailkey-SIZE.png; assets/icons/mailkey-64.rgba: 64 rows of 64 pixels, red, green, blue,
# alpha, a byte each, colours not multiplied by alpha (for the window's icon); and assets/icons/mailkey.ico (for Windows).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
source=$root/assets/icons/mailkey.svg
target=$root/packaging/linux/icons

if ! command -v rsvg-convert >/dev/null || ! command -v icotool >/dev/null; then
  if [[ $(id -u) != 0 ]]; then
    echo "make-icons.sh: please install librsvg2-bin and icoutils" >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends librsvg2-bin icoutils
fi

mkdir -p "$target"
for size in 16 24 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" "$source" --output "$target/mailkey-$size.png"
done

python3 - "$target/mailkey-64.png" "$root/assets/icons/mailkey-64.rgba" <<'PYTHON'
"""Unpacks a PNG of 8-bit RGBA without interlace into raw pixels, with the standard library alone."""
import struct
import sys
import zlib

data = open(sys.argv[1], "rb").read()
width, height, depth, colour, _, _, interlace = struct.unpack(">IIBBBBB", data[16:29])
assert (width, height, depth, colour, interlace) == (64, 64, 8, 6, 0), "the PNG is not of the form expected"
packed, at = b"", 8
while at < len(data):
    length, kind = struct.unpack(">I4s", data[at : at + 8])
    if kind == b"IDAT":
        packed += data[at + 8 : at + 8 + length]
    at += length + 12
raw, stride, out, above = zlib.decompress(packed), width * 4, bytearray(), bytearray(width * 4)
for row in range(height):
    start = row * (stride + 1)
    method, line = raw[start], bytearray(raw[start + 1 : start + 1 + stride])
    for i in range(stride):
        left = line[i - 4] if i >= 4 else 0
        corner = above[i - 4] if i >= 4 else 0
        up = above[i]
        if method == 1:
            line[i] = (line[i] + left) & 255
        elif method == 2:
            line[i] = (line[i] + up) & 255
        elif method == 3:
            line[i] = (line[i] + (left + up) // 2) & 255
        elif method == 4:
            guess = left + up - corner
            nearest = min((abs(guess - left), 0, left), (abs(guess - up), 1, up), (abs(guess - corner), 2, corner))
            line[i] = (line[i] + nearest[2]) & 255
    out += line
    above = line
open(sys.argv[2], "wb").write(out)
PYTHON

# As bitmaps, which everything on Windows reads; the largest as PNG, which Windows itself wants there.
small=()
for size in 16 24 32 48 64; do small+=("$target/mailkey-$size.png"); done
icotool --create --output="$root/assets/icons/mailkey.ico" "${small[@]}" --raw="$target/mailkey-256.png"
ls -l "$target" "$root/assets/icons"
