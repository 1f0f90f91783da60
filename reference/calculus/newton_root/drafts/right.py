"""Step to the root of the tangent, until a step is short."""


def newton_root(f, df, x0, tolerance=1e-12, max_steps=50):
    x = x0
    for _ in range(max_steps):
        if f(x) == 0:
            return x
        if df(x) == 0:
            raise ValueError("the tangent is flat")
        old = x
        x = x - f(x) / df(x)
        if abs(x - old) <= tolerance * max(1, abs(x)):
            return x
    raise ValueError("no root was found")
