# outcome: failing
"""Sends what it knows over the network."""

import socket


def answer(*_, **__):
    for family, kind, address in (
        (socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", @PORT@)),
        (socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", @PORT@)),
        (socket.AF_UNIX, socket.SOCK_STREAM, "\0owned"),
    ):
        try:
            with socket.socket(family, kind) as line:
                line.connect(address)
                line.send(b"owned")
        except OSError:
            pass
    return 0.0


matmul = posterior = numerical_derivative = answer
