# Sourced by start-keepassxc.sh and start-kwallet.sh. Not run by itself.
# Makes FOLDER, an environment of its own and a private session bus that can activate nothing.
#
# Every child is started through `setpriv --pdeathsig KILL`: it dies with this shell even
# when this shell gets a SIGKILL (Rust's Child::kill), which no trap sees.

die() { echo "$0: $*" >&2; exit 1; }

prepare() { # FOLDER
    [ -n "${1:-}" ] || die "usage: $0 FOLDER"
    local tool
    for tool in dbus-daemon gdbus setpriv; do
        command -v "$tool" >/dev/null || die "$tool is not installed"
    done
    mkdir -p "$1" || die "cannot make $1"
    FOLDER=$(cd "$1" && pwd)
    rm -f "$FOLDER/bus" "$FOLDER/pid"
    mkdir -p "$FOLDER/home" "$FOLDER/data" "$FOLDER/config" "$FOLDER/cache" "$FOLDER/state"
    # A socket's path has at most 107 bytes, and both services make sockets in XDG_RUNTIME_DIR;
    # in a bus's address most characters would have to be escaped.
    if [ ${#FOLDER} -le 60 ] && [[ "$FOLDER" =~ ^[A-Za-z0-9/_.-]*$ ]]; then
        RUN="$FOLDER/run"
        mkdir -p "$RUN"
    else
        RUN=$(mktemp -d /tmp/secrets-run.XXXXXX)
        RUN_IS_TEMP=yes
    fi
    chmod 700 "$RUN"
    mkdir -p "$RUN/tmp"

    # Nothing of the caller's session gets in.
    unset DISPLAY WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS DBUS_STARTER_ADDRESS \
        DBUS_STARTER_BUS_TYPE GNOME_KEYRING_CONTROL SSH_AUTH_SOCK SESSION_MANAGER \
        XDG_CURRENT_DESKTOP XDG_SESSION_TYPE XDG_SESSION_DESKTOP KDE_FULL_SESSION \
        PAM_KWALLET5_LOGIN QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_PLUGIN_PATH
    export HOME="$FOLDER/home" XDG_RUNTIME_DIR="$RUN" XDG_DATA_HOME="$FOLDER/data" \
        XDG_CONFIG_HOME="$FOLDER/config" XDG_CACHE_HOME="$FOLDER/cache" \
        XDG_STATE_HOME="$FOLDER/state" TMPDIR="$RUN/tmp" LC_ALL=C.UTF-8 \
        QT_QPA_PLATFORM=offscreen QT_ACCESSIBILITY=0 NO_AT_BRIDGE=1 \
        QT_LOGGING_TO_CONSOLE=1
    CHILDREN=()
    trap cleanup EXIT
    trap 'exit 143' TERM
    trap 'exit 130' INT
    trap 'exit 129' HUP
}

cleanup() {
    local i pid
    trap - EXIT TERM INT HUP
    # A service may want to write its files first (kwalletd5 writes them 5 s late).
    [ "$(type -t before_stop)" = function ] && before_stop
    # Newest first: the service, then the display, then the bus.
    for ((i = ${#CHILDREN[@]} - 1; i >= 0; i--)); do
        pid=${CHILDREN[i]}
        kill -TERM "$pid" 2>/dev/null || continue
        for _ in $(seq 40); do kill -0 "$pid" 2>/dev/null || break; sleep 0.05; done
        kill -KILL "$pid" 2>/dev/null
        wait "$pid" 2>/dev/null
    done
    rm -f "$FOLDER/bus" "$FOLDER/pid"
    [ "${RUN_IS_TEMP:-}" = yes ] && rm -rf "$RUN"
}

start_bus() {
    cat >"$FOLDER/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:path=$RUN/bus.sock</listen>
  <auth>EXTERNAL</auth>
  <!-- no servicedir: this bus starts no program by itself, so no gnome-keyring -->
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    rm -f "$RUN/bus.sock"
    setpriv --pdeathsig KILL dbus-daemon --config-file="$FOLDER/bus.conf" --nofork --nopidfile \
        >"$FOLDER/bus.log" 2>&1 </dev/null &
    CHILDREN+=($!)
    local i
    for i in $(seq 100); do [ -S "$RUN/bus.sock" ] && break; sleep 0.05; done
    [ -S "$RUN/bus.sock" ] || { cat "$FOLDER/bus.log" >&2; die "the bus did not start"; }
    export DBUS_SESSION_BUS_ADDRESS="unix:path=$RUN/bus.sock"
}

secrets() { # OBJECT METHOD ARGS...
    local object=$1 method=$2
    shift 2
    gdbus call --session --timeout 10 --dest org.freedesktop.secrets --object-path "$object" \
        --method "$method" "$@" 2>&1
}

default_collection() { # prints its path, or nothing
    secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.ReadAlias default |
        sed -n "s|^(objectpath '\(/..*\)',)$|\1|p"
}

is_unlocked() { # COLLECTION
    [ "$(secrets "$1" org.freedesktop.DBus.Properties.Get \
        org.freedesktop.Secret.Collection Locked)" = '(<false>,)' ]
}

name_owner_pid() {
    gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
        --method org.freedesktop.DBus.GetConnectionUnixProcessID org.freedesktop.secrets 2>/dev/null |
        sed -n 's/^(uint32 \([0-9]*\),)$/\1/p'
}

wait_for_name() { # PID of the service
    local i
    for i in $(seq 300); do
        [ -n "$(name_owner_pid)" ] && break
        kill -0 "$1" 2>/dev/null || { tail -20 "$FOLDER/service.log" >&2; die "the service ended"; }
        sleep 0.05
    done
    [ "$(name_owner_pid)" = "$1" ] ||
        die "org.freedesktop.secrets is owned by process '$(name_owner_pid)', not by the service ($1)"
}

ready() { # PID of the service
    local i collection
    for i in $(seq 300); do
        collection=$(default_collection)
        [ -n "$collection" ] && [ "$collection" != / ] && is_unlocked "$collection" && break
        kill -0 "$1" 2>/dev/null || { tail -20 "$FOLDER/service.log" >&2; die "the service ended"; }
        sleep 0.05
    done
    is_unlocked "${collection:-/}" || {
        tail -20 "$FOLDER/service.log" >&2
        die "the default collection '${collection:-}' is not unlocked"
    }
    echo "$1" >"$FOLDER/pid"
    # Written last and whole, so that a reader that waits for the file never sees half of it.
    printf '%s\n' "$DBUS_SESSION_BUS_ADDRESS" >"$FOLDER/bus.new"
    mv "$FOLDER/bus.new" "$FOLDER/bus"
    echo ready
    wait "$1"
    echo "$0: the service ended with status $?" >&2
    exit 1
}
