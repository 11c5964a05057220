"""`mailkey code` beside `secret-tool lookup`: the same entry of the same keyring, in turns."""

import shutil
import time

from .session import Session

ADDRESS = "me@bench.example"
CODE = "abcdefghijklmnop"


def measure(results, bench):
    for tool in ("gnome-keyring-daemon", "dbus-daemon", "secret-tool"):
        if not shutil.which(tool):
            results.missing("code", "mailkey code beside secret-tool lookup", f"{tool} is not installed")
            return
    mailkey = bench.program()
    with Session(keyring="") as desktop:
        servers = ["--imap", "localhost:1993/tls", "--smtp", "localhost:1465/tls"]
        desktop.run([mailkey, "add", ADDRESS, "--untested", *servers], CODE + "\n")
        commands = {
            "mailkey code": [mailkey, "code", ADDRESS],
            "secret-tool lookup": ["secret-tool", "lookup", "service", "mailkey", "address", ADDRESS],
        }
        runs = {name: [] for name in commands}
        for turn in range(bench.runs(51, 7) + 1):
            for name, command in commands.items():
                began = time.monotonic()
                said = desktop.run(command)
                took = (time.monotonic() - began) * 1000
                if said.strip() != CODE:
                    raise RuntimeError(f"{name} printed something else")
                if turn:
                    runs[name].append(took)
        for name, values in runs.items():
            results.figure("code", name, "ms", values)
