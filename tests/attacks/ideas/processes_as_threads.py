# outcome: failing
"""Asks for processes, and for namespaces, in the words of a call that starts threads."""

import ctypes
import os

CLONE, CLONE3 = {"x86_64": (56, 435), "aarch64": (220, 435)}[os.uname().machine]
SIGCHLD, VM, SIGHAND, THREAD, VFORK = 17, 0x100, 0x800, 0x10000, 0x4000
SPACES = (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000)


def answer(*_, **__):
    call = ctypes.CDLL(None, use_errno=True).syscall
    wanted = [SIGCHLD, VM | VFORK | SIGCHLD, 0, *SPACES, *(space | THREAD | VM | SIGHAND for space in SPACES)]
    for flags in wanted:
        pid = call(CLONE, flags, None, None, None, None)
        if pid == 0:
            while True:
                pass
        if pid > 0:
            os._exit(1)
    if call(CLONE3, ctypes.create_string_buffer(88), 88) >= 0:
        os._exit(1)
    return 0.0


matmul = posterior = numerical_derivative = answer
