#!/bin/sh
# Copies Mailkey into a folder of yours, ~/.local unless another is named. Nothing else of your system is changed.
#
#   ./install.sh [FOLDER]
set -eu
umask 022

here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-$HOME/.local}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
doc=$folder/share/doc/mailkey

# Of a version that is there nothing stays.
if [ -f "$doc/uninstall.sh" ]; then sh "$doc/uninstall.sh"; fi

cd "$here"
mkdir -p "$doc"
find bin share -type f | LC_ALL=C sort >"$doc/files"
while read -r file; do
  mkdir -p "$folder/$(dirname "$file")"
  cp -fp "$file" "$folder/$file"
done <"$doc/files"

# A menu need not look into ~/.local/bin: it is told the whole path, unless that has what desktop entries cannot hold as it is.
entry=$folder/share/applications/io.github.mailkey.Mailkey.desktop
case $folder in
  *[\"\`\$\\%\&\|]*) ;;
  *) sed "s|^Exec=mailkey|Exec=\"$folder/bin/mailkey\"|" "share/applications/${entry##*/}" >"$entry" ;;
esac

# Links (mailkey:ADDRESS) are found by a list that this makes, where the system has it.
if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$folder/share/applications" || true; fi

echo "Mailkey is in $folder. To remove it: sh '$doc/uninstall.sh'"
case :$PATH: in
  *":$folder/bin:"*) ;;
  *) echo "Your PATH does not have $folder/bin: in a terminal, start it as $folder/bin/mailkey" ;;
esac
