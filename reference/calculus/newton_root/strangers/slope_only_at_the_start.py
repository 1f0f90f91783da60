"""The learner computed the derivative once, before the loop, and used it for all tangents."""


def newton_root(f, df, x0, tolerance=1e-12, max_steps=50):
    x_old = x0
    slope = df(x0)
    for k in range(max_steps):
        y = f(x_old)
        if y == 0:
            return x_old
        if slope == 0:
            raise ValueError("cannot divide by a slope of zero")
        x_new = x_old - y / slope
        if abs(x_new - x_old) <= tolerance * max(1, abs(x_new)):
            return x_new
        x_old = x_new
    raise ValueError("max_steps reached")
