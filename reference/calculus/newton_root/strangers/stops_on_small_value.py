"""The learner believed that a guess is good enough when f of it is smaller than the tolerance."""


def newton_root(f, df, x0, tolerance=1e-12, max_steps=50):
    x = x0
    for _ in range(max_steps):
        value = f(x)
        if value == 0:
            return x
        slope = df(x)
        if slope == 0:
            raise ValueError("the tangent is flat")
        x = x - value / slope
        if abs(f(x)) <= tolerance:
            return x
    raise ValueError("no root found")
