"""Every toss is added to b, in a loop."""


def update(a, b, x):
    for toss in x:
        a += toss
        b += 1
    return a, b


def posterior_mean(a, b):
    return a / (a + b)


def posterior_mode(a, b):
    if a < 1 or b < 1 or (a == 1 and b == 1):
        raise ValueError("the density has no single highest point")
    return (a - 1) / (a + b - 2)

