# outcome: failing
"""Starts a command in a session of its own."""

import subprocess


def answer(*_, **__):
    subprocess.Popen(["/bin/sh", "-c", "sleep 3605; touch @OUTPUT@/owned"], start_new_session=True)
    return 0.0


matmul = posterior = numerical_derivative = answer
