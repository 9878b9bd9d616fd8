"""Sets documents with Typst: a frame in, a PDF or a reason out, until the pipe is closed.

A frame is its length in four bytes, the highest first, and as many bytes. The first frame in is a JSON object with
the template, the folders of fonts and of packages, and the most bytes of memory; each one after it is the JSON text of a document. The
answer is a JSON object, and where it names pages, a second frame with the PDF.
"""
import json
import os
import re
import resource
import struct
import sys


def read():
    head = sys.stdin.buffer.read(4)
    if len(head) < 4:
        sys.exit(0)
    length = struct.unpack(">I", head)[0]
    frame = sys.stdin.buffer.read(length)
    if len(frame) < length:
        sys.exit(0)
    return frame


def write(*frames):
    for frame in frames:
        sys.stdout.buffer.write(struct.pack(">I", len(frame)) + frame)
    sys.stdout.buffer.flush()


def answer(**fields):
    return json.dumps(fields).encode()


def pages(pdf):
    return max([int(count) for count in re.findall(rb"/Type/Pages[^>]*?/Count (\d+)", pdf)] or [0])


def memory():
    if sys.platform == "linux":
        # The peak that the system counts for a process begins with that of the program that started it.
        with open("/proc/self/statm") as sizes:
            return int(sizes.read().split()[1]) * resource.getpagesize()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def reason(error):
    return " ".join([error.message, *error.hints])


setup = json.loads(read())
limit = getattr(resource, "RLIMIT_DATA" if sys.platform == "linux" else "RLIMIT_AS")
resource.setrlimit(limit, (setup["memory"], setup["memory"]))
# There is a worker for every core already.
os.environ["RAYON_NUM_THREADS"] = "1"

# Python was told to read no other file of this folder: some of them would be run before this.
sys.path.append(setup["packages"])
import typst  # noqa: E402

fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[setup["fonts"]])
# A document names the fonts of its language. Behind them comes every other, for letters that those lack: emoji last, since
# they are not letters. Of the large Chinese fonts, which have the same letters, every document names one already.
others = [name for name in fonts.families() if "CJK" not in name]
families = json.dumps(sorted(others, key=lambda name: ("Emoji" in name, name)))
template = setup["template"].encode()
write(answer(ready=True))
while True:
    document = read().decode()
    try:
        pdf, warnings = typst.compile_with_warnings(
            template, font_paths=fonts, ignore_system_fonts=True, format="pdf", pdf_standards=["ua-1", "a-2a"],
            sys_inputs={"document": document, "families": families})
    except typst.TypstError as error:
        write(answer(refused=reason(error)))
        continue
    if warnings:
        write(answer(refused="; ".join(map(reason, warnings))))
    else:
        write(answer(pages=pages(pdf), memory=memory()), pdf)
