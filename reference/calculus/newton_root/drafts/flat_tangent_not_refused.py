"""The division by the slope is left to Python."""


def newton_root(f, df, x0, tolerance=1e-12, max_steps=50):
    old = x0
    for _ in range(max_steps):
        if f(old) == 0:
            return old
        new = old - f(old) / df(old)
        if abs(new - old) <= tolerance * max(1, abs(new)):
            return new
        old = new
    raise ValueError("no root found")
