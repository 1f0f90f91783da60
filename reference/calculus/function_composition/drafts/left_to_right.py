"""The functions in the order in which they are written."""


def compose(*functions):
    def result(x):
        value = x
        for i in range(len(functions)):
            value = functions[i](value)
        return value

    return result
