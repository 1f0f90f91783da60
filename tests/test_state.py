"""What the learner did is remembered, and a file that makes no sense never stops a command."""

import json
import re

import pytest

from dojo.learner.state import Record, State


def kept(root):
    """Return the content of the file."""
    return json.loads((root / ".dojo" / "state.json").read_text(encoding="utf-8"))


def put(root, content):
    """Write the file, and return what is loaded from it."""
    folder = root / ".dojo"
    folder.mkdir(exist_ok=True)
    (folder / "state.json").write_bytes(content.encode() if isinstance(content, str) else content)
    return State.load(root)


def set_aside(root):
    """Return the files that were set aside."""
    return sorted((root / ".dojo").glob("state.json.bad-*"))


# Remembering.


def test_nothing_is_remembered_at_first(tmp_path):
    """A fresh checkout has no records, and looking at it writes nothing."""
    state = State.load(tmp_path)
    assert state.of("matmul") == Record(hints=0, gave_up=False)
    assert state.records == {}
    assert state.notices == []
    assert list(tmp_path.iterdir()) == []


def test_what_is_remembered_is_there_the_next_time(tmp_path):
    """Each change is saved at once, and leaves the rest of the record as it was."""
    state = State.load(tmp_path)
    state.remember("matmul", hints=2)
    state.remember("matmul", gave_up=True)
    state.remember("dot_product", hints=1)
    loaded = State.load(tmp_path)
    assert loaded.of("matmul") == Record(hints=2, gave_up=True)
    assert loaded.of("dot_product") == Record(hints=1, gave_up=False)
    assert loaded.of("entropy") == Record()
    assert loaded.notices == []


def test_the_file(tmp_path):
    """The file is plain, sorted, has a version, and nothing is left beside it."""
    state = State.load(tmp_path)
    state.remember("matmul", hints=1)
    state.remember("dot_product", gave_up=True)
    text = (tmp_path / ".dojo" / "state.json").read_bytes()
    assert kept(tmp_path) == {
        "version": 1,
        "route": "",
        "katas": {
            "dot_product": {
                "hints": 0,
                "gave_up": True,
                "edge_hints": 0,
                "known": False,
                "lines": 0,
                "due": "",
                "card": "",
            },
            "matmul": {
                "hints": 1,
                "gave_up": False,
                "edge_hints": 0,
                "known": False,
                "lines": 0,
                "due": "",
                "card": "",
            },
        },
    }
    assert text.index(b"dot_product") < text.index(b"matmul")
    assert text.endswith(b"}\n")
    assert b"\r" not in text
    assert [file.name for file in (tmp_path / ".dojo").iterdir()] == ["state.json"]


def test_a_kata_that_is_no_longer_on_the_road_is_kept(tmp_path):
    """A record stays, whatever happens to its kata: the course may get it back."""
    state = put(tmp_path, '{"version": 1, "katas": {"gone": {"hints": 3, "gave_up": true}}}')
    state.remember("matmul", hints=1)
    assert State.load(tmp_path).of("gone") == Record(3, gave_up=True)


@pytest.mark.parametrize(("written", "hints"), [("0", 0), ("7", 7), ("-4", 0)])
def test_hints_are_never_negative(written, hints, tmp_path):
    """A number of hints below zero counts as zero."""
    state = put(tmp_path, f'{{"version": 1, "katas": {{"k": {{"hints": {written}, "gave_up": false}}}}}}')
    assert state.of("k").hints == hints


def test_what_a_record_holds_besides_is_left_out(tmp_path):
    """A key that is not known does not spoil a record."""
    state = put(tmp_path, '{"version": 1, "katas": {"k": {"hints": 1, "gave_up": false, "x": 0}}, "y": 1}')
    assert state.of("k") == Record(1)
    assert state.notices == []


# Files that make no sense.


DAMAGED = {
    "empty": "",
    "blank": " \n",
    "truncated": '{"version": 1, "katas": {"k": {"hints": 1, "ga',
    "no JSON": "hints: 1",
    "merge conflict": "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n",
    "a list": "[]",
    "a number": "1",
    "null": "null",
    "a text": '"version"',
    "no version": '{"katas": {}}',
    "no katas": '{"version": 1}',
    "version is a text": '{"version": "1", "katas": {}}',
    "version is null": '{"version": null, "katas": {}}',
    "katas is a list": '{"version": 1, "katas": []}',
    "katas is null": '{"version": 1, "katas": null}',
    "record is a number": '{"version": 1, "katas": {"k": 1}}',
    "record is empty": '{"version": 1, "katas": {"k": {}}}',
    "hints is a text": '{"version": 1, "katas": {"k": {"hints": "1", "gave_up": false}}}',
    "hints is a truth value": '{"version": 1, "katas": {"k": {"hints": true, "gave_up": false}}}',
    "hints is a fraction": '{"version": 1, "katas": {"k": {"hints": 1.0, "gave_up": false}}}',
    "gave_up is a number": '{"version": 1, "katas": {"k": {"hints": 1, "gave_up": 1}}}',
    "half of it is good": (
        '{"version": 1, "katas": {"good": {"hints": 1, "gave_up": false}, "bad": {"hints": null}}}'
    ),
    "not UTF-8": b'{"version": 1, "katas": {"\xe9": {"hints": 1, "gave_up": false}}}',
    "null bytes": bytes(100),
    "deeply nested": "[" * 100_000,
    "a number of too many digits": '{"version": 1, "katas": {"k": {"hints": ' + "1" * 5000 + "}}}",
}


