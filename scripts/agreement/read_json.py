"""Reads a document as JSON: the model itself, with which all other formats are compared."""
import json


def from_json(path):
    """The tables, the citations as references, the days of the programme, and the numbered paragraphs as pieces.

    A reference on a sheet or a front page has the key `sheet`, and `spare` if a full page may leave it out.
    """
    document = json.load(open(path, encoding="utf-8"))["document"]
    tables, citations, days, paragraphs = [], [], [], []

    def walk(blocks, marks):
        for block in blocks:
            first, kind = len(citations), block["type"]
            if kind == "table":
                read_table(block["table"])
            elif kind == "list":
                for item in block["items"]:
                    line(item, citations)
            elif kind == "day":
                days.append(block["programme"])
            elif kind == "front":
                line(block["front"]["title"], citations)
                for table in block["front"]["tables"]:
                    read_table(table)
                for box in block["front"]["boxes"]:
                    read_box(box, marks)
            elif kind == "sheet":
                sheet = block["sheet"]
                for fact in sheet["facts"]:
                    line(fact["value"], citations)
                for part in ("main", "beside", "foot"):
                    walk(sheet[part], marks)
            elif kind == "clock":
                for row in block["rows"]:
                    line(row["what"], citations)
                    line(row["say"], citations)
                    walk(row["after"], marks)
            elif kind == "box":
                read_box(block["box"], marks)
            elif kind == "spare":
                walk(block["blocks"], {**marks, "spare": True})
            elif "content" in block:
                line(block["content"], citations)
                if kind == "numbered":
                    paragraphs.append((block["number"], block["content"]))
            found = {**marks, **({"sheet": True} if kind in ("front", "sheet") else {})}
            citations[first:] = [{**found, **reference} for reference in citations[first:]]

    def read_table(table):
        rows = [[line(cell["content"], citations) for cell in row] for row in table["rows"]]
        tables.append([table["header"]] + rows)

    def read_box(box, marks):
        line(box["remark"], citations)
        walk(box["blocks"], marks)

    walk(document["blocks"], {})
    return tables, citations, days, paragraphs


def line(pieces, citations):
    """The text of some pieces without citations, which are added to a list."""
    text = ""
    for piece in pieces:
        kind = piece["type"]
        if kind in ("text", "strong", "quotation", "link", "cross-reference", "page"):
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
