"""Measures content up to its limits, and how fast what is beyond a limit is refused."""
import json
import os
import re
import shutil

from bench_rows.measured_command import median, run
from bench_rows.result_table import row


def grown(bench, name, file, count):
    """A copy of the example of two days, in which one file has that many more entries of one kind."""
    folder = f"{bench.work}/limits-{name}-{count}"
    shutil.copytree(f"{bench.here}/../Examples/two-days", folder)
    numbers = range(count)
    words = "".join(chr(97 + number // 26**power % 26) for number in numbers for power in (2, 1, 0))
    names = [words[3 * number:3 * number + 3] for number in numbers]
    text = {
        "unknown keys": "".join(f"k{number}: v\n" for number in numbers),
        "questions": "questions:\n" + "".join(f"  - {{id: N{number + 1}, text: What of topic {names[number]}?, background: []}}\n" for number in numbers),
        "people": "".join(f"  - {{id: p-{each}, name: Person {each}, function: Speaker, role: panellist, session: [north], part: experiences, confirmed: true, sources: [{{key: note}}]}}\n" for each in names),
        "sources": "".join(f"  s{number}: {{title: Title {number}, publisher: P, kind: report, published: 2018, read: full}}\n" for number in numbers),
        "terms": "terms:\n" + "".join(f"  - {{id: {each}, ar: {each}, zh: {each}, en: {each}, fr: {each}, ru: {each}, es: {each}, sources: [{{key: note}}]}}\n" for each in names),
        "actors": "actors:\n" + "".join(f"  - {{id: a-{each}, name: Actor {each}}}\n" for each in names) + "crimes: []\nareas: []\n",
        "translated texts": "translation: north\nlanguage: fr\ntexts:\n" + "".join(f"  k{number}: {{of: 0123456789abcdef, text: Texte {number}}}\n" for number in numbers),
        "a text": "scope: " + "a word " * (count // 7) + "\n",
    }[name]
    path = f"{folder}/{file}"
    before = ""
    if os.path.exists(path):
        with open(path) as old:
            before = old.read()
    # The entries of the same kind in the example are removed.
    key = text.split(":", 1)[0]
    before = re.sub(rf"(?ms)^{re.escape(key)}:.*?(?=^\S|\Z)", "", before) if not text.startswith(" ") else before
    with open(path, "w") as new:
        new.write((before if name not in ("actors", "translated texts") else "") + text)
    return folder


def within_limits(bench):
    """Content that is twice as large takes about twice as long, and content beyond its limit is refused at once."""
    kinds = [
        ("unknown keys", "1-north.yaml", 450, 10_000, 500_000), ("questions", "1-north.yaml", 500, 2_001, 30_000),
        ("people", "people.yaml", 250, 2_001, 30_000), ("sources", "sources.yaml", 400, 2_001, 30_000),
        ("terms", "glossary.yaml", 250, 2_001, 30_000), ("actors", "registries.yaml", 500, 2_001, 30_000),
        ("translated texts", "1-north.fr.yaml", 400, 2_001, 30_000), ("a text", "1-north.yaml", 2_400, 10_100, 1_000_000),
    ]
    base = median("processor", [run([bench.dais, "check", "--meeting", f"{bench.here}/../Examples/two-days"]) for _ in range(5)])
    rows = []
    for name, file, count, *beyond in kinds:
        folders = [grown(bench, name, file, count * times) for times in (1, 2, 4)]
        took = [median("processor", [run([bench.dais, "check", "--meeting", folder], expected=(0, 1)) for _ in range(5)]) - base for folder in folders]
        # A time that is within the noise of starting does not count as growth.
        ratio = max(after / max(before, 0.004) for before, after in zip(took, took[1:]))
        slowest = 0
        for folder in (grown(bench, name, file, many) for many in beyond):
            refused = [run([bench.dais, "check", "--meeting", folder], expected=(1, 2)) for _ in range(5)]
            slowest = max(slowest, median("processor", refused))
            said = refused[0].said
            assert len(said.splitlines()) == 1 and ("the limit is" in said or "has at most" in said), said[:500]
        times = ", ".join(f"{each * 1000:.0f}" for each in took)
        rows.append(row(f"{name}: {count:,}, twice, four times", f"{times} ms", f"processor, above the example alone; each at most 2.5 × the one before ({ratio:.1f})", ratio <= 2.5))
        rows.append(row(f"{name}: {beyond[0]:,} and {beyond[1]:,} refused", f"{slowest * 1000:.0f} ms", "processor, starting among it; at most 100 ms", slowest <= 0.1))
    return rows


def large_manifest(bench):
    """A manifest of the largest size that is read, and a larger one."""
    folder = f"{bench.work}/manifest"
    os.mkdir(folder)
    with open(f"{bench.whole}/manifest.json") as file:
        manifest = json.load(file)
    each = manifest["files"]
    rows = []
    for size, name in ((4 << 20, "4 MiB"), (45 << 20, "45 MiB")):
        count = size * 9 // 10 // (len(json.dumps(each)) // len(each))
        manifest["files"] = [{**each[0], "path": f"en/{number}.md"} for number in range(count)]
        text = json.dumps(manifest)
        with open(f"{folder}/manifest.json", "w") as file:
            file.write(text if size > 4 << 20 else text + " " * ((4 << 20) - len(text)))
        most = bench.memory("verify", folder)
        wall = median("wall", [run([bench.dais, "verify", folder], expected=(1, 2)) for _ in range(3)])
        rows.append(row(f"dais verify, a manifest of {name}", f"{most} MB, {wall * 1000:.0f} ms", "less than 100 MB", most < 100))
    return rows
