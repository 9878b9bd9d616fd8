"""Reads a document as JSON: the model itself, with which all other formats are compared."""
import json


def from_json(path):
    """The tables, the citations as references, the days of the programme, and the numbered paragraphs as pieces."""
    document = json.load(open(path, encoding="utf-8"))["document"]
    tables, citations, days, paragraphs = [], [], [], []
    for block in document["blocks"]:
        if block["type"] == "table":
            rows = [[line(cell["content"], citations) for cell in row] for row in block["table"]["rows"]]
            tables.append([block["table"]["header"]] + rows)
        elif block["type"] == "list":
            for item in block["items"]:
                line(item, citations)
        elif block["type"] == "cues":
            for cue in block["cues"]:
                line(cue["content"], citations)
        elif block["type"] == "day":
            days.append(block["programme"])
        elif "content" in block:
            line(block["content"], citations)
            if block["type"] == "numbered":
                paragraphs.append((block["number"], block["content"]))
    return tables, citations, days, paragraphs


def line(pieces, citations):
    """The text of some pieces without citations, which are added to a list."""
    text = ""
    for piece in pieces:
        kind = piece["type"]
        if kind in ("text", "strong", "quotation", "link", "cross-reference"):
            text += piece["text"]
        elif kind == "symbol":
            text += piece["symbol"]
        elif kind == "item":
            text += piece["id"]
        elif kind == "original":
            text += line(piece["content"], citations)
        elif kind == "citation":
            citations.append(piece["reference"])
    return text


def numbered(pieces, comma, cites):
    """The text of a numbered paragraph, as a format prints it that has citations in the text (`cites`) or in notes."""
    text = ""
    for piece in pieces:
        kind = piece["type"]
        if kind == "citation":
            text += label(piece["reference"], comma) if cites else ""
        elif kind == "original":
            text += numbered(piece["content"], comma, cites)
        elif kind == "line-break":
            text += " "
        else:
            text += piece.get("symbol") or piece.get("id") or piece["text"]
    return text


def label(reference, comma):
    """A citation as a document prints it: the source, its date and the place in it."""
    parts = [reference["label"], reference.get("date"), reference["place"]]
    return comma.join(part for part in parts if part)
