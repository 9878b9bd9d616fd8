"""The table that the benchmark prints."""


def row(name, value, bound="", holds=True):
    """What was measured, its value, and its bound if it has one; `holds` is false where the value exceeds the bound."""
    return name, value, bound if holds else f"{bound} - OVER"


def print_table(rows):
    """Prints rows in aligned columns."""
    names, values = (max(len(row[column]) for row in rows) for column in (0, 1))
    for name, value, bound in rows:
        print(f"{name:<{names}}  {value:>{values}}  {bound}")
