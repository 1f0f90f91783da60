"""A session of pytest that is started before it is known what to run in it.

Configuring pytest takes as long as many a suite.  A fork from inside a session that has been started
pays for it once.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

# What a suite needs of pytest.  Everything else costs time at each run.
_PLUGINS_LEFT_OUT = (
    "cacheprovider debugging doctest faulthandler junitxml legacypath logging nose pastebin setuponly "
    "setupplan stepwise terminal threadexception unraisableexception warnings"
).split()
# No settings and no conftest.py of the folder that this happens to be started in.
_ARGUMENTS = [
    *(word for name in _PLUGINS_LEFT_OUT for word in ("-p", f"no:{name}")),
    "--disable-plugin-autoload",
    "--noconftest",
    f"--config-file={os.devnull}",
    f"--rootdir={Path(__file__).parent}",
    "--capture=no",
]
# Registered, or pytest would warn of it, and an implementation may turn warnings into errors.
EDGE_MARKER = "edge: what a careful engineer adds against a caller's mistakes"


def in_session(use: Callable[[pytest.Session], None]) -> None:
    """Start a session of pytest and hand it to a function, which may collect and run tests in it."""
    plugin = _Session(use)
    code = pytest.main(_ARGUMENTS, plugins=[plugin])
    if plugin.error is not None:
        raise plugin.error
    if code in {pytest.ExitCode.INTERNAL_ERROR, pytest.ExitCode.USAGE_ERROR}:
        raise RuntimeError(f"pytest ended with {code!r}")


class _Session:
    def __init__(self, use: Callable[[pytest.Session], None]) -> None:
        self._use = use
        self.error: BaseException | None = None

    def pytest_configure(self, config: pytest.Config) -> None:
        config.addinivalue_line("markers", EDGE_MARKER)

    def pytest_make_parametrize_id(self, val: object) -> str | None:
        return short_id(val)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> bool:
        try:
            self._use(session)
        except BaseException as error:  # noqa: BLE001
            self.error = error  # pytest would print it and go on
        session.items.clear()  # they were run, if they were to be
        return True


def short_id(value: object) -> str | None:
    """Return a parameter as a part of a test's name, a float with few digits; None for pytest's own."""
    return f"{value:.4g}" if type(value) is float else None


def collect(session: pytest.Session, suite: Path) -> list[pytest.Item]:
    """Return the tests of a suite.

    The file is taken as it is, not searched for: a path may hold ``[`` and ``::``, which pytest
    would take for parts of a test's name.
    """
    os.chdir(suite.parent)
    return list(session.genitems(pytest.Module.from_parent(session, path=suite)))


def run(session: pytest.Session, items: list[pytest.Item], *, first_failure: bool = False) -> None:
    """Run tests, all of them or up to the first that does not pass."""
    session.config.option.maxfail = int(first_failure)
    # As under a debugger, a KeyboardInterrupt is a failure of its test: here no person has sent it.
    session.config.option.usepdb = True
    session.items[:] = items
    try:
        session.config.hook.pytest_runtestloop(session=session)
    except (session.Failed, KeyboardInterrupt, pytest.exit.Exception):
        pass  # the last two from the code that is tested: they end the tests, and nothing else
