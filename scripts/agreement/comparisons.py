"""Compares texts and paragraphs of a file with those of the JSON document, and collects the faults of all comparisons."""
from agreement.texts import bare, same

# What does not agree, in the order in which it was found: every comparison adds to this list.
faults = []


def compare(path, what, found, expected):
    """Compares the texts of one kind, such as citations, and reports the first that differs."""
    if len(found) != len(expected):
        faults.append(f"{path}: {len(found)} {what}, {len(expected)} expected")
        return
    for ours, theirs in zip(found, expected):
        if not same(ours, theirs):
            faults.append(f"{path}: {what}: '{ours}', expected '{theirs}'")
            return


def compare_paragraphs(path, found, expected):
    """Compares numbered paragraphs, number and text, and reports the first that differs."""
    if [number for number, _ in found] != [number for number, _ in expected]:
        faults.append(f"{path}: paragraphs {[number for number, _ in found]}, expected {[number for number, _ in expected]}")
        return
    for (_, ours), (number, theirs) in zip(found, expected):
        if bare(ours) != bare(f"{number}.{theirs}"):
            faults.append(f"{path}: paragraph {number}: '{ours}', expected '{theirs}'")
            return
