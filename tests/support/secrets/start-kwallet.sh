#!/usr/bin/env bash
# start-kwallet.sh FOLDER: KDE's kwalletd5 as org.freedesktop.secrets on a bus of its own, with no person.
# Prints "ready" when the default collection is unlocked; the bus's address is in FOLDER/bus.
# Ends, with all it started, when it is killed. A second start on the same FOLDER keeps the secrets.
# Packages: libkf5wallet-bin libqca-qt5-2-plugins dbus-daemon libglib2.0-bin util-linux python3
# The wallet has no password: then a client's Unlock after a Lock needs no person.
set -uo pipefail
HERE=$(dirname "$(readlink -f "$0")")
. "$HERE/common.sh"
[ -x /usr/bin/kwalletd5 ] || die "kwalletd5 is not installed (package libkf5wallet-bin)"
ls /usr/lib/*/qca-qt5/crypto/libqca-ossl.so >/dev/null 2>&1 ||
    die "libqca-ossl.so is not installed (package libqca-qt5-2-plugins): no session could be encrypted"
[ -x /usr/bin/python3 ] || die "python3 is not installed"
prepare "${1:-}"
PASSWORD=
export KWALLET_NAME=kdewallet

[ -e "$XDG_CONFIG_HOME/kwalletrc" ] || cat >"$XDG_CONFIG_HOME/kwalletrc" <<'CONF'
[Wallet]
Enabled=true
First Use=false
Default Wallet=kdewallet
Use One Wallet=true
Prompt on Open=false
Close When Idle=false
Close on Screensaver=false
Leave Open=true
Launch Manager=false
apiEnabled=true

[org.freedesktop.secrets]
apiEnabled=true
CONF

before_stop() {
    gdbus call --session --timeout 3 --dest org.kde.kwalletd5 --object-path /modules/kwalletd5 \
        --method org.kde.KWallet.closeAllWallets >/dev/null 2>&1
}

start_bus

kwalletd() { # starts kwalletd5 with the wallet opened; sets SERVICE
    setpriv --pdeathsig KILL /usr/bin/python3 "$HERE/kwallet-pam-login.py" "$PASSWORD" \
        >>"$FOLDER/service.log" 2>&1 </dev/null &
    SERVICE=$!
    CHILDREN+=("$SERVICE")
    wait_for_name "$SERVICE"
}

# kwalletd5 publishes as collections only the wallets that exist when it starts, and the PAM
# handshake comes later than that: a wallet made by it is no collection till the next start.
if [ ! -s "$XDG_DATA_HOME/kwalletd/$KWALLET_NAME.kwl" ]; then
    kwalletd
    for _ in $(seq 100); do
        [ -s "$XDG_DATA_HOME/kwalletd/$KWALLET_NAME.kwl" ] && break
        sleep 0.05
    done
    [ -s "$XDG_DATA_HOME/kwalletd/$KWALLET_NAME.kwl" ] || { cat "$FOLDER/service.log" >&2; die "no wallet was made"; }
    kill -TERM "$SERVICE"
    wait "$SERVICE" 2>/dev/null
    CHILDREN=("${CHILDREN[@]:0:${#CHILDREN[@]}-1}")
fi
kwalletd

# The collection is locked for clients even though the wallet is open: kwalletd5 learns of an open
# wallet only through its own Unlock. That gives a prompt, which ends by itself as the wallet is open.
COLLECTION=$(default_collection)
[ -n "$COLLECTION" ] || { cat "$FOLDER/service.log" >&2; die "there is no default collection"; }
if ! is_unlocked "$COLLECTION"; then
    PROMPT=$(secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Unlock "['$COLLECTION']" |
        sed -n "s|.*objectpath '\(/org/freedesktop/secrets/prompt/[^']*\)'.*|\1|p")
    [ -n "$PROMPT" ] && secrets "$PROMPT" org.freedesktop.Secret.Prompt.Prompt '' >/dev/null
fi
ready "$SERVICE"
