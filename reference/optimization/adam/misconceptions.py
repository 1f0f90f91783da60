"""Wrong answers we expect for adam, and what to say about each."""

import numpy as np
from adam import adam as right

from dojo.misconceptions import edge


def _averages(t, m, v, g, beta1, beta2):
    return beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g**2


def _direction(t, m, v, g, beta1, beta2, epsilon):
    return m / (1 - beta1**t) / (np.sqrt(v / (1 - beta2**t)) + epsilon)


def _walk(arguments, direction=_direction, averages=_averages):
    """The trajectory with another rule for the step, or for the averages."""
    gradient, x0, learning_rate, steps, beta1, beta2, epsilon = _complete(*arguments)
    points = [x0.copy()]
    m, v = np.zeros(len(x0)), np.zeros(len(x0))
    with np.errstate(all="ignore"):
        for t in range(1, steps + 1):
            g = gradient(points[-1])
            m, v = averages(t, m, v, g, beta1, beta2)
            points.append(points[-1] - learning_rate * direction(t, m, v, g, beta1, beta2, epsilon))
    return np.array(points)


def _complete(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    return gradient, x0, learning_rate, steps, beta1, beta2, epsilon


def no_bias_correction(*arguments):
    """Your first steps have the wrong length; later ones come close to the right one. Which averages do you
    use, m and v or the corrected ones?
    """
    return _walk(arguments, lambda t, m, v, g, beta1, beta2, epsilon: m / (np.sqrt(v) + epsilon))


def only_the_mean_corrected(*arguments):
    """Your first steps are too long: the average square is too small at first. Is it corrected too?"""
    return _walk(
        arguments, lambda t, m, v, g, beta1, beta2, epsilon: m / (1 - beta1**t) / (np.sqrt(v) + epsilon)
    )


def only_the_square_corrected(*arguments):
    """Your first step is too short by a factor of 1 - β1: the average gradient is too small at first. Is it
    corrected too?
    """
    return _walk(
        arguments, lambda t, m, v, g, beta1, beta2, epsilon: m / (np.sqrt(v / (1 - beta2**t)) + epsilon)
    )


def counts_from_zero(*arguments):
    """Your second row is infinite or NaN: at your first step t is 0, and 1 - β^0 is 0. What is t at
    the first step?
    """
    return _walk(arguments, lambda t, *rest: _direction(np.float64(t - 1), *rest))


def counts_from_two(*arguments):
    """Your steps are those that a t larger by 1 would give. What is t at the first step?"""
    return _walk(arguments, lambda t, *rest: _direction(t + 1, *rest))


def correction_of_the_first_step(*arguments):
    """Your first step is right, but then the averages are corrected too much. What is the sum of the
    weights in m_2?
    """
    return _walk(arguments, lambda t, *rest: _direction(1, *rest))


def corrected_averages_kept(*arguments):
    """Your first step is right, but the second is not. Which averages does the recurrence for m and v
    use, the corrected ones or the others?
    """

    def averages(t, m, v, g, beta1, beta2):
        m, v = _averages(t, m, v, g, beta1, beta2)
        return m / (1 - beta1**t), v / (1 - beta2**t)

    return _walk(
        arguments, lambda t, m, v, g, beta1, beta2, epsilon: m / (np.sqrt(v) + epsilon), averages=averages
    )


def epsilon_inside_the_root(*arguments):
    """Your steps are right only where ε is tiny compared with the gradient. What belongs under the root?"""
    return _walk(
        arguments,
        lambda t, m, v, g, beta1, beta2, epsilon: m / (1 - beta1**t) / np.sqrt(v / (1 - beta2**t) + epsilon),
    )


def epsilon_before_the_correction(*arguments):
    """Your steps are right only where ε is tiny compared with the gradient. To which root does the README
    add it: before the correction, or after it?
    """
    return _walk(
        arguments,
        lambda t, m, v, g, beta1, beta2, epsilon: (
            m / (1 - beta1**t) * np.sqrt(1 - beta2**t) / (np.sqrt(v) + epsilon)
        ),
    )


def no_epsilon(*arguments):
    """Your result is NaN where the gradient is 0, and slightly off elsewhere. What is ε for?"""
    return _walk(
        arguments,
        lambda t, m, v, g, beta1, beta2, epsilon: m / (1 - beta1**t) / np.sqrt(v / (1 - beta2**t)),
    )


def no_root(*arguments):
    """Your steps become shorter as the gradient grows. Which has the unit of a gradient, v or its square
    root?
    """
    return _walk(
        arguments,
        lambda t, m, v, g, beta1, beta2, epsilon: m / (1 - beta1**t) / (v / (1 - beta2**t) + epsilon),
    )


def betas_swapped(*arguments):
    """Your result is the right one with β1 and β2 swapped. Which of them belongs to the squares?"""
    gradient, x0, learning_rate, steps, beta1, beta2, epsilon = _complete(*arguments)
    return _walk((gradient, x0, learning_rate, steps, beta2, beta1, epsilon))


def one_beta_for_the_new_gradients(*arguments):
    """The new square comes into v with weight 1 - β1. Which β belongs to both terms of v?"""
    return _walk(
        arguments,
        averages=lambda t, m, v, g, beta1, beta2: (
            beta1 * m + (1 - beta1) * g,
            beta2 * v + (1 - beta1) * g**2,
        ),
    )


def one_beta_for_both_averages(*arguments):
    """Your result does not depend on β2. Which average is the second β for?"""
    gradient, x0, learning_rate, steps, beta1, _, epsilon = _complete(*arguments)
    return _walk((gradient, x0, learning_rate, steps, beta1, beta1, epsilon))


def weights_exchanged(*arguments):
    """Your averages consist almost entirely of the last gradient: they keep 1 - β of the past and take β of
    the new gradient. Which of the two shares should be near 1?
    """
    return _walk(
        arguments,
        averages=lambda t, m, v, g, beta1, beta2: (
            (1 - beta1) * m + beta1 * g,
            (1 - beta2) * v + beta2 * g**2,
        ),
    )


def sums_for_averages(*arguments):
    """Your steps are not those of averages: the new gradient comes in with weight 1. What weight does the
    README give it, next to β for the past?
    """
    return _walk(arguments, averages=lambda t, m, v, g, beta1, beta2: (beta1 * m + g, beta2 * v + g**2))


def last_gradient_only(*arguments):
    """Your first step is right, but after that you divide the current gradient by the root. What does the
    README divide by it?
    """
    return _walk(
        arguments,
        lambda t, m, v, g, beta1, beta2, epsilon: g / (np.sqrt(v / (1 - beta2**t)) + epsilon),
    )


def square_of_the_average(*arguments):
    """Your v is an average of m², not of g². Where the gradients change sign, which of the two is small?"""

    def averages(t, m, v, g, beta1, beta2):
        m = beta1 * m + (1 - beta1) * g
        return m, beta2 * v + (1 - beta2) * m**2

    return _walk(arguments, averages=averages)


def one_size_for_all(*arguments):
    """Your result is right for one coordinate. With several, your first step goes straight against the
    gradient. Is v one number for all coordinates, or one for each?
    """
    return _walk(
        arguments,
        averages=lambda t, m, v, g, beta1, beta2: (
            beta1 * m + (1 - beta1) * g,
            beta2 * v + (1 - beta2) * np.sum(g**2),
        ),
    )


def ascent(*arguments):
    """Your first step goes uphill. Is the step added or subtracted?"""
    return _walk(arguments, lambda *rest: -_direction(*rest))


def start_missing(*arguments):
    """Your trajectory begins with x_1. Its first row is the start, and there are steps + 1 rows."""
    return _walk(arguments)[1:]


def only_the_last_point(*arguments):
    """You return only the last point, and it is right. The README asks for all points, from the start on."""
    return _walk(arguments)[-1]


def same_array_kept(*arguments):
    """All your rows are the last point. Is each row an array of its own, or the same one kept
    several times?
    """
    gradient, x0, learning_rate, steps, beta1, beta2, epsilon = _complete(*arguments)
    x, m, v = x0.copy(), np.zeros(len(x0)), np.zeros(len(x0))
    for t in range(1, steps + 1):
        g = gradient(x)
        m, v = _averages(t, m, v, g, beta1, beta2)
        x -= learning_rate * _direction(t, m, v, g, beta1, beta2, epsilon)
    return np.array([x] * (steps + 1))


def moves_the_start(*arguments):
    """Your trajectory is right, but the caller's x0 has moved with it. Whose array do you update?"""
    gradient, x, learning_rate, steps, beta1, beta2, epsilon = _complete(*arguments)
    points, m, v = [x.copy()], np.zeros(len(x)), np.zeros(len(x))
    for t in range(1, steps + 1):
        g = gradient(x)
        m, v = _averages(t, m, v, g, beta1, beta2)
        x -= learning_rate * _direction(t, m, v, g, beta1, beta2, epsilon)
        points.append(x.copy())
    return np.array(points)


@edge
def any_beta(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    """You accept a β outside the README's range. What would 1 - β^t be for β = 1?"""

    def inside(beta):
        return beta if 0 <= beta < 1 or np.isnan(beta) else 0.5

    return right(gradient, x0, learning_rate, steps, inside(beta1), inside(beta2), epsilon)


@edge
def epsilon_of_zero(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    """You accept ε = 0. What does the step divide by when the gradient has always been 0?"""
    return right(gradient, x0, learning_rate, steps, beta1, beta2, epsilon if epsilon != 0 else 1e-300)
