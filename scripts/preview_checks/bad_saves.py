"""Saves broken files, links and many versions in quick succession, which the preview must survive."""
import os
import shutil

from preview_checks.expectations import expect, until


def bad_saves(preview, content):
    """While somebody works, the panel file may be cut, emptied, deleted, replaced by a link, or saved many times a second."""
    stays, back = "This is the last page that could be made.", "Safe and sound."
    content.save(content.reworded(back))
    until(lambda: preview.says(back), "a page to stay")
    secret = f"{content.beside}/secret.yaml"
    with open(secret, "w") as file:
        file.write(content.reworded("From elsewhere."))

    def then(what, words):
        until(lambda: preview.says(stays) and preview.says(words), f"{what}: the last page stays, and says so")
        expect(preview.says(back) and not preview.says("From elsewhere."), f"{what}: it is the last page")
        expect(preview.says("WA1") and preview.ask("/europe/chair/en")[0] == 200, f"{what}: the server is up")
        if os.path.isdir(content.panel) and not os.path.islink(content.panel):
            shutil.rmtree(content.panel)
        elif os.path.lexists(content.panel):
            os.remove(content.panel)
        content.save(content.reworded(back))
        until(lambda: not preview.says(stays), f"{what}: the page returns")

    with open(content.panel, "w") as file:
        file.write(content.good[: len(content.good) // 2] + "\n  broken: [")
    then("saved half-way", "content.syntax")
    open(content.panel, "w").close()
    then("emptied", "content.")
    with open(content.panel, "wb") as file:
        file.write(b"\x00\xff\xfe" * 1000)
    then("other bytes", "content.bytes")
    os.remove(content.panel)
    then("deleted", "preview.gone")
    os.remove(content.panel)
    os.mkdir(content.panel)
    with open(f"{content.panel}/inner.yaml", "w") as file:
        file.write(content.good)
    then("a folder in its place", "file.read")
    os.remove(content.panel)
    os.symlink(secret, content.panel)
    then("a link to elsewhere", "preview.link")
    os.remove(content.panel)
    os.symlink("../../../../secret.yaml", content.panel)
    then("a link that climbs", "preview.link")
    os.remove(content.panel)
    os.symlink("/nowhere", content.panel)
    then("a link to nowhere", "file.read")
    os.remove(content.panel)
    os.mkfifo(content.panel)
    then("a pipe in its place", "file.read")
    for text in ("x: [", "panel: stray\n"):
        stray = f"{content.folder}/Sources/Stray/Content"
        os.makedirs(stray)
        with open(f"{stray}/panel.yaml", "w") as file:
            file.write(text)
        until(lambda: preview.says("Sources/Stray"), "a file that somebody adds is named")
        os.remove(f"{stray}/panel.yaml")
        until(lambda: not preview.says("Sources/Stray") and not preview.says(stays), "when it is gone, all is as it was")
        shutil.rmtree(f"{content.folder}/Sources/Stray")
    places = os.path.dirname(content.panel)
    os.rename(places, f"{content.beside}/moved")
    os.symlink(f"{content.beside}/moved", places)
    until(lambda: preview.says("preview.link"), "a folder that is a link to elsewhere is not followed")
    os.remove(places)
    os.rename(f"{content.beside}/moved", places)
    until(lambda: not preview.says(stays), "the folder returns")

    for number in range(5):
        one, two = (content.reworded(f"Save {number} {word}.") for word in ("one", "two"))
        content.save(content.reworded(f"Save {number} nil."))
        until(lambda: preview.says(f"Save {number} nil."), "a page before")
        assert len(one) == len(two)
        with open(content.panel, "r+") as file:  # Twice in place with the same length, as close together as possible.
            file.write(one)
            file.flush()
            file.seek(0)
            file.write(two)
        until(lambda: preview.says(f"Save {number} two."), f"two saves within a millisecond: the last one wins, {number}")
    for number in range(200):
        content.save(content.reworded(f"Rapid {number}."))
    until(lambda: preview.says("Rapid 199."), "of two hundred saves the last one wins")
    content.save(content.good)
    until(lambda: not preview.says("Rapid"), "and the page is as it was")
