"""Names the machine, and measures how long the command takes to start and to check the content."""
import os

from bench_rows.result_table import row


def machine():
    """The machine and its load: times are not reliable while other work uses it."""
    return [row("machine", f"{os.cpu_count()} cores", f"load {os.getloadavg()[0]:.1f} before, from other work")]


def start(bench):
    """Prints the version, and checks the content."""
    version, check = bench.seconds("--version"), bench.seconds("check")
    most = 1.5 * version + 0.03
    return [
        row("dais --version", f"{version * 1000:.1f} ms"),
        row("dais check", f"{check * 1000:.1f} ms", f"at most {most * 1000:.1f} ms: 1.5 × version + 30 ms", check <= most),
    ]
