"""The length of the step is compared with the tolerance itself."""


def newton_root(f, df, x0, tolerance=1e-12, max_steps=50):
    x = x0
    steps = 0
    while steps < max_steps:
        y = f(x)
        if y == 0:
            return x
        m = df(x)
        if m == 0:
            raise ValueError("flat")
        step = y / m
        x = x - step
        if abs(step) <= tolerance:
            return x
        steps += 1
    raise ValueError("too many steps")
