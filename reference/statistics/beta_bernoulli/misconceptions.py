"""Wrong answers we expect for beta_bernoulli, and what to say about each."""

from dojo.misconceptions import instead_of


@instead_of("update")
def zeros_not_counted(a, b, x):
    """Your b does not change, whatever the tosses are. What does a 0 tell about the coin?"""
    return a + float(x.sum()), b


@instead_of("update")
def counts_exchanged(a, b, x):
    """Your a grows with the zeros, and your b with the ones. Which exponent does a 1 raise, that of q or that of
    1 - q?
    """
    ones = float(x.sum())
    return a + len(x) - ones, b + ones


@instead_of("update")
def all_tosses_added_to_b(a, b, x):
    """Your b grows by n, the number of all tosses. Which of the tosses multiply the density by 1 - q?"""
    return a + float(x.sum()), b + len(x)


@instead_of("update")
def prior_ignored(a, b, x):
    """Your result is the same for every prior. What are the counts added to?"""
    ones = float(x.sum())
    return ones, len(x) - ones


@instead_of("update")
def starts_from_uniform(a, b, x):
    """Your result is the posterior of Beta(1, 1), whatever the prior is. Where do a and b go?"""
    ones = float(x.sum())
    return 1 + ones, 1 + len(x) - ones


@instead_of("update")
def minus_one_for_a_zero(a, b, x):
    """Your a becomes smaller with every 0. Which of the two parameters does a 0 change?"""
    return a + float((2 * x - 1).sum()), b - float((2 * x - 1).sum())


@instead_of("update")
def shares_added(a, b, x):
    """Your parameters grow by shares that add up to 1, however many tosses there are. What does every single toss
    add?
    """
    share = float(x.mean()) if len(x) else 0.0
    return a + share, b + 1 - share


@instead_of("posterior_mean")
def mode_for_mean(a, b):
    """Your mean of Beta(5, 3) is 2/3. Which of the two formulas contains a - 1?"""
    return (a - 1) / (a + b - 2)


@instead_of("posterior_mean")
def ratio_of_parameters(a, b):
    """Your mean of Beta(5, 3) is 5/3, but a probability is at most 1. What is a divided by in the README?"""
    return a / b


@instead_of("posterior_mean")
def mean_of_the_other_side(a, b):
    """Your mean is the expected probability of a 0. Which parameter counts the ones?"""
    return b / (a + b)


@instead_of("posterior_mode")
def mean_for_mode(a, b):
    """Your mode of Beta(5, 3) is 5/8, its mean. At which q is the density itself largest?"""
    if a < 1 or b < 1 or a == b == 1:
        raise ValueError("no mode")
    return a / (a + b)


@instead_of("posterior_mode")
def minus_2_forgotten(a, b):
    """Your mode of Beta(5, 3) is 1/2: its numerator is a - 1. What is the sum of the two exponents?"""
    if a < 1 or b < 1 or a == b == 1:
        raise ValueError("no mode")
    return (a - 1) / (a + b)


@instead_of("posterior_mode")
def mode_always(a, b):
    """Your function returns a mode for parameters below 1. Is the density largest there, or is it infinite
    elsewhere?
    """
    if a == b == 1:
        raise ValueError("no mode")
    return (a - 1) / (a + b - 2)
