"""Runs a command, and measures its time and its memory."""
import collections
import glob
import os
import re
import statistics
import subprocess
import sys
import time

Run = collections.namedtuple("Run", "wall processor said")


def run(command, watch=None, expected=(0,)):
    """One run: its wall seconds, the processor seconds of it and of each process that it waited for, and its output."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd="/", stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if watch:
        watch(process)
    said = process.stdout.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in expected:
        sys.exit(f"{' '.join(command)}: exit code {process.returncode}: {said[:2000]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, said)


def median(attribute, runs):
    """The median of one number of several runs."""
    return statistics.median(getattr(run, attribute) for run in runs)


def peak(process):
    """The highest memory that a process had so far, in MB; 0 if it has ended."""
    try:
        with open(f"/proc/{process}/status") as file:
            return int(re.search(r"VmHWM:\s+(\d+)", file.read())[1]) / 1024
    except (OSError, TypeError):
        return 0


def children(process):
    """The processes that any thread of a process started."""
    found = []
    for path in glob.glob(f"/proc/{process}/task/*/children"):
        try:
            with open(path) as file:
                found += file.read().split()
        except OSError:  # The thread has ended.
            pass
    return found


class Bench:
    """The command under measurement, and the folders of one benchmark."""

    def __init__(self, dais, here, work):
        self.dais, self.here, self.work = dais, here, work
        # The packs of all languages and formats, which several rows read.
        self.whole = f"{work}/whole"

    def seconds(self, *arguments, runs=15):
        """The median wall time of a command, after one run that does not count."""
        return median("wall", [run([self.dais, *arguments]) for _ in range(runs + 1)][1:])

    def memory(self, *arguments):
        """The highest memory of one run, in MB."""
        code = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)"
        return int(subprocess.run([sys.executable, "-c", code, self.dais, *arguments], cwd="/", capture_output=True).stdout)

    def peaks(self, *arguments):
        """The highest memory of the program, and of any process that it started, in MB."""
        most = {"program": 0, "child": 0}

        def watch(process):
            while os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
                most["program"] = max(most["program"], peak(process.pid))
                most["child"] = max([most["child"], *map(peak, children(process.pid))])
                time.sleep(0.02)

        run([self.dais, *arguments], watch)
        return most["program"], most["child"]
