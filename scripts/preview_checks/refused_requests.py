"""Sends requests that the preview must refuse."""
import os
import socket
import subprocess

from preview_checks.expectations import expect


def refuse(preview, dais, content):
    """Sends requests with a foreign host, origin, method or path, bytes that are not a request, and wrong commands."""
    port = preview.port
    for host in ("evil.example", f"evil.example:{port}", "127.0.0.1", "127.0.0.1:1", f"localhost.evil.example:{port}", f"127.0.0.1:{port}.evil.example", "", f"0.0.0.0:{port}"):
        status, _, text = preview.ask(Host=host)
        expect(status == 421 and "WA1" not in text, f"host '{host}': {status}")
    expect(preview.ask(Host=None)[0] in (400, 421), "no host")
    expect(preview.ask(Host=[f"127.0.0.1:{port}", "evil.example"])[0] in (400, 421), "two hosts")
    for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"LOCALHOST:{port}", f"[::1]:{port}"):
        expect(preview.ask(Host=host)[0] == 200, f"host '{host}'")
    for origin in ("http://evil.example", "null", f"https://127.0.0.1:{port}", "http://127.0.0.1:1", f"http://localhost:{port}"):
        for path in ("/west-africa/chair/en", "/events", "/", "/nowhere"):
            expect(preview.ask(path, Origin=origin)[0] == 403, f"origin '{origin}' at {path}")
    expect(preview.ask(Origin=f"http://127.0.0.1:{port}")[0] == 200, "its own origin")
    for site in ("cross-site", "same-site", "anything"):
        expect(preview.ask(Sec_Fetch_Site=site)[0] == 403, f"a request from {site}")
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"):
        status, fields, _ = preview.ask(method=method)
        expect(status == 405 and fields.get("Allow") == "GET, HEAD", f"{method}: {status}")
    status, fields, text = preview.ask(method="HEAD")
    expect(status == 200 and text == "" and int(fields["Content-Length"]) > 1000, "HEAD has the header of a page and no page")
    expect(preview.ask("/events", method="HEAD")[0] == 200, "HEAD of the stream ends")
    for address in ("http://evil.example/", f"http://evil.example:{port}/", "http://127.0.0.1/", f"https://127.0.0.1:{port}/", f"http://127.0.0.1:{port}@evil.example/"):
        for path in ("west-africa/chair/en", "events", ""):
            status, _, text = preview.ask(address + path)
            expect(status in (400, 421) and "WA1" not in text, f"a whole address, {address}{path}: {status}")
    for host in (f"127.0.0.1:{port}", f"localhost:{port}"):
        status, _, text = preview.ask(f"http://{host}/west-africa/moderator/en")
        expect(status == 200 and "WA1" in text, f"a whole address of its own, {host}: {status}")
    for path in (
        "/../../../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/west-africa/../../etc/passwd", "//etc/passwd", "/west-africa/chair/../../../etc/passwd",
        "/west-africa/chair/en/", "/west-africa/chair/EN", "/west-africa/chair", "/west-africa/chair/en%00", "/%77est-africa/chair/en", "/west-africa/chair/de",
        "/Sources/WestAfrica/Content/panel.yaml", "/style.css/..", "/west-africa\\chair\\en", "/" + "a" * 6000, "*",
    ):
        status, _, text = preview.ask(path)
        expect(status in (400, 404) and "root:" not in text and "WA1" not in text, f"{path[:60]}: {status}")
    status, _, text = preview.ask("/nowhere/%3Cscript%3E")
    expect("/west-africa/chair/en" in text and "<script>" not in text.replace('<script src="/script.js" defer></script>', ""), "an unknown path gets links back, and is not repeated")
    fields = preview.ask()[1]
    expect("default-src 'none'" in fields["Content-Security-Policy"] and "unsafe" not in fields["Content-Security-Policy"], "content security policy")
    for name, value in {"X-Content-Type-Options": "nosniff", "Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "Cross-Origin-Resource-Policy": "same-origin"}.items():
        expect(fields.get(name) == value, name)
    for raw in (b"\x00\xff\xfe\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"GET / HTTP/1.1\r\nHost: " + b"a" * 100_000 + b"\r\n\r\n", b"GET /"):
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            connection.sendall(raw)
            connection.settimeout(0.3)
            try:
                connection.recv(4096)
            except OSError:
                pass
    expect(preview.ask()[0] == 200, "bytes that are no request stop nothing")
    expect(listeners(port) == {"0100007F"}, f"it listens on 127.0.0.1 alone: {listeners(port)}")

    taken = subprocess.run([dais, "preview", "--content", content.folder, "--port", str(port)], cwd="/", capture_output=True, text=True, timeout=30)
    expect(taken.returncode == 2 and taken.stderr.count("\n") == 1 and "[preview.port]" in taken.stderr, f"a port that is taken: {taken.stderr}")
    unknown = subprocess.run([dais, "preview", "west-afrika", "--content", content.folder, "--port", "0"], cwd="/", capture_output=True, text=True, timeout=30)
    expect(unknown.returncode == 2 and "did you mean 'west-africa'?" in unknown.stderr, f"an unknown panel: {unknown.stderr}")


def listeners(port):
    """The addresses, as the system prints them, on which a program listens at a port."""
    found = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        if os.path.exists(table):
            with open(table) as file:
                for line in file.readlines()[1:]:
                    local, state = line.split()[1], line.split()[3]
                    if state == "0A" and int(local.rsplit(":", 1)[1], 16) == port:
                        found.add(local.rsplit(":", 1)[0])
    return found
