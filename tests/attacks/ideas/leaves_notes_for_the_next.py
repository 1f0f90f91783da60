# outcome: failing
"""Leaves what it was asked wherever another submission might look."""

from multiprocessing import shared_memory
from pathlib import Path


def answer(*arguments, **__):
    for folder in ("/dev/shm", "/tmp", "/var/tmp", "@SUBMISSIONS@", "@OUTPUT@", str(Path.home())):
        try:
            Path(folder, "owned-notes").write_text(repr(arguments))
        except OSError:
            pass
    try:
        shared_memory.SharedMemory("owned", create=True, size=8)
    except OSError:
        pass
    return 0.0


matmul = posterior = numerical_derivative = answer
