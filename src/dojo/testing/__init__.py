"""What the suites share: assertions that say what is wrong, strategies that draw examples, and data.

A suite compares with these assertions only.  The bare ones of numpy accept a masked array, an
empty one, or a single number where a matrix was asked for.
"""

from dojo.errors import Mismatch
from dojo.testing.assertions import (
    assert_array,
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_equal,
    assert_number,
    assert_unpacks,
)
from dojo.testing.calls import assert_leaves_alone, assert_refuses
from dojo.testing.chance import rng
from dojo.testing.handwriting import digits
from dojo.testing.strategies import (
    distribution_pairs,
    distributions,
    matrices,
    numbers,
    positive_definite_matrices,
    symmetric_matrices,
    vectors,
)

__all__ = [
    "Mismatch",
    "assert_array",
    "assert_at_least",
    "assert_at_most",
    "assert_close",
    "assert_equal",
    "assert_leaves_alone",
    "assert_number",
    "assert_refuses",
    "assert_unpacks",
    "digits",
    "distribution_pairs",
    "distributions",
    "matrices",
    "numbers",
    "positive_definite_matrices",
    "rng",
    "symmetric_matrices",
    "vectors",
]
