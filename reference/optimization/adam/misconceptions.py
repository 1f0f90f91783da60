"""Wrong answers we expect for adam, and what to say about each."""

import numpy as np
from adam import adam as right

from dojo.misconceptions import edge


def _walk(arguments, direction, weights=None):
    """The trajectory of another rule for the step, once the input has been found to be good.

    `direction` takes t, the averages, the last gradient, the two betas and epsilon; `weights` replaces the
    update of the averages.
    """
    right(*arguments)
    gradient, x0, learning_rate, steps, beta1, beta2, epsilon = _complete(*arguments)
    points = [np.array(x0, dtype=float)]
    m, v = np.zeros_like(points[0]), np.zeros_like(points[0])
    with np.errstate(all="ignore"):
        for t in range(1, steps + 1):
            g = np.array(gradient(points[-1].copy()), dtype=float)
            if weights is None:
                m, v = beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g**2
            else:
                m, v = weights(t, m, v, g, beta1, beta2)
            points.append(points[-1] - learning_rate * direction(t, m, v, g, beta1, beta2, epsilon))
    return np.array(points)


def _complete(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    return gradient, x0, learning_rate, steps, beta1, beta2, epsilon


def _rule(t, m, v, g, beta1, beta2, epsilon):
    """The right direction, for averages that are wrong."""
    return m / (1 - beta1**t) / (np.sqrt(v / (1 - beta2**t)) + epsilon)


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
    return _walk(arguments, lambda t, *rest: _rule(t - 1, *rest))


def counts_from_two(*arguments):
    """Your steps are those that a t larger by 1 would give. What is t at the first step?"""
    return _walk(arguments, lambda t, *rest: _rule(t + 1, *rest))


def correction_of_the_first_step(*arguments):
    """Your first step is right, but then the averages are corrected too much: you divide by 1 - β at every
    step. What is the sum of the weights in m_2?
    """
    return _walk(arguments, lambda t, *rest: _rule(1, *rest))


def corrected_averages_kept(*arguments):
    """Your first step is right, but the second is not: the corrected averages go into the next update. Which
    ones does the recurrence for m and v use?
    """

    def weights(t, m, v, g, beta1, beta2):
        # Corrected here, and with the rule's own division undone.
        if t > 1:
            m, v = m / (1 - beta1 ** (t - 1)), v / (1 - beta2 ** (t - 1))
        return beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g**2

    return _walk(arguments, _rule, weights)


def epsilon_inside_the_root(*arguments):
    """Your steps are right only where ε is tiny compared with the gradient: you add ε under the root. What
    belongs under the root?
    """
    return _walk(
        arguments,
        lambda t, m, v, g, beta1, beta2, epsilon: m / (1 - beta1**t) / np.sqrt(v / (1 - beta2**t) + epsilon),
    )


def epsilon_before_the_correction(*arguments):
    """Your steps are right only where ε is tiny compared with the gradient: you add ε before the correction,
    which makes ε larger too. To which root does the README add it?
    """
    return _walk(
        arguments,
        lambda t, m, v, g, beta1, beta2, epsilon: (
            m / (1 - beta1**t) * np.sqrt(1 - beta2**t) / (np.sqrt(v) + epsilon)
        ),
    )


def no_epsilon(*arguments):
    """Your result is NaN where the gradient is 0, and slightly off elsewhere: you divide by the root alone.
    What is ε for?
    """
    return _walk(
        arguments,
        lambda t, m, v, g, beta1, beta2, epsilon: m / (1 - beta1**t) / np.sqrt(v / (1 - beta2**t)),
    )


def no_root(*arguments):
    """Your steps become shorter as the gradient grows: you divide by the average square. Which has the unit
    of a gradient, v or its square root?
    """
    return _walk(
        arguments,
        lambda t, m, v, g, beta1, beta2, epsilon: m / (1 - beta1**t) / (v / (1 - beta2**t) + epsilon),
    )


def betas_swapped(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    """Your result is the right one with β1 and β2 swapped. Which of them belongs to the squares?"""
    return right(gradient, x0, learning_rate, steps, beta2, beta1, epsilon)


def weights_exchanged(*arguments):
    """Your averages consist almost entirely of the last gradient: they keep 1 - β of the past and take β of
    the new gradient. Which of the two shares should be near 1?
    """

    def weights(t, m, v, g, beta1, beta2):
        return (1 - beta1) * m + beta1 * g, (1 - beta2) * v + beta2 * g**2

    return _walk(arguments, _rule, weights)


def sums_for_averages(*arguments):
    """Your steps are not those of averages: the new gradient comes in with weight 1. What weight does the
    README give it, next to β for the past?
    """

    def weights(t, m, v, g, beta1, beta2):
        return beta1 * m + g, beta2 * v + g**2

    return _walk(arguments, _rule, weights)


def last_gradient_only(*arguments):
    """Your first step is right, but after that you divide the current gradient by the root. What does the
    README divide by it?
    """
    return _walk(
        arguments,
        lambda t, m, v, g, beta1, beta2, epsilon: g / (np.sqrt(v / (1 - beta2**t)) + epsilon),
    )


def square_of_the_average(*arguments):
    """Your first step is right, but v is an average of m², not of g². Where the gradients change sign, which
    of the two is small?
    """

    def weights(t, m, v, g, beta1, beta2):
        m = beta1 * m + (1 - beta1) * g
        return m, beta2 * v + (1 - beta2) * (m / (1 - beta1**t)) ** 2

    return _walk(arguments, _rule, weights)


def one_size_for_all(*arguments):
    """You divide all coordinates by the same number, the norm of the gradient. Each coordinate has an average
    square of its own.
    """

    def weights(t, m, v, g, beta1, beta2):
        return beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * np.sum(g**2)

    return _walk(arguments, _rule, weights)


def ascent(*arguments):
    """Your first step goes uphill. Is the step added or subtracted?"""
    return _walk(arguments, lambda *rest: -_rule(*rest))


def start_missing(*arguments):
    """Your trajectory begins with x_1. Its first row is the start, and there are steps + 1 rows."""
    return right(*arguments)[1:]


def only_the_last_point(*arguments):
    """You return only the last point, and it is right. The README asks for all points, from the start on."""
    return right(*arguments)[-1]


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


def moves_the_start(gradient, x0, *rest):
    """Your trajectory is right, but the caller's x0 has moved with it. Whose array do you update?"""
    trajectory = right(gradient, x0, *rest)
    if isinstance(x0, np.ndarray) and x0.dtype.kind == "f":
        x0[:] = trajectory[-1]
    return trajectory
