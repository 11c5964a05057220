"""`mailkey test --all` with many accounts, whose codes are in a real keyring, against servers on this machine."""

import json
import os
import secrets
import shutil
import subprocess
import sys
import time

from . import process
from .session import Session, end

COUNTS = [1, 10, 100, 1000]
DOMAIN = "bench.example"
CODE = "abcdefghijklmnop"
# A keyring without a password: open for whoever asks, as where somebody signs in without one.
KEYRING = "[keyring]\ndisplay-name=login\nctime=0\nmtime=0\nlock-on-idle=false\nlock-after=false\n"
# How often the running program is looked at.
LOOK = 0.005


def measure(results, bench):
    for tool in ("gnome-keyring-daemon", "dbus-daemon", "openssl"):
        if not shutil.which(tool):
            results.missing("accounts", "mailkey test --all", f"{tool} is not installed")
            return
    mailkey = bench.program()
    for count in COUNTS:
        entries = [(f"somebody{number}@{DOMAIN}", secrets.token_hex(4)) for number in range(count)]
        with Session(keyring=KEYRING + "".join(map(entry, range(1, count + 1), entries))) as desktop:
            certificate = make_certificate(desktop)
            runs = []
            # Each turn has servers of its own, so that what they saw is of that turn alone.
            for turn in range(bench.runs(3, 1) + 1):
                figures = once(desktop, mailkey, entries, certificate)
                if turn:
                    runs.append(figures)
        tell(results, f"{count:,} account" + "s" * (count > 1), runs)


def tell(results, what, runs):
    for key, name, unit in (
        ("wall", "time", "s"),
        ("processor", "processor time of Mailkey", "s"),
        ("server", "processor time of the servers", "s"),
        ("peak", "most memory (VmHWM)", "MiB"),
        ("sockets", "most open sockets", ""),
        ("connections", "most connections at the servers", ""),
    ):
        values = [run[key] for run in runs]
        if None in values:
            results.missing("accounts", f"{what}: {name}", "only root may look into this process")
        else:
            results.figure("accounts", f"{what}: {name}", unit, values)


def entry(number, account):
    """An entry of the keyring's file, as Mailkey writes one."""
    address, identifier = account
    text = f"\n[{number}]\nitem-type=0\ndisplay-name=Mailkey: {address}\nsecret={CODE}\nmtime=0\nctime=0\n"
    attributes = {"service": "mailkey", "username": f"{address}/{identifier}", "address": address, "label": ""}
    for place, (name, value) in enumerate(attributes.items()):
        text += f"\n[{number}:attribute{place}]\nname={name}\ntype=string\nvalue={value}\n"
    return text


def register(entries, ports):
    """The list of accounts, as Mailkey writes it."""

    def server(service, address):
        return {"host": "localhost", "port": ports[service], "security": "tls", "user": address}

    accounts = [
        {
            "address": address,
            "provider": None,
            "mailbox": None,
            "imap": server("imap", address),
            "smtp": server("smtp", address),
            "codes": [
                {
                    "id": identifier,
                    "label": "",
                    "made": "2026-01-01T00:00:00Z",
                    "last_passed": None,
                    "last_refused": None,
                    "last_test": None,
                    "home": "keychain",
                }
            ],
        }
        for address, identifier in entries
    ]
    return json.dumps({"version": 2, "accounts": accounts, "home": "keychain"})


def make_certificate(desktop):
    """An authority, and a certificate of it for localhost: the files of both and of the key."""
    ca, ca_key, request = (desktop.path(name) for name in ("ca.pem", "ca-key.pem", "request.pem"))
    certificate, key, names = (desktop.path(name) for name in ("cert.pem", "key.pem", "names"))
    with open(names, "w", encoding="utf-8") as file:
        file.write("subjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n")
    new = ["openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    desktop.run([*new, "-x509", "-subj", "/CN=A bench's authority", "-days", "2", "-keyout", ca_key, "-out", ca])
    desktop.run([*new, "-subj", "/CN=localhost", "-keyout", key, "-out", request])
    sign = ["openssl", "x509", "-req", "-in", request, "-CA", ca, "-CAkey", ca_key, "-CAcreateserial", "-days", "1"]
    desktop.run([*sign, "-extfile", names, "-out", certificate])
    return ca, certificate, key


def once(desktop, mailkey, entries, certificate):
    ca, *server_files = certificate
    script = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "many_servers.py")
    servers = subprocess.Popen(
        [sys.executable, script, *server_files], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        servers.stdin.write(CODE + "\n")
        servers.stdin.flush()
        ports = json.loads(servers.stdout.readline())
        folder = os.path.join(desktop.env["XDG_DATA_HOME"], "mailkey")
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with open(os.path.join(folder, "accounts.json"), "w", encoding="utf-8") as file:
            file.write(register(entries, ports))
        figures = watched(desktop, [mailkey, "test", "--all", "--json"], {**desktop.env, "SSL_CERT_FILE": ca}, len(entries))
        servers.stdin.close()
        seen = json.loads(servers.stdout.readline())
    finally:
        end(servers)
    for service, times in seen["signed_in"].items():
        if times != len(entries):
            raise RuntimeError(f"{times} sign-ins at the {service} server, not {len(entries)}")
    return {**figures, "server": seen["seconds"], "connections": seen["most"]}


def watched(desktop, command, env, count):
    """Runs the test of all, and looks at it meanwhile."""
    out = desktop.path("report.json")
    peak, sockets, began = 0.0, 0, time.monotonic()
    with open(out, "w", encoding="utf-8") as report:
        running = subprocess.Popen(command, env=env, cwd=env["HOME"], stdout=report, stderr=subprocess.DEVNULL)
    while True:
        pid, status, used = os.wait4(running.pid, os.WNOHANG)
        if pid:
            break
        try:
            peak = max(peak, process.peak(running.pid))
            if sockets is not None:
                sockets = max(sockets, process.sockets(running.pid))
        except PermissionError:
            sockets = None
        except (OSError, RuntimeError):
            pass
        time.sleep(LOOK)
    wall = time.monotonic() - began
    running.returncode = os.waitstatus_to_exitcode(status)
    with open(out, encoding="utf-8") as report:
        text = report.read()
    passed = sum(account.get("passed") is True for account in json.loads(text or '{"accounts": []}').get("accounts", ()))
    if running.returncode != 0 or passed != count:
        raise RuntimeError(f"mailkey test --all ended with {running.returncode}, {passed} of {count} passed: {text[:600]}")
    return {"wall": wall, "processor": used.ru_utime + used.ru_stime, "peak": peak, "sockets": sockets}
