"""Wrong answers we expect for function_composition, and what to say about each."""

from dojo.misconceptions import instead_of


@instead_of("compose")
def left_to_right(*functions):
    """Your compose(f, g) has the value g(f(x)) at x. In f(g(x)), which function sees x?"""

    def composed(x):
        for f in functions:
            x = f(x)
        return x

    return composed


@instead_of("compose")
def only_the_first(*functions):
    """Your result applies only the first function. What happens to the others?"""

    def composed(x):
        for f in functions:
            return f(x)
        return x

    return composed


@instead_of("compose")
def only_the_last(*functions):
    """Your result applies only the last function. What happens to the others?"""

    def composed(x):
        for f in functions[::-1]:
            return f(x)
        return x

    return composed


@instead_of("compose")
def only_two(*functions):
    """Your result applies only the first two functions. How many may there be?"""
    return lambda x: functions[0](functions[1](x))


@instead_of("compose")
def last_one_missing(*functions):
    """Your result leaves out the last function. Where does your loop begin?"""

    def composed(x):
        for i in range(len(functions) - 2, -1, -1):
            x = functions[i](x)
        return x

    return composed


@instead_of("compose")
def first_one_missing(*functions):
    """Your result leaves out the first function. Where does your loop end?"""

    def composed(x):
        for i in range(len(functions) - 1, 0, -1):
            x = functions[i](x)
        return x

    return composed


@instead_of("compose")
def sum_of_values(*functions):
    """Your result adds up what each function returns for x. Which function should see what another one
    returned?
    """

    def total(x):
        value = 0
        for f in functions:
            value = value + f(x)
        return value

    return total


@instead_of("compose")
def product_of_values(*functions):
    """Your result multiplies the values of the functions at x. Does the composition sign stand for a product
    of numbers?
    """

    def product(x):
        value = 1
        for f in functions:
            value = value * f(x)
        return value

    return product


@instead_of("compose")
def each_sees_x(*functions):
    """Each of your functions sees the same x, and only the last value counts. What should the second function
    be given?
    """

    def last(x):
        value = x
        for f in reversed(functions):
            value = f(x)
        return value

    return last


@instead_of("compose")
def nothing_for_no_functions(*functions):
    """Your composition of no functions returns None. Which function changes nothing?"""

    def composed(x):
        value = None
        for i, f in enumerate(reversed(functions)):
            value = f(x) if i == 0 else f(value)
        return value

    return composed


@instead_of("compose")
def list_used_up(*functions):
    """Your result works only once: the second call finds no functions left. Does a call use up your list?"""
    waiting = list(functions)

    def composed(x):
        while waiting:
            x = waiting.pop()(x)
        return x

    return composed
