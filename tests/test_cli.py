"""The command line: names matched kindly, exit codes, JSON as documented, plain output where needed."""

import hashlib
import json
import os
import re
import subprocess
import sys
from importlib import import_module

import pytest
from conftest import ROOT

STUBS = "katas/verdicts"


def test_progress_of_a_fresh_clone(clone, dojo, roadmap):
    """A fresh clone has no points, and every kata is untouched."""
    done = dojo(clone, "progress", "--json")
    assert done.returncode == 0
    score = json.loads(done.stdout)
    assert (score["score"], score["passing"]) == (0, 0)
    assert score["possible"] == sum(kata.difficulty for kata in roadmap.katas)
    assert score["total"] == len(roadmap.katas)
    assert {kata["verdict"] for kata in score["katas"]} == {"untouched"}
    assert score["next"] == roadmap.katas[0].name


def test_progress_json_has_the_documented_keys(course, dojo):
    """The keys of the score and of each kata are those of docs/json.md, in that order."""
    score = json.loads(dojo(course, "progress", "--json", "--deadline", "1").stdout)
    assert list(score) == [
        "score", "possible", "passing", "total", "next", "katas", "watertight", "route",
        "version",
    ]  # fmt: skip
    for kata in score["katas"]:
        assert list(kata) == [
            "kata", "track", "verdict", "difficulty", "points", "hints", "revealed", "watertight",
            "known", "lines",
        ]  # fmt: skip


def test_run_json_has_the_documented_keys(course, dojo):
    """The keys of a result and of each test are those of docs/json.md, in that order."""
    (result,) = json.loads(dojo(course, "run", "failing", "--json").stdout)
    assert list(result) == [
        "kata", "track", "source", "sha256", "verdict", "seconds", "tests", "diagnosis", "shortcuts",
        "facts", "edges", "watertight",
    ]  # fmt: skip
    keys = ["name", "outcome", "fact", "message", "snippet", "edge", "printed"]
    assert [list(test) for test in result["tests"]] == [keys] * 3
    assert result["tests"][1]["fact"] == "Twice three is six."


def test_run_states_which_file_ran(course, dojo):
    """The report names the file and the SHA-256 of the bytes that ran."""
    stub = course / STUBS / "passing" / "passing.py"
    digest = hashlib.sha256(stub.read_bytes()).hexdigest()
    (result,) = json.loads(dojo(course, "run", "passing", "--json").stdout)
    assert (result["source"], result["sha256"]) == (f"{STUBS}/passing/passing.py", digest)
    shown = dojo(course, "run", "passing", "--verbose").stdout
    assert f"{STUBS}/passing/passing.py\nsha256 {digest}\n" in shown


def test_run_the_reference(course, dojo):
    """--source reference runs the solution, whatever the stub holds."""
    (result,) = json.loads(dojo(course, "run", "failing", "--source", "reference", "--json").stdout)
    assert result["source"] == "reference/verdicts/failing/failing.py"
    assert result["verdict"] == "passing"


def test_run_another_file(course, dojo, tmp_path):
    """--source FILE runs the implementation in that file."""
    other = tmp_path / "mine.py"
    other.write_text("def failing(x):\n    return x + x\n", encoding="utf-8")
    done = dojo(course, "run", "failing", "--source", str(other), "--json")
    assert done.returncode == 0
    (result,) = json.loads(done.stdout)
    assert result["source"] == str(other)
    assert result["sha256"] == hashlib.sha256(other.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("run", "passing"), 0),
        (("run", "verdicts", "--deadline", "1"), 1),
        (("run", "passing", "windows_file"), 0),
        (("run", "failing"), 1),
        (("run", "passing", "failing"), 1),
        (("run", "untouched"), 1),
        (("run", "shortcut"), 1),
        (("run", "no_such_kata"), 2),
        (("run", "passing", "--source", "no/such/file.py"), 2),
        (("run", "passing", "--source", "katas"), 2),
        (("run", "passing", "--deadline", "0"), 2),
        (("dance",), 2),
        ((), 2),
        (("progress", "--jobs", "0"), 2),
        (("hint", "no_such_kata"), 2),
        (("reveal", "failing"), 1),
    ],
)
def test_exit_code(course, dojo, words, code):
    """0 all pass, 1 something does not, 2 wrong use; never a traceback."""
    done = dojo(course, *words)
    assert done.returncode == code
    assert "Traceback" not in done.stderr + done.stdout


