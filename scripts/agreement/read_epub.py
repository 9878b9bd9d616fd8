"""Reads the tables, citations and numbered paragraphs of an EPUB book."""
import zipfile

import lxml.etree

from agreement.read_html import Page


def from_epub(path):
    page = Page()
    with zipfile.ZipFile(path) as book:
        package = lxml.etree.fromstring(book.read("EPUB/package.opf"))
        space = {"o": "http://www.idpf.org/2007/opf"}
        items = {item.get("id"): item.get("href") for item in package.iterfind(".//o:item", space)}
        for chapter in package.iterfind(".//o:itemref", space):
            page.feed(book.read("EPUB/" + items[chapter.get("idref")]).decode("utf-8"))
    return page.tables, page.citations, page.paragraphs
