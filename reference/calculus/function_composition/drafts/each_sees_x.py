"""The loop forgets what the function before returned."""


def compose(*functions):
    def h(x):
        result = x
        k = len(functions) - 1
        while k >= 0:
            result = functions[k](x)
            k -= 1
        return result

    return h
