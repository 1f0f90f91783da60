"""The roadmap is read as it stands, its faults are named all at once, and people may be brief."""

import pytest

from dojo.course.roadmap import Kata, Roadmap, Track
from dojo.errors import CourseError, UsageError

GOOD = """
[[track]]
name = "vectors"
title = "Vectors"

[[track.kata]]
name = "dot_product"
title = "Dot product"
difficulty = 1
needs = []
forbid = ["@", "numpy.dot"]

[[track]]
name = "matrices"
title = "Matrices"

[[track.kata]]
name = "matmul"
title = "Matrix multiplication"
difficulty = 2
needs = ["dot_product"]

[[track.kata]]
name = "matmul_strassen"
title = "Faster"
difficulty = 5

[[track.kata]]
name = "matrix_power"
title = "Powers"
difficulty = 3
"""

TRACK = '[[track]]\nname = "t"\ntitle = "T"\n'


def read(folder, text):
    """Return the roadmap with this text."""
    file = folder / "roadmap.toml"
    file.write_bytes(text.encode())
    return Roadmap.read(file)


def faults(folder, text):
    """Return the sentences about a bad roadmap, without the file's name before each."""
    with pytest.raises(CourseError) as caught:
        read(folder, text)
    lines = str(caught.value).splitlines()
    assert all(line.startswith(f"{folder / 'roadmap.toml'}: ") for line in lines)
    return [line.removeprefix(f"{folder / 'roadmap.toml'}: ") for line in lines]


def kata(**changes):
    """Return the text of a track with one kata, some of its lines changed."""
    lines = {"name": '"k"', "title": '"K"', "difficulty": "1"} | changes
    body = "\n".join(f"{key} = {value}" for key, value in lines.items() if value is not None)
    return f"{TRACK}[[track.kata]]\n{body}\n"


@pytest.fixture
def road(tmp_path):
    """Return a small roadmap."""
    return read(tmp_path, GOOD)


# Reading.


def test_what_is_written_is_what_is_read(road):
    """Tracks and katas come in the order of the file, with what is left out left empty."""
    assert road.tracks[0] == Track(
        "vectors",
        "Vectors",
        (Kata("dot_product", "vectors", "Dot product", 1, (), ("@", "numpy.dot")),),
    )
    assert road.tracks[1].katas[0] == Kata(
        "matmul", "matrices", "Matrix multiplication", 2, ("dot_product",), ()
    )
    assert road.names == ("dot_product", "matmul", "matmul_strassen", "matrix_power")
    assert [kata.name for kata in road.katas] == [*road.names]


@pytest.mark.parametrize("change", [("\n", "\r\n"), ("Vectors", "Vektoren für Fünf ∇")])
def test_windows_and_other_alphabets(tmp_path, change):
    """Line ends do not matter, and a title may be written in any alphabet."""
    assert read(tmp_path, GOOD.replace(*change)).tracks[0].title == "Vectors".replace(*change)


def test_a_track_may_be_empty(tmp_path):
    """A track without katas is allowed: it is being written."""
    assert read(tmp_path, TRACK).katas == ()


# Faults.


