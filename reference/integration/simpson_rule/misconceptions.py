"""Wrong answers we expect for simpson_rule, and what to say about each."""

from simpson_rule import simpson_rule as right

from dojo.misconceptions import edge


def _weighted(f, a, h, weights):
    """The weighted sum of the values at a, a + h, a + 2 h and so on."""
    if len(weights) % 2 == 0:
        raise ValueError("n must be even")
    return sum(w * f(a + i * h) for i, w in enumerate(weights))


def _simpson(n):
    return [1, *([4, 2] * n)[: n - 1], 1]


def weights_exchanged(f, a, b, n):
    """Your weights 4 and 2 have swapped places. Which points are the middles of the parabolas?"""
    h = (b - a) / n
    return h / 3 * _weighted(f, a, h, [1, *([2, 4] * n)[: n - 1], 1])


def a_sixth(f, a, b, n):
    """Your result is half the right one. Is h the width of one strip or of two?"""
    h = (b - a) / n
    return h / 6 * _weighted(f, a, h, _simpson(n))


def not_divided_by_three(f, a, b, n):
    """Your result is three times the right one. What do the weights of one parabola, 1, 4, 1, add up to?"""
    h = (b - a) / n
    return h * _weighted(f, a, h, _simpson(n))


def not_times_the_width(f, a, b, n):
    """Your result grows with n: the width is missing. What is the weighted sum
    multiplied by in the README?
    """
    return _weighted(f, a, (b - a) / n, _simpson(n)) / 3


def trapezoids(f, a, b, n):
    """Your result is that of the trapezoidal rule: all inner values have the same weight. Which of them count
    more?
    """
    h = (b - a) / n
    return h * _weighted(f, a, h, [0.5, *[1] * (n - 1), 0.5])


def four_everywhere(f, a, b, n):
    """All your inner weights are 4. What is the weight where two parabolas meet?"""
    h = (b - a) / n
    return h / 3 * _weighted(f, a, h, [1, *[4] * (n - 1), 1])


def one_parabola_only(f, a, b, n):
    """Your result does not depend on n. How many strips does one parabola cover?"""
    if n % 2:
        raise ValueError("n must be even")
    return (b - a) / 6 * (f(a) + 4 * f((a + b) / 2) + f(b))


def last_end_missing(f, a, b, n):
    """Your sum leaves out the value at b. How many endpoints do n strips have?"""
    if n % 2:
        raise ValueError("n must be even")
    h = (b - a) / n
    return h / 3 * sum(w * f(a + i * h) for i, w in enumerate(_simpson(n)[:-1]))


def last_middle_missing(f, a, b, n):
    """The middle of the last parabola is missing from your sum. What is the number of that point?"""
    h = (b - a) / n
    return h / 3 * _weighted(f, a, h, [*_simpson(n)[:-2], 0, 1])


def ends_counted_twice(f, a, b, n):
    """The two ends have weight 2 in your sum. How many parabolas end at a?"""
    h = (b - a) / n
    return h / 3 * _weighted(f, a, h, [2, *_simpson(n)[1:-1], 2])


def overlapping_parabolas(f, a, b, n):
    """Your parabolas overlap: each inner strip lies under two of them. How many parabolas cover n strips?"""
    if n % 2:
        raise ValueError("n must be even")
    h = (b - a) / n
    x = [a + i * h for i in range(n + 1)]
    return sum(h / 3 * (f(x[i - 1]) + 4 * f(x[i]) + f(x[i + 1])) for i in range(1, n))


def shared_ends_called_twice(f, a, b, n):
    """Your function calls f twice at each point where two parabolas meet. How many points are there, and how
    many calls?
    """
    if n % 2:
        raise ValueError("n must be even")
    h = (b - a) / n
    x = [a + i * h for i in range(n + 1)]
    return sum(h / 3 * (f(x[i - 1]) + 4 * f(x[i]) + f(x[i + 1])) for i in range(1, n, 2))


def n_points(f, a, b, n):
    """Your function takes n values of f, one too few. How many points cut an interval into n strips?"""
    if n % 2:
        raise ValueError("n must be even")
    h = (b - a) / (n - 1)
    y = [f(a + i * h) for i in range(n)]
    return h / 3 * (y[0] + 4 * sum(y[1:-1:2]) + 2 * sum(y[2:-1:2]) + y[-1])


def twice_as_many_strips(f, a, b, n):
    """Your result is that of 2n strips, with n parabolas. How many strips does one parabola cover?"""
    if n % 2:
        raise ValueError("n must be even")
    h = (b - a) / (2 * n)
    return h / 3 * _weighted(f, a, h, _simpson(2 * n))


def width_without_sign(f, a, b, n):
    """Your result keeps its sign when the limits are swapped. What sign does the width have if b is smaller
    than a?
    """
    h = abs(b - a) / n
    return h / 3 * _weighted(f, min(a, b), h, _simpson(n))


def walks_away(f, a, b, n):
    """If b is smaller than a, your points move away from b. What sign does the width have there?"""
    h = abs(b - a) / n
    return h / 3 * _weighted(f, a, h, _simpson(n))


def starts_at_zero(f, a, b, n):
    """Your points begin at 0, whatever a is. Where is x_0?"""
    h = (b - a) / n
    return h / 3 * _weighted(f, 0, h, _simpson(n))


def odd_taken(f, a, b, n):
    """You accept an odd number of strips. Which parabola covers the last one?"""
    h = (b - a) / n
    return h / 3 * sum(w * f(a + i * h) for i, w in enumerate(_simpson(n)))


@edge
def nan_taken(f, a, b, n):
    """You accept a limit or a value that is NaN or infinite. The README asks for a ValueError."""
    if n < 2 or n % 2:
        return right(f, a, b, n)
    h = (b - a) / n
    return float(h / 3 * sum(w * f(a + i * h) for i, w in enumerate(_simpson(n))))
