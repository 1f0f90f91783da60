"""What can go wrong, as one sentence for the person at the keyboard."""


class DojoError(Exception):
    """Something the user can fix.  The text says what, where and what to do.

    The command line prints the text alone, without a traceback, and leaves with
    `exit_code`.
    """

    exit_code = 2


class UsageError(DojoError):
    """A command was called with words it does not know."""


class CourseError(DojoError):
    """A file of the course, such as ``roadmap.toml``, is not as it must be."""

    exit_code = 3


class Refused(DojoError):
    """The command was understood, and the answer is no for now."""

    exit_code = 1


class Mismatch(AssertionError):
    """What a learner's function returned is not what the suite expects."""
