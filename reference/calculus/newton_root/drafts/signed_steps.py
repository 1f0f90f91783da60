"""The absolute value of the step is forgotten."""


def newton_root(f, df, x0, tolerance=1e-12, max_steps=50):
    x = x0
    for _ in range(max_steps):
        if f(x) == 0:
            return x
        if df(x) == 0:
            raise ValueError("f' is 0")
        step = -f(x) / df(x)
        x = x + step
        if step <= tolerance * max(1, abs(x)):
            return x
    raise ValueError("no result")
