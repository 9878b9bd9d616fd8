"""Measures a desk's tests."""
import os
import shutil
import statistics
import subprocess
import sys
import time

from bench_rows.result_table import row


def desk(bench):
    """A desk's tests in a clean checkout, and again after a line of its content has changed."""
    checkout = f"{bench.work}/desk"
    names = subprocess.run(["git", "ls-files", "-z", "-c", "-o", "--exclude-standard"], cwd=f"{bench.here}/..", capture_output=True, check=True).stdout.decode()
    for name in filter(None, names.split("\0")):
        if os.path.isfile(f"{bench.here}/../{name}"):
            os.makedirs(os.path.dirname(f"{checkout}/{name}"), exist_ok=True)
            shutil.copyfile(f"{bench.here}/../{name}", f"{checkout}/{name}")

    def test():
        start = time.perf_counter()
        command = ["swift", "test", "--scratch-path", ".build/desk"]
        done = subprocess.run(command, cwd=checkout, env=os.environ | {"DESK": "WestAfrica"}, capture_output=True, text=True)
        if done.returncode or "WestAfricaPanelTests passed" not in done.stdout:
            sys.exit(f"the desk's tests: {(done.stdout + done.stderr)[-2000:]}")
        return time.perf_counter() - start

    clean = test()
    path = f"{checkout}/Sources/WestAfrica/Content/panel.yaml"
    with open(path) as file:
        content = file.read()
    again = []
    for number in range(3):
        changed = content.replace("desk: West Africa desk", f"desk: West Africa desk {number}", 1)
        assert changed != content, f"{path}: no line to change"
        with open(path, "w") as file:
            file.write(changed)
        again.append(test())
    line = statistics.median(again)
    return [
        row("DESK=WestAfrica swift test, clean checkout", f"{clean:.0f} s", "at most 90 s", clean <= 90),
        row("the same, after one changed line of content", f"{line:.1f} s", "median of 3; at most 5 s", line <= 5),
    ]
