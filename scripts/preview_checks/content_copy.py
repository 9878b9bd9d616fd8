"""A copy of the content that the checks may change."""
import os
import re
import shutil


class ContentCopy:
    """The content of a checkout in another folder, and the panel file of West Africa that the checks change."""

    def __init__(self, root, beside):
        """Copies the content of the checkout `root` into the folder `beside`, where a check may also put other files."""
        self.beside = beside
        self.folder = f"{beside}/content"
        self.panel = f"{self.folder}/Sources/WestAfrica/Content/panel.yaml"
        shutil.copytree(f"{root}/Sources", f"{self.folder}/Sources", ignore=shutil.ignore_patterns("*.swift"))
        with open(self.panel) as file:
            self.good = file.read()

    def save(self, text):
        """Saves the panel file as editors do: a new file replaces it."""
        with open(f"{self.panel}.new", "w") as file:
            file.write(text)
        os.replace(f"{self.panel}.new", self.panel)

    def reworded(self, words):
        """The panel file with other words for the claim WA1."""
        changed = re.sub(r"(- id: WA1\n    text: >\n)", rf"\1      {words}\n", self.good, count=1)
        assert changed != self.good, "no claim WA1 to reword"
        return changed
