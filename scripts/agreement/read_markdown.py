"""Reads the tables, citations and numbered paragraphs of a Markdown file."""
import re

import markdown_it

from agreement.texts import plain


def from_markdown(path):
    tokens = markdown_it.MarkdownIt("commonmark").enable("table").parse(open(path, encoding="utf-8").read())
    tables, citations, paragraphs, cell, last = [], [], [], False, None
    for token in tokens:
        if token.type == "table_open":
            tables.append([])
        elif token.type == "tr_open":
            tables[-1].append([])
        elif token.type in ("td_open", "th_open"):
            cell = True
        elif token.type == "inline":
            # Marks do not matter: the words of a link or of emphasis are part of the text.
            text = "".join(part.content if part.type in ("text", "code_inline") else " " if "break" in part.type else "" for part in token.children)
            citations += re.findall(r"\[([^\[\]]*)\]", text)
            if cell:
                tables[-1][-1].append(text)
                cell = False
            number = re.match(r"(\d+)\.(?!\d)", plain(text))
            if number and last == "paragraph_open" and token.level == 1:
                paragraphs.append((int(number.group(1)), text))
        last = token.type
    return tables, citations, paragraphs
