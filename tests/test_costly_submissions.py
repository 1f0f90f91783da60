"""Submissions that are made to cost time or memory: each costs little, and keeps its row and one note."""

import bz2
import json
import random
import struct
import subprocess
import sys
import zipfile

import pytest

from dojo.grading.layouts import arrange
from dojo.grading.search import Wanted
from dojo.grading.submissions import found

SECONDS = 1.0
MEBIBYTES = 50
TRACKS = [("matrices", "matmul"), *((f"track{n}", f"kata{n}") for n in range(140))]
WANTED = Wanted({kata: track for track, kata in TRACKS})
# A process of its own, since the peak of memory is that of a whole process.  `ru_maxrss` would be the
# peak of the process that started it, if that is higher.
MEASURE = """
import json, sys, time
from pathlib import Path
from dojo.grading.search import Wanted
from dojo.grading.layouts import arrange
from dojo.grading.submissions import found
wanted = Wanted({kata: track for track, kata in json.loads(sys.argv[2])})
def peak():
    (line,) = [x for x in Path("/proc/self/status").read_text().splitlines() if x.startswith("VmHWM")]
    return int(line.split()[1]) / 1024
before, started = peak(), time.process_time()
(submission,) = found(arrange(Path(sys.argv[1])).hand_ins, wanted)
seconds, more = time.process_time() - started, peak() - before
notes = [submission.note, *submission.notes.values()]
print(json.dumps([seconds, more, sorted(submission.files), [note for note in notes if note]]))
"""


def zipped(path, entries, method=zipfile.ZIP_DEFLATED):
    """Write a zip with some names and bytes."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in entries:
            archive.writestr(name, data)


def text(size, seed):
    """Return a comment that hardly gets smaller when it is packed."""
    return b"#" + random.Random(seed).randbytes(size).hex().encode()[:size]


def copies(count, of=lambda n: f"x = {n}\n" * 400):
    """Return a zip with so many files called `matmul.py`."""
    return lambda at: zipped(at / "x.zip", [(f"d{n}/matmul.py", of(n)) for n in range(count)])


def claims(field, value):
    """Return a zip whose entry for a single file claims something else than is so, in both its places."""

    def make(at):
        zipped(at / "x.zip", [("matmul.py", b"#" * 50_000_000)], zipfile.ZIP_BZIP2)
        data = (at / "x.zip").read_bytes()
        (at / "x.zip").write_bytes(data.replace(struct.pack("<I", field), struct.pack("<I", value)))

    return make


def many_notes_about_names(at):
    """Write a zip whose names each have a long list of tiny records beside them."""
    records = b"\xff\xff\0\0" * 127
    with zipfile.ZipFile(at / "x.zip", "w") as archive:
        for n in range(5_000):
            entry = zipfile.ZipInfo(f"{n}.txt")
            entry.extra = records
            archive.writestr(entry, b"")


def one_long_note(at):
    """Write a zip whose names each have as many bytes beside them as the format allows."""
    with zipfile.ZipFile(at / "x.zip", "w") as archive:
        for n in range(40):
            entry = zipfile.ZipInfo(f"{n}.txt")
            entry.extra = b"\xff\xff\0\0" * 16_000
            archive.writestr(entry, b"")


def long_names(at):
    """Write a zip whose names alone are large."""
    zipped(at / "x.zip", [(f"{n}/{'d' * 60_000}.py", b"") for n in range(200)])


def folder_of_copies(at):
    """Write a folder with many large files of one kata, all the same."""
    for n in range(1_600):
        (at / f"x/d{n}").mkdir(parents=True)
        (at / f"x/d{n}/matmul.py").write_bytes(b"#" * 200_000)


def large_katas(at):
    """Write a zip with a large file for every kata."""
    zipped(at / "x.zip", [(f"{kata}.py", text(250_000, kata)) for _, kata in TRACKS])


pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")
COSTLY = {
    "names": (
        lambda at: zipped(
            at / "x.zip", [(f"site/packages/of/mine/number{n}.py", b"") for n in range(20_000)]
        ),
        [],
        "contains no kata files",
    ),
    "names and work": (
        lambda at: zipped(at / "x.zip", [("matmul.py", "x"), *((f"a/{n}.js", b"") for n in range(19_999))]),
        ["matmul"],
        None,
    ),
    "one name too many": (
        lambda at: zipped(at / "x.zip", [(f"{n}", b"") for n in range(20_001)]),
        [],
        "contains more than 20000 files",
    ),
    "long names": (long_names, [], "list of its files takes more than 3 MiB"),
    "1,600 files": (copies(1_600), [], "1600 different files for it (d0/matmul.py and d1/matmul.py"),
    "6,000 files": (copies(6_000), [], "6000 different files for it"),
    "20,000 files": (copies(20_000, str), [], "20000 different files for it"),
    "20,000 equal files": (copies(20_000, lambda _: "x = 1"), ["matmul"], None),
    "notes about names": (many_notes_about_names, [], "contains no kata files"),
    "a long note": (one_long_note, [], "says more than 512 bytes about a single name"),
    "a claim of size": (claims(50_000_000, 2_000), [], "compressed in an unusual way"),
    "large katas": (large_katas, [f"kata{n}" for n in range(32)], "the kata files have more than 8 MiB"),
    "folder of equal files": (folder_of_copies, [], "the kata files have more than 8 MiB"),
}


@pytest.mark.parametrize("idea", COSTLY)
def test_no_submission_costs_much(tmp_path, idea):
    """The trusted process spends less than a second and 50 MB on it, and says what is wrong."""
    make, files, sentence = COSTLY[idea]
    make(tmp_path)
    words = [sys.executable, "-c", MEASURE, str(tmp_path), json.dumps(TRACKS)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=True)
    seconds, mebibytes, taken, notes = json.loads(done.stdout)
    print(f"{idea}: {seconds:.2f} s, {mebibytes:.1f} MiB")
    assert seconds < SECONDS
    assert mebibytes < MEBIBYTES
    assert set(taken) <= {"matmul", *files}
    assert bool(taken) == bool(files)
    assert all(sentence in note and note.endswith(".") and len(note) < 300 for note in notes)
    assert bool(notes) == bool(sentence)


def test_a_block_that_unpacks_to_much_is_not_opened(tmp_path):
    """A method that unpacks a whole block at once is refused by its name, whatever sizes are claimed."""
    assert len(bz2.compress(b"#" * 50_000_000)) < 100
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        zipped(tmp_path / "x.zip", [("matmul.py", b"x = 1")], method)
        (submission,) = found(arrange(tmp_path).hand_ins, WANTED)
        assert submission.notes == {
            "matmul": "matmul.py is compressed in an unusual way; the usual one is Deflate."
        }


def test_a_damaged_zip_is_a_note(tmp_path):
    """Whatever byte is changed, there is a row: no error ends the grading of a class."""
    zipped(tmp_path / "x.zip", [("matmul.py", "x = 1\n" * 9), ("a/kata1.py", "y")])
    whole = (tmp_path / "x.zip").read_bytes()
    for place in range(len(whole)):
        for value in (0x00, 0x7F, 0xFF):
            (tmp_path / "x.zip").write_bytes(whole[:place] + bytes([value]) + whole[place + 1 :])
            (submission,) = found(arrange(tmp_path).hand_ins, WANTED)
            assert submission.student == "x"
    for length in range(len(whole)):
        (tmp_path / "x.zip").write_bytes(whole[:length])
        (submission,) = found(arrange(tmp_path).hand_ins, WANTED)
        assert submission.note