@pytest.mark.parametrize("case", DAMAGED)
def test_a_damaged_file_is_set_aside(case, tmp_path):
    """A file that makes no sense is kept under another name, with one notice."""
    state = put(tmp_path, DAMAGED[case])
    file = tmp_path / ".dojo" / "state.json"
    (aside,) = set_aside(tmp_path)
    (notice,) = state.notices
    content = DAMAGED[case]
    assert aside.read_bytes() == (content.encode() if isinstance(content, str) else content)
    assert re.fullmatch(r"state\.json\.bad-\d{8}-\d{6}", aside.name)
    assert notice.startswith(f"{file} could not be read (")
    assert notice.endswith(f"). It is now {aside.name}, and hints are counted afresh.")
    assert state.records == {}
    assert not file.exists()


def test_after_a_damaged_file_hints_are_remembered_again(tmp_path):
    """The next file is a good one."""
    put(tmp_path, "damaged").remember("k", hints=1)
    state = State.load(tmp_path)
    assert state.of("k") == Record(1)
    assert state.notices == []
    assert [file.read_text(encoding="utf-8") for file in set_aside(tmp_path)] == ["damaged"]


def test_two_damaged_files_are_both_kept(tmp_path):
    """What was set aside is not overwritten by the next file that is."""
    put(tmp_path, "first")
    put(tmp_path, "second")
    assert {file.read_text(encoding="utf-8") for file in set_aside(tmp_path)} == {"first", "second"}


def test_a_huge_file_is_not_read(tmp_path):
    """A file above ten megabytes is set aside without a look into it."""
    state = put(tmp_path, b'{"version": 1, "katas": {}}' + b" " * 10_000_000)
    (notice,) = state.notices
    assert "(it is too large)" in notice
    assert len(set_aside(tmp_path)) == 1


def test_a_large_file_is_read(tmp_path):
    """Size alone is no fault below ten megabytes."""
    text = b'{"version": 1, "katas": {}}'
    assert put(tmp_path, text + b" " * (10_000_000 - len(text))).notices == []


# Files that belong to somebody else.


NEWER = '{"version": 2, "katas": {"k": {"hints": 2, "gave_up": true}}, "new": [1]}'


def test_the_file_of_a_newer_version_is_read_and_not_written(tmp_path):
    """Records of a newer version count, and are not lost by an older one's writing."""
    state = put(tmp_path, NEWER)
    (notice,) = state.notices
    assert notice == (
        f"{tmp_path / '.dojo' / 'state.json'} was written by a newer version of this tool: "
        "hints taken now will not be remembered. Update with `nox -s update`."
    )
    assert state.of("k") == Record(2, gave_up=True)
    state.remember("k", hints=3)
    assert state.of("k").hints == 3
    assert (tmp_path / ".dojo" / "state.json").read_text(encoding="utf-8") == NEWER
    assert set_aside(tmp_path) == []


@pytest.mark.parametrize("text", ['{"version": 2, "katas": [1]}', '{"version": 2}'])
def test_a_newer_file_that_is_not_understood_stays(text, tmp_path):
    """A newer version may write another form: its file is not touched."""
    state = put(tmp_path, text)
    assert (tmp_path / ".dojo" / "state.json").exists()
    assert len(state.notices) == 1
    assert "newer version" in state.notices[0]


def test_a_folder_in_place_of_the_file_is_set_aside(tmp_path):
    """Even a folder of that name stops nothing, and is kept."""
    (tmp_path / ".dojo" / "state.json" / "inside").mkdir(parents=True)
    state = State.load(tmp_path)
    (aside,) = set_aside(tmp_path)
    assert (aside / "inside").is_dir()
    assert len(state.notices) == 1
    state.remember("k", hints=1)
    assert State.load(tmp_path).of("k") == Record(1)


def test_a_file_in_place_of_the_folder(tmp_path):
    """Where nothing can be written, a command goes on and says that it does not remember."""
    (tmp_path / ".dojo").write_text("mine", encoding="utf-8")
    state = State.load(tmp_path)
    state.remember("k", hints=1)
    assert state.of("k") == Record(1)
    assert state.notices
    assert state.notices[-1].startswith(("This was not remembered: ", f"{state.file} cannot be read ("))
    assert str(state.file) in state.notices[-1]
    assert (tmp_path / ".dojo").read_text(encoding="utf-8") == "mine"


def test_a_file_that_is_a_link_to_nowhere(tmp_path):
    """A link that leads nowhere is no file yet, and is replaced by one."""
    (tmp_path / ".dojo").mkdir()
    (tmp_path / ".dojo" / "state.json").symlink_to(tmp_path / "nowhere")
    state = State.load(tmp_path)
    assert state.notices == []
    state.remember("k", hints=1)
    assert State.load(tmp_path).of("k") == Record(1)


def test_a_place_that_cannot_be_written_is_told_each_time(tmp_path):
    """A hint that is not remembered is said so, with the reason and the file."""
    state = State.load(tmp_path)
    (tmp_path / ".dojo").write_text("in the way", encoding="utf-8")
    state.remember("k", hints=1)
    state.remember("k", hints=2)
    assert len(state.notices) == 2
    assert state.notices[0] == f"This was not remembered: File exists: {state.file}."
    assert state.of("k").hints == 2


def test_two_at_once_leave_a_whole_file(tmp_path):
    """The last to write wins, and the file is that one's as a whole."""
    first, second = State.load(tmp_path), State.load(tmp_path)
    first.remember("a", hints=1)
    second.remember("b", hints=2)
    assert kept(tmp_path)["katas"] == {
        "b": {
            "hints": 2,
            "gave_up": False,
            "edge_hints": 0,
            "known": False,
            "lines": 0,
            "due": "",
            "card": "",
        }
    }
    assert State.load(tmp_path).notices == []
