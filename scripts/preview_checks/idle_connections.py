"""Opens connections that go away or ask for nothing, which must not stop the preview."""
import socket
import time

from preview_checks.expectations import expect, until
from preview_checks.preview_process import Preview


def go_away(preview):
    """Browsers that go away must leave no open connection."""
    time.sleep(0.5)
    before = preview.files()
    open_streams = []
    for _ in range(40):
        connection = socket.create_connection(("127.0.0.1", preview.port), timeout=10)
        connection.sendall(f"GET /events HTTP/1.1\r\nHost: 127.0.0.1:{preview.port}\r\n\r\n".encode())
        data = b""
        while b"data: " not in data:
            data += connection.recv(4096)
        open_streams.append(connection)
    expect(preview.files() >= before + 40, "forty streams are open")
    for number, connection in enumerate(open_streams):
        if number % 2:  # Half of them reset the connection.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        connection.close()
    until(lambda: preview.files() <= before + 1, "streams end when their browsers go away")
    expect(preview.ask()[0] == 200, "the server is up")


def wait_for_nothing(dais, content):
    """Connections without a request must end, and a request must get an answer even if the system gives few descriptors."""
    preview = Preview(dais, content, "bash", "-c", 'ulimit -n 128 && exec "$@"', "bash")
    try:
        def connect(data):
            connection = socket.create_connection(("127.0.0.1", preview.port), timeout=20)
            connection.sendall(data)
            return connection

        def ends(connection):
            """Whether the other side closes the connection; what it sends before does not matter."""
            try:
                while connection.recv(65536):
                    pass
            except TimeoutError:
                return False
            except OSError:
                pass
            return True

        host = f"Host: 127.0.0.1:{preview.port}\r\n"
        expect(ends(connect(b"")), "a connection that asks for nothing ends")
        expect(ends(connect(f"GET / HTTP/1.1\r\n{host}X: half".encode())), "half of a request ends")
        expect(ends(connect(f"GET / HTTP/1.1\r\n{host}\r\n".encode())), "a connection that asks once ends")
        dripping = connect(f"GET / HTTP/1.1\r\n{host}".encode())
        dripping.settimeout(0.5)
        end = time.monotonic() + 20
        is_open = True
        while is_open and time.monotonic() < end:
            try:
                dripping.sendall(b"X: y\r\n")
                is_open = dripping.recv(1) != b""
            except TimeoutError:
                pass
            except OSError:
                is_open = False
        expect(not is_open, "a request that never comes to its end ends, though it goes on")
        stream = connect(f"GET /events HTTP/1.1\r\n{host}\r\n".encode())
        idle = [connect(b"" if number % 2 else b"GET / HTT") for number in range(200)]
        expect(preview.files() < 128, f"descriptors are left: {preview.files()}")
        until(lambda: preview.ask()[0] == 200, "whoever comes after many idle connections is answered")
        expect(preview.says("WA1"), "the content is there")
        for connection in idle:
            connection.close()
        stream.settimeout(8)
        expect(b"data: " in stream.recv(4096) and not ends(stream), "a stream that says nothing for a while stays")
    finally:
        preview.process.kill()
        preview.process.wait()
