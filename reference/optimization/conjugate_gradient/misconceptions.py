"""Wrong answers we expect for conjugate_gradient, and what to say about each."""

import numpy as np


def _no_curvature(p, image):
    return sum(p * image) <= 0


def beta_inverted(product, b, tolerance=1e-10):
    """Your first step is right, but the next direction is nearly the old one: β is larger than 1 although the
    residual becomes shorter. Which r·r does β divide by?
    """
    x, r, p = 0 * b, b.copy(), b.copy()
    for _ in range(len(b)):
        if np.linalg.norm(r) <= tolerance * np.linalg.norm(b):
            break
        image = product(p)
        if _no_curvature(p, image):
            raise ValueError("not positive definite")
        alpha = (r @ r) / (p @ image)
        x = x + alpha * p
        new = r - alpha * image
        p = new + (r @ r) / (new @ new) * p
        r = new
    return x


def beta_subtracted(product, b, tolerance=1e-10):
    """Your first step is right, but the second direction is not conjugate to the first: β has the other sign. What is
    p · A p for the two directions of the worked example?
    """
    x, r, p = 0 * b, b.copy(), b.copy()
    for _ in range(len(b)):
        if np.linalg.norm(r) <= tolerance * np.linalg.norm(b):
            break
        image = product(p)
        if _no_curvature(p, image):
            raise ValueError("not positive definite")
        alpha = (r @ r) / (p @ image)
        x = x + alpha * p
        new = r - alpha * image
        p = new - (new @ new) / (r @ r) * p
        r = new
    return x


def direction_from_the_old_residual(product, b, tolerance=1e-10):
    """Your first step is right, but your second direction contains the residual from before the step. Which residual
    does the next direction begin with?
    """
    x, r, p = 0 * b, b.copy(), b.copy()
    for _ in range(len(b)):
        if np.linalg.norm(r) <= tolerance * np.linalg.norm(b):
            break
        image = product(p)
        if _no_curvature(p, image):
            raise ValueError("not positive definite")
        alpha = (r @ r) / (p @ image)
        x = x + alpha * p
        new = r - alpha * image
        p = r + (new @ new) / (r @ r) * p
        r = new
    return x


def residual_sign(product, b, tolerance=1e-10):
    """Your result is the right one with the other sign: it solves A x = -b. Does the residual begin at b or
    at -b, and does the first step go along it?
    """
    x = np.zeros(len(b))
    r = product(x) - b
    p = r
    while np.linalg.norm(r) > tolerance * np.linalg.norm(b):
        image = product(p)
        if _no_curvature(p, image):
            raise ValueError("not positive definite")
        alpha = (r @ r) / (p @ image)
        x = x + alpha * p
        new = r - alpha * image
        p = new + (new @ new) / (r @ r) * p
        r = new
    return x


def steepest_descent(product, b, tolerance=1e-10):
    """Your result is right, but it takes many more products than A has different eigenvalues, as steepest descent does.
    What does the README add to the residual to get the next direction?
    """
    x, r = 0 * b, b.copy()
    while np.linalg.norm(r) > tolerance * np.linalg.norm(b):
        image = product(r)
        if _no_curvature(r, image):
            raise ValueError("not positive definite")
        alpha = (r @ r) / (r @ image)
        x = x + alpha * r
        r = r - alpha * image
    return x


def residual_anew(product, b, tolerance=1e-10):
    """Your result is right, but takes two products a step. How can the new residual come from the old one and from
    the product that you already have?
    """
    x, r, p = 0 * b, b.copy(), b.copy()
    while np.linalg.norm(r) > tolerance * np.linalg.norm(b):
        image = product(p)
        if _no_curvature(p, image):
            raise ValueError("not positive definite")
        x = x + (r @ r) / (p @ image) * p
        new = b - product(x)
        p = new + (new @ new) / (r @ r) * p
        r = new
    return x


def same_product_computed_again(product, b, tolerance=1e-10):
    """Your result is right, but takes three products a step. How many different vectors does A multiply in one step of
    the README?
    """
    x, r, p = 0 * b, b.copy(), b.copy()
    while np.linalg.norm(r) > tolerance * np.linalg.norm(b):
        if _no_curvature(p, product(p)):
            raise ValueError("not positive definite")
        alpha = (r @ r) / (p @ product(p))
        x = x + alpha * p
        new = r - alpha * product(p)
        p = new + (new @ new) / (r @ r) * p
        r = new
    return x


def one_step_too_few(product, b, tolerance=1e-10):
    """Your result is the point before the last one. How many steps does the worked example take for two unknowns?"""
    x, r, p = 0 * b, b.copy(), b.copy()
    for _ in range(len(b) - 1):
        if np.linalg.norm(r) <= tolerance * np.linalg.norm(b):
            break
        image = product(p)
        if _no_curvature(p, image):
            raise ValueError("not positive definite")
        alpha = (r @ r) / (p @ image)
        x = x + alpha * p
        new = r - alpha * image
        p = new + (new @ new) / (r @ r) * p
        r = new
    return x


