"""Drives a page of headless Chromium."""
import base64
import json
import os
import re
import subprocess
import sys
import urllib.request

import websocket

from preview_checks.expectations import until

# The folder for screenshots; without it, none is taken.
pictures = os.environ.get("PICTURES")


class Chromium:
    """A page of a browser without a window, which is driven through its DevTools."""

    def __init__(self, work):
        """Starts Chromium with a profile in the folder `work`."""
        command = ["chromium", "--headless=new", "--disable-gpu", "--hide-scrollbars", "--remote-debugging-port=0", f"--user-data-dir={work}/browser", "about:blank"]
        if os.geteuid() == 0:
            command.insert(1, "--no-sandbox")
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        place = next(filter(None, (re.search(r"ws://([^/]+)/", line) for line in self.process.stderr)))[1]
        pages = json.load(urllib.request.urlopen(f"http://{place}/json"))
        address = next(page["webSocketDebuggerUrl"] for page in pages if page["type"] == "page")
        self.socket = websocket.create_connection(address, suppress_origin=True, timeout=30)
        self.number, self.loads, self.errors = 0, 0, []
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method, **parameters):
        """The result of a DevTools command. Errors that the page reports meanwhile are added to `errors`."""
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv())
            if message.get("method") == "Page.loadEventFired":
                self.loads += 1
            elif message.get("method") == "Runtime.exceptionThrown" or message.get("method") == "Runtime.consoleAPICalled" and message["params"]["type"] in ("error", "warning"):
                self.errors.append(json.dumps(message["params"])[:400])
            elif message.get("method") == "Log.entryAdded" and message["params"]["entry"]["level"] in ("error", "warning"):
                self.errors.append(message["params"]["entry"]["text"])
            if message.get("id") == self.number:
                if "error" in message:
                    sys.exit(f"{method}: {message['error']}")
                return message["result"]

    def ask(self, script):
        """The value of an expression in the page."""
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            sys.exit(f"{script}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def open(self, address):
        """Opens a page, and waits until it has loaded."""
        loads = self.loads
        self.call("Page.navigate", url=address)
        until(lambda: self.ask("document.readyState") == "complete" and self.loads > loads, f"{address} loads")

    def look(self, scheme="light", width=1280):
        """Sets the colour scheme and the width of the window."""
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)

    def press(self, key, code, shift=False):
        """Presses a key and releases it."""
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code, modifiers=8 if shift else 0, **({"text": "\r"} if key == "Enter" and kind == "keyDown" else {}))

    def picture(self, name):
        """Takes a screenshot."""
        if pictures:
            with open(f"{pictures}/{name}.png", "wb") as file:
                file.write(base64.b64decode(self.call("Page.captureScreenshot")["data"]))
