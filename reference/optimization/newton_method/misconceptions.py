"""Wrong answers we expect for newton_method, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _curvature(h):
    """The Hessian, shifted where it is not positive definite."""
    eigenvalues = np.linalg.eigvalsh(h)
    if eigenvalues[0] > 0:
        return h
    return h + ((np.max(np.abs(eigenvalues)) or 1.0) - eigenvalues[0]) * np.eye(len(h))


def _length(f, x, g, d):
    t = 1.0
    while not f(x + t * d) <= f(x) + 1e-4 * t * np.dot(g, d):
        t = t / 2
    return t


@instead_of("newton_minimise")
def plus_sign(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """Your step leads uphill, as if it solved H d = g. What is on the right-hand side of the system in the
    README?
    """
    x = x0.copy()
    for _ in range(max_steps + 1):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            return x
        x = x + np.linalg.solve(_curvature(hessian(x)), g)
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def whole_steps(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """Your steps run off for the square root of 1 + x² from 2, where whole steps go to -8 and to 512. What does the
    README do when f has not fallen enough?
    """
    x = x0.copy()
    for _ in range(max_steps + 1):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            return x
        x = x - np.linalg.solve(_curvature(hessian(x)), g)
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def no_shift(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """You do not get away from the maximum of x⁴/4 - x²/2, near which H is not positive definite. What does the
    README solve with there?
    """
    x = x0.copy()
    for _ in range(max_steps + 1):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            return x
        d = np.linalg.solve(hessian(x), -g)
        x = x + _length(f, x, g, d) * d
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def bare_steps(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """Near a maximum your steps end at the maximum, and elsewhere they run off. Which two things can go wrong with
    the bare step, and what does the README do about each?
    """
    x = x0.copy()
    for _ in range(max_steps + 1):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            return x
        x = x - np.linalg.solve(hessian(x), g)
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def diagonal_of_the_hessian(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """Your step from (1, 1) in the worked example goes to (-1/2, 3/2): each entry of the gradient over the diagonal
    entry of H. What becomes of the other entries of H?
    """
    x = x0.copy()
    for _ in range(max_steps + 1):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            return x
        d = -g / np.diag(_curvature(hessian(x)))
        x = x + _length(f, x, g, d) * d
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def steepest_descent(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """Your steps go straight against the gradient, as in gradient descent with a line search. What does the Hessian
    change about the direction?
    """
    x = x0.copy()
    for _ in range(max_steps + 1):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            return x
        x = x - _length(f, x, g, -g) * g
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def times_the_hessian(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """Your direction is -H g: where the curvature is large, your steps are long. Does the README multiply by H, or
    solve a system with it?
    """
    x = x0.copy()
    for _ in range(max_steps + 1):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            return x
        d = -_curvature(hessian(x)) @ g
        x = x + _length(f, x, g, d) * d
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def learning_rate_left_in(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """Your step from (1, 1) in the worked example is a tenth of the right one, as if it had a learning rate. Which t
    does the README try first?
    """
    x = x0.copy()
    for _ in range(max_steps + 1):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            return x
        d = np.linalg.solve(_curvature(hessian(x)), -g)
        x = x + 0.1 * _length(f, x, g, 0.1 * d) * d
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def half_steps(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """Your step from (1, 1) in the worked example is half of the right one. Which t does the README try first, and
    when is it halved?
    """
    x = x0.copy()
    for _ in range(max_steps + 1):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            return x
        d = np.linalg.solve(_curvature(hessian(x)), -g)
        x = x + _length(f, x, g, d) / 2 * d
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def identity_always_added(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """Your steps are too short even where H is positive definite: they are those of H + I. When does the README add
    a multiple of I?
    """
    x = x0.copy()
    for _ in range(max_steps + 1):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            return x
        d = np.linalg.solve(_curvature(hessian(x)) + np.eye(len(x)), -g)
        x = x + _length(f, x, g, d) * d
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def stops_when_f_rests(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """For x⁴ you stop too early, when f hardly changes from one step to the next. What must be small at the point that
    the README returns?
    """
    x = x0.copy()
    for _ in range(max_steps):
        g = gradient(x)
        d = np.linalg.solve(_curvature(hessian(x)), -g)
        new = x + _length(f, x, g, d) * d
        if abs(f(new) - f(x)) <= tolerance:
            return new
        x = new
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def stops_when_the_step_is_short(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """For x⁴ you go on too long, until the points hardly move. What must be small at the point that the README
    returns?
    """
    x = x0.copy()
    for _ in range(max_steps):
        g = gradient(x)
        d = np.linalg.solve(_curvature(hessian(x)), -g)
        d = _length(f, x, g, d) * d
        x = x + d
        if np.linalg.norm(d) <= tolerance:
            return x
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def last_point_not_looked_at(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """Where exactly `max_steps` steps are enough, you raise an error. Which is the last of the points whose gradient
    the README looks at?
    """
    x = x0.copy()
    for _ in range(max_steps):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            return x
        d = np.linalg.solve(_curvature(hessian(x)), -g)
        x = x + _length(f, x, g, d) * d
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def last_point_returned_anyway(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """After too few steps you return the last point, although its gradient is not small. What does the README ask for
    in this case?
    """
    x = x0.copy()
    for _ in range(max_steps):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            break
        d = np.linalg.solve(_curvature(hessian(x)), -g)
        x = x + _length(f, x, g, d) * d
    return x


@instead_of("newton_minimise")
def all_points_returned(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """You return all points from the start on. Which of them does the README ask for?"""
    points = [x0.copy()]
    for _ in range(max_steps + 1):
        g = gradient(points[-1])
        if np.linalg.norm(g) <= tolerance:
            return np.array(points)
        d = np.linalg.solve(_curvature(hessian(points[-1])), -g)
        points.append(points[-1] + _length(f, points[-1], g, d) * d)
    raise ValueError("no convergence")


@instead_of("newton_minimise")
def moves_the_start(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """Your result is right, but the caller's x0 has moved with it. Which array do you change in each step?"""
    for _ in range(max_steps + 1):
        g = gradient(x0)
        if np.linalg.norm(g) <= tolerance:
            return x0
        d = np.linalg.solve(_curvature(hessian(x0)), -g)
        x0 += _length(f, x0, g, d) * d
    raise ValueError("no convergence")
