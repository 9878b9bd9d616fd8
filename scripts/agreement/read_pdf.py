"""Reads a PDF with poppler: the tables and paragraphs of its structure, and the lines that its pages draw."""
import html
import re
import subprocess


def pdf_tables(path):
    """The tables of the structure that the file declares."""
    run = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True)
    tables, open_elements = [], []
    for row in run.stdout.decode("utf-8", "replace").splitlines():
        depth = len(row) - len(row.lstrip())
        text = row.strip()
        while open_elements and open_elements[-1][0] >= depth:
            open_elements.pop()
        names = [name for _, name in open_elements]
        if text.startswith('"') and text.endswith('"'):
            if ("TD" in names or "TH" in names) and "Note" not in names and "Lbl" not in names:
                tables[-1][-1][-1].append(text[1:-1])
            continue
        match = re.match(r"([A-Za-z0-9]+)\b", text)
        if not match or text.startswith("/"):
            continue
        name = match.group(1)
        open_elements.append((depth, name))
        if name == "Table":
            tables.append([])
        elif name == "TR" and tables:
            tables[-1].append([])
        elif name in ("TD", "TH") and tables and tables[-1]:
            tables[-1][-1].append([])
    return [[["".join(cell) for cell in row] for row in table] for table in tables]


def pdf_paragraphs(path):
    """The paragraphs of the structure that the file declares, without notes, tables and the table of contents."""
    run = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True)
    found, depths = [], []
    for row in run.stdout.decode("utf-8", "replace").splitlines():
        depth, text = len(row) - len(row.lstrip()), row.strip()
        while depths and depths[-1][0] >= depth:
            depths.pop()
        names = [name for _, name in depths]
        if text.startswith('"') and text.endswith('"'):
            if "P" in names and not {"Note", "Lbl", "Table", "TOC"} & set(names):
                found[-1] += text[1:-1]
        elif match := re.match(r"([A-Za-z0-9]+)\b", text):
            depths.append((depth, match.group(1)))
            found += [""] if match.group(1) == "P" else []
    return found


def page_lines(path):
    """The lines of every page, each as a list of its words from right to left. A word is as the page draws it."""
    run = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True)
    lines = []
    for page in run.stdout.split("<page ")[1:]:
        words = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</word>', page)
        placed = sorted(((float(top) + float(bottom)) / 2, -float(left), html.unescape(text)) for left, top, bottom, text in words)
        last = None
        for middle, left, text in placed:
            if last is None or middle - last > 3:
                lines.append([])
                last = middle
            lines[-1].append((left, text))
    return [[text for _, text in sorted(line)] for line in lines]
