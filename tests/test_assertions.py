"""The assertions say no to whatever is not exactly the answer, each in a sentence of its own."""

import re
import warnings
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

import numpy as np
import pytest

from dojo.testing import (
    Mismatch,
    assert_array,
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
)
from dojo.testing.assertions import observed

PAIR = [1.0, 2.0]
BECAUSE = "the shapes differ"


class EqualToEverything:
    """An object that numpy takes for the right array."""

    __hash__ = None

    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return 0.0

    def __array__(self, dtype=None, copy=None):
        return np.array(PAIR)


class AlwaysClose(np.ndarray):
    """An array whose difference to anything is zero."""

    def __array_ufunc__(self, *args, **kwargs):
        return np.zeros(2)


class FloatWithWishes(float):
    """A number that is equal to every other."""

    __hash__ = float.__hash__

    def __eq__(self, other):
        return True


class Pair(NamedTuple):
    """A tuple of another type."""

    q: int
    r: int


def said(assertion, *args, **kwargs):
    """Return what the assertion says."""
    with pytest.raises(Mismatch) as caught:
        assertion(*args, **kwargs)
    return str(caught.value)


def matrix(rows):
    """Return a np.matrix without the warning that comes with it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return np.matrix(rows)


def raising(error):
    """Return a function that raises."""

    def function(*args, **kwargs):
        raise error

    return function


# What is accepted.


@pytest.mark.parametrize(
    "actual",
    [
        np.array(PAIR),
        np.array([1, 2]),
        np.array([1, 2], dtype=np.uint8),
        np.array(PAIR, dtype=np.float16),
        np.array(PAIR, dtype=np.longdouble),
        np.array(PAIR, dtype=">f8"),
        np.array([2.0, 1.0])[::-1],
        np.broadcast_to(np.array(PAIR), (2,)),
    ],
    ids=lambda array: f"{array.dtype.str} {array.strides}",
)
def test_plain_arrays_are_accepted(actual):
    """Any real or whole plain array with the right entries is right, whatever its memory."""
    assert_close(actual, PAIR)


@pytest.mark.parametrize(
    "actual", [3, 3.0, np.float64(3), np.float32(3), np.int8(3), np.array(3.0), np.array(3)], ids=repr
)
def test_plain_numbers_are_accepted(actual):
    """A number may be Python's, numpy's, or an array without dimensions."""
    assert_close(actual, 3.0)
    assert assert_number(actual) == 3.0


def test_read_only_arrays_are_accepted():
    """An assertion writes neither into the answer nor into the expectation."""
    actual, expected = np.array([[1.0, np.inf]]), np.array([[1.0, np.inf]])
    actual.setflags(write=False)
    expected.setflags(write=False)
    assert_close(actual, expected)
    assert "1 of 2 entries differ" in said(assert_close, actual, -expected + 2)
    assert_array(actual[:, :1], (1, 1))


@pytest.mark.parametrize("shape", [(0,), (0, 3), (3, 0)])
def test_an_empty_array_is_right_where_one_is_expected(shape):
    """Nothing is compared where nothing is expected, but the shape is."""
    assert_close(np.zeros(shape), np.zeros(shape))
    assert said(assert_close, np.zeros((0, 0)), np.zeros(shape)).startswith("Expected shape (")


# What is not an array of numbers at all.


NO_ARRAY = {
    "None": (None, "None. Is a `return` missing?"),
    "list": (PAIR, "a list of length 2."),
    "tuple": ((1.0, 2.0), "a tuple of length 2."),
    "dict": ({}, "a dict of length 0."),
    "set": ({1.0, 2.0}, "a set of length 2."),
    "text": ("ab", "'ab'."),
    "long text": ("a" * 200, "'" + "a" * 78 + "…."),
    "masked array": (np.ma.array(PAIR, mask=[True, True]), "an object of type MaskedArray."),
    "matrix": (matrix([PAIR]), "an object of type matrix."),
    "record array": (np.rec.array([(1.0, 2.0)]), "an object of type recarray."),
    "array subclass": (np.array(PAIR).view(AlwaysClose), "an object of type AlwaysClose."),
    "object equal to everything": (EqualToEverything(), "an object of type EqualToEverything."),
    "array of objects": (
        np.array(PAIR, dtype=object),
        "an array of shape (2,) and dtype object, whose first entry is 1.0.",
    ),
    "array of text": (np.array(["1", "2"]), "an array of shape (2,) and dtype <U1."),
    "array of dates": (np.array(PAIR).astype("M8[Y]"), "an array of shape (2,) and dtype datetime64[Y]."),
    "function": (len, "an object of type builtin_function_or_method."),
    "class": (float, "an object of type type."),
    "generator": ((x for x in PAIR), "an object of type generator."),
}


@pytest.mark.parametrize("case", NO_ARRAY)
@pytest.mark.parametrize("assertion", [assert_close, assert_equal], ids=["close", "equal"])
def test_not_an_array(case, assertion):
    """Only a plain numpy array is an array, and the sentence names what came instead."""
    actual, words = NO_ARRAY[case]
    assert said(assertion, actual, PAIR) == (
        f"Expected a numpy array of numbers of shape (2,), your function returned {words}"
    )


@pytest.mark.parametrize("case", NO_ARRAY)
def test_not_an_array_of_a_shape(case):
    """The assertion about the shape alone asks for a plain array too."""
    actual, words = NO_ARRAY[case]
    assert said(assert_array, actual, (2,)) == (
        f"Expected a numpy array of numbers of shape (2,), your function returned {words}"
    )


NO_NUMBER = {
    "None": (None, "None. Is a `return` missing?"),
    "list": ([1.0], "a list of length 1."),
    "text": ("1", "'1'."),
    "float subclass": (FloatWithWishes(5), "an object of type FloatWithWishes."),
    "object equal to everything": (EqualToEverything(), "an object of type EqualToEverything."),
    "decimal": (Decimal(1), "an object of type Decimal."),
    "fraction": (Fraction(1), "an object of type Fraction."),
    "masked constant": (np.ma.masked, "an object of type MaskedConstant."),
}
ASK_FOR_A_NUMBER = {
    "assert_close": lambda actual: assert_close(actual, 1.0),
    "assert_equal": lambda actual: assert_equal(actual, 1),
    "assert_number": assert_number,
    "assert_at_least": lambda actual: assert_at_least(actual, 0),
    "assert_at_most": lambda actual: assert_at_most(actual, 2),
}


@pytest.mark.parametrize("case", NO_NUMBER)
@pytest.mark.parametrize("name", ASK_FOR_A_NUMBER)
def test_not_a_number(case, name):
    """Every assertion that wants a number says so in the same words."""
    actual, words = NO_NUMBER[case]
    sentence = said(ASK_FOR_A_NUMBER[name], actual)
    assert sentence == f"Expected a number, your function returned {words}"


@pytest.mark.parametrize("name", ASK_FOR_A_NUMBER)
@pytest.mark.parametrize(
    ("actual", "shape"), [(np.array([1]), "(1,)"), (np.array([[1]]), "(1, 1)"), (np.array([]), "(0,)")]
)
def test_an_array_is_no_number(actual, shape, name):
    """An array with one entry, or with none, is not a number."""
    sentence = said(ASK_FOR_A_NUMBER[name], actual)
    assert sentence == f"Expected a single number, your function returned shape {shape}."


def test_the_repr_of_an_answer_is_not_asked_for():
    """The repr of a learner's object is not run."""
    loud = type("Loud", (), {"__repr__": raising(RuntimeError("repr was called"))})
    assert said(assert_number, loud()).endswith("an object of type Loud.")


