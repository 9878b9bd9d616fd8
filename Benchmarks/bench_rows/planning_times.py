"""Measures planning, and compares it with OR-Tools CP-SAT where that is installed."""
import os
import subprocess
import sys

from bench_rows.measured_command import run
from bench_rows.result_table import row


def planning(bench):
    """Plans inside one process, and compares the results with those of OR-Tools CP-SAT where it is installed."""
    program = f"{os.path.dirname(bench.dais)}/PlanningBench"
    said = {}
    for line in run([program]).said.splitlines():
        name, milliseconds, rest = line.split(" ", 2)
        said[name] = float(milliseconds), rest
    orders = {name: value for name, value in said.items() if name.startswith("order-")}
    conflicts = [value for name, value in said.items() if name.startswith("conflict-")]
    proved = all("best" in rest for _, rest in orders.values())
    named = all("smallest" in rest for _, rest in conflicts)
    replan, choices = said["replan"]
    slowest, conflict = max(orders.values())[0], max(conflicts)[0]
    rows = [
        row("a day of eight sessions, planned", f"{said['day'][0]:.2f} ms", "at most 5 ms, in the process", said["day"][0] <= 5),
        row("20 sessions in free order, proved", f"{slowest:.0f} ms", f"slowest of {len(orders)}; at most 1,000 ms, all proved", slowest <= 1000 and proved),
        row("smallest conflict among 200 demands", f"{conflict:.0f} ms", f"slowest of {len(conflicts)}; at most 2,000 ms, all proved", conflict <= 2000 and named),
        row("30 items planned anew, every choice", f"{replan:.1f} ms", "at most 50 ms, in the process", replan <= 50 and "items 30" in choices and "no choice" not in choices),
    ]
    try:
        import ortools  # noqa: F401
    except ImportError:
        return rows + [row("the same by OR-Tools CP-SAT", "-", "not installed (pip install ortools)")]
    for number in (1, 2):
        problem = run([program, "problem", str(number)]).said
        answer = subprocess.run([sys.executable, f"{bench.here}/ortools"], input=problem, capture_output=True, text=True, check=True).stdout
        taken, cost, status = answer.split()
        own, rest = orders[f"order-{number}"]
        same = rest.split()[1] == cost
        rows.append(row(f"problem {number} by OR-Tools CP-SAT", f"{float(taken):.2f} s", f"{status}, cost {cost}; ours {own:.0f} ms, cost {rest.split()[1]}; same, not slower", same and own / 1000 <= float(taken)))
    return rows
