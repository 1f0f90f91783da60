"""Wrong answers we expect for quadratic_form, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge, instead_of


def halved(a, x):
    """Your value is half the right one. Is there a factor of 1/2 in the definition?"""
    return float(x @ a @ x) / 2


def squares_only(a, x):
    """Your value has only the terms x_i x_i. What do the terms with two different variables add?"""
    return float(sum(a[i, i] * x[i] ** 2 for i in range(len(x))))


def one_triangle(a, x):
    """Your value uses only the entries on and above the diagonal. What about those below?"""
    return float(sum(a[i, j] * x[i] * x[j] for i in range(len(x)) for j in range(i, len(x))))


def upper_triangle_twice(a, x):
    """Your value counts the entries above the diagonal twice. Is the matrix symmetric?"""
    total = 0.0
    for i in range(len(x)):
        total += a[i, i] * x[i] ** 2
        for j in range(i + 1, len(x)):
            total += 2 * a[i, j] * x[i] * x[j]
    return float(total)


def product_returned(a, x):
    """Your result is the vector A x. What is its dot product with x?"""
    return a @ x


def sum_of_the_product(a, x):
    """Your value is the sum of the entries of A x. What should each of them be multiplied by?"""
    return float(np.sum(a @ x))


def squared_norm_of_the_product(a, x):
    """Your value is A x times A x. Which vector is on the left in the definition?"""
    return float((a @ x) @ (a @ x))


def one_variable_per_term(a, x):
    """In your value each a_ij is multiplied by the square of one entry of x. Which entries of x belong to a_12?"""
    return float(np.sum(x * a * x))


def divided_by_the_length(a, x):
    """Your value does not grow with the vector: it is divided by the squared norm. How does the form grow
    when x is doubled?
    """
    return float(x @ a @ x / (x @ x))


def _eigenvalues(a):
    return np.linalg.eigvalsh((a + a.T) / 2)


def _name(numbers, zero=None):
    """The name that these numbers have as eigenvalues; those up to `zero` count as 0."""
    least, most = np.min(numbers), np.max(numbers)
    if zero is None:
        zero = 1e-9 * max(abs(least), abs(most))
    if least > zero:
        return "positive definite"
    if most < -zero:
        return "negative definite"
    if least >= -zero:
        return "positive semidefinite"
    return "negative semidefinite" if most <= zero else "indefinite"


@instead_of("definiteness")
def determinant_only(a):
    """Your name follows the sign of the determinant. What sign does the product of two negative eigenvalues
    have?
    """
    determinant = np.linalg.det((a + a.T) / 2)
    if abs(determinant) < 1e-9:
        return "positive semidefinite"
    return "positive definite" if determinant > 0 else "indefinite"


@instead_of("definiteness")
def trace_only(a):
    """Your name follows the sum of the diagonal. What if one eigenvalue is 5 and the other -1?"""
    trace = np.trace(a)
    if abs(trace) < 1e-9:
        return "positive semidefinite"
    return "positive definite" if trace > 0 else "negative definite"


@instead_of("definiteness")
def diagonal_only(a):
    """Your name follows the entries on the diagonal. What is the value of the form at (1, -1) if the entry
    off the diagonal is large?
    """
    return _name(np.diag(a))


@instead_of("definiteness")
def entries_only(a):
    """Your name follows the signs of the entries. Can a bowl have a negative entry off its diagonal?"""
    return _name(a)


@instead_of("definiteness")
def no_semidefinite(a):
    """You never say semidefinite. What is the value of the form at (1, -1) if all entries are 2?"""
    eigenvalues = _eigenvalues(a)
    zero = 1e-9 * np.max(np.abs(eigenvalues))
    if np.all(eigenvalues >= -zero):
        return "positive definite"
    return "negative definite" if np.all(eigenvalues <= zero) else "indefinite"


@instead_of("definiteness")
def semidefinite_is_indefinite(a):
    """You call a valley indefinite. Does its form take values of both signs?"""
    eigenvalues = _eigenvalues(a)
    zero = 1e-9 * np.max(np.abs(eigenvalues))
    if np.all(eigenvalues > zero):
        return "positive definite"
    return "negative definite" if np.all(eigenvalues < -zero) else "indefinite"


@instead_of("definiteness")
def never_definite(a):
    """You call a bowl semidefinite. For which x other than 0 is its form 0?"""
    eigenvalues = _eigenvalues(a)
    zero = 1e-9 * np.max(np.abs(eigenvalues))
    if np.all(eigenvalues >= -zero):
        return "positive semidefinite"
    return "negative semidefinite" if np.all(eigenvalues <= zero) else "indefinite"


@instead_of("definiteness")
def every_sign_is_positive(a):
    """You never say negative: where that is the right answer, you say indefinite. What do you call a form
    that is below 0 for every x except 0?
    """
    eigenvalues = _eigenvalues(a)
    zero = 1e-9 * np.max(np.abs(eigenvalues))
    if np.all(eigenvalues > zero):
        return "positive definite"
    return "positive semidefinite" if np.all(eigenvalues >= -zero) else "indefinite"


@instead_of("definiteness")
def zero_form_is_negative(a):
    """You call the form that is always 0 negative semidefinite. Which name does the README give it?"""
    eigenvalues = _eigenvalues(a)
    zero = 1e-9 * np.max(np.abs(eigenvalues))
    if np.all(eigenvalues > zero):
        return "positive definite"
    if np.all(eigenvalues < -zero):
        return "negative definite"
    if np.all(eigenvalues <= zero):
        return "negative semidefinite"
    return "positive semidefinite" if np.all(eigenvalues >= -zero) else "indefinite"


@instead_of("definiteness")
def exact_zero(a):
    """You say definite or indefinite when an eigenvalue is 1e-12 times the largest. Up to which size does the
    README count it as 0?
    """
    return _name(_eigenvalues(a), zero=0.0)


@instead_of("definiteness")
def absolute_tolerance(a):
    """The name that you return changes with the unit of the entries. What does the README compare an
    eigenvalue with?
    """
    return _name(_eigenvalues(a), zero=1e-9)


@instead_of("definiteness")
def lower_triangle_only(a):
    """Your name does not depend on the entries above the diagonal. Which entries of the matrix does
    `eigvalsh` read?
    """
    return _name(np.linalg.eigvalsh(a))


@instead_of("definiteness")
def own_eigenvalues(a):
    """Your name follows the eigenvalues of the matrix itself. If it is not symmetric, which matrix has the
    same form?
    """
    return _name(np.linalg.eigvals(a).real)


def _square(a, *, finite=True):
    a = np.asarray(a, dtype=float)
    if a.ndim != 2 or a.shape[0] != a.shape[1]:
        raise ValueError("a must be square")
    if finite and not np.isfinite(a).all():
        raise ValueError("the entries of a must be finite")
    return a


@edge
def one_number_for_all(a, x):
    """You accept a single number as a vector: numpy stretches it. The README asks for a ValueError."""
    a, x = _square(a), np.asarray(x, dtype=float)
    if x.ndim != 1 or not np.isfinite(x).all():
        raise ValueError("x must be a vector of finite numbers")
    return float(np.sum(a * x[:, np.newaxis] * x))


@edge
def nan_taken(a, x):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    a, x = _square(a, finite=False), np.asarray(x, dtype=float)
    if x.shape != (len(a),):
        raise ValueError("x must have an entry for each row of a")
    return float(x @ a @ x)


@edge
@instead_of("definiteness")
def empty_taken(a):
    """You give a name to a form with no variables. The README asks for a ValueError."""
    eigenvalues = _eigenvalues(_square(a))
    if all(eigenvalues > 1e-9 * np.max(np.abs(eigenvalues), initial=0.0)):
        return "positive definite"
    return _name(eigenvalues)


@edge
@instead_of("definiteness")
def nan_named(a):
    """You give a name to a form with an entry that is NaN or infinite. The README asks for a ValueError."""
    a = _square(a, finite=False)
    if not a.size:
        raise ValueError("a must have at least one row")
    return _name(_eigenvalues(a))
