"""Wrong answers we expect for momentum, and what to say about each."""

import numpy as np


def averaged_gradient(gradient, x0, learning_rate, beta, steps):
    """Your first step is too short by a factor of 1 - β: the gradient comes in with this weight. Which weight does
    the README give it?
    """
    table = np.zeros((steps + 1, len(x0)))
    table[0] = x0
    v = np.zeros(len(x0))
    for k in range(steps):
        v = beta * v - (1 - beta) * learning_rate * gradient(table[k])
        table[k + 1] = table[k] + v
    return table


def velocity_forgotten(gradient, x0, learning_rate, beta, steps):
    """Your points are those of plain gradient descent, whatever β is. What is kept from the step before?"""
    x = x0
    points = [x]
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
        points.append(x)
    return np.array(points)


def gradient_at_the_look_ahead(gradient, x0, learning_rate, beta, steps):
    """Your first step is right, but then the gradient comes from x + βv, a point ahead. That is another method: at
    which point is it taken here?
    """
    x, v = x0, np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x + beta * v)
        x = x + v
        points.append(x)
    return np.array(points)


def ascent(gradient, x0, learning_rate, beta, steps):
    """Your first step goes the other way: x_0 + η ∇f(x_0). Where does the gradient point, uphill or downhill?"""
    x, v = x0, 0.0
    points = [x]
    for _ in range(steps):
        v = beta * v + learning_rate * gradient(x)
        x = x + v
        points.append(x)
    return np.array(points)


def beta_on_the_gradient(gradient, x0, learning_rate, beta, steps):
    """Your first step is β times the right one: β multiplies the gradient too. Which of the two terms does it belong
    to?
    """
    x, v = x0, np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        v = beta * (v - learning_rate * gradient(x))
        x = x + v
        points.append(x)
    return np.array(points)


def moved_by_the_old_velocity(gradient, x0, learning_rate, beta, steps):
    """Your first step does not move, and all others come one step late. Which velocity moves the point, the old or
    the new one?
    """
    x, v = x0, np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        x, v = x + v, beta * v - learning_rate * gradient(x)
        points.append(x)
    return np.array(points)


def velocity_never_fades(gradient, x0, learning_rate, beta, steps):
    """Your steps keep the whole velocity, whatever β is. Which part of it does the README keep?"""
    x, v = x0, np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        v = v - learning_rate * gradient(x)
        x = x + v
        points.append(x)
    return np.array(points)


def beta_as_friction(gradient, x0, learning_rate, beta, steps):
    """Your result is right for β = 1/2 only. Does β say how much of the velocity is kept, or how much is
    lost?
    """
    x, v = x0, np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        v = (1 - beta) * v - learning_rate * gradient(x)
        x = x + v
        points.append(x)
    return np.array(points)


def starts_with_a_velocity(gradient, x0, learning_rate, beta, steps):
    """Your first step is 1 + β times as long as it should be. What is the velocity before the first step?"""
    x, v = x0, -learning_rate * gradient(x0)
    points = [x]
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x)
        x = x + v
        points.append(x)
    return np.array(points)


def same_array_kept(gradient, x0, learning_rate, beta, steps):
    """All your rows are the last point. Is each row an array of its own, or the same one kept several times?"""
    x, v = x0.copy(), np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x)
        for i in range(len(x)):
            x[i] += v[i]
        points.append(x)
    return np.array(points)


def start_missing(gradient, x0, learning_rate, beta, steps):
    """Your trajectory begins with x_1. What is its first row in the README?"""
    x, v = x0, np.zeros(len(x0))
    points = []
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x)
        x = x + v
        points.append(x)
    return np.array(points)


def only_the_last_point(gradient, x0, learning_rate, beta, steps):
    """You return only the last point, and it is right. How many points does the README ask for?"""
    x, v = x0, np.zeros(len(x0))
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x)
        x = x + v
    return x


def velocities_returned(gradient, x0, learning_rate, beta, steps):
    """Your rows after the start are the velocities, and they are right. What has to be done with a velocity to get
    the next point?
    """
    x, v = x0, np.zeros(len(x0))
    rows = [x]
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x)
        x = x + v
        rows.append(v)
    return np.array(rows)


def moves_the_start(gradient, x0, learning_rate, beta, steps):
    """Your trajectory is right, but the caller's x0 has moved with it. Whose array do you update?"""
    x, v = x0, np.zeros(len(x0))
    points = [x.copy()]
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x)
        x += v
        points.append(x.copy())
    return np.array(points)


def one_gradient_remembered(gradient, x0, learning_rate, beta, steps):
    """Your first two steps are right, and from the third one on the older pushes are missing. What does β multiply,
    the last gradient or the last velocity?
    """
    x, last = x0, np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        push = -learning_rate * gradient(x)
        x = x + push + beta * last
        last = push
        points.append(x)
    return np.array(points)