def test_an_unknown_name_is_answered_with_the_nearest(course, dojo):
    """A slip of the finger is met with the name that was probably meant."""
    assert "Did you mean `passing`?" in dojo(course, "run", "pasing").stderr


@pytest.mark.parametrize("typed", ["pass", "PASSING", "verdicts/passing", f"{STUBS}/passing/passing.py"])
def test_names_are_matched_kindly(course, dojo, typed):
    """The beginning of a name, any case, and a path are enough."""
    assert dojo(course, "run", typed).returncode == 0


def test_an_ambiguous_beginning_lists_what_it_may_mean(course, dojo):
    """Two katas that begin alike are both named."""
    answer = dojo(course, "run", "s").stderr
    assert "`syntax_error`" in answer
    assert "`shortcut`" in answer


def test_names_are_completed_by_the_shell(course, learner):
    """Shells ask through argcomplete, and get the names of the katas."""
    line = "dojo run pas"
    environment = learner | {
        "_ARGCOMPLETE": "1",
        "_ARGCOMPLETE_IFS": "\n",
        "_ARGCOMPLETE_STDOUT_FILENAME": str(course / "completions"),
        "COMP_LINE": line,
        "COMP_POINT": str(len(line)),
    }
    subprocess.run([sys.executable, "-m", "dojo"], cwd=course, env=environment, check=True)
    assert (course / "completions").read_text(encoding="utf-8").split() == ["passing"]


FILES = (ROOT / "src" / "dojo" / "commands").glob("[!_]*.py")
COMMANDS = sorted(file.stem for file in FILES if file.stem != "arguments")


@pytest.mark.parametrize("words", [["--help"], *([name, "--help"] for name in COMMANDS)], ids=" ".join)
def test_help_imports_what_it_shows_and_no_more(tmp_path, learner, words):
    """Help needs no course, no package and nothing of the tool but how it prints and what may be typed."""
    start = f"import sys\nfrom dojo.cli import main\ntry: main({words})\nfinally: print(*sys.modules)"
    command = [sys.executable, "-c", start]
    done = subprocess.run(command, cwd=tmp_path, env=learner, capture_output=True, text=True, check=True)
    loaded = done.stdout.splitlines()[-1].split()
    ours = {name for name in loaded if name.startswith("dojo.") and not name.startswith("dojo.commands")}
    assert ours == {"dojo.cli", "dojo.errors", "dojo.report", "dojo.report.screen", "dojo.report.sheet"}
    assert not {"dataclasses", "json", "subprocess", "tomllib", "rich", "numpy"} & set(loaded)


def test_every_command_is_in_the_table(tmp_path, dojo):
    """The help names each module of `dojo.commands`, with the module's own sentence."""
    shown = " ".join(dojo(tmp_path, "--help").stdout.split())
    for name in COMMANDS:
        command = import_module(f"dojo.commands.{name}")
        assert f" {name} {command.HELP}" in shown
        assert dojo(tmp_path, name, "--help").stdout.startswith(f"usage: dojo {name} [-h]")


def test_several_names_end_with_a_summary(course, dojo):
    """A track means its katas; the last line says how many pass, and which do not."""
    shown = dojo(course, "run", "verdicts", "--deadline", "1").stdout
    katas = json.loads(dojo(course, "run", "verdicts", "--json", "--deadline", "1").stdout)
    names = [kata["kata"] for kata in katas]
    passing = [kata["kata"] for kata in katas if kata["verdict"] == "passing"]
    assert len(names) == len(list((course / "katas/verdicts").glob("*/test_*.py")))
    _, _, summary = shown.rpartition("\n\n")
    assert summary.startswith(f"{len(passing)} of {len(names)} katas pass. Not yet: ")
    assert [name for name in names if name in re.findall(r"\w+", summary)] == [
        name for name in names if name not in passing
    ]
    assert dojo(course, "run", "passing", "windows_file").stdout.endswith("\n\n2 of 2 katas pass.\n")


