"""Figures, the table that they make, and the file with every single run."""

import json
import statistics


class Results:
    """What was measured, what was not, and why."""

    def __init__(self):
        self.rows = []

    def figure(self, part, what, unit, runs, goals=(), note=""):
        """What was measured, run by run. A goal is (limit, how it reads); the median is held to it."""
        median = statistics.median(runs)
        held = [{"goal": words, "limit": limit, "ok": median <= limit} for limit, words in goals]
        self.rows.append(
            {"part": part, "what": what, "unit": unit, "median": median, "runs": list(runs), "goals": held, "note": note}
        )
        return median

    def missing(self, part, what, why):
        """What could not be measured: the command fails for it."""
        self.rows.append({"part": part, "what": what, "missing": " ".join(str(why).split())})

    def absent(self, part, what, why):
        """A peer that nobody has to have."""
        self.rows.append({"part": part, "what": what, "absent": why})

    def is_whole(self):
        return not any("missing" in row for row in self.rows)

    def are_goals_met(self):
        return all(goal["ok"] for row in self.rows for goal in row.get("goals", ()))

    def table(self):
        lines = ["| part | what | median | runs | goal | |", "|---|---|--:|---|---|---|"]
        lines += [line(row) for row in self.rows]
        return "\n".join(lines)

    def write(self, file, machine):
        with open(file, "w", encoding="utf-8") as out:
            json.dump({"machine": machine, "figures": self.rows}, out, indent=1, ensure_ascii=False)
            out.write("\n")


def line(row):
    what = row["what"].replace("|", "\\|")
    for key, word in (("missing", "not measured"), ("absent", "not here")):
        if key in row:
            why = row[key].replace("|", "\\|")
            return f"| {row['part']} | {what} | – | {why} | | {word} |"
    runs, unit = row["runs"], row["unit"]
    spread = f"{number(min(runs))} to {number(max(runs))}, {len(runs)} runs" if len(runs) > 1 else "1 run"
    if row["note"]:
        spread = f"{spread}; {row['note']}"
    goals = "; ".join(goal["goal"] for goal in row["goals"])
    verdict = "; ".join("ok" if goal["ok"] else "**over**" for goal in row["goals"])
    return f"| {row['part']} | {what} | {number(row['median'])} {unit} | {spread} | {goals} | {verdict} |"


def number(value):
    """As many digits as are worth reading."""
    if value == 0:
        return "0"
    if abs(value) >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) < 1 else f"{value:.1f}"
