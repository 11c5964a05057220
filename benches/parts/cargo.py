"""What the cargo benches measure: the catalogue and the register."""

import json
import subprocess

from . import build


def lines(bench, name, *arguments, env=None):
    """The JSON lines of a bench of cargo's."""
    command = ["cargo", "bench", "--locked", "--bench", name, "--", "--json", *arguments]
    build.say(" ".join(command))
    ran = subprocess.run(command, cwd=bench.root, env=env, capture_output=True, text=True, check=False)
    found = [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]
    if ran.returncode != 0:
        said = [line for line in ran.stderr.splitlines() if line.strip()]
        raise RuntimeError(f"cargo bench --bench {name} ended with {ran.returncode}: {' / '.join(said[-4:])}")
    return found


def catalogue(results, bench):
    for line in lines(bench, "catalogue"):
        results.figure("catalogue", line["what"], "ms", line["runs"])


def register(results, bench):
    counts = ["--counts", "1000,10000", "--rounds", str(bench.runs(51, 5))]
    for line in lines(bench, "register", *counts):
        results.figure("register", f"{line['count']:,} accounts: {line['what']}", "ms", line["runs"])