# Shape.


@pytest.mark.parametrize(
    ("actual", "words"),
    [
        (1.0, "a single number"),
        (np.array(1.0), "a single number"),
        (np.ones(2), "shape (2,)"),
        (np.ones((1, 2)), "shape (1, 2)"),
        (np.ones((2, 1)), "shape (2, 1)"),
        (np.ones((1, 1)), "shape (1, 1)"),
        (np.ones((1, 2, 2)), "shape (1, 2, 2)"),
        (np.ones((0, 2)), "shape (0, 2)"),
        (np.array([]), "shape (0,)"),
    ],
)
@pytest.mark.parametrize("assertion", [assert_close, assert_equal], ids=["close", "equal"])
def test_a_shape_that_numpy_would_stretch_is_wrong(actual, words, assertion):
    """A shape that broadcasts to the right one is not the right one."""
    sentence = said(assertion, actual, np.ones((2, 2)))
    assert sentence == f"Expected shape (2, 2), your function returned {words}."
    assert said(assert_array, actual, (2, 2)) == sentence


def test_the_shape_comes_before_the_kind():
    """Of several faults the shape is named first."""
    assert said(assert_close, np.array([True]), PAIR) == (
        "Expected shape (2,), your function returned shape (1,)."
    )


# Kind.


@pytest.mark.parametrize(
    ("actual", "expected", "words"),
    [
        (True, 1.0, "real numbers, your function returned truth values (True or False): True."),
        (np.True_, 1.0, "real numbers, your function returned truth values (True or False): True."),
        (1 + 0j, 1.0, "real numbers, your function returned complex numbers: (1+0j)."),
        (np.complex64(1), 1.0, "real numbers, your function returned complex numbers: (1+0j)."),
        (1.0, 1, "whole numbers, your function returned real numbers: 1.0."),
        (True, 1, "whole numbers, your function returned truth values (True or False): True."),
        (1, True, "truth values (True or False), your function returned whole numbers: 1."),
        (np.array([1.0, 2.0]), [1, 2], "whole numbers, your function returned real numbers: [1., 2.]."),
        (
            np.array([1.0 + 0j, 2.0]),
            PAIR,
            "real numbers, your function returned complex numbers: [1.+0.j, 2.+0.j].",
        ),
        (
            np.array([False, True]),
            [0.0, 1.0],
            "real numbers, your function returned truth values (True or False): [False, True].",
        ),
        (
            np.array([0, 1]),
            [False, True],
            "truth values (True or False), your function returned whole numbers: [0, 1].",
        ),
        (
            np.zeros(37, dtype=complex),
            np.zeros(37),
            (
                "real numbers, your function returned complex numbers: an array of shape (37,) "
                "and dtype complex128."
            ),
        ),
    ],
)
@pytest.mark.parametrize("assertion", [assert_close, assert_equal], ids=["close", "equal"])
def test_wrong_kind(actual, expected, words, assertion):
    """Numbers of another kind are wrong even where they are equal."""
    assert said(assertion, actual, expected) == f"Expected {words}"


