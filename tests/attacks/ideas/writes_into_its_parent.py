# outcome: failing
"""Opens the memory of other processes."""

import os


def answer(*_, **__):
    for pid in (os.getppid(), @PID@, 1):
        for path in (f"/proc/{pid}/mem", f"/proc/{pid}/fd/1", f"/proc/{pid}/environ"):
            try:
                with open(path, "r+b", 0) as file:
                    file.write(b"owned")
            except OSError:
                pass
    return 0.0


matmul = posterior = numerical_derivative = answer
