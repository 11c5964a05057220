"""The window: first painted frame, memory, threads and what it takes while nobody does anything."""

import shutil
import subprocess
import time

from . import build, process
from .session import Session, end

# After how long a window has settled.
SETTLED = 2.0
# Processor time within one tick of the system's clock counts as none.
NONE = 0.01


def measure(results, bench):
    from . import first_frame  # python3-xlib may be missing, and is said to be

    with Session(ordinary=True) as alone, Session(keyring="", ordinary=True) as desktop:
        display = alone.start_screen()
        desktop.env["DISPLAY"] = display
        mailkey, empty = alone.place(bench.program()), alone.place(build.empty_window(bench.root))
        programs = {
            "Mailkey without a bus": (alone, [mailkey]),
            "Mailkey with a bus and a keyring": (desktop, [mailkey]),
            "the empty window without a bus": (alone, [empty]),
            "the empty window with a bus and a keyring": (desktop, [empty]),
        }
        if shutil.which("zenity"):
            programs["zenity --info"] = (desktop, ["zenity", "--info", "--text=An empty window"])
        else:
            results.missing("window", "zenity --info", "zenity is not installed")
        runs = {name: [] for name in programs}
        idle = {}
        # The first turn fills the caches and is not counted.
        for turn in range(bench.runs(9, 3) + 1):
            for name, (session, command) in programs.items():
                is_last = turn == bench.runs(9, 3)
                figures = once(first_frame, display, session, command, bench.runs(60, 10) if is_last else 0)
                idle[name] = figures.pop("idle")
                if turn:
                    runs[name].append(figures)
        tell(results, runs, idle, bench.runs(60, 10))


def once(first_frame, display, session, command, idle_for):
    watch = first_frame.Watch(display)
    began = time.monotonic()
    running = subprocess.Popen(
        command,
        env=session.env,
        cwd=session.env["HOME"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **session.who,
    )
    try:
        painted = watch.wait(running)
        time.sleep(SETTLED)
        resident, share = process.memory(running.pid)
        before = process.processor_seconds(running.pid)
        time.sleep(idle_for)
        return {
            "frame": (painted - began) * 1000,
            "rss": resident,
            "pss": share,
            "threads": process.threads(running.pid),
            "idle": more(before, process.processor_seconds(running.pid)),
        }
    finally:
        end(running)
        watch.close()


def more(before, after):
    """By how much it grew. A thread that ends takes its exact time along; the ticks stay."""
    return max(0.0, *(now - then for then, now in zip(before, after)))


def tell(results, runs, idle, seconds):
    medians = {}
    # The peers first: goals are held to them.
    order = sorted(runs, key=lambda name: name.startswith("Mailkey"))
    for name in order:
        surroundings = name.partition(" ")[2]
        peer = f"the empty window {surroundings}" if name.startswith("Mailkey") else None
        frame, memory, still = [], [], []
        if peer:
            frame.append(share_of(medians, (peer, "frame"), 1.2, "the empty window", "ms"))
            if "zenity --info" in runs:
                frame.append(share_of(medians, ("zenity --info", "frame"), 0.4, "zenity", "ms"))
            memory.append(share_of(medians, (peer, "rss"), 1.35, "the empty window", "MiB"))
            still.append((NONE, "0"))
        for key, what, unit, goals in (
            ("frame", "first frame", "ms", frame),
            ("rss", "resident memory", "MiB", memory),
            ("pss", "its proportional share", "MiB", ()),
            ("threads", "threads", "", ()),
        ):
            values = [run[key] for run in runs[name]]
            if None in values:
                results.missing("window", f"{name}: {what}", "only root may look into this process")
                continue
            medians[name, key] = results.figure("window", f"{name}: {what}", unit, values, goals)
        results.figure("window", f"{name}: processor time of {seconds} idle s", "s", [round(idle[name], 4)], still)


def share_of(medians, key, factor, peer, unit):
    limit = medians[key] * factor
    return limit, f"≤ {factor:g} × {peer} = {limit:.0f} {unit}"
