"""The learner measured the step relative to the guess always, and forgot the 1 for small numbers."""


def short(step, x, tolerance):
    return abs(step) <= tolerance * abs(x)


def newton_root(f, df, x0, tolerance=1e-12, max_steps=50):
    x = x0
    for i in range(1, max_steps + 1):
        fx = f(x)
        if fx == 0:
            return x
        dfx = df(x)
        if dfx == 0:
            raise ValueError("flat tangent")
        nxt = x - fx / dfx
        if short(nxt - x, nxt, tolerance):
            return nxt
        x = nxt
    raise ValueError("did not converge")