def test_real_numbers_are_complex_numbers():
    """Where a complex number is expected, a real one may be the answer."""
    assert_close(1.0, 1 + 0j)
    assert_close(np.array([1, 2]), np.array([1 + 0j, 2]))


def test_unsigned_numbers_are_whole_numbers():
    """Signed and unsigned numbers compare by value, without wrapping around."""
    assert_equal(np.array([1, 2], dtype=np.uint8), [1, 2])
    assert said(assert_equal, np.uint8(255), -1) == "Expected -1, your function returned 255."
    assert said(assert_equal, np.uint64(2**64 - 1), -1) == (
        "Expected -1, your function returned 18446744073709551615."
    )


# Values.


def test_a_wrong_number():
    """A wrong number is shown with its distance and the tolerance."""
    assert said(assert_close, 9, 6.0) == "Expected 6, your function returned 9 (off by 3, allowed 6e-09)."


def test_a_wrong_complex_number():
    """The distance of complex numbers is that in the plane."""
    assert said(assert_close, 4 + 5j, 1 + 1j) == (
        "Expected 1+1j, your function returned 4+5j (off by 5, allowed 1.4e-09)."
    )


HUGE = "a whole number of 1329 bits"


@pytest.mark.parametrize(
    ("actual", "words"),
    [(np.nan, "nan"), (np.inf, "inf"), (-np.inf, "-inf"), (10**400, HUGE), (-(10**400), HUGE)],
    ids=["nan", "inf", "-inf", "huge", "-huge"],
)
def test_a_number_that_is_not_finite(actual, words):
    """NaN and infinity are wrong, without a distance; a whole number beyond floats is shown as one."""
    assert said(assert_close, actual, 1.0) == f"Expected 1, your function returned {words}."
    assert said(assert_number, actual) == f"Expected a finite number, your function returned {words}."


def test_a_huge_whole_number_is_compared_as_a_float():
    """A whole number beyond 64 bits is compared like the float nearest to it."""
    assert_close(10**30, 1e30)
    assert said(assert_close, 10**30, 1.0) == (
        "Expected 1, your function returned 1e+30 (off by 1e+30, allowed 1e-09)."
    )


@pytest.mark.parametrize("digits", [400, 5000])
def test_a_huge_whole_number_is_infinite(digits):
    """A whole number beyond floats is met by infinity and by nothing else, and shown as what it is."""
    assert_close(10**digits, np.inf)
    bits = (10**digits).bit_length()
    returned = f"your function returned a whole number of {bits} bits."
    assert said(assert_close, 10**digits, -np.inf) == f"Expected -inf, {returned}"
    assert said(assert_close, 10**digits, 1.5) == f"Expected 1.5, {returned}"


def test_infinity_must_be_met_exactly():
    """The tolerance of an infinite entry is none."""
    assert_close(np.array([np.inf, -np.inf]), [np.inf, -np.inf])
    assert said(assert_close, 1e308, np.inf) == "Expected inf, your function returned 1e+308."
    assert said(assert_close, -np.inf, np.inf) == "Expected inf, your function returned -inf."
    assert said(assert_close, np.nan, np.inf) == "Expected inf, your function returned nan."


