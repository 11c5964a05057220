"""A sign-in test over lines of several delays, beside other programs that do the same work."""

import os
import statistics

from . import cargo

DELAYS = [0, 50, 100, 300]
# Round trips, by what the bench calls it.
GOALS = {
    "mailkey try": 5,
    "the probe, cold": 5,
    "the probe, cold, IMAP with STARTTLS": 6,
    "the probe, cold, SMTP with STARTTLS": 6,
    "the probe, warm": 2,
}


def measure(results, bench):
    if os.geteuid() != 0:
        results.missing("check", "sign-in tests over slow lines", "this needs root: a network namespace of its own")
        return
    env = {**os.environ, "MAILKEY_BIN": bench.program(), "PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"}
    delays = ",".join(str(delay) for delay in DELAYS)
    rounds = str(bench.runs(9, 2))
    found, absent = {}, {}
    for line in cargo.lines(bench, "sign_in", "--delays", delays, "--rounds", rounds, env=env):
        if "missing" in line:
            absent[line["what"]] = line["missing"]
        else:
            found.setdefault(line["what"], {})[line["delay_ms"]] = line["runs"]
    for what, runs in found.items():
        tell(results, what, runs)
    for what, why in absent.items():
        results.absent("check", what, why)


def tell(results, what, runs):
    """Its times at every delay, and in round trips how much longer the longest line makes it."""
    for delay, values in sorted(runs.items()):
        results.figure("check", f"{what}: {delay} ms", "ms", values)
    longest = max(runs)
    nearest = statistics.median(runs[0])
    trips = [round((value - nearest) / longest, 1) for value in runs[longest]]
    goal = GOALS.get(what)
    results.figure("check", f"{what}: in round trips", "", trips, [(goal, f"≤ {goal}")] if goal else ())
