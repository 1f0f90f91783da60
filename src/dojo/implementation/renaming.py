"""A solution under another name: the kata's name has changed, and with it the function's."""

import codecs
import io
import re
import tokenize
from itertools import pairwise

_START = tokenize.TokenInfo(tokenize.NL, "", (0, 0), (0, 0), "")


def renamed(data: bytes, before: str, name: str) -> bytes:
    """Return a file of Python with one name in the place of another; unchanged where it is no Python.

    An attribute such as ``np.before`` is another thing, and so is a text or a comment.
    """
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    try:
        lines = io.StringIO(data[len(mark) :].decode("utf-8"), newline="").readlines()
        tokens = [_START, *tokenize.generate_tokens(iter([*lines, ""]).__next__)]
    except (UnicodeDecodeError, tokenize.TokenError, SyntaxError, StopIteration):
        return data
    named = [token for last, token in pairwise(tokens) if token.string == before and last.string != "."]
    for token in reversed(named):
        row, column = token.start
        line = lines[row - 1]
        lines[row - 1] = line[:column] + name + line[column + len(before) :]
    return mark + "".join(lines).encode("utf-8")


def imports(data: bytes, name: str) -> bool:
    """Return whether a line of a file imports a module of that name."""
    return re.search(rb"^[ \t]*(from|import)[ \t]+" + name.encode() + rb"\b", data, re.MULTILINE) is not None