def test_a_pass_names_the_next_kata_and_what_it_has_finished(course, dojo):
    """The next kata is named after a pass; a track or route that is finished gets a sentence."""
    assert "Next on the road: untouched\n" in dojo(course, "run", "passing").stdout
    roadmap = course / "katas" / "roadmap.toml"
    text = roadmap.read_text(encoding="utf-8")
    kata = '[[track.kata]]\nname = "{0}"\ntitle = "{0}"\ndifficulty = 1\n'
    text += '\n[[track]]\nname = "pair"\ntitle = "A pair"\n' + kata.format("one") + kata.format("two")
    text += '\n[[route]]\nname = "short"\ntitle = "A short way"\nkatas = ["one"]\n'
    roadmap.write_text(text, encoding="utf-8")
    for name in ("one", "two"):
        folder = course / "katas" / "pair" / name
        folder.mkdir(parents=True)
        for file in ("passing.py", "test_passing.py"):
            own = (course / STUBS / "passing" / file).read_text(encoding="utf-8")
            (folder / file.replace("passing", name)).write_text(
                own.replace("passing", name), encoding="utf-8"
            )
    (course / "katas/pair/one/picture.py").write_text("", encoding="utf-8")
    picture = "Draw its picture: nox -s picture -- one"
    (course / "katas/pair/two/two.py").write_text("def two(x):\n    raise NotImplementedError\n")
    dojo(course, "progress", "--route", "short", "--deadline", "1")
    route = " ".join(dojo(course, "run", "one").stdout.split())
    assert f'The route "A short way" is finished: every kata passes. {picture}' in route
    assert "The track" not in route
    (course / "katas/pair/two/two.py").write_text("def two(x):\n    return x + x\n")
    track = " ".join(dojo(course, "run", "two").stdout.split())
    assert f'The track "A pair" is finished: every kata passes. {picture}' in track
    assert "The route" not in track


def test_commands_work_in_any_folder_of_the_course(course, dojo):
    """A learner's shell stands in the kata's folder as often as at the top."""
    assert dojo(course / STUBS / "passing", "run", "passing").returncode == 0


def test_outside_a_course_one_sentence_says_so(tmp_path, dojo):
    """The sentence says what is missing and what to do."""
    done = dojo(tmp_path, "progress")
    assert done.returncode == 2
    assert done.stderr.startswith("dojo: No course here: ")
    assert len(done.stderr.splitlines()) == 1


def test_a_broken_roadmap_is_named_with_all_its_faults(course, dojo):
    """Every fault of the roadmap stands on a line of its own."""
    roadmap = course / "katas" / "roadmap.toml"
    text = roadmap.read_text(encoding="utf-8")
    text = text.replace('needs = ["passing"]', 'needs = ["pasing"]').replace(
        "difficulty = 2", "difficulty = 9"
    )
    roadmap.write_text(text, encoding="utf-8")
    done = dojo(course, "progress")
    assert done.returncode == 3
    assert "`difficulty` must be a whole number from 1 to 5, not 9" in done.stderr
    assert "Did you mean `passing`?" in done.stderr
    assert "Traceback" not in done.stderr


def test_hints_come_one_by_one_and_are_remembered(course, dojo):
    """Each call shows the next level; after the last one it is shown again, with what is left."""
    shown = [dojo(course, "hint", "failing").stdout for _ in range(4)]
    assert [text.split("\n")[0] for text in shown] == [
        "Hint 1 of 3 for failing",
        "Hint 2 of 3 for failing",
        "Hint 3 of 3 for failing",
        "Hint 3 of 3 for failing",
    ]
    assert "reveal -- failing --give-up" in shown[3]
    katas = json.loads(dojo(course, "progress", "--json", "--deadline", "1").stdout)["katas"]
    assert {kata["kata"]: kata["hints"] for kata in katas if kata["hints"]} == {"failing": 3}


def test_giving_up_halves_the_points(course, dojo):
    """A solution that was shown before the pass leaves half of the points, for good."""
    stub = course / STUBS / "failing" / "failing.py"
    assert dojo(course, "reveal", "failing", "--give-up").returncode == 0
    stub.write_text("def failing(x):\n    return x + x\n", encoding="utf-8")
    score = json.loads(dojo(course, "progress", "--json", "--deadline", "1").stdout)
    (kata,) = [kata for kata in score["katas"] if kata["kata"] == "failing"]
    assert (kata["verdict"], kata["points"], kata["revealed"]) == ("passing", 0.5, True)
    assert score["score"] == sum(kata["points"] for kata in score["katas"])


