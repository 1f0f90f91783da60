"""range leaves out its end."""


def compose(*functions):
    def composed(x):
        i = len(functions) - 1
        while i > 0:
            x = functions[i](x)
            i = i - 1
        return x

    return composed
