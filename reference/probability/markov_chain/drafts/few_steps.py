"""Ten steps from the first state."""


def stationary_distribution(transition):
    x = transition[0].copy()
    for _ in range(9):
        x = x @ transition
    return x
