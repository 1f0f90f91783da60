"""Wrong answers we expect for projected_gradient, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("project_box")
def low_and_high_exchanged(x, low, high):
    """In a box, every entry of your result is the lower end, wherever x lies. Which end limits an entry from above?"""
    return np.minimum(np.maximum(x, high), low)


@instead_of("project_box")
def only_the_lower_end(x, low, high):
    """Entries above the upper end of the box stay where they are in your result. What becomes of them in the
    README?
    """
    return np.maximum(x, low)


@instead_of("project_box")
def one_end_for_all(x, low, high):
    """Your box has the same ends in every coordinate. Which ends does entry i have?"""
    return np.clip(x, min(low), max(high))


@instead_of("project_simplex")
def clip_and_rescale(x):
    """You get a distribution, but not the nearest one: the entries above 0 keep their ratios instead of their
    differences. Which of the two does lowering them by the same number keep?
    """
    positive = np.maximum(x, 0)
    return positive / positive.sum()


@instead_of("project_simplex")
def softmax(x):
    """No entry of your result is 0, because it is the softmax. Which entries of the nearest distribution to
    (0.9, 0.5, -0.2) are 0?
    """
    shares = np.exp(x - max(x))
    return shares / shares.sum()


@instead_of("project_simplex")
def shift_without_clipping(x):
    """Your entries sum to 1, but some are negative. What do entries become that would be lowered below 0?"""
    return x - (sum(x) - 1) / len(x)


@instead_of("project_simplex")
def divides_by_the_sum(x):
    """Your entries are those of x, divided by their sum. Are they all at least 0, and is this the nearest
    distribution?
    """
    return x / sum(x)


@instead_of("project_simplex")
def clips_after_one_shift(x):
    """Your entries sum to more than 1: negative ones are replaced by 0 after the shift. What must then happen to the
    others?
    """
    return np.maximum(x - (sum(x) - 1) / len(x), 0)


@instead_of("project_simplex")
def rescales_after_one_shift(x):
    """You get a distribution, but not the nearest one: about (0.66, 0.34, 0) for (0.9, 0.5, -0.2). The two
    entries above 0 should still differ by 0.4. What lowers both by the same amount?
    """
    shifted = np.maximum(x - (sum(x) - 1) / len(x), 0)
    return shifted / shifted.sum()


@instead_of("project_simplex")
def clips_before_the_shift(x):
    """Negative entries of x count as 0 in your shift, and some of your results are negative. Is the maximum taken
    before or after τ is subtracted?
    """
    positive = np.maximum(x, 0)
    return positive - (positive.sum() - 1) / len(x)


def projects_at_the_end(gradient, project, x0, learning_rate, steps):
    """Only the last of your points is feasible. After which steps does the README project?"""
    x = x0.copy()
    points = [x]
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
        points.append(x)
    points[-1] = project(points[-1])
    return np.array(points)


def projects_the_gradient(gradient, project, x0, learning_rate, steps):
    """Your points leave the feasible set. Which point does the README project?"""
    x = project(x0)
    points = [x]
    for _ in range(steps):
        x = x - learning_rate * project(gradient(x))
        points.append(x)
    return np.array(points)


def start_not_projected(gradient, project, x0, learning_rate, steps):
    """Your first row is the start as it was given, although it is not feasible. Which point does the README begin
    with?
    """
    points = [x0.copy()]
    for _ in range(steps):
        points.append(project(points[-1] - learning_rate * gradient(points[-1])))
    return np.array(points)


def steps_from_unprojected_points(gradient, project, x0, learning_rate, steps):
    """Your rows are feasible, but each step begins at a point that has not been projected. Where does the README
    take the next step from?
    """
    x = x0.copy()
    points = [project(x)]
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
        points.append(project(x))
    return np.array(points)


def projected_before_the_step(gradient, project, x0, learning_rate, steps):
    """Your rows are the points before they are projected. Which come into the trajectory, those before or those
    after?
    """
    x = x0.copy()
    points = [x]
    for _ in range(steps):
        x = project(x)
        x = x - learning_rate * gradient(x)
        points.append(x)
    return np.array(points)


def ascent(gradient, project, x0, learning_rate, steps):
    """Your steps go along the gradient, uphill. Which sign does the README give the step?"""
    x = project(x0)
    points = [x]
    for _ in range(steps):
        x = project(x + learning_rate * gradient(x))
        points.append(x)
    return np.array(points)


def start_missing(gradient, project, x0, learning_rate, steps):
    """Your trajectory begins with the point after the first step. How many points belong to two steps?"""
    x = project(x0)
    points = []
    for _ in range(steps):
        x = project(x - learning_rate * gradient(x))
        points.append(x)
    return np.array(points)


def only_the_last_point(gradient, project, x0, learning_rate, steps):
    """You return only the last point. Which points does the README ask for, row by row?"""
    x = project(x0)
    for _ in range(steps):
        x = project(x - learning_rate * gradient(x))
    return x


def learning_rate_forgotten(gradient, project, x0, learning_rate, steps):
    """Your steps are as long as the gradient, whatever η is. What is the gradient multiplied by?"""
    x = project(x0)
    points = [x]
    for _ in range(steps):
        x = project(x - gradient(x))
        points.append(x)
    return np.array(points)


def writes_into_the_array_it_was_given(gradient, project, x0, learning_rate, steps):
    """All your rows are the last point when `project` returns the array that it was given. How many arrays do you
    keep?
    """
    x = project(x0)
    points = [x]
    for _ in range(steps):
        x -= learning_rate * gradient(x)
        x = project(x)
        points.append(x)
    return np.array(points)
