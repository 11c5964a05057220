"""What has to be there before anything is measured: packages, the program, the empty window."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib

# Debian's packages, by the parts that need them.
PACKAGES = {
    "window": ["xvfb", "python3-xlib", "zenity", "dbus-daemon", "gnome-keyring"],
    "code": ["dbus-daemon", "gnome-keyring", "libsecret-tools"],
    "check": ["curl", "swaks", "dovecot-imapd", "postfix", "openssl", "iproute2", "libio-socket-ssl-perl"],
    "accounts": ["dbus-daemon", "gnome-keyring", "openssl"],
    "start": ["valgrind", "xvfb", "python3-xlib"],
    "size": ["binutils"],
}
# The tests' servers are started by the benches, not by the packages.
INSTALL = """
set -eu
export DEBIAN_FRONTEND=noninteractive
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    trap 'rm -f "$policy"' EXIT
    printf '#!/bin/sh\\nexit 101\\n' >"$policy"
    chmod 755 "$policy"
fi
if command -v debconf-set-selections >/dev/null; then
    echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
fi
apt-get update -q
apt-get install -q -y --no-install-recommends "$@"
"""


def say(words):
    print(f"benches/run: {words}", file=sys.stderr, flush=True)


def install(parts):
    """Installs what is not there, where this may be done without a question; else says what to install."""
    if not shutil.which("dpkg-query"):
        say("this is no Debian: what is not there is not measured")
        return
    wanted = sorted({package for part in parts for package in PACKAGES.get(part, ())})
    lacking = [package for package in wanted if not is_installed(package)]
    if not lacking:
        return
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if root and subprocess.run([*root, "true"], capture_output=True, check=False).returncode != 0:
        say(f"not root: what needs {' '.join(lacking)} is not measured")
        return
    say(f"installing {' '.join(lacking)}")
    ran = subprocess.run([*root, "bash", "-c", INSTALL, "install", *lacking], stdout=sys.stderr, check=False)
    if ran.returncode != 0:
        say("they could not all be installed: what needs them is not measured")


def is_installed(package):
    command = ["dpkg-query", "-W", "-f", "${db:Status-Status}", package]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout == "installed"


def target(root):
    """Where cargo builds."""
    command = ["cargo", "metadata", "--locked", "--no-deps", "--format-version", "1"]
    return json.loads(subprocess.run(command, cwd=root, capture_output=True, check=True).stdout)["target_directory"]


def cargo(root, *arguments, folder=None):
    """Runs cargo; what it says goes to standard error."""
    command = ["cargo", *arguments]
    say(" ".join(command) + (f" in {os.path.relpath(folder, root)}" if folder else ""))
    environment = {**os.environ, "CARGO_TARGET_DIR": target(root)}
    subprocess.run(command, cwd=folder or root, env=environment, stdout=sys.stderr, check=True)


def program(root):
    """The program that is measured: the one that MAILKEY_BIN names, else the one that is built now."""
    if named := os.environ.get("MAILKEY_BIN"):
        return os.path.abspath(named)
    cargo(root, "build", "--release", "--locked")
    return os.path.join(target(root), "release", "mailkey")


def empty_window(root):
    """The window that Mailkey's is measured beside."""
    folder = os.path.join(root, "benches", "empty-window")
    if why := difference(root, folder):
        raise RuntimeError(f"the empty window is built otherwise than Mailkey: {why}")
    cargo(root, "build", "--release", "--locked", folder=folder)
    return os.path.join(target(root), "release", "empty-window")


def difference(root, folder):
    """In what the empty window's toolkit and profile differ from Mailkey's."""
    ours, theirs = (read(os.path.join(place, "Cargo.toml")) for place in (root, folder))
    locks = [versions(os.path.join(place, "Cargo.lock")) for place in (root, folder)]
    toolkit = {key: value for key, value in ours["dependencies"]["iced"].items() if key != "optional"}
    if toolkit != theirs["dependencies"]["iced"]:
        return "the line of iced"
    profile, other = (dict(text["profile"]["release"]) for text in (ours, theirs))
    packages, others = profile.pop("package", {}), other.pop("package", {})
    if profile != other:
        return "the release profile"
    for name in {*packages, *others}:
        if name in locks[1] and packages.get(name) != others.get(name):
            return f"the release profile of {name}"
    for name, found in locks[1].items():
        known = locks[0].get(name, set())
        is_toolkit = name.startswith("iced") or name in ("winit", "softbuffer", "tiny-skia")
        if name != "empty-window" and (not found <= known or is_toolkit and found != known):
            return f"the version of {name}"
    return None


def read(file):
    with open(file, "rb") as text:
        return tomllib.load(text)


def versions(lock):
    with open(lock, encoding="utf-8") as text:
        pairs = re.findall(r'name = "([^"]+)"\nversion = "([^"]+)"', text.read())
    found = {}
    for name, version in pairs:
        found.setdefault(name, set()).add(version)
    return found
