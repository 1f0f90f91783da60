"""A recursion that ends at one function."""


def compose(*functions):
    def composed(x):
        if len(functions) == 1:
            return functions[0](x)
        if len(functions) > 1:
            rest = compose(*functions[1:])
            return functions[0](rest(x))

    return composed
