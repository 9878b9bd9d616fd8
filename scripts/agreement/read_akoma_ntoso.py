"""Reads the citations and numbered paragraphs of a summary as Akoma Ntoso."""
import lxml.etree

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


def from_akoma_ntoso(path):
    body = lxml.etree.parse(path).getroot().find(f".//{AKN}mainBody")
    sources = {f"#{item.get('eId')}" for item in body.iterfind(f".//{AKN}chapter[last()]//{AKN}li")}
    citations = ["".join(ref.itertext()).strip("[]") for ref in body.iter(AKN + "ref") if ref.get("href") in sources]
    paragraphs = [(int(p.get("eId").removeprefix("para_")), "".join(p.itertext())) for p in body.iter(AKN + "paragraph")]
    return [], citations, paragraphs
