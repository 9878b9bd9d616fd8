"""Whether two texts say the same. Formats differ in spaces, marks of direction, hyphens and the order of Arabic letters."""
import collections
import re
import unicodedata

SPACES = re.compile(r"[\s\u00a0\u2060\u200e\u200f\u2066-\u2069]+")
DIRECTION = re.compile(r"[\u200e\u200f\u202a-\u202e]")
MARKS = re.compile(r"[\[\]“”„«»‹›「」《》]")
ARABIC = re.compile(r"[\u0600-\u06ff]")


def plain(text):
    """The characters of a text without spaces and marks of direction, which each format sets in a different way."""
    return SPACES.sub("", unicodedata.normalize("NFC", text))


def bare(text):
    """The characters of running text without brackets and quotation marks, which only some formats print."""
    return MARKS.sub("", plain(text))


def unhyphenated(text):
    """A text without spaces and without the hyphens that a line's end may put into it."""
    return plain(text).replace("-", "").replace("\u00ad", "")


def signature(text):
    """The characters of a text without spaces and marks of direction, sorted."""
    return "".join(sorted(SPACES.sub("", DIRECTION.sub("", unicodedata.normalize("NFKC", text)))))


def letters(text):
    """The characters of a text without figures: the number of a note may add some."""
    return [letter for letter in signature(bare(text)) if not letter.isdigit()]


def contains(line, wanted):
    """Whether a line has all the characters of another, each at least that many times."""
    return not collections.Counter(wanted) - collections.Counter(line)


def same(left, right, is_page=False):
    """Whether two texts have equal characters.

    The text of a drawn page is compared without hyphens. Arabic letters of a drawn page come in the order of drawing, so they
    are compared in any order.
    """
    if is_page and ARABIC.search(right):
        return signature(left) == signature(right)
    return unhyphenated(left) == unhyphenated(right) if is_page else plain(left) == plain(right)
