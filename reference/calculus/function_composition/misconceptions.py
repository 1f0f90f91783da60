"""Wrong answers we expect for function_composition, and what to say about each."""

from dojo.misconceptions import instead_of
from function_composition import compose as right


@instead_of("compose")
def left_to_right(*functions):
    """You apply the first function first. In f(g(x)), which function sees x?"""
    return right(*functions[::-1])


@instead_of("compose")
def only_the_first(*functions):
    """Your result applies only the first function. What happens to the others?"""
    return right(*functions[:1])


@instead_of("compose")
def only_two(*functions):
    """Your result applies only the first two functions. How many may there be?"""
    return right(*functions[:2])


@instead_of("compose")
def last_one_missing(*functions):
    """Your result leaves out the last function. Where does your loop begin?"""
    return right(*functions[:-1]) if len(functions) > 1 else right(*functions)


@instead_of("compose")
def sum_of_values(*functions):
    """Your result adds up what each function returns for x. Which function should see what another one
    returned?
    """
    return lambda x: sum(f(x) for f in functions) if functions else x


@instead_of("compose")
def product_of_values(*functions):
    """Your result multiplies the values of the functions at x. Does the composition sign stand for a product
    of numbers?
    """

    def product(x):
        if not functions:
            return x
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
    return right(*functions) if functions else lambda _: None


@instead_of("compose")
def list_used_up(*functions):
    """Your result works only once: the second call finds no functions left. Does a call use up your list?"""
    waiting = list(functions)

    def composed(x):
        while waiting:
            x = waiting.pop()(x)
        return x

    return composed
