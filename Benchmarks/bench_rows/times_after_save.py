"""Measures how long a save takes to reach `dais check --watch` and the preview."""
import http.client
import os
import re
import shutil
import statistics
import subprocess
import sys
import time

from bench_rows.result_table import row


def watch(bench):
    """Saves a panel file many times, and measures how long `dais check --watch` takes to print what it finds."""
    folder = f"{bench.work}/watched"
    os.mkdir(folder)
    path = f"{folder}/panel.yaml"
    good = open(f"{bench.here}/../Sources/WestAfrica/Content/panel.yaml").read()
    open(path, "w").write(good)
    process = subprocess.Popen([bench.dais, "check", "--watch", "--content", folder], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    process.stderr.readline()
    times = []
    for number in range(40):
        time.sleep(0.15)
        text = good if number % 2 else good.replace("release: ", "relaese: ", 1)
        open(f"{path}.new", "w").write(text)
        start = time.perf_counter()
        os.replace(f"{path}.new", path)
        line = process.stderr.readline()
        while "watching" not in line:
            if not line:
                sys.exit("dais check --watch ended by itself")
            line = process.stderr.readline()
        times.append(1000 * (time.perf_counter() - start))
    process.kill()
    process.wait()
    median = statistics.median(times)
    return [row("save to verdict in check --watch", f"{median:.0f} ms", f"slowest {max(times):.0f} ms of {len(times)}; at most 50 ms", median <= 50)]


def preview(bench):
    """Saves a panel file many times, and measures how long a client waits for the notice and the changed page."""
    program = f"{bench.here}/../.build/preview/release/dais"
    if not os.path.exists(program):
        return [row("save to changed page in preview", "not measured", "make preview builds the program with it")]
    checkout = f"{bench.work}/previewed"
    shutil.copytree(f"{bench.here}/../Sources", f"{checkout}/Sources", ignore=shutil.ignore_patterns("*.swift"))
    path = f"{checkout}/Sources/WestAfrica/Content/panel.yaml"
    with open(path) as file:
        good = file.read()
    command = [program, "preview", "west-africa", "--content", checkout, "--port", "0"]
    process = subprocess.Popen(command, cwd="/", stdout=subprocess.PIPE, text=True)
    port = int(process.stdout.readline().strip().rstrip("/").rsplit(":", 1)[1])
    events = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    events.request("GET", "/events")
    stream = events.getresponse()
    stream.readline(), stream.readline()
    pages = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    times = []
    for number in range(40):
        time.sleep(0.15)
        words = f"Reworded, version {number}."
        with open(f"{path}.new", "w") as file:
            file.write(re.sub(r"(- id: WA1\n    text: >\n)", rf"\1      {words}\n", good))
        start = time.perf_counter()
        os.replace(f"{path}.new", path)
        page = ""
        while words not in page:
            assert stream.readline().startswith(b"data: "), "the stream of the preview ended"
            stream.readline()
            pages.request("GET", "/west-africa/delegation/en")
            page = pages.getresponse().read().decode()
        times.append(1000 * (time.perf_counter() - start))
    process.kill()
    process.wait()
    median, high = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    return [row("save to changed page in preview", f"{median:.0f} ms", f"95th percentile {high:.0f} ms of {len(times)}; at most 100 ms", high <= 100)]
