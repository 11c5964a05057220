#!/usr/bin/env python3
"""Writes the crates that Cargo.lock names as flatpak-builder's sources (JSON) to standard output.

A Flatpak is built without a network: flatpak-builder fetches each crate beforehand, checks it against the lock file's
sha256 and unpacks it where the last source, a configuration of cargo's, says they are. The same lock file gives the same
bytes. Standard library of Python 3.11 or newer. Usage: cargo-sources.py [Cargo.lock]
"""

import json
import pathlib
import sys
import tomllib

REGISTRY = "registry+https://github.com/rust-lang/crates.io-index"
# Below the module's folder; CARGO_HOME of the manifest.
HOME = "cargo"
CONFIG = """[source.crates-io]
replace-with = "vendored"

[source.vendored]
directory = "/run/build/mailkey/cargo/vendor"
"""


def sources(lock):
    """The sources, by name and version; crates of the project's own folder are none."""
    for package in sorted(lock["package"], key=lambda p: (p["name"], p["version"])):
        if "source" not in package:
            continue
        name, version = package["name"], package["version"]
        if package["source"] != REGISTRY:
            sys.exit(f"cargo-sources.py: {name} {version} comes from {package['source']}, and only crates.io is known here")
        folder = f"{HOME}/vendor/{name}-{version}"
        yield {
            "type": "archive",
            "archive-type": "tar-gzip",
            "url": f"https://static.crates.io/crates/{name}/{name}-{version}.crate",
            "sha256": package["checksum"],
            "dest": folder,
        }
        # Without it cargo takes no folder for a crate. No single files: they were checked as one.
        yield {
            "type": "inline",
            "contents": json.dumps({"package": package["checksum"], "files": {}}),
            "dest": folder,
            "dest-filename": ".cargo-checksum.json",
        }
    yield {"type": "inline", "contents": CONFIG, "dest": HOME, "dest-filename": "config.toml"}


def main():
    """Reads the lock file, prints the sources."""
    path = sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2] / "Cargo.lock"
    with open(path, "rb") as file:
        lock = tomllib.load(file)
    json.dump(list(sources(lock)), sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
