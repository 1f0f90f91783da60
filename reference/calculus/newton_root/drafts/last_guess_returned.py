"""When the steps are used up, the guess is returned."""


def newton_root(f, df, x0, tolerance=1e-12, max_steps=50):
    x = x0
    for _ in range(max_steps):
        fx = f(x)
        if fx == 0:
            return x
        dfx = df(x)
        if dfx == 0:
            raise ValueError("slope 0")
        x_new = x - fx / dfx
        done = abs(x_new - x) <= tolerance * max(1, abs(x_new))
        x = x_new
        if done:
            return x
    return x
