#!/usr/bin/env bash
# Builds the fonts of Mailkey into assets/fonts from Debian's font packages (Debian 12 "bookworm").
# Installs what it needs when run as root; otherwise the packages below must be there.
# The same package versions give the same bytes. Usage: packaging/fonts/make-fonts.sh [TARGET-DIRECTORY]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${1:-$here/../../assets/fonts}
packages=(fonts-noto-cjk fonts-noto-core fonts-noto-mono python3-fonttools)

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
if ((${#missing[@]})); then
  if [[ $(id -u) != 0 ]]; then
    echo "make-fonts.sh: please install: ${missing[*]}" >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
fi

echo "Made from:"
dpkg-query -W "${packages[@]}"
mkdir -p "$target"
# Debian's own Python: python3-fonttools is not visible to another one.
/usr/bin/python3 "$here/build.py" "$target"
/usr/bin/python3 "$here/check.py" "$target"
