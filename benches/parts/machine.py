"""What the figures were taken on."""

import datetime
import os
import platform
import re
import shutil
import subprocess

# The commands that say a peer's version, and the packages of those that do not say it.
COMMANDS = {
    "rustc": ["rustc", "--version"],
    "curl": ["curl", "--version"],
    "swaks": ["swaks", "--version"],
    "python3": ["python3", "--version"],
    "himalaya": ["himalaya", "--version"],
    "zenity": ["zenity", "--version"],
    "dovecot": ["dovecot", "--version"],
    "valgrind": ["valgrind", "--version"],
}
PACKAGES = ["gnome-keyring", "libsecret-tools", "xvfb", "postfix", "dbus-daemon", "python3-xlib"]


def describe(root):
    versions = {name: said(command) for name, command in COMMANDS.items()}
    for package in PACKAGES:
        versions[package] = said(["dpkg-query", "-W", "-f", "${Version}", package])
    return {
        "date": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "commit": said(["git", "-C", root, "rev-parse", "HEAD"]),
        "is_changed": bool(said(["git", "-C", root, "status", "--porcelain", "--untracked-files=no"])),
        "cores": os.cpu_count(),
        "cpu": cpu_model(),
        "kernel": platform.release(),
        "system": system(),
        "load": os.getloadavg(),
        "versions": {name: version for name, version in versions.items() if version},
    }


def line(machine):
    changed = " with changes" if machine["is_changed"] else ""
    return (
        f"{machine['date'][:10]}, commit {(machine['commit'] or 'unknown')[:12]}{changed}; {machine['cores']} cores of "
        f"{machine['cpu']}, Linux {machine['kernel']}, {machine['system']}; load at the start {machine['load'][0]:.1f}"
    )


def said(command):
    """The first line that a command prints, or nothing where it is not there or fails."""
    # Servers are not on everybody's PATH.
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    if not shutil.which(command[0], path=path):
        return None
    ran = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PATH": path}, check=False)
    return next(iter(ran.stdout.strip().splitlines()), "") if ran.returncode == 0 else None


def cpu_model():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        found = re.search(r"^(?:model name|Model)\s*:\s*(.*)$", file.read(), re.MULTILINE)
    return found.group(1) if found else platform.machine()


def system():
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "an unknown system")
    except OSError:
        return "an unknown system"
