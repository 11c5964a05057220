"""How many instructions a start takes: a figure that a busy machine does not change."""

import re
import shutil
import subprocess

from . import build
from .session import Session, end

COMMANDS = {
    "mailkey --version": ["--version"],
    "mailkey detect me@qq.com": ["detect", "me@qq.com", "--no-look-up", "--json"],
    "mailkey list, no accounts": ["list"],
}


def measure(results, bench):
    mailkey = bench.program()
    with Session() as alone:
        counter = way(alone)
        if counter is None:
            results.missing("start", "instructions", "perf counts none here, and valgrind is not installed")
            return
        for name, arguments in COMMANDS.items():
            values = [count(alone, counter, [mailkey, *arguments]) for _ in range(bench.runs(3, 1))]
            results.figure("start", name, "million instructions", values, note=counter)
        windows = {"the empty window to its first frame": build.empty_window(bench.root), "Mailkey to its first frame": mailkey}
        try:
            from . import first_frame

            display = alone.start_screen()
            # Where this is named, Mailkey does not start itself again, which callgrind would not follow.
            alone.env["XCOMPOSECACHE"] = "/nonexistent"
        except (ImportError, OSError, RuntimeError) as why:
            results.missing("start", "windows to their first frame", f"Xvfb or python3-xlib: {why}")
            return
        for name, program in windows.items():
            try:
                values = [frame(first_frame, display, alone, counter, [program]) for _ in range(bench.runs(3, 1))]
            except RuntimeError as why:
                results.missing("start", name, why)
                continue
            results.figure("start", name, "million instructions", values, note=counter)


def way(session):
    """What counts instructions here."""
    if shutil.which("perf"):
        ran = subprocess.run(counted("perf", ["true"]), env=session.env, capture_output=True, text=True, check=False)
        if ran.returncode == 0 and read("perf", ran.stderr):
            return "perf"
    return "callgrind" if shutil.which("valgrind") else None


def counted(counter, command):
    if counter == "perf":
        return ["perf", "stat", "-x", ",", "-e", "instructions:u", "--", *command]
    return ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command]


def read(counter, said):
    """Millions of instructions, out of what the counter says; None where it says none."""
    pattern = r"^(\d+),.*instructions" if counter == "perf" else r"Collected : (\d+)"
    found = re.search(pattern, said, re.MULTILINE)
    return int(found.group(1)) / 1e6 if found else None


def count(session, counter, command):
    ran = subprocess.run(
        counted(counter, command), env=session.env, cwd=session.env["HOME"], capture_output=True, text=True, check=False
    )
    millions = read(counter, ran.stderr)
    if ran.returncode != 0 or millions is None:
        raise RuntimeError(f"{counter} of {' '.join(command[1:])} ended with {ran.returncode}: {ran.stderr[-300:]}")
    return millions


def frame(first_frame, display, session, counter, command):
    """Until the frame is seen and the window has been asked to end."""
    log = session.path("counted")
    watch = first_frame.Watch(display)
    with open(log, "w", encoding="utf-8") as said:
        running = subprocess.Popen(
            counted(counter, command), env=session.env, cwd=session.env["HOME"], stdout=subprocess.DEVNULL, stderr=said
        )
    try:
        watch.wait(running, 180)
    finally:
        end(running)
        watch.close()
    with open(log, encoding="utf-8") as said:
        text = said.read()
    millions = read(counter, text)
    if millions is None:
        raise RuntimeError(f"{counter} said nothing when the window ended: {text[-300:]}")
    return millions