def test_nan_is_never_right():
    """NaN is not an answer, not even where a suite expects it."""
    assert said(assert_close, np.nan, np.nan) == "Expected nan, your function returned nan."


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize("expected", [8.0, -8.0, 0.0])
def test_the_tolerance_is_a_sharp_bound(sign, expected):
    """A difference of atol + rtol |expected| is accepted, the next larger one is not."""
    bound = 0.5 + 0.25 * abs(expected)
    assert_close(expected + sign * bound, expected, rtol=0.25, atol=0.5)
    beyond = expected + sign * bound * (1 + 1e-12)
    assert f"allowed {bound:.2g})." in said(assert_close, beyond, expected, rtol=0.25, atol=0.5)


def test_the_tolerance_is_relative_to_what_is_expected():
    """A large wrong answer does not widen its own tolerance."""
    assert_close(1.0, 2.0, rtol=0.5, atol=0)
    with pytest.raises(Mismatch):
        assert_close(2.0, 1.0, rtol=0.5, atol=0)


@pytest.mark.parametrize(
    ("expected", "near", "far"), [(1.0, 9e-10, 1.1e-9), (1e6, 9e-4, 1.1e-3), (0.0, 9e-13, 1.1e-12)]
)
def test_the_default_tolerance(expected, near, far):
    """The default is one part in 10^9, and 10^-12 around zero."""
    assert_close(expected + near, expected)
    with pytest.raises(Mismatch):
        assert_close(expected + far, expected)


def test_zero_tolerance():
    """Without tolerance only the same number is right."""
    assert_close(0.1, 0.1, rtol=0, atol=0)
    assert said(assert_close, np.nextafter(1, 2), 1.0, rtol=0, atol=0) == (
        "Expected 1, your function returned 1.0000000000000002 (off by 2.2e-16, allowed 0)."
    )


def test_the_tolerance_is_per_entry():
    """A large entry does not lend its tolerance to a small one."""
    assert said(assert_close, np.array([1e9, 1.5]), [1e9, 1.0]).startswith(
        "1 of 2 entries differ. At [1]: expected 1, your function returned 1.5 (off by 0.5, allowed 1e-09)."
    )


TABLES = {
    "vector": (
        np.array([1.0, 3.0]),
        [1.0, 2.0],
        (
            "1 of 2 entries differ. At [1]: expected 2, your function returned 3 (off by 1, allowed 2e-09).\n"
            "  expected   yours (* differs)\n"
            "  1 2        1  3*"
        ),
    ),
    "matrix, the worst entry first": (
        np.array([[1, -2.5], [100, 4]]),
        [[1.0, 2.0], [3.0, 4.0]],
        (
            "2 of 4 entries differ. At [1, 0]: expected 3, your function returned 100 "
            "(off by 97, allowed 3e-09).\n"
            "  expected   yours (* differs)\n"
            "  1 2           1  -2.5*\n"
            "  3 4         100*    4"
        ),
    ),
    "nan is worse than any number": (
        np.array([9.0, np.nan]),
        [1.0, 2.0],
        (
            "2 of 2 entries differ. At [1]: expected 2, your function returned nan.\n"
            "  expected   yours (* differs)\n"
            "  1 2          9* nan*"
        ),
    ),
    "the first of equal differences": (
        np.array([2.0, 2.0]),
        [1.0, 1.0],
        (
            "2 of 2 entries differ. At [0]: expected 1, your function returned 2 (off by 1, allowed 1e-09).\n"
            "  expected   yours (* differs)\n"
            "  1 1        2* 2*"
        ),
    ),
    "wider than the heading": (
        np.array([0.125, 1e-7, 3.0]),
        [0.125, 1e-7, 1 / 3],
        (
            "1 of 3 entries differ. At [2]: expected 0.333333, your function returned 3 "
            "(off by 2.667, allowed 3.3e-10).\n"
            "  expected                     yours (* differs)\n"
            "     0.125    1e-07 0.333333   0.125  1e-07      3*"
        ),
    ),
}


@pytest.mark.parametrize("case", TABLES)
def test_the_table_of_entries(case):
    """Small arrays are shown side by side, a star at each entry that differs."""
    actual, expected, text = TABLES[case]
    assert said(assert_close, actual, expected) == text


