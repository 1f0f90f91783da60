"""A loop over the functions, from the last to the first."""


def compose(*functions):
    def composed(x):
        for f in reversed(functions):
            x = f(x)
        return x

    return composed
