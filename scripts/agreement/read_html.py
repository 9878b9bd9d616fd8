"""Reads the tables, citations and numbered paragraphs of an HTML page."""
import html.parser


class Page(html.parser.HTMLParser):
    """The tables, citations and numbered paragraphs of an HTML page, or of the chapters of a book."""

    def __init__(self):
        super().__init__()
        self.tables, self.citations, self.cell, self.citation = [], [], None, None
        self.paragraphs, self.paragraph = [], None

    def handle_starttag(self, tag, attributes):
        names = dict(attributes)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("td", "th") and self.tables:
            self.cell = ""
        elif tag == "a" and "cite" in (names.get("class") or "").split():
            self.citation = ""
        elif tag == "div" and (names.get("id") or "").startswith("paragraph-"):
            self.paragraph = (int(names["id"].removeprefix("paragraph-")), "")

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self.cell is not None:
            self.tables[-1][-1].append(self.cell)
            self.cell = None
        elif tag == "a" and self.citation is not None:
            self.citations.append(self.citation.strip().strip("[]"))
            self.citation = None
        elif tag == "div" and self.paragraph is not None:
            self.paragraphs.append(self.paragraph)
            self.paragraph = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data
        if self.citation is not None:
            self.citation += data
        if self.paragraph is not None:
            self.paragraph = (self.paragraph[0], self.paragraph[1] + data)


def from_html(path):
    page = Page()
    page.feed(open(path, encoding="utf-8").read())
    return page.tables, page.citations, page.paragraphs
