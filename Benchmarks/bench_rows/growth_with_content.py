"""Measures how times grow with the number and the length of panels that the benchmark makes up."""
import os

from bench_rows.measured_command import median, run
from bench_rows.pack_runs import plain
from bench_rows.result_table import row


def many(bench, count, findings=30):
    """Makes a folder of panels, each with that many findings."""
    folder = f"{bench.work}/{count}-{findings}"
    os.mkdir(folder)
    for number in range(count):
        letters = "".join(chr(65 + number // 26**power % 26) for power in (2, 1, 0))
        lines = [
            f"panel: made-up-{number}", f"title: Made up {number}", "desk: Benchmark", 'regions: ["011"]', "release: participants",
            "cleared: none", "minutes: {presentation: [0, 0, 0]}", "findings:",
        ]
        for finding in range(findings):
            lines += [
                f"  - id: X{letters}{finding}", "    text: >", f"      Finding {finding} of panel {number}, made up to measure how long it takes to say.",
                "    crimes: [drug trafficking]", "    places: [mali]", "    stated: {involvement: [indirect]}",
                "    sources: [{key: concept-note, paragraph: 5}]",
            ]
        open(f"{folder}/panel-{number}.yaml", "w").write("\n".join(lines) + "\n")
    return folder


def made_up(bench):
    """Ten times the number of panels should take ten times as long. The runs alternate, so that both have the same conditions."""
    folders = {count: many(bench, count) for count in (100, 1000)}
    runs = {count: [] for count in folders}
    for _ in range(3):
        for count, folder in folders.items():
            runs[count].append(run([bench.dais, "packs", "--fresh", *plain, "--content", folder, "--out", f"{folder}-packs"]))
    hundred, thousand = (median("wall", runs[count]) for count in folders)
    ratio, processors = thousand / hundred, median("processor", runs[1000]) / median("processor", runs[100])
    bound = f"{ratio:.1f} × the time of 100; at most 11 ({processors:.1f} × the processor time)"
    return [
        row("100 panels of 30 findings, English text packs", f"{hundred:.2f} s", "median of 3"),
        row("1,000 panels of 30 findings, English text packs", f"{thousand:.2f} s", bound, ratio <= 11),
    ]


def long_files(bench):
    """Checks long panel files, compared with the same files parsed to events by libyaml alone.

    The runs alternate, so that all have the same conditions.
    """
    fifty, hundred = many(bench, 50, 1000), many(bench, 100, 1000)
    events = f"{os.path.dirname(bench.dais)}/EventsBench"
    half, every, alone = [], [], []
    for _ in range(3):
        half.append(run([bench.dais, "check", "--content", fifty]))
        every.append(run([bench.dais, "check", "--content", hundred]))
        alone.append(run([events, hundred]))
    ratio = median("processor", every) / median("processor", alone)
    growth = median("processor", every) / median("processor", half)
    return [
        row("dais check, 100 panels of 1,000 items", f"{median('wall', every):.2f} s", f"median of 3; {growth:.1f} × the processor time of 50; at most 2.2", growth <= 2.2),
        row("the same files to events, libyaml alone", f"{median('wall', alone):.2f} s", "median of 3"),
        row("check ÷ libyaml alone, processor", f"{ratio:.2f}", "at most 3", ratio <= 3),
    ]