def test_reveal_after_a_pass_costs_nothing(course, dojo):
    """--give-up after a pass gives nothing up."""
    assert dojo(course, "reveal", "passing", "--give-up").returncode == 0
    katas = json.loads(dojo(course, "progress", "--json", "--deadline", "1").stdout)["katas"]
    (kata,) = [kata for kata in katas if kata["kata"] == "passing"]
    assert (kata["points"], kata["revealed"]) == (2, False)


@pytest.mark.parametrize("width", [40, 60, 80, 110])
def test_the_table_fits_the_terminal(course, dojo, width):
    """No line is longer than the terminal is wide."""
    shown = dojo(course, "progress", "--deadline", "1", COLUMNS=str(width)).stdout
    assert max(map(len, shown.splitlines())) <= width
    assert "One of each" in shown
    assert "4/22 points" in shown


def test_plain_where_the_encoding_is_plain(course, dojo):
    """An ASCII terminal gets ASCII signs and bars, and no question marks."""
    shown = dojo(course, "progress", "--deadline", "1", PYTHONIOENCODING="ascii").stdout
    assert shown.isascii()
    assert "* passing" in shown
    assert "x failing" in shown
    assert "###" in shown
    assert "?" not in shown


def test_no_colours_where_nobody_sees_them(course, dojo):
    """Output that goes into a file or a pipe carries no escape sequences."""
    assert "\x1b" not in dojo(course, "progress", "--deadline", "1").stdout


@pytest.mark.skipif(os.name == "nt", reason="pseudo-terminals are a thing of POSIX")
@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colours_on_a_terminal_unless_refused(course, learner, variables, coloured):
    """A terminal gets colours, and NO_COLOR takes them away."""
    import pty

    ours, theirs = pty.openpty()
    environment = learner | {"TERM": "xterm-256color"} | variables
    command = [sys.executable, "-m", "dojo", "run", "passing"]
    with subprocess.Popen(command, cwd=course, env=environment, stdout=theirs) as process:
        os.close(theirs)
        shown = b""
        try:
            while chunk := os.read(ours, 65536):
                shown += chunk
        except OSError:
            pass  # Linux ends a pseudo-terminal with an error
        process.wait(timeout=30)
    os.close(ours)
    assert b"passing" in shown
    assert (b"\x1b[" in shown and b"32m" in shown) == coloured


def test_a_reader_that_leaves_early_is_no_error(course, learner):
    """`dojo progress | head -1` prints its line and nothing else."""
    command = f'"{sys.executable}" -m dojo run passing failing | head -1'
    done = subprocess.run(
        command, shell=True, cwd=course, env=learner, capture_output=True, encoding="utf-8", check=False
    )
    assert done.stdout.startswith("✓ passing passing")
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("package", "words"),
    [
        ("rich", ["progress"]),
        ("jinja2", ["grade", "katas", "--output", "book"]),
        ("jinja2", ["report"]),
        ("tomlkit", ["new", "verdicts/more"]),
        ("latex2mathml", ["check"]),
    ],
)
def test_a_missing_package_is_named_with_the_session_that_installs_it(course, learner, package, words):
    """Not every environment has what a command needs: the sessions know, and the learner has no pip."""
    start = f"import sys; sys.modules[{package!r}] = None; from dojo.cli import main; sys.exit(main({words}))"
    done = subprocess.run(
        [sys.executable, "-c", start], cwd=course, env=learner, capture_output=True, text=True, check=False
    )
    assert done.returncode == 3
    assert done.stderr == (
        f"dojo: The package `{package}` is missing here. `nox -s {words[0]}` installs it.\n"
    )


def test_nobody_is_sent_to_the_index_for_this_project():
    """The name of the command belongs to somebody else there: pages and messages name sessions."""
    listed = subprocess.run(
        ["git", "grep", "-nE", r"(pip|uv|pipx) (tool )?install.*dojo", "--", "*.md", "*.py", ":!tests"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert listed.stdout == ""
