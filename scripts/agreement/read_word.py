"""Reads the tables, footnotes and numbered paragraphs of a Word file."""
import zipfile

import docx
import lxml.etree

from agreement.comparisons import faults

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def from_word(path):
    document = docx.Document(path)
    tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    with zipfile.ZipFile(path) as archive:
        body = lxml.etree.fromstring(archive.read("word/document.xml"))
        notes = {}
        if "word/footnotes.xml" in archive.namelist():
            for note in lxml.etree.fromstring(archive.read("word/footnotes.xml")).iter(WORD + "footnote"):
                notes[note.get(WORD + "id")] = "".join(text.text or "" for text in note.iter(WORD + "t"))
    marks = [mark.get(WORD + "id") for mark in body.iter(WORD + "footnoteReference")]
    if len(set(marks)) != len(marks):
        faults.append(f"{path}: a footnote is referred to twice")
    paragraphs = []
    for control in body.iter(WORD + "sdt"):
        tag = control.find(f"{WORD}sdtPr/{WORD}tag")
        if tag is not None and (tag.get(WORD + "val") or "").startswith("paragraph-"):
            text = "".join(text.text or "" for text in control.iter(WORD + "t"))
            paragraphs.append((int(tag.get(WORD + "val").removeprefix("paragraph-")), text))
    return tables, [notes.get(mark, "") for mark in marks], paragraphs