@pytest.mark.parametrize(
    ("shape", "shown"), [((6, 6), True), ((36,), False), ((9,), True), ((1, 37), False), ((2, 2, 2), False)]
)
def test_large_arrays_have_no_table(shape, shown):
    """A table has at most 36 entries, two dimensions and 56 columns; the sentence stands alone above that."""
    text = said(assert_close, np.zeros(shape), np.ones(shape))
    place = ", ".join("0" for _ in shape)
    assert text.startswith(f"{np.prod(shape)} of {np.prod(shape)} entries differ. At [{place}]: expected 1")
    assert ("\n" in text) == shown


def test_an_equal_table_has_no_tolerance():
    """Where exactly one answer is right, no distance is shown."""
    assert said(assert_equal, np.array([1, 2, 3]), [1, 2, 4]) == (
        "1 of 3 entries differ. At [2]: expected 4, your function returned 3.\n"
        "  expected   yours (* differs)\n"
        "  1 2 4      1  2  3*"
    )


def test_a_table_of_truth_values():
    """Truth values are shown as Python writes them."""
    assert said(assert_equal, np.array([True, False]), [True, True]) == (
        "1 of 2 entries differ. At [1]: expected True, your function returned False.\n"
        "  expected    yours (* differs)\n"
        "  True True    True  False*"
    )
    assert said(assert_equal, False, True) == "Expected True, your function returned False."


def test_close_truth_values():
    """A wrong truth value is a mismatch where numbers with tolerance are compared, too."""
    assert_close(True, True)
    assert said(assert_close, False, True).startswith("Expected True, your function returned False")


@pytest.mark.parametrize("dtype", [np.int8, np.int16, np.int32, np.int64])
def test_the_smallest_whole_number_is_not_zero(dtype):
    """The one number whose absolute value overflows is as wrong as any other."""
    smallest = np.iinfo(dtype).min
    with pytest.raises(Mismatch):
        assert_close(np.array([smallest], dtype=dtype), np.array([0], dtype=dtype))
    assert_close(np.array([smallest], dtype=dtype), np.array([smallest], dtype=dtype))


def test_the_distance_of_unsigned_numbers():
    """The distance of unsigned numbers does not wrap around."""
    got, wanted = np.array([3], dtype=np.uint8), np.array([4], dtype=np.uint8)
    assert "(off by 1, allowed 4e-09)" in said(assert_close, got, wanted)


def test_a_distance_beyond_floats_gives_no_warning():
    """A comparison warns of nothing, however far the numbers are apart."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        said(assert_close, np.array([-1e308, 1.0]), [1.7e308, 2.0])
        said(assert_close, np.array([-(2**63)]), [5])


# Whole numbers and text, exactly.


@pytest.mark.parametrize("huge", [2**63, 2**64, 10**30])
def test_huge_whole_numbers_are_compared_exactly(huge):
    """A whole number of any size is equal to itself and to no other."""
    assert_equal(huge, huge)
    assert said(assert_equal, huge + 1, huge) == f"Expected {huge}, your function returned {huge + 1}."


def test_a_huge_whole_number_is_a_whole_number():
    """A whole number beyond 64 bits is not called a real one."""
    assert said(assert_equal, 10**30, 1) == f"Expected 1, your function returned {10**30}."


@pytest.mark.parametrize(
    "assertion",
    [
        lambda actual: assert_equal(actual, 1),
        lambda actual: assert_equal(actual, "text"),
        lambda actual: assert_unpacks(actual, "q", "r"),
        lambda actual: assert_refuses(lambda: actual, because=BECAUSE),
    ],
    ids=["number", "text", "unpacks", "refuses"],
)
def test_a_whole_number_too_long_to_write(assertion):
    """A whole number of more digits than Python writes is wrong like any other."""
    assert said(assertion, 10**5000).startswith("Expected ")


@pytest.mark.parametrize(
    ("actual", "words"), [("a", "'a'"), (None, "None"), (1, "1"), (["b"], "a list of length 1"), ("", "''")]
)
def test_wrong_text(actual, words):
    """Text is compared letter by letter, and is not an array of letters."""
    assert_equal("b", "b")
    assert said(assert_equal, actual, "b") == f"Expected 'b', your function returned {words}."


def test_text_of_numpy_is_told_apart():
    """A sentence never shows the same text as expected and as returned."""
    sentence = said(assert_equal, np.str_("b"), "b")
    assert sentence != "Expected 'b', your function returned 'b'."


# One number, one array, bounds, several values.


def test_assert_number_returns_a_float():
    """The number comes back as Python's float, ready for arithmetic."""
    assert type(assert_number(np.float32(0.5))) is float
    assert assert_number(7) == 7.0


