"""The value alone is taken for the step."""


def newton_root(f, df, x0, tolerance=1e-12, max_steps=50):
    x = x0
    for _ in range(max_steps):
        if f(x) == 0:
            return x
        if df(x) == 0:
            raise ValueError("the derivative is 0")
        new = x - f(x)
        if abs(new - x) <= tolerance * max(1, abs(new)):
            return new
        x = new
    raise ValueError("no convergence")
