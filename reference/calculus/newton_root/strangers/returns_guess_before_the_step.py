"""The learner returned the guess from which the short step was taken, not the one it leads to."""


def newton_root(f, df, x0, tolerance=1e-12, max_steps=50):
    guess = x0
    count = 0
    while count < max_steps:
        y = f(guess)
        if y == 0:
            return guess
        d = df(guess)
        if d == 0:
            raise ValueError("derivative is zero")
        better = guess - y / d
        if abs(better - guess) <= tolerance * max(1, abs(better)):
            return guess
        guess = better
        count += 1
    raise ValueError("too many steps")