ONLY_TABLES = "must hold [[track]], [[route]] and [[topic]] tables and nothing else"
ONE_FAULT = {
    "topic without katas": (
        f'{TRACK}[[topic]]\nwords = "w"',
        "topic 'w' must have `words`, a text, and `katas`, a list of names",
    ),
    "topic with an unknown kata": (
        f'{TRACK}[[topic]]\nwords = "w"\nkatas = ["tt"]',
        "topic 'w': there is no kata and no track `tt`. Did you mean `t`?",
    ),
    "nothing": ("", ONLY_TABLES),
    "no tracks": ("track = []\nx = 1", ONLY_TABLES),
    "track is a text": ('track = "t"', ONLY_TABLES),
    "track is a list of texts": (
        'track = ["t"]',
        ONLY_TABLES,
    ),
    "track is one table": (
        '[track]\nname = "t"',
        ONLY_TABLES,
    ),
    "something else": (f"x = 1\n{TRACK}", ONLY_TABLES),
    "track without a title": ('[[track]]\nname = "t"', "track 't': `title` must be text, not None"),
    "track without a name": ('[[track]]\ntitle = "T"', "track None: `name` must be text, not None"),
    "track with a misspelt key": (f"{TRACK}kat = 1", "track 't': unknown key `kat`. Did you mean `kata`?"),
    "track with a strange key": (
        f"{TRACK}zzzzzz = 1",
        "track 't': unknown key `zzzzzz`. Known: kata, name, title.",
    ),
    "katas are no tables": (f"{TRACK}kata = [1]", "track 't': `kata` must be [[track.kata]] tables"),
    "katas are a number": (f"{TRACK}kata = 1", "track 't': `kata` must be [[track.kata]] tables"),
    "kata without a name": (kata(name=None), "kata None: `name` must be text, not None"),
    "kata whose name is a number": (kata(name="3"), "kata 3: `name` must be text, not 3"),
    "kata without a title": (kata(title=None), "kata 'k': `title` must be text, not None"),
    "kata with a blank title": (kata(title='" "'), "kata 'k': `title` must be text, not ' '"),
    "kata with a misspelt key": (
        kata(dificulty="1"),
        "kata 'k': unknown key `dificulty`. Did you mean `difficulty`?",
    ),
    "kata with a strange key": (
        kata(xyz="1"),
        "kata 'k': unknown key `xyz`. Known: difficulty, elective, forbid, formerly, name, needs, title.",
    ),
    "former place without a track": (
        kata(formerly='["old"]'),
        "kata 'k': `formerly` must hold places such as \"vectors/old_name\", not 'old'",
    ),
    "former place in words": (
        kata(formerly='"t/old"'),
        "kata 'k': `formerly` must be a list of names, not 't/old'",
    ),
    "former place that is the present one": (
        kata(formerly='["t/k"]'),
        "kata 'k': it is at `t/k` now, which cannot be a former place",
    ),
    "former place twice": (
        kata(formerly='["s/k", "s/k"]'),
        "kata 'k': the former place `s/k` is listed twice",
    ),
    "former name of another kata": (
        kata(formerly='["s/other"]') + '[[track.kata]]\nname = "other"\ntitle = "O"\ndifficulty = 1\n',
        "kata 'k': its former name `other` is that of another kata",
    ),
    "elective in words": (kata(elective='"yes"'), "kata 'k': `elective` must be true or false, not 'yes'"),
    "no difficulty": (
        kata(difficulty=None),
        "kata 'k': `difficulty` must be a whole number from 1 to 5, not None",
    ),
    "needs is a text": (kata(needs='"k"'), "kata 'k': `needs` must be a list of names, not 'k'"),
    "needs numbers": (kata(needs="[1]"), "kata 'k': `needs` must be a list of names, not [1]"),
    "forbid is a text": (kata(forbid='"@"'), "kata 'k': `forbid` must be a list of names, not '@'"),
    "needs itself": (kata(needs='["k"]'), "kata 'k' needs `k`, which does not come before it on the road."),
    "needs what is unknown": (
        kata(needs='["zzz"]'),
        "kata 'k' needs `zzz`, which does not come before it on the road.",
    ),
    "needs what comes later": (
        GOOD.replace("needs = []", 'needs = ["matmul"]'),
        "kata 'dot_product' needs `matmul`, which does not come before it on the road.",
    ),
    "needs a misspelt name": (
        GOOD.replace('needs = ["dot_product"]', 'needs = ["dot_prodct"]'),
        (
            "kata 'matmul' needs `dot_prodct`, which does not come before it on the road. "
            "Did you mean `dot_product`?"
        ),
    ),
    "listed twice in a track": (
        GOOD.replace('"matrix_power"', '"matmul"'),
        "kata 'matmul' is listed twice; names are unique",
    ),
    "listed in two tracks": (
        GOOD.replace('"matrix_power"', '"dot_product"'),
        "kata 'dot_product' is listed twice; names are unique",
    ),
}


@pytest.mark.parametrize("case", ONE_FAULT)
def test_one_fault(case, tmp_path):
    """Each fault has one sentence, and names the entry that has it."""
    text, sentence = ONE_FAULT[case]
    assert faults(tmp_path, text) == [sentence]


@pytest.mark.parametrize(
    ("written", "shown"),
    [("0", "0"), ("6", "6"), ("-1", "-1"), ("1.0", "1.0"), ("true", "True"), ('"1"', "'1'"), ("[1]", "[1]")],
)
def test_difficulty(written, shown, tmp_path):
    """The difficulty is a whole number from 1 to 5, and a truth value is none."""
    assert faults(tmp_path, kata(difficulty=written)) == [
        f"kata 'k': `difficulty` must be a whole number from 1 to 5, not {shown}"
    ]


@pytest.mark.parametrize("difficulty", [1, 2, 3, 4, 5])
def test_every_difficulty(difficulty, tmp_path):
    """All five difficulties are allowed."""
    assert read(tmp_path, kata(difficulty=difficulty)).katas[0].difficulty == difficulty