@pytest.mark.parametrize(
    ("actual", "kind"), [(True, "truth values (True or False)"), (1j, "complex numbers")]
)
@pytest.mark.parametrize("name", ["assert_number", "assert_at_least", "assert_at_most"])
def test_a_number_is_real(actual, kind, name):
    """A truth value and a complex number are not real numbers."""
    assert said(ASK_FOR_A_NUMBER[name], actual) == (
        f"Expected real numbers, your function returned {kind}: {actual}."
    )


def test_assert_array_returns_the_array():
    """The array comes back as it is."""
    array = np.array([[1.0, 2.0]])
    assert assert_array(array, (1, 2)) is array


@pytest.mark.parametrize(
    ("array", "words"),
    [
        (np.array([1.0, np.nan]), "[ 1., nan]"),
        (np.array([-np.inf, 1.0]), "[-inf, 1.]"),
        (np.array([[1.0, np.inf], [2.0, 3.0]]), "[[ 1., inf],\n [ 2.,  3.]]"),
        (np.full(37, np.nan), "an array of shape (37,) and dtype float64"),
    ],
)
def test_assert_array_wants_finite_numbers(array, words):
    """One entry that is not finite is enough."""
    assert said(assert_array, array, array.shape) == (
        f"Expected finite numbers, your function returned {words}."
    )


@pytest.mark.parametrize(
    ("array", "kind", "words"),
    [
        (np.array(PAIR), "i", "whole numbers, your function returned real numbers: [1., 2.]."),
        (
            np.array([1, 0]),
            "b",
            "truth values (True or False), your function returned whole numbers: [1, 0].",
        ),
        (
            np.array([True, False]),
            "f",
            "real numbers, your function returned truth values (True or False): [ True, False].",
        ),
    ],
)
def test_assert_array_wants_a_kind(array, kind, words):
    """The kind is real numbers, unless the suite says otherwise."""
    assert said(assert_array, array, (2,), kind=kind) == f"Expected {words}"
    assert assert_array(array, (2,), kind=array.dtype.kind) is array


def test_bounds():
    """A bound belongs to what it allows, and slack moves it."""
    assert_at_least(2, 2)
    assert_at_most(2, 2)
    assert_at_least(1.75, 2, slack=0.25)
    assert_at_most(2.25, 2, slack=0.25)
    assert_at_least(np.inf, 2)
    assert_at_most(-np.inf, 2)
    assert said(assert_at_least, 1.5, 2, slack=0.25) == "Expected at least 2, but got 1.5."
    assert said(assert_at_most, 2.5, 2, slack=0.25) == "Expected at most 2, but got 2.5."


@pytest.mark.parametrize(("actual", "words"), [(np.nan, "nan"), (-np.inf, "-inf"), (-(10**400), "-inf")])
def test_below_every_bound(actual, words):
    """NaN keeps no bound."""
    assert said(assert_at_least, actual, 2) == f"Expected at least 2, but got {words}."
    assert said(assert_at_most, -actual, 2) == f"Expected at most 2, but got {words.strip('-')}."


