"""What a learner's code prints is kept short: its beginning and its end."""

from contextlib import redirect_stdout

import pytest

from dojo.implementation.printed import Printed

KEPT = 4096
FLOOD = 1_000_000


def stream():
    """Return a stream, and the list that grows with each flood."""
    floods = []
    return Printed(lambda: floods.append("flood")), floods


def test_nothing_printed():
    """Nothing is said about nothing."""
    assert stream()[0].shown(10**6) == ""


def test_what_was_printed_is_a_paragraph():
    """A short text is shown as it is, under a heading."""
    printed, _ = stream()
    with redirect_stdout(printed):
        print("x is", 2)
        print("y is", 3)
    assert printed.shown(10**6) == "x is 2\ny is 3"


def test_blank_lines_at_the_end_are_left_out():
    """The paragraph ends with what can be seen."""
    printed, _ = stream()
    printed.write("a\n\n b \n \n")
    assert printed.shown(10**6) == "a\n\n b"


def test_a_print_of_blanks_only():
    """A heading alone tells that something was printed."""
    printed, _ = stream()
    printed.write("\n")
    assert printed.shown(10**6) == ""


@pytest.mark.parametrize("piece", [1, 7, KEPT, 3 * KEPT])
def test_a_long_text_keeps_its_beginning_and_its_end(piece):
    """4096 characters stay at each end, and the number of the others is told, in pieces of any size."""
    text = "".join(f"{number:06d}\n" for number in range(5000))
    printed, _ = stream()
    for start in range(0, len(text), piece):
        assert printed.write(text[start : start + piece]) == len(text[start : start + piece])
    left_out = len(text) - 2 * KEPT
    assert printed.shown(10**6) == (
        f"{text[:KEPT]}\n… {left_out} characters omitted …\n{text[-KEPT:]}".rstrip()
    )


@pytest.mark.parametrize("length", [KEPT - 1, KEPT, KEPT + 1, 2 * KEPT])
def test_a_text_that_just_fits(length):
    """Nothing is left out of up to twice 4096 characters."""
    printed, _ = stream()
    printed.write("x" * length)
    assert printed.shown(10**6) == f"{'x' * length}"


def test_a_text_that_just_does_not_fit():
    """Of one character more, one is left out."""
    printed, _ = stream()
    printed.write("x" * (2 * KEPT + 1))
    assert "\n… 1 characters omitted …\n" in printed.shown(10**6)


def test_clearing_forgets():
    """After a test the next one starts with nothing."""
    printed, _ = stream()
    printed.write("x" * 10_000)
    printed.clear()
    assert printed.shown(10**6) == ""
    printed.write("y")
    assert printed.shown(10**6) == "y"


@pytest.mark.parametrize("piece", [1000, 99_999, FLOOD + 1, 5 * FLOOD])
def test_a_flood_is_told_once(piece):
    """The first character above a million is a flood, and the next ones are no second."""
    printed, floods = stream()
    for _ in range(FLOOD // piece):
        printed.write("x" * piece)
    assert floods == []
    printed.write("x" * piece)
    printed.write("x" * piece)
    assert floods == ["flood"]


def test_a_million_is_no_flood():
    """Exactly a million characters are allowed, one more is not."""
    printed, floods = stream()
    printed.write("x" * FLOOD)
    assert floods == []
    printed.write("")
    assert floods == []
    printed.write("x")
    assert floods == ["flood"]


def test_clearing_does_not_stop_a_flood():
    """The count goes on from test to test."""
    printed, floods = stream()
    printed.write("x" * FLOOD)
    printed.clear()
    printed.write("x")
    assert floods == ["flood"]
    assert printed.shown(10**6) == "x"


def test_a_flood_may_raise():
    """What is raised at a flood reaches the code that prints."""

    def stop():
        raise KeyboardInterrupt

    printed = Printed(stop)
    with pytest.raises(KeyboardInterrupt):
        printed.write("x" * (FLOOD + 1))


def test_it_is_a_stream_to_write_to():
    """Python takes it for an open text file."""
    printed, _ = stream()
    assert printed.writable()
    assert not printed.isatty()
    printed.writelines(["a", "b"])
    printed.flush()
    assert printed.shown(10**6).endswith("ab")
