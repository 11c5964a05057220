#!/usr/bin/env bash
# start-keepassxc.sh FOLDER: KeePassXC as org.freedesktop.secrets on a bus of its own, with no person.
# Prints "ready" when the default collection is unlocked; the bus's address is in FOLDER/bus.
# Ends, with all it started, when it is killed. A second start on the same FOLDER keeps the secrets.
# Packages: keepassxc dbus-daemon libglib2.0-bin util-linux
set -uo pipefail
. "$(dirname "$(readlink -f "$0")")/common.sh"
command -v keepassxc-cli >/dev/null || die "keepassxc is not installed"
prepare "${1:-}"
PASSWORD=keepass
DB="$FOLDER/secrets.kdbx"
INI="$FOLDER/keepassxc.ini"

# ConfigVersion is needed: without it KeePassXC migrates settings and rewrites some.
[ -e "$INI" ] || cat >"$INI" <<'CONF'
[General]
ConfigVersion=2
UpdateCheckMessageShown=true
SingleInstance=false
AutoSaveAfterEveryChange=true

[GUI]
CheckForUpdates=false
MinimizeOnStartup=false
ShowTrayIcon=false

[Security]
LockDatabaseIdle=false
LockDatabaseScreenLock=false

[Browser]
Enabled=false

[SSHAgent]
Enabled=false

[FdoSecrets]
Enabled=true
ShowNotification=false
ConfirmDeleteItem=false
ConfirmAccessItem=false
UnlockBeforeSearch=false
CONF

if [ ! -e "$DB" ]; then
    # The exposed group is stored in the database: its custom data's FDO_SECRETS_EXPOSED_GROUP is
    # the group's UUID, written as Qt writes one, with braces. Here it is the root group's:
    # base64 of the bytes 6d61696c 6b657974 65737467 726f7570.
    cat >"$FOLDER/secrets.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<KeePassFile>
  <Meta>
    <Generator>KeePassXC</Generator>
    <DatabaseName>secrets</DatabaseName>
    <MemoryProtection><ProtectPassword>True</ProtectPassword></MemoryProtection>
    <RecycleBinEnabled>True</RecycleBinEnabled>
    <CustomData>
      <Item>
        <Key>FDO_SECRETS_EXPOSED_GROUP</Key>
        <Value>{6d61696c-6b65-7974-6573-7467726f7570}</Value>
      </Item>
    </CustomData>
  </Meta>
  <Root>
    <Group>
      <UUID>bWFpbGtleXRlc3Rncm91cA==</UUID>
      <Name>Root</Name>
      <IsExpanded>True</IsExpanded>
    </Group>
  </Root>
</KeePassFile>
XML
    printf '%s\n%s\n' "$PASSWORD" "$PASSWORD" |
        keepassxc-cli import --quiet --set-password --decryption-time 100 "$FOLDER/secrets.xml" "$DB" \
            >"$FOLDER/import.log" 2>&1 || { cat "$FOLDER/import.log" >&2; die "no database was made"; }
fi

start_bus
printf '%s\n' "$PASSWORD" >"$RUN/pw"
chmod 600 "$RUN/pw"
setpriv --pdeathsig KILL keepassxc --config "$INI" --localconfig "$FOLDER/keepassxc-local.ini" \
    --pw-stdin "$DB" <"$RUN/pw" >"$FOLDER/service.log" 2>&1 &
SERVICE=$!
CHILDREN+=("$SERVICE")
wait_for_name "$SERVICE"
rm -f "$RUN/pw"
ready "$SERVICE"
