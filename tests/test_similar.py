"""Submissions that resemble each other: copies under other names are found, the course's own code is not."""

import re
import time

import pytest
from conftest import ROOT

pytest.importorskip("copydetect", reason="needs the extra `similar`, as in `nox -s tests`")

from dojo.grading.similarity import similar_pairs

OWN = """\
def matmul(a, b):
    result = []
    for row in range(len(a)):
        line = [0.0] * len(b[0])
        for column in range(len(b[0])):
            for k in range(len(b)):
                line[column] = line[column] + a[row][k] * b[k][column]
        result.append(line)
    return np.array(result)
"""
OTHER = """\
def matmul(a, b):
    out = np.zeros((a.shape[0], b.shape[1]))
    for index, value in np.ndenumerate(out):
        left, right = a[index[0]], b[:, index[1]]
        out[index] = value + sum(x * y for x, y in zip(left, right))
    return out
"""


def test_new_names_hide_nothing():
    """Names, comments and empty lines change no fingerprint; another idea is another file."""
    copy = (
        re.sub(r"\bline\b", "entries", OWN).replace("column", "j").replace("\n    for", "  # next\n\n    for")
    )
    files = {"ada": OWN.encode(), "ben": copy.encode(), "cyn": OTHER.encode()}
    (pair,) = similar_pairs("matmul", files, [b""])
    assert pair.students == ("ada", "ben")
    assert pair.share > 0.9
    for part, text in zip(pair.files, (OWN, copy), strict=True):
        assert "".join(piece.text for piece in part) == text
        assert any(piece.common for piece in part)


def test_what_the_course_has_is_nobodys():
    """Two files that are a solution of the course have nothing in common beyond it."""
    files = {"ada": OWN.encode(), "ben": OWN.encode()}
    assert similar_pairs("matmul", files, [OWN.encode()]) == []


def test_what_many_have_written_is_the_usual_way():
    """A passage in more than ten files tells nothing, so a class with one idea has no pairs."""
    files = {f"student {n}": (OTHER + f"# {n}").encode() for n in range(600)}
    assert len(similar_pairs("matmul", dict(list(files.items())[:3]), [b""])) == 3
    begin = time.process_time()
    assert similar_pairs("matmul", files, [b""]) == []
    assert time.process_time() - begin < 30


def test_files_of_every_kind_are_compared():
    """Empty files, binary ones and those that are no Python are like nobody's, and stop nothing."""
    files = {"a": b"", "b": b"\xff\x00" * 500, "c": b"def matmul(:\n" * 20, "d": OWN.encode(), "e": b"#"}
    assert similar_pairs("matmul", files, [b""]) == []


def test_a_large_class_is_compared_in_seconds():
    """Of 400 files in 200 pairs, each pair is found."""
    files = {
        f"student {n:03}": (
            OWN + "".join(f"x = (x * {n % 200}{k} - y[{k}]) // {k + 7}\n" for k in range(60))
        ).encode()
        for n in range(400)
    }
    begin = time.process_time()
    pairs = similar_pairs("matmul", files, [OWN.encode()])
    assert time.process_time() - begin < 60
    assert {pair.students for pair in pairs} >= {
        (f"student {n:03}", f"student {n + 200:03}") for n in range(200)
    }


def test_the_command_writes_a_page(dojo, tmp_path):
    """What is on the page is text: a submission cannot put marks of its own into it."""
    for name in ("ada", "ben <b>"):
        (tmp_path / "class" / name).mkdir(parents=True)
        text = f"import numpy as np\n# <script>{name}</script>\n{OWN}"
        (tmp_path / "class" / name / "matmul.py").write_text(text, encoding="utf-8")
    page = tmp_path / "pairs.html"
    done = dojo(ROOT, "similar", str(tmp_path / "class"), "--output", str(page), "--katas", "matmul")
    assert (done.returncode, done.stdout) == (0, f"1 similar pair: {page}\n"), done.stderr
    text = page.read_text(encoding="utf-8")
    assert "ben &lt;b&gt;" in text
    assert "<script>" not in text
    refused = dojo(ROOT, "similar", str(tmp_path / "class"), "--output", str(tmp_path / "no" / "where.html"))
    assert refused.returncode == 1
    assert (
        refused.stderr
        == f"dojo: {tmp_path / 'no' / 'where.html'} cannot be written: No such file or directory.\n"
    )
