"""Counts what the checks expect of the preview, and collects the expectations that are not met."""
import time

# The expectations that were not met, and the number of all so far.
faults, count = [], 0


def expect(holds, what):
    global count
    count += 1
    if not holds:
        faults.append(what)
        print(f"FAULT {what}", flush=True)


def until(holds, what, seconds=20):
    """Waits until an expectation is met, because a busy machine is slow."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return expect(True, what)
        time.sleep(0.05)
    expect(False, what)
