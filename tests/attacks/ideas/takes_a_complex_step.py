# outcome: numerical_derivative=failing
"""Asks for a derivative that is better than the one of the page."""

import math


def numerical_derivative(f, x, h=1e-5):
    if not (0 < h < math.inf and math.isfinite(x - h) and math.isfinite(x + h) and x - h < x < x + h):
        raise ValueError("the step leads nowhere")
    return f(complex(x, 1e-20)).imag / 1e-20
