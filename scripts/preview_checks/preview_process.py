"""Starts the preview, and asks it for pages."""
import http.client
import os
import subprocess
import sys


class Preview:
    """A preview of the content, on a free port."""

    def __init__(self, dais, content, *before):
        """Starts the command `dais`; `before` has words that come before it, such as a shell."""
        self.process = subprocess.Popen([*before, dais, "preview", "west-africa", "--content", content.folder, "--port", "0"], cwd="/", stdout=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()
        if not self.address:
            sys.exit(f"dais preview ended with {self.process.wait()}")
        self.port = int(self.address.rstrip("/").rsplit(":", 1)[1])

    def ask(self, path="/west-africa/chair/en", method="GET", **fields):
        """The status, the header fields and the text of an answer. A field that is None is left out."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in {"Host": f"127.0.0.1:{self.port}", **fields}.items():
            for each in value if isinstance(value, list) else [] if value is None else [value]:
                connection.putheader(name.replace("_", "-"), each)
        connection.endheaders()
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, dict(answer.getheaders()), text

    def says(self, words, path="/west-africa/moderator/en"):
        """Whether a page contains some words."""
        return words in self.ask(path)[2]

    def files(self):
        """The number of files and connections that the preview has open."""
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))
