"""Measures taking down points, and the summary of a long record."""
import json
import random

from bench_rows.measured_command import median, run
from bench_rows.pack_runs import files
from bench_rows.result_table import row


def record(bench):
    """Taking down a point compared with a bare write and fsync, and a thousand kills while points arrive."""
    found = json.loads(run([f"{bench.here}/measure-recording", bench.dais]).said)
    point, bare, pipe = found["point"], found["bare"], found["pipe"]
    ratio = point["p99"] / bare["p99"]
    kills, lost, torn, slowest = (found[name] for name in ("kills", "lost", "torn", "slowest"))
    return [
        row("a point acknowledged", f"{point['p50']:.2f} ms", f"p99 {point['p99']:.2f} ms; of {point['count']:,}"),
        row("a bare write and fsync of the same bytes", f"{bare['p50']:.2f} ms", f"p99 {bare['p99']:.2f} ms; in turns"),
        row("a pipe there and back alone", f"{pipe['p50']:.2f} ms", f"p99 {pipe['p99']:.2f} ms; in turns"),
        row("point ÷ bare write and fsync, p99", f"{ratio:.2f}", "at most 1.5", ratio <= 1.5),
        row("points lost, lines torn", f"{lost}, {torn}", f"none, in {kills:,} kills", not lost and not torn),
        row("slowest reopening", f"{slowest:.0f} ms", f"median {found['median']:.0f} ms; at most 100 ms", slowest <= 100),
    ]


def long_record(bench, count):
    """A record with points of a sentence or two in every session; a fifth of the points cite a document."""
    chance = random.Random(3)
    sessions = ["opening", "introductory", "latin-america", "west-africa", "europe", "asia", "final-panel", "closing"]
    kinds = ["main point"] * 6 + ["conclusion", "lesson", "question", "answer", "initiative", "procedural"]
    topics = ["ad hoc alliance", "convergence", "direct", "services", "recruitment pool", "law-enforcement", None, None]
    words = "links between the two vary by context and place and this statement says so again in other words".split()
    lines = [{"record": "made-up", "version": 1, "meeting": "nexus", "date": "2019-04-26", "language": "en", "exercise": True}]
    for number in range(1, count + 1):
        point = {
            "id": f"P{number}", "at": f"2019-04-26T10:{number // 60 % 60:02}:{number % 60:02}-04:00",
            "session": sessions[(number - 1) * len(sessions) // count], "kind": chance.choice(kinds),
            "speaker": {"kind": chance.choice(["member-state", "regional-organization", "moderator"]), "of": f"State {chance.choice('ABCDEFGHIJK')}"},
            "text": f"Exercise {number}: " + " ".join(chance.choice(words) for _ in range(chance.randint(8, 40))) + ".",
        }
        if topic := chance.choice(topics):
            point["about"] = topic
        if number % 5 == 0:
            point["cites"] = [{"source": "S/2019/103", "paragraph": "5"}]
        if number > 3 and chance.random() < 0.3:
            point["supports"] = [f"P{number - chance.randint(1, 3)}"]
        lines.append(point)
    path = f"{bench.work}/long.jsonl"
    with open(path, "w") as file:
        file.writelines(json.dumps(line) + "\n" for line in lines)
    return path


def summary(bench):
    """Makes a summary of the record of a long day, in every language and format."""
    formats = ("html", "markdown", "json", "docx", "epub", "akn")
    command = [bench.dais, "summary", "--record", long_record(bench, 5000), "--out", f"{bench.work}/summary"]
    text = [run([*command, *(word for name in formats for word in ("--format", name))]) for _ in range(6)][1:]
    wall = median("wall", text)
    example = ["summary", "--record", f"{bench.here}/../Examples/record/record.jsonl", "--out", f"{bench.work}/example"]
    return [
        row("5,000 points to a summary, without PDF", f"{wall:.2f} s", f"median of 5; {len(formats)} formats, 6 languages; at most 2 s", wall <= 2),
        row("the same, processor", f"{median('processor', text):.2f} s", f"{files(f'{bench.work}/summary')} files"),
        row("the example's summary, all formats with PDF", f"{bench.seconds(*example, runs=3):.2f} s", "median of 3"),
    ]
