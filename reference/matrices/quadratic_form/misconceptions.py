"""Wrong answers we expect for quadratic_form, and what to say about each."""

import numpy as np
from quadratic_form import definiteness
from quadratic_form import quadratic_form as right

from dojo.misconceptions import edge, instead_of


def _checked(a, x):
    """The arguments as arrays of floats, once they have been found to be good."""
    right(a, x)
    return np.asarray(a, dtype=float), np.asarray(x, dtype=float)


def _eigenvalues(a):
    """The eigenvalues of the symmetric part, once the matrix has been found to be good."""
    definiteness(a)
    a = np.asarray(a, dtype=float)
    return np.linalg.eigvalsh((a + a.T) / 2)


def _name(eigenvalues, zero=None):
    """The name that these numbers have as eigenvalues; those up to `zero` count as 0."""
    least, most = np.min(eigenvalues), np.max(eigenvalues)
    if zero is None:
        zero = 1e-9 * max(abs(least), abs(most))
    if least > zero:
        return "positive definite"
    if most < -zero:
        return "negative definite"
    if least >= -zero:
        return "positive semidefinite"
    return "negative semidefinite" if most <= zero else "indefinite"


def halved(a, x):
    """Your value is half the right one. Is there a factor of 1/2 in the definition?"""
    return right(a, x) / 2


def squares_only(a, x):
    """Your value has only the terms x_i x_i. What do the terms with two different variables add?"""
    a, x = _checked(a, x)
    return float(np.diag(a) @ x**2)


def one_triangle(a, x):
    """Your value uses only the entries on and above the diagonal. What about those below?"""
    a, x = _checked(a, x)
    return right(np.triu(a), x)


def upper_triangle_twice(a, x):
    """Your value counts the entries above the diagonal twice. Is the matrix symmetric?"""
    a, x = _checked(a, x)
    return right(2 * np.triu(a, 1) + np.diag(np.diag(a)), x)


def form_of_the_absolute_values(a, x):
    """Your value is never negative. What is the value of the form in the README at (1, -1)?"""
    return abs(right(a, x))


def product_returned(a, x):
    """Your result is the vector A x. What is its dot product with x?"""
    a, x = _checked(a, x)
    return a @ x


def sum_of_the_product(a, x):
    """Your value is the sum of the entries of A x. What should each of them be multiplied by?"""
    a, x = _checked(a, x)
    return float((a @ x).sum())


def squared_norm_of_the_product(a, x):
    """Your value is A x times A x. Which vector is on the left in the definition?"""
    a, x = _checked(a, x)
    return float((a @ x) @ (a @ x))


def divided_by_the_length(a, x):
    """Your value does not grow with the vector: it is divided by the squared norm. How does the form grow
    when x is doubled?
    """
    a, x = _checked(a, x)
    return right(a, x) / float(x @ x) if x.any() else 0.0


@edge
def one_number_for_all(a, x):
    """You accept a single number as a vector: numpy stretches it. The README asks for a ValueError."""
    if np.ndim(a) == 2 and np.size(x) == 1:
        x = np.broadcast_to(np.ravel(x), len(a))
    return right(a, x)


@edge
def nan_taken(a, x):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.shape(a) == (2, 2) and np.shape(x) == (2,) and not (np.isfinite(a).all() and np.isfinite(x).all()):
        return float("nan")
    return right(a, x)


@instead_of("definiteness")
def determinant_only(a):
    """Your name follows the sign of the determinant. What sign does the product of two negative eigenvalues
    have?
    """
    determinant = round(float(np.prod(_eigenvalues(a))), 6)
    names = {0.0: "positive semidefinite", 1.0: "positive definite", -1.0: "indefinite"}
    return names[float(np.sign(determinant))]


@instead_of("definiteness")
def trace_only(a):
    """Your name follows the sum of the diagonal. What if one eigenvalue is 5 and the other -1?"""
    trace = float(_eigenvalues(a).sum())
    names = {0.0: "positive semidefinite", 1.0: "positive definite", -1.0: "negative definite"}
    return names[float(np.sign(round(trace, 6)))]


@instead_of("definiteness")
def diagonal_only(a):
    """Your name follows the entries on the diagonal. What is the value of the form at (1, -1) if the entry
    off the diagonal is large?
    """
    _eigenvalues(a)
    return _name(np.diag(np.asarray(a, dtype=float)))


@instead_of("definiteness")
def entries_only(a):
    """Your name follows the signs of the entries. Can a bowl have a negative entry off its diagonal?"""
    _eigenvalues(a)
    return _name(np.ravel(np.asarray(a, dtype=float)))


@instead_of("definiteness")
def no_semidefinite(a):
    """You never say semidefinite. What is the value of the form at (1, -1) if all entries are 2?"""
    name = definiteness(a)
    return name.replace("semidefinite", "definite")


@instead_of("definiteness")
def semidefinite_is_indefinite(a):
    """You call a valley indefinite. Does its form take values of both signs?"""
    name = definiteness(a)
    return "indefinite" if "semi" in name else name


@instead_of("definiteness")
def every_sign_is_positive(a):
    """You never say negative: where that is the right answer, you say indefinite. What do you call a form
    that is below 0 for every x except 0?
    """
    name = definiteness(a)
    return "indefinite" if "negative" in name else name


@instead_of("definiteness")
def signs_exchanged(a):
    """You call a bowl negative. What sign does its form have when x is not 0?"""
    name = definiteness(a)
    exchanged = {"positive": "negative", "negative": "positive"}
    first, _, rest = name.partition(" ")
    return f"{exchanged[first]} {rest}" if first in exchanged else name


@instead_of("definiteness")
def exact_zero(a):
    """You say semidefinite only if an eigenvalue is exactly 0. What does rounding turn a 0 into?"""
    return _name(_eigenvalues(a), zero=0.0)


@instead_of("definiteness")
def absolute_tolerance(a):
    """You compare the eigenvalues with a fixed small number. What if the unit of the entries is tiny?"""
    return _name(_eigenvalues(a), zero=1e-9)


@instead_of("definiteness")
def lower_triangle_only(a):
    """Your name does not depend on the entries above the diagonal. Which entries of the matrix does
    `eigvalsh` read?
    """
    _eigenvalues(a)
    return _name(np.linalg.eigvalsh(np.asarray(a, dtype=float)))


@instead_of("definiteness")
def own_eigenvalues(a):
    """Your name follows the eigenvalues of the matrix itself. If it is not symmetric, which matrix has the
    same form?
    """
    _eigenvalues(a)
    return _name(np.linalg.eigvals(np.asarray(a, dtype=float)).real)


@edge
@instead_of("definiteness")
def empty_taken(a):
    """You give a name to a form with no variables. The README asks for a ValueError."""
    return "positive definite" if np.shape(a) == (0, 0) else definiteness(a)


@edge
@instead_of("definiteness")
def nan_named(a):
    """You give a name to a form with an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.shape(a) == (2, 2) and not np.isfinite(a).all():
        return "indefinite"
    return definiteness(a)
