#!/bin/sh
# Removes what install.sh has copied, and folders that are then empty. Accounts, settings and saved codes stay.
set -eu

doc=$(cd "$(dirname "$0")" && pwd)
if [ ! -f "$doc/files" ]; then
  echo "Nothing was installed here: this is the unpacked archive, which can be deleted as it is." >&2
  exit 1
fi
cd "$doc/../../.."
files=$(cat "$doc/files")
IFS='
'
set -f
for file in $files share/doc/mailkey/files; do
  rm -f "$file"
  folder=$(dirname "$file")
  # From the inside out, as long as they are empty.
  while [ "$folder" != . ] && rmdir "$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
done
