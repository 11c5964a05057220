"""The crates built into Mailkey, as cargo names them. What third-party.py and sbom share; standard library only."""

import dataclasses
import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


@dataclasses.dataclass
class Crate:
    """One crate, and what it needs of the others: their names and versions."""

    name: str
    version: str
    licence: str
    source: str
    authors: list
    description: str
    folder: pathlib.Path
    # From the registry, not from this repository.
    foreign: bool
    depends: set = dataclasses.field(default_factory=set)

    def __str__(self):
        return f"{self.name} {self.version}"


def run(*command):
    """What a command prints, run at the root of the project."""
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def host():
    """The triple of this machine."""
    return run("rustc", "--version", "--verbose").split("host: ")[1].split()[0]


def crates(target):
    """The crates of a normal build for a target, no tools of the build and no tests: {(name, version): Crate}.

    Mailkey itself comes first, the others by name. Asks `cargo tree`, since `cargo metadata` also switches on what only
    the tests want.
    """
    metadata = json.loads(run("cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target))
    known = {(p["name"], p["version"]): p for p in metadata["packages"]}
    tree = run("cargo", "tree", "--locked", "-e", "normal,no-proc-macro", "--prefix", "depth", "--format", " {p}", "--target", target)
    used, above = {}, []
    for line in tree.splitlines():
        depth, name, version = line.split()[:3]
        key = name, version.removeprefix("v")
        if key not in used:
            package = known[key]
            used[key] = Crate(
                *key,
                # An old way to write an "or".
                licence=re.sub(r"\s*/\s*", " OR ", package["license"] or ""),
                source=package["repository"] or package["homepage"] or f"https://crates.io/crates/{name}",
                authors=package["authors"],
                description=" ".join((package["description"] or "").split()),
                folder=pathlib.Path(package["manifest_path"]).parent,
                foreign=package["source"] is not None,
            )
        above[int(depth):] = [key]
        if len(above) > 1:
            used[above[-2]].depends.add(key)
    first = next(iter(used))
    return {key: used[key] for key in [first, *sorted(used.keys() - {first})]}
