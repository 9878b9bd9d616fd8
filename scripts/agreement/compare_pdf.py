"""Compares a PDF with the JSON document, and checks where the words of an Arabic page are."""
import re
import subprocess
import unicodedata

from agreement.compare_programme import session_rows
from agreement.comparisons import faults
from agreement.read_pdf import page_lines, pdf_paragraphs, pdf_tables
from agreement.texts import ARABIC, bare, contains, letters, same, signature, unhyphenated


def compare_pdf_citations(path, citations):
    """Every citation must be in a footnote. A citation that is repeated within a section keeps the number of its footnote."""
    wanted = list(dict.fromkeys(citations))
    if any(ARABIC.search(citation) for citation in wanted):
        # A page is drawn from the left, and each reader restores the order of Arabic in a different way. A line therefore
        # counts as the same if it has the same characters. A note may take two lines, or share one with the note's number.
        lines = [signature("".join(line)) for line in page_lines(path)]
        drawn = lines + [one + two for one, two in zip(lines, lines[1:])]
        missing = [citation for citation in wanted if not any(contains(line, signature(citation)) for line in drawn)]
    else:
        text = unhyphenated(subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True).stdout)
        missing, place = [], 0
        for citation in wanted:
            found = text.find(unhyphenated(citation), place)
            place = found + 1 if found >= 0 else place
            missing += [] if found >= 0 else [citation]
    if missing:
        faults.append(f"{path}: citations: no footnote says '{missing[0]}' ({len(missing)} missing)")


def compare_pdf_places(path, references):
    """Every place that a sheet cites must be on the pages: a sheet has its references in the text, and names a source once."""
    if not references:
        return
    drawn = [signature("".join(line)).casefold() for line in page_lines(path)]
    lines = drawn + [one + two for one, two in zip(drawn, drawn[1:])] + [one + two + three for one, two, three in zip(drawn, drawn[1:], drawn[2:])]
    for reference in references:
        wanted = reference["place"] or reference["label"]
        if not any(contains(line, signature(wanted).casefold()) for line in lines):
            faults.append(f"{path}: citations: no page says '{wanted}'")
            return


def compare_pdf_paragraphs(path, expected):
    """Compares the numbered paragraphs with the structure that the file declares; its citations are in notes.

    The reader of the structure drops what follows a hyphen at a line's end, so a text with a hyphen may lack a word. It drops
    more of Arabic: there the page must have a line that begins with the number and contains only words of the paragraph.
    """
    if not expected:
        return  # Packs have no such paragraphs, and reading a structure takes seconds.
    if any(ARABIC.search(text) for _, text in expected):
        lines = page_lines(path)
        for number, text in expected:
            # A letter with a vowel mark comes twice, so its word is left out.
            starts = [[w for w in line[1:] if not any(map(unicodedata.combining, w))] for line in lines if line[:1] == [f"{number}."]]
            if not any(contains(letters(text), letters("".join(words))) for words in starts if words):
                faults.append(f"{path}: no line begins '{number}. {text}'")
        return
    found = [bare(paragraph) for paragraph in pdf_paragraphs(path)]
    drawn = bare(subprocess.run(["pdftotext", path, "-"], capture_output=True).stdout.decode("utf-8", "replace"))
    for number, text in expected:
        wanted = bare(f"{number}.{text}")
        longest = max(map(len, re.split(r"[\s-]", text))) if "-" in text else 0
        starts = [one for one in found if one.startswith(f"{number}.")]
        # Poppler's structure may lack what follows a hyphen at a line's end; its plain text has it.
        if not any(one == wanted or (contains(wanted, one) and len(wanted) - len(one) <= longest) for one in starts) and not ("-" in text and wanted in drawn):
            faults.append(f"{path}: no paragraph says '{number}. {text}'")


def compare_pdf_rows(path, expected):
    """Compares the programme's rows. The reader of the structure drops what follows a hyphen at a line's end; the page has it."""
    page = unhyphenated(subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True).stdout)
    found = session_rows(pdf_tables(path))
    if len(found) != len(expected):
        faults.append(f"{path}: {len(found)} rows of the programme, {len(expected)} expected")
    for ours, theirs in zip(found, expected):
        for one, other in zip(ours.split(" | "), theirs.split(" | ")):
            is_cut = one and unhyphenated(other).startswith(unhyphenated(one)) and unhyphenated(other) in page
            if not same(one, other, is_page=True) and not is_cut:
                faults.append(f"{path}: rows of the programme: '{one}', expected '{other}'")
                return


def check_arabic_page(path):
    """On an Arabic page, times must follow one another from right to left, and a symbol must run from left to right."""
    spans = 0
    for line in page_lines(path):
        times = [text for text in line if re.fullmatch(r"\d\d:\d\d", text)]
        # "Instead of", as the page draws it, is between a new time and an old one.
        if len(times) == 2 and "\u0644\u0627\u062f\u0628" not in line:
            spans += 1
            if times[0] >= times[1]:
                faults.append(f"{path}: from the right, {times[0]} comes before {times[1]}")
        for text in line:
            if re.search(r"\d{4}/(PRST|RES)/|/S$", text):
                faults.append(f"{path}: a symbol is turned round: {text}")
    if not spans:
        faults.append(f"{path}: no span of times was found on a line")