def only_n_steps(product, b, tolerance=1e-10):
    """Your result is right unless the eigenvalues are very different: then you stop after n steps, and the residual is
    still too long. How long does the README go on?
    """
    x, r, p = 0 * b, b.copy(), b.copy()
    for _ in range(len(b)):
        if np.linalg.norm(r) <= tolerance * np.linalg.norm(b):
            break
        image = product(p)
        if _no_curvature(p, image):
            raise ValueError("not positive definite")
        alpha = (r @ r) / (p @ image)
        x = x + alpha * p
        new = r - alpha * image
        p = new + (new @ new) / (r @ r) * p
        r = new
    return x


def always_n_steps(product, b, tolerance=1e-10):
    """You call `product` even when the residual is already small or 0. When does the README stop?"""
    x, r, p = 0 * b, b.copy(), b.copy()
    with np.errstate(invalid="ignore"):
        for _ in range(len(b)):
            image = product(p)
            if _no_curvature(p, image):
                raise ValueError("not positive definite")
            alpha = (r @ r) / (p @ image)
            x = x + alpha * p
            new = r - alpha * image
            p = new + (new @ new) / (r @ r) * p
            r = new
    return x


def absolute_tolerance(product, b, tolerance=1e-10):
    """Your steps end too late when b is long, and too early when b is short. What does the README compare the length of
    the residual with?
    """
    x, r, p = 0 * b, b.copy(), b.copy()
    while np.linalg.norm(r) > tolerance:
        image = product(p)
        if _no_curvature(p, image):
            raise ValueError("not positive definite")
        alpha = (r @ r) / (p @ image)
        x = x + alpha * p
        new = r - alpha * image
        p = new + (new @ new) / (r @ r) * p
        r = new
    return x


def squared_norm_compared(product, b, tolerance=1e-10):
    """Your steps end too early: r·r is compared with the tolerance times b·b. Which of the two does the README compare,
    norms or their squares?
    """
    x, r, p = 0 * b, b.copy(), b.copy()
    while r @ r > tolerance * (b @ b):
        image = product(p)
        if _no_curvature(p, image):
            raise ValueError("not positive definite")
        alpha = (r @ r) / (p @ image)
        x = x + alpha * p
        new = r - alpha * image
        p = new + (new @ new) / (r @ r) * p
        r = new
    return x


def length_without_the_matrix(product, b, tolerance=1e-10):
    """In your first step α is 1: it lacks the curvature. What does the README divide r·r by?"""
    x, r, p = 0 * b, b.copy(), b.copy()
    for _ in range(len(b)):
        if np.linalg.norm(r) <= tolerance * np.linalg.norm(b):
            break
        image = product(p)
        if _no_curvature(p, image):
            raise ValueError("not positive definite")
        alpha = (r @ r) / (p @ p)
        x = x + alpha * p
        new = r - alpha * image
        p = new + (new @ new) / (r @ r) * p
        r = new
    return x


def same_array_twice(product, b, tolerance=1e-10):
    """Your first step is right, but the second direction is a multiple of the residual, as if r and p were the same
    array. What is p when β p is added?
    """
    x = np.zeros(len(b))
    r = b.copy()
    p = r
    for _ in range(len(b)):
        old = r @ r
        if old**0.5 <= tolerance * np.linalg.norm(b):
            break
        image = product(p)
        if _no_curvature(p, image):
            raise ValueError("not positive definite")
        alpha = old / (p @ image)
        x = x + alpha * p
        r -= alpha * image
        p = r + (r @ r) / old * p
    return x


def goes_on_without_curvature(product, b, tolerance=1e-10):
    """Your results are right, but you also return one where p · A p is 0 or negative. What does the README ask for
    there?
    """
    x, r, p = 0 * b, b.copy(), b.copy()
    for _ in range(100 * len(b)):
        if np.linalg.norm(r) <= tolerance * np.linalg.norm(b):
            break
        image = product(p)
        alpha = (r @ r) / (p @ image)
        x = x + alpha * p
        new = r - alpha * image
        p = new + (new @ new) / (r @ r) * p
        r = new
    return x


def changes_b(product, b, tolerance=1e-10):
    """Your result is right, but the caller's b has become the last residual. Which array do you subtract from in each
    step?
    """
    enough = tolerance * np.linalg.norm(b)
    x, r, p = 0 * b, b, b.copy()
    while np.linalg.norm(r) > enough:
        old = r @ r
        image = product(p)
        if _no_curvature(p, image):
            raise ValueError("not positive definite")
        alpha = old / (p @ image)
        x = x + alpha * p
        r -= alpha * image
        p = r + (r @ r) / old * p
    return x
