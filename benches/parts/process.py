"""What a running process takes. Of a process that lets nobody look into it, root alone sees the shared part and the files."""

import os


def memory(pid):
    """Resident memory and its proportional share, in MiB; the share is None where only root may know it."""
    with open(f"/proc/{pid}/statm", encoding="ascii") as file:
        resident = int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
            kib = {line.split(":")[0]: int(line.split()[1]) for line in file if ":" in line and line.endswith("kB\n")}
    except PermissionError:
        return resident, None
    return kib["Rss"] / 1024, kib["Pss"] / 1024


def peak(pid):
    """The most resident memory so far, in MiB."""
    return status(pid, "VmHWM") / 1024


def threads(pid):
    return status(pid, "Threads")


def status(pid, key):
    with open(f"/proc/{pid}/status", encoding="utf-8") as file:
        for line in file:
            if line.startswith(f"{key}:"):
                return int(line.split()[1])
    raise RuntimeError(f"process {pid} has ended")


def processor_seconds(pid):
    """Processor time: of the threads that live, exactly, and of all that ever lived, in ticks."""
    with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
        words = file.read().rpartition(")")[2].split()
    ticks = (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")
    total = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        try:
            with open(f"/proc/{pid}/task/{task}/schedstat", encoding="ascii") as file:
                total += int(file.read().split()[0])
        except OSError:
            continue
    return total / 1e9, ticks


def sockets(pid):
    """How many open files are sockets; fails with PermissionError where only root may look."""
    count = 0
    folder = f"/proc/{pid}/fd"
    for name in os.listdir(folder):
        try:
            count += os.readlink(f"{folder}/{name}").startswith("socket:")
        except FileNotFoundError:
            continue
    return count
