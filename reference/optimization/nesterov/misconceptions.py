"""Wrong answers we expect for nesterov, and what to say about each."""

import numpy as np


def gradient_where_you_are(gradient, x0, learning_rate, beta, steps):
    """Your points are those of momentum: 8, 4, 0, -2 in the example. At which point does the README ask for the
    gradient?
    """
    x, v = x0, np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x)
        x = x + v
        points.append(x)
    return np.array(points)


def looks_back(gradient, x0, learning_rate, beta, steps):
    """Your first step is right, but then the gradient comes from x - βv, a point behind. In which direction does the
    velocity carry you?
    """
    x, v = x0, np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x - beta * v)
        x = x + v
        points.append(x)
    return np.array(points)


def looks_ahead_by_the_whole_velocity(gradient, x0, learning_rate, beta, steps):
    """Your first step is right, but then the gradient comes from x + v, too far ahead. Which part of the velocity
    remains in the next step?
    """
    table = np.zeros((steps + 1, len(x0)))
    table[0] = x0
    v = np.zeros(len(x0))
    for k in range(steps):
        g = gradient(table[k] + v)
        v = beta * v - learning_rate * g
        table[k + 1] = table[k] + v
    return table


def returns_look_ahead_points(gradient, x0, learning_rate, beta, steps):
    """Your rows after the start are the look-ahead points. Which of the two sequences does the README ask for?"""
    x, v = x0, np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x + beta * v)
        x = x + v
        points.append(x + beta * v)
    return np.array(points)


def moves_to_the_look_ahead(gradient, x0, learning_rate, beta, steps):
    """Your second step contains βv twice: the step is added to the look-ahead point. To which point does the README add
    the new velocity?
    """
    table = np.zeros((steps + 1, len(x0)))
    table[0] = x0
    v = np.zeros(len(x0))
    for k in range(steps):
        ahead = table[k] + beta * v
        v = beta * v - learning_rate * gradient(ahead)
        table[k + 1] = ahead + v
    return table


def library_step_at_the_look_ahead(gradient, x0, learning_rate, beta, steps):
    """Your first step is 1 + β times as long as it should be: its gradient counts twice. What is added to the point in
    the README?
    """
    x, v = x0, np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        g = gradient(x + beta * v)
        v = beta * v - learning_rate * g
        x = x + beta * v - learning_rate * g
        points.append(x)
    return np.array(points)


def averaged_gradient(gradient, x0, learning_rate, beta, steps):
    """Your first step is too short by a factor of 1 - β: the gradient comes in with this weight. Which weight does the
    README give it?
    """
    x, v = x0, np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        v = beta * v - (1 - beta) * learning_rate * gradient(x + beta * v)
        x = x + v
        points.append(x)
    return np.array(points)


def ascent(gradient, x0, learning_rate, beta, steps):
    """Your first step goes the other way: x_0 + η ∇f(x_0). Where does the gradient point, uphill or downhill?"""
    x, v = x0, np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        v = beta * v + learning_rate * gradient(x + beta * v)
        x = x + v
        points.append(x)
    return np.array(points)


def velocity_forgotten(gradient, x0, learning_rate, beta, steps):
    """Your points are those of plain gradient descent, whatever β is. What is kept from the step before?"""
    points = [x0]
    for k in range(steps):
        points.append(points[k] - learning_rate * gradient(points[k]))
    return np.array(points)


def asks_twice(gradient, x0, learning_rate, beta, steps):
    """Your points are right, but you call the gradient twice a step. At how many points does the rule need it?"""
    x, v = x0, np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        g = gradient(x)
        g = gradient(x + beta * v)
        v = beta * v - learning_rate * g
        x = x + v
        points.append(x)
    return np.array(points)


def start_missing(gradient, x0, learning_rate, beta, steps):
    """Your trajectory begins with x_1. What is its first row in the README?"""
    x, v = x0, np.zeros(len(x0))
    points = []
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x + beta * v)
        x = x + v
        points.append(x)
    return np.array(points)


def same_array_kept(gradient, x0, learning_rate, beta, steps):
    """All your rows are the last point. Is each row an array of its own, or the same one kept several times?"""
    x, v = x0.copy(), np.zeros(len(x0))
    points = [x]
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x + beta * v)
        x += v
        points.append(x)
    return np.array(points)


def only_the_last_point(gradient, x0, learning_rate, beta, steps):
    """You return only the last point, and it is right. How many points does the README ask for?"""
    x, v = x0, np.zeros(len(x0))
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x + beta * v)
        x = x + v
    return x