@pytest.mark.parametrize("name", ["Dot", "dot-product", "dot product", "2d", "../k", "naïve", "a.b", "k "])
@pytest.mark.parametrize("entry", ["track", "kata"])
def test_names_are_names_of_modules(name, entry, tmp_path):
    """A name is also a folder and a module, on every system."""
    text = kata(name=f'"{name}"') if entry == "kata" else TRACK.replace('"t"', f'"{name}"')
    assert faults(tmp_path, text) == [
        f"{entry} {name!r}: a name may contain only lower-case letters, digits and underscores"
    ]


@pytest.mark.parametrize("name", ["lambda", "class"])
def test_a_kata_is_not_called_like_a_keyword(name, tmp_path):
    """A suite imports the kata by its name, so the name is none of Python's own words."""
    assert len(faults(tmp_path, kata(name=f'"{name}"'))) == 1


def test_a_track_is_listed_once(tmp_path):
    """The name of a track is a folder, so no two tracks share it."""
    assert len(faults(tmp_path, TRACK + TRACK)) == 1


def test_several_faults_are_told_at_once(tmp_path):
    """Every fault of a file is told, in the order of the file, a line for each."""
    text = GOOD.replace("difficulty = 2", "difficulty = 9").replace('title = "Faster"', 'titel = "Faster"')
    text = text.replace('title = "Vectors"', "title = 1").replace("needs = []", 'needs = "none"')
    assert faults(tmp_path, text) == [
        "track 'vectors': `title` must be text, not 1",
        "kata 'dot_product': `needs` must be a list of names, not 'none'",
        "kata 'matmul': `difficulty` must be a whole number from 1 to 5, not 9",
        "kata 'matmul_strassen': unknown key `titel`. Did you mean `title`?",
        "kata 'matmul_strassen': `title` must be text, not None",
    ]


def test_faults_of_one_kata_are_told_at_once(tmp_path):
    """One kata may have several faults."""
    text = kata(name='"K"', title="0", difficulty="0", needs='["x", "y"]', x="1")
    assert len(faults(tmp_path, text)) == 6


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"[[track]\n", "at line 1"),
        (b'[[track]]\nname = "t"\nname = "u"\n', "Cannot overwrite a value"),
        (b'[[track]]\ntitle = "\xff"\n', "'utf-8' codec can't decode byte 0xff"),
    ],
)
def test_a_file_that_is_no_toml(data, reason, tmp_path):
    """What is wrong with the text itself is told with the place."""
    file = tmp_path / "roadmap.toml"
    file.write_bytes(data)
    with pytest.raises(CourseError) as caught:
        Roadmap.read(file)
    assert str(caught.value).startswith(f"{file}: ")
    assert reason in str(caught.value)


def test_a_file_that_is_not_there(tmp_path):
    """A missing roadmap, or a folder in its place, is an error of the course."""
    with pytest.raises(CourseError, match="No such file"):
        Roadmap.read(tmp_path / "roadmap.toml")
    with pytest.raises(CourseError):
        Roadmap.read(tmp_path)