@pytest.mark.parametrize(
    ("actual", "words"),
    [
        (None, "None. Is a `return` missing?"),
        ((1,), "1."),
        ([1, 2, 3], "3."),
        ((), "0."),
        (np.zeros(2), "[0., 0.]."),
        ("ab", "'ab'."),
        ({"q": 1, "r": 2}, "a dict of length 2."),
        (Pair(1, 2), "an object of type Pair."),
        ((x for x in PAIR), "an object of type generator."),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_does_not_unpack(actual, words):
    """Several values are a plain tuple or list of the right length; the sentence names them."""
    assert said(assert_unpacks, actual, "q", "r") == (
        f"Expected 2 values, (q, r), your function returned {words}"
    )


def test_what_unpacks():
    """A tuple comes back, its values as they are."""
    array = np.zeros(2)
    assert assert_unpacks((array, None), "q", "r") == (array, None)
    assert type(assert_unpacks([1, 2], "q", "r")) is tuple


# Refusing.


def test_refusing_is_raising_a_value_error_with_a_message():
    """A ValueError with a message is right, and so is one of its subclasses."""
    assert_refuses(raising(ValueError("shapes (2,) and (3,)")), 1, because=BECAUSE)
    assert_refuses(raising(np.linalg.LinAlgError("singular")), because=BECAUSE)


@pytest.mark.parametrize("error", [ValueError(), ValueError(""), ValueError(" \n")], ids=repr)
def test_refusing_without_a_message(error):
    """A ValueError that says nothing is not enough."""
    assert said(assert_refuses, raising(error), because=BECAUSE) == (
        "The ValueError is right, because the shapes differ; give it a message that says so."
    )


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TypeError("no"), "TypeError: no"),
        (KeyError("k"), "KeyError: 'k'"),
        (RecursionError("deep"), "RecursionError: deep"),
        (AssertionError("mine"), "AssertionError: mine"),
        (RuntimeError("stop"), "RuntimeError: stop"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_refusing_in_another_way(error, words):
    """Another exception is named with its message, and stays the cause."""
    with pytest.raises(Mismatch) as caught:
        assert_refuses(raising(error), because=BECAUSE)
    assert (
        str(caught.value) == f"Expected a ValueError because the shapes differ, your function raised {words}"
    )
    assert caught.value.__cause__ is error


@pytest.mark.parametrize(
    ("returned", "words"),
    [(None, "None"), (0.5, "0.5"), (np.zeros(2), "[0., 0.]"), ([1], "a list of length 1")],
)
def test_not_refusing(returned, words):
    """What was returned instead is shown."""
    assert said(assert_refuses, lambda: returned, because=BECAUSE) == (
        f"Expected a ValueError because the shapes differ, your function returned {words}."
    )


def test_refusing_gets_the_arguments():
    """All arguments but the reason are handed over."""
    received = []

    def function(*args, **kwargs):
        received.append((args, kwargs))
        raise ValueError("no")

    assert_refuses(function, 1, 2, because=BECAUSE, n=3)
    assert received == [((1, 2), {"n": 3})]


@pytest.mark.parametrize("error", [NotImplementedError(), KeyboardInterrupt(), SystemExit(1)], ids=repr)
@pytest.mark.parametrize(
    "assertion",
    [lambda function: assert_refuses(function, because=BECAUSE), lambda f: assert_leaves_alone(f, [1.0])],
    ids=["refuses", "leaves_alone"],
)
def test_what_passes_through(error, assertion):
    """A stub, an interruption and the end of Python are not judged."""
    with pytest.raises(type(error)) as caught:
        assertion(raising(error))
    assert caught.value is error


# Leaving arguments alone.


def change_first(values):
    """Set the first entry to 9."""
    values[0] = 9


def change_last(*arguments):
    """Set the first entry of the last argument to 9."""
    arguments[-1][0] = 9


CHANGES = {
    "entry of an array": (change_first, np.array(PAIR), "[1., 2.]", "[9., 2.]"),
    "entry of a list": (change_first, [1, 2], "[1, 2]", "[9, 2]"),
    "order of a list": (lambda values: values.sort(), [2, 1], "[2, 1]", "[1, 2]"),
    "length of a list": (lambda values: values.append(3), [1, 2], "[1, 2]", "[1, 2, 3]"),
    "emptied list": (lambda values: values.clear(), [1, 2], "[1, 2]", "[]"),
    "kind of a list's entry": (
        lambda values: values.insert(0, float(values.pop(0))),
        [1, 2],
        "[1, 2]",
        "[1., 2.]",
    ),
    "entry of a list of lists": (lambda rows: rows[0].reverse(), [[1, 2]], "[[1, 2]]", "[[2, 1]]"),
    "shape of an array": (
        lambda values: values.resize((2, 1), refcheck=False),
        np.array(PAIR),
        "[1., 2.]",
        "[[1.],\n [2.]]",
    ),
}


@pytest.mark.parametrize("case", CHANGES)
def test_a_changed_argument(case):
    """Whatever is changed in an array or a list is shown as it was and as it is."""
    function, argument, before, after = CHANGES[case]
    argument = argument.copy() if isinstance(argument, np.ndarray) else [*argument]
    assert said(assert_leaves_alone, function, argument) == (
        "Your function changes its argument number 1, which belongs to the caller: "
        f"it was {before}, and is now {after}."
    )


def test_the_changed_argument_is_numbered():
    """Arguments are counted from one, with those that cannot change."""
    sentence = said(assert_leaves_alone, change_last, 1, np.zeros(2), np.zeros(2))
    assert sentence.startswith("Your function changes its argument number 3,")


def test_arguments_that_are_left_alone():
    """A function that works on copies passes, also one that is given what it cannot change."""
    read_only = np.array(PAIR)
    read_only.setflags(write=False)
    assert_leaves_alone(lambda a, b, n: (np.sort(a), sorted(b), n + 1), read_only, [2, 1], 3)


def test_an_argument_with_nan_is_left_alone():
    """An entry that is not equal to itself has not changed for that."""
    assert_leaves_alone(len, np.array([np.nan, 1.0]))


def test_a_list_that_becomes_ragged():
    """A list of lists whose rows no longer have the same length has changed."""
    sentence = said(assert_leaves_alone, lambda rows: rows[0].append(3), [[1, 2], [3, 4]])
    assert sentence.startswith("Your function changes its argument number 1,")


def test_a_changed_keyword_argument():
    """An argument given by name belongs to the caller, too."""
    values = np.array(PAIR)
    assert said(assert_leaves_alone, change_first, values=values).startswith(
        "Your function changes its argument"
    )


def test_an_error_of_the_function_passes_through():
    """What the function raises is not taken for a change."""
    with pytest.raises(ZeroDivisionError):
        assert_leaves_alone(raising(ZeroDivisionError()), np.zeros(2))


# Observing.


def seen(check):
    """Return the kinds and the expected values of what an observer sees."""
    events = []
    with observed(lambda kind, actual, expected: events.append((kind, actual, expected))):
        try:
            check()
        except Mismatch:
            events.append("mismatch")
    return events


@pytest.mark.parametrize(
    ("check", "events"),
    [
        (lambda: assert_close(1.0, 1.0), [("value", 1.0, 1.0)]),
        (lambda: assert_close(None, 1.0), [("value", None, 1.0), "mismatch"]),
        (lambda: assert_equal("a", "b"), [("value", "a", "b"), "mismatch"]),
        (lambda: assert_number(2.0), [("value", 2.0, None)]),
        (lambda: assert_at_least(2, 1), [("value", 2, None)]),
        (lambda: assert_at_most(2, 1), [("value", 2, None), "mismatch"]),
        (lambda: assert_array(None, (2,)), [("value", None, None), "mismatch"]),
        (
            lambda: assert_refuses(raising(ValueError("no")), because=BECAUSE),
            [("refusal", "ValueError", "ValueError")],
        ),
        (
            lambda: assert_refuses(raising(KeyError()), because=BECAUSE),
            [("refusal", "KeyError", "ValueError"), "mismatch"],
        ),
        (lambda: assert_refuses(lambda: 3, because=BECAUSE), [("refusal", 3, "ValueError"), "mismatch"]),
    ],
)
def test_an_observer_sees_what_is_compared(check, events):
    """The observer is called before the verdict, with both sides."""
    assert seen(check) == events


def test_an_observer_sees_arguments():
    """After the call, and before it."""
    (kind, after, before), verdict = seen(lambda: assert_leaves_alone(change_first, [1, 2]))
    assert (kind, after.tolist(), before.tolist(), verdict) == ("argument", [9, 2], [1, 2], "mismatch")


def test_an_observer_leaves():
    """Nothing is observed after the context, even where it ended with an error."""
    events = []
    with pytest.raises(ZeroDivisionError), observed(lambda *event: events.append(event)):
        raise ZeroDivisionError
    assert_close(1.0, 1.0)
    assert events == []


def test_a_mismatch_is_an_assertion_error():
    """Pytest, and hypothesis, see a failed assertion."""
    assert issubclass(Mismatch, AssertionError)
    assert re.fullmatch(r"[A-Z].*\.", said(assert_close, None, PAIR).removesuffix(" Is a `return` missing?"))


def test_equal_looking_numbers_are_told_apart():
    """As many digits are shown as it takes to differ, and no more."""
    assert "Expected 1.0397, your function returned 1.04 (" in said(assert_close, 1.04, 1.0397)
    text = said(assert_close, 1.03972076, 1.03972077)
    assert "Expected 1.03972077, your function returned 1.03972076 (" in text
    assert said(assert_close, 10.5, 0.0, atol=10.4).endswith("(off by 10.5, allowed 10.4).")
    assert said(assert_at_most, 1 + 1e-9, 1.0) == "Expected at most 1, but got 1.000000001."


def test_a_bound_says_what_it_bounds():
    """Where it is not the result itself, the sentence says what is counted."""
    assert said(assert_at_most, 20, 13, what="calls of f") == "Calls of f: expected at most 13, but got 20."
    assert said(assert_at_least, 1, 2.5, what="calls of f") == "Calls of f: expected at least 2.5, but got 1."


def test_wide_tables_stand_below_one_another():
    """Two tables that are too wide for a narrow terminal side by side are put below one another."""
    text = said(assert_close, np.zeros((2, 5)), np.full((2, 5), 1.23456))
    assert text.splitlines()[1].split() == ["expected"]
    assert all(len(line) <= 56 for line in text.splitlines()[1:])
