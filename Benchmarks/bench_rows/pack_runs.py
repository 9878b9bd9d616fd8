"""Measures runs that write packs: the first run, a run without changes, one changed claim, and their memory."""
import glob
import json
import os
import re
import shutil
import statistics

from bench_rows.measured_command import median, run
from bench_rows.result_table import row

# The options of the runs that write text formats in English only.
plain = ["--language", "en", *(word for name in ("html", "markdown", "json", "ics") for word in ("--format", name))]


def files(folder):
    """The number of files in a folder of packs, without what the program keeps there for its next run."""
    return sum(len([name for name in names if not name.startswith(".")]) for _, _, names in os.walk(folder))


def english(bench):
    """The English packs in text formats."""
    arguments = ["packs", "--fresh", *plain, "--out", f"{bench.work}/plain"]
    packs, most = bench.seconds(*arguments), bench.memory(*arguments)
    return [
        row("English text packs, cold", f"{packs * 1000:.0f} ms", "at most 1,000 ms", packs <= 1),
        row("English text packs, memory", f"{most} MB", "at most 100 MB", most <= 100),
    ]


def whole_set(bench):
    """All packs from nothing, compared with Typst alone on the sources of the same run.

    The runs alternate, so that both have the same conditions. Returns the runs and the rows.
    """
    record, replay = f"{bench.work}/record", f"{bench.here}/replay"
    run([replay, "record", bench.dais, record])
    runs, alone = [], []
    for _ in range(3):
        runs.append(run([bench.dais, "packs", "--fresh", "--out", bench.whole]))
        alone.append(json.loads(run([replay, record]).said))
    wall = median("wall", runs)
    typst = statistics.median(each["seconds"] for each in alone)
    count, workers = alone[0]["documents"], alone[0]["workers"]
    return runs, [
        row("whole set, cold: six languages, all formats", f"{wall:.2f} s", f"median of 3; {files(bench.whole)} files"),
        row("its Typst sources alone, by the same workers", f"{typst:.2f} s", f"median of 3; {count} documents, {workers} workers"),
        row("whole set ÷ its Typst sources alone", f"{wall / typst:.2f}", "at most 1.3", wall / typst <= 1.3),
    ]


def again(bench):
    """A run that has nothing to do, and `dais verify`."""
    idle, verify, most = bench.seconds("packs", "--out", bench.whole), bench.seconds("verify", bench.whole), bench.memory("verify", bench.whole)
    sums = median("wall", [run(["env", "-C", bench.whole, "sha256sum", "--quiet", "--check", "SHA256SUMS"]) for _ in range(15)])
    return [
        row("whole set again, nothing changed", f"{idle * 1000:.1f} ms", "at most 100 ms", idle <= 0.1),
        row("dais verify, whole set", f"{verify * 1000:.1f} ms, {most} MB", "at most 100 MB", most <= 100),
        row("dais verify ÷ sha256sum --check", f"{verify / sums:.2f}", "at most 2", verify <= 2 * sums),
    ]


def one_panel(bench):
    """A run after a claim of the Europe panel was reworded, three times."""
    checkout, packs = f"{bench.work}/checkout", f"{bench.work}/changed"
    shutil.copytree(f"{bench.here}/../Sources", f"{checkout}/Sources", ignore=shutil.ignore_patterns("*.swift"))
    command = [bench.dais, "packs", "--content", checkout, "--out", packs]
    run(command)
    path = f"{checkout}/Sources/Europe/Content/panel.yaml"
    with open(path) as file:
        content = file.read()
    runs = []
    for number in ("one", "two", "three"):
        changed = re.sub(r"(- id: E1\n    text: >\n)", rf"\1      Reworded, version {number}.\n", content)
        assert changed != content, f"{path}: no claim E1 to reword"
        with open(path, "w") as file:
            file.write(changed)
        runs.append(run(command))
    wrote = re.search(r"Wrote ([\d,]+) files", runs[-1].said)[1]
    return [row("one claim of one panel reworded", f"{median('wall', runs):.2f} s", f"median of 3; {wrote} of {files(packs)} files written")]


def processor_of(bench, *formats):
    """The median processor seconds of a run with some formats."""
    arguments = ["packs", "--fresh", "--out", f"{bench.work}/formats", *(word for name in formats for word in ("--format", name))]
    return median("processor", [run([bench.dais, *arguments]) for _ in range(6)][1:])


def book_formats(bench):
    """What DOCX and EPUB add to a run that makes every document and its JSON."""
    count, base = len(glob.glob(f"{bench.whole}/*/*.docx")), processor_of(bench, "json")
    rows = []
    for name in ("docx", "epub"):
        each = (processor_of(bench, "json", name) - base) / count * 1000
        how = f"processor, with its writing: (json and {name} - json) ÷ {count} documents; at most 5 ms"
        rows.append(row(f"{name.upper()}, a document", f"{each:.1f} ms", how, each <= 5))
    return rows


def whole_memory(bench):
    """The highest memory of the program and of a worker in a run that writes all packs."""
    if not os.path.exists("/proc/self/status"):
        return [row("whole set, memory", "not measured", "there is no /proc here")]
    program, worker = bench.peaks("packs", "--fresh", "--out", bench.whole)
    return [
        row("whole set, memory of the program", f"{program:.0f} MB", "at most 150 MB", program <= 150),
        row("whole set, memory of a Typst worker", f"{worker:.0f} MB", "the highest of all; at most 300 MB", worker <= 300),
    ]
