"""The loop returns the old guess."""


def newton_root(f, df, x0, tolerance=1e-12, max_steps=50):
    x = x0
    for _ in range(max_steps):
        if f(x) == 0:
            return x
        slope = df(x)
        if slope == 0:
            raise ValueError("the tangent is flat")
        step = f(x) / slope
        if abs(step) <= tolerance * max(1, abs(x - step)):
            return x
        x -= step
    raise ValueError("max_steps reached")
