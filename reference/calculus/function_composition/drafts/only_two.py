"""The definition for two functions."""


def compose(*functions):
    f, g = functions[0], functions[1]

    def composed(x):
        return f(g(x))

    return composed