# What a person types.


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("matmul", "matmul"),
        ("matmul_strassen", "matmul_strassen"),
        ("dot", "dot_product"),
        ("d", "dot_product"),
        ("matmul_", "matmul_strassen"),
        ("matr", "matrix_power"),
        ("dot-product", "dot_product"),
        ("DOT_Product", "dot_product"),
        (" dot_product\n", "dot_product"),
        ("vectors/dot_product", "dot_product"),
        ("vectors/dot", "dot_product"),
        ("matrices/matmul/", "matmul"),
        ("katas/matrices/matmul", "matmul"),
        ("katas/matrices/matmul/matmul.py", "matmul"),
        ("katas/matrices/matmul/test_matmul.py", "matmul"),
        ("katas/matrices/matmul/README.md", "matmul"),
        ("./katas/matrices/matmul/matmul.py", "matmul"),
        ("/home/me/dojo/katas/vectors/dot_product/dot_product.py", "dot_product"),
        (r"katas\vectors\dot_product\dot_product.py", "dot_product"),
        ("C:\\Users\\Me\\Dojo\\katas\\vectors\\dot_product\\", "dot_product"),
        ("/home/matmul/katas/vectors/dot_product/dot_product.py", "dot_product"),
        ("matmul.py", "matmul"),
        ("test_matmul.py", "matmul"),
    ],
)
def test_what_a_person_means(road, typed, name):
    """A name, its beginning, a track before it, or a path that the shell completed."""
    assert road.kata(typed).name == name


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("mat", "`matmul`, `matmul_strassen`, `matrix_power`"),
        ("m", "`matmul`, `matmul_strassen`, `matrix_power`"),
        ("MATM", "`matmul`, `matmul_strassen`"),
    ],
)
def test_an_ambiguous_beginning(road, typed, names):
    """A beginning of several names is answered with all of them."""
    with pytest.raises(UsageError) as caught:
        road.kata(typed)
    assert str(caught.value) == f"`{typed}` matches several katas: {names}."


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("matmull", " Did you mean `matmul`?"),
        ("dto_product", " Did you mean `dot_product`?"),
        ("strassen", " Did you mean `matmul_strassen`?"),
        ("power", " Did you mean `matrix_power`?"),
        ("vectors/dto_product", " Did you mean `dot_product`?"),
        ("xyz", ""),
        ("", ""),
        (" ", ""),
        ("/", ""),
        ("@", ""),
    ],
)
def test_an_unknown_name(road, typed, hint):
    """An unknown name is answered with the nearest one, and with where to see all."""
    with pytest.raises(UsageError) as caught:
        road.kata(typed)
    assert str(caught.value) == f"There is no kata `{typed}`.{hint} `nox -s progress` shows them all."


# This repository's own.


def test_the_roadmap_of_this_repository_is_valid(roadmap):
    """The course has katas, and every name on the road finds itself."""
    assert roadmap.katas
    assert [roadmap.kata(name) for name in roadmap.names] == [*roadmap.katas]
    assert len({*roadmap.names}) == len(roadmap.names)


def test_the_road_is_an_order_to_solve_in(roadmap):
    """Every kata comes after all that it needs."""
    place = {name: position for position, name in enumerate(roadmap.names)}
    assert all(place[need] < place[kata.name] for kata in roadmap.katas for need in kata.needs)


ROUTES = {
    "closed": ('katas = ["a", "b"]', None),
    "out of order": ('katas = ["b", "a"]', "route 'r': `b` needs `a`, which does not come before it"),
    "unknown kata": ('katas = ["a", "x"]', "route 'r': there is no kata `x`."),
    "unknown route": (
        'granted = ["q"]\nkatas = ["a"]',
        "route 'r' takes `q` for granted, which is no route before it",
    ),
    "no list": ("katas = 3", "route 'r': `katas` and `granted` must be lists of names"),
}


@pytest.mark.parametrize("case", ROUTES)
def test_a_route_is_closed_under_the_needs(tmp_path, case):
    """A route's katas exist, in an order in which each need comes before, granted routes included."""
    lines, fault = ROUTES[case]
    file = tmp_path / "roadmap.toml"
    file.write_text(
        '[[track]]\nname = "t"\ntitle = "T"\n'
        '[[track.kata]]\nname = "a"\ntitle = "A"\ndifficulty = 1\n'
        '[[track.kata]]\nname = "b"\ntitle = "B"\ndifficulty = 1\nneeds = ["a"]\n'
        f'[[route]]\nname = "r"\ntitle = "R"\n{lines}\n',
        encoding="utf-8",
    )
    if fault is None:
        assert Roadmap.read(file).route("r").katas == ("a", "b")
        return
    with pytest.raises(CourseError) as error:
        Roadmap.read(file)
    assert fault in str(error.value)


def test_nothing_on_the_road_needs_an_elective(tmp_path):
    """A side road is needed by side roads alone."""
    file = tmp_path / "roadmap.toml"
    file.write_text(
        '[[track]]\nname = "t"\ntitle = "T"\n'
        '[[track.kata]]\nname = "a"\ntitle = "A"\ndifficulty = 1\nelective = true\n'
        '[[track.kata]]\nname = "b"\ntitle = "B"\ndifficulty = 1\nneeds = ["a"]\n',
        encoding="utf-8",
    )
    with pytest.raises(CourseError, match="which is elective: nothing on the road may need a side road"):
        Roadmap.read(file)


def test_a_former_name_means_the_kata(tmp_path):
    """A former name of a kata, or its former place, stands for the kata."""
    road = read(tmp_path, kata(formerly='["s/old", "s/k"]'))
    assert road.katas[0].formerly == ("s/old", "s/k")
    assert road.former_names == {"old": "k"}
    assert {road.kata(typed).name for typed in ("old", "s/old", "katas/s/old/old.py", "k")} == {"k"}
