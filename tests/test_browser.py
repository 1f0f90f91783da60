"""Pages in a real browser: for every reader, on a phone, in the dark, and without a network.

The report of a road that is half done, and the pages of a class that was graded.
"""

import os
import shutil
from urllib.parse import urlsplit

import pytest
from browser import NoBrowser, find_browser, is_demanded
from conftest import ROOT

try:
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    BROWSER = find_browser()
except (ImportError, NoBrowser) as error:
    if is_demanded():
        raise
    pytest.skip(f"needs a browser, and {error}", allow_module_level=True)

SOLVED = {
    "vectors": ["linear_combination", "dot_product", "p_norm", "vector_projection"],
    "calculus": ["newton_root"],
}
WRONG = {"vectors": ["cosine_similarity"], "matrices": ["outer_product"]}
PAGES = ["road", "class", "student", "similar"]
LIKE_ANOTHER = """\
import math

def entropy(p):
    total = 0.0
    position = 0
    while position < len(p):
        weight = float(p[position])
        if not weight <= 0:
            surprise = math.log(1 / weight) / math.log(math.e)
            total = total + weight * surprise
        position = position + 1
    return total if total > 0 else 0.0
"""


def solution(track, kata, file=None):
    """Return the bytes of a file of a reference."""
    return (ROOT / "reference" / track / kata / (file or f"{kata}.py")).read_bytes()


@pytest.fixture(scope="module")
def road(origin, tmp_path_factory, git, dojo):
    """Return the report of a road that is half done."""
    course = tmp_path_factory.mktemp("learner") / "clone"
    git(ROOT, "clone", "--quiet", str(origin), str(course))
    for track, katas in SOLVED.items():
        for kata in katas:
            file = f"{kata}.py" if kata == "p_norm" else "drafts/right.py"
            (course / "katas" / track / kata / f"{kata}.py").write_bytes(solution(track, kata, file))
    for track, katas in WRONG.items():
        for kata in katas:
            text = f"def {kata}(x, y):\n    return x\n" if track == "vectors" else "def:\n"
            (course / "katas" / track / kata / f"{kata}.py").write_text(text, encoding="utf-8")
    dojo(course, "know", "arrays")
    dojo(course, "progress", "--route", "descent")
    assert dojo(course, "picture", "vector_projection", "--no-open").returncode == 0
    done = dojo(course, "report", "--no-open")
    assert (done.stdout, done.returncode) == (".dojo/report/index.html\n", 0), done.stderr
    return course / ".dojo" / "report" / "index.html"


@pytest.fixture(scope="module")
def graded(tmp_path_factory, dojo):
    """Return the gradebook of a small class: full points, a wrong answer, and a file that is odd."""
    folder = tmp_path_factory.mktemp("class")
    course = folder / "course"
    for part in ("katas", "reference"):
        shutil.copytree(ROOT / part, course / part, ignore=shutil.ignore_patterns("__pycache__", ".dojo"))
    files = {
        "ada/dot_product.py": solution("vectors", "dot_product"),
        "ada/entropy.py": solution("information_theory", "entropy"),
        "ben <b>/dot_product.py": b"def dot_product(x, y):\n    return (x * y).mean()\n",
        "ben <b>/entropy.py": b"def entropy(p:\n",
        "cyn/notes/dot_product.txt": b"nothing",
    }
    for name, data in files.items():
        (folder / "handed in" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "handed in" / name).write_bytes(data)
    katas = ["--katas", "dot_product", "entropy"]
    done = dojo(course, "grade", str(folder / "handed in"), "--output", str(folder / "book"), *katas)
    assert done.returncode == 0, done.stderr
    (folder / "copy" / "dan").mkdir(parents=True)
    for name in ("ada", "ben <b>"):
        (folder / "copy" / name).mkdir()
        (folder / "copy" / name / "entropy.py").write_text(LIKE_ANOTHER, encoding="utf-8")
    page = folder / "book" / "similar.html"
    done = dojo(course, "similar", str(folder / "copy"), "--output", str(page), *katas)
    assert done.stdout == f"1 similar pair: {page}\n", done.stderr
    return folder / "book"


@pytest.fixture(scope="module")
def chromium():
    """Return a browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER)
        yield browser
        browser.close()


class Visit:
    """A page that was opened, with all that its opening has caused."""

    def __init__(self, browser, path, width=1280, scheme="light"):
        # Nothing glides, so that what is asked for is there at once.
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
        )
        self.page = self.context.new_page()
        self.said, self.requests = [], []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(path.as_uri())
        self.width = width

    def faults(self):
        """Return whatever is wrong with the page for some reader."""
        faults = [f"says: {text}" for text in self.said]
        faults += [f"asks: {url}" for url in self.requests if urlsplit(url).scheme not in {"file", "data"}]
        wide = self.page.evaluate("document.documentElement.scrollWidth")
        faults += [f"is {wide} pixels wide"] if wide > self.width else []
        found = Axe().run(self.page)
        return faults + ([found.generate_report()] if found.violations_count else [])


@pytest.fixture
def visit(chromium):
    """Return a function that opens a page."""
    opened = []

    def open_page(path, **options):
        opened.append(Visit(chromium, path, **options))
        return opened[-1]

    yield open_page
    for one in opened:
        one.context.close()


@pytest.fixture
def pages(request):
    """Return a function from the name of a page to its file; what is not asked for is not made."""

    def find(name):
        if name == "road":
            return request.getfixturevalue("road")
        book = request.getfixturevalue("graded")
        files = {"class": "index.html", "student": "students/ben_b/index.html", "similar": "similar.html"}
        return book / files[name]

    return find


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_for_every_reader(visit, pages, name, width, scheme):
    """Axe finds nothing, nothing is said or fetched, and the page does not scroll sideways."""
    assert visit(pages(name), width=width, scheme=scheme).faults() == []


def test_what_is_wrong_would_be_found(visit, tmp_path):
    """Each of these questions can be answered with no."""
    bad = tmp_path / "bad.html"
    bad.write_text(
        '<!doctype html><title>x</title><div style="width: 2000px">wide</div><img src="http://127.0.0.1:9/x.png">',
        encoding="utf-8",
    )
    faults = " ".join(visit(bad, width=390).faults())
    assert "asks: http://127.0.0.1:9/x.png" in faults
    assert "pixels wide" in faults
    assert "says: " in faults
    assert "image-alt" in faults or "Images must have" in faults


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_keyboard_shows_the_needs(visit, road, scheme):
    """Tab moves to a kata: lines lead to it from what it needs, and Escape takes them away."""
    opened = visit(road, scheme=scheme)
    page = opened.page
    page.locator("#kata-copies_and_views").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "kata-linear_combination"
    assert page.locator(".lines .need").count() == 2
    assert page.locator(".stone.needed").count() == 2
    panel = page.locator(".panel").inner_text()
    assert "Needs Sums, products and maxima, Means along an axis." in panel
    assert "nox -s read -- linear_combination --web" in panel
    assert opened.faults() == []
    page.keyboard.press("Escape")
    assert page.locator(".lines path").count() == 0
    assert page.locator(".panel").is_hidden()


def test_the_pointer_shows_the_needs_while_it_is_there(visit, road):
    """A kata that was pressed is shown again when the pointer has left the others."""
    page = visit(road).page
    page.locator("#kata-dot_product").hover()
    assert "Dot product" in page.locator(".panel").inner_text()
    page.locator("h1").hover()
    assert page.locator(".panel").is_hidden()
    page.locator("#kata-p_norm").click()
    page.locator("#kata-dot_product").hover()
    page.locator("h1").hover()
    assert "p-norms" in page.locator(".panel").inner_text()


def test_a_screen_reader_is_told_every_mark(visit, road):
    """The name of each kata says how it stands, and its description says what it needs."""
    page = visit(road).page
    for name in ["passing: Dot product", "watertight: p-norms", "known already: Broadcasting"]:
        assert page.get_by_role("button", name=name).count() == 1, name
    for name in ["failing: Cosine similarity", "broken: Outer product", "ready: Distances between all pairs"]:
        assert page.get_by_role("button", name=name).count() == 1, name
    described = page.locator("#kata-p_norm").get_attribute("aria-describedby")
    assert "Needs Dot product." in page.locator(f"#{described}").text_content()
    assert page.locator("[aria-current=step]").count() == 1
    for role in ("banner", "navigation", "main"):
        assert page.get_by_role(role).count() == 1


@pytest.mark.parametrize("width", [1280, 390])
def test_the_panel_covers_no_kata_that_has_the_focus(visit, road, width):
    """The kata with the focus is in sight, all along the map."""
    covered = visit(road, width=width).page.evaluate(
        """() => [...document.querySelectorAll(".stone")].filter((stone) => {
            stone.focus();
            const below = document.querySelector(".panel").getBoundingClientRect().top;
            const box = stone.getBoundingClientRect();
            return box.bottom > below || box.top < 0;
        }).map((stone) => stone.id)"""
    )
    assert covered == []


def test_a_finger_shows_the_needs(chromium, road):
    """On a phone a tap does what the pointer does elsewhere."""
    context = chromium.new_context(viewport={"width": 390, "height": 800}, has_touch=True)
    page = context.new_page()
    page.goto(road.as_uri())
    page.locator("#kata-p_norm").tap()
    assert "Needs Dot product." in page.locator(".panel").inner_text()
    assert page.locator(".lines .need").count() == 1
    context.close()


def test_pictures_are_in_the_page(visit, road):
    """The learner's own picture is shown, with a text for those who cannot see it."""
    page = visit(road).page
    image = page.locator(".gallery img")
    assert image.count() == 1
    assert image.evaluate("image => image.complete && image.naturalWidth > 100")
    assert len(image.get_attribute("alt")) > 30


@pytest.mark.skipif(os.name == "nt", reason="the paths of the variable are those of POSIX")
def test_a_browser_that_is_named_must_be_there(monkeypatch):
    """A missing one is no reason to skip where it was promised; an empty name promises nothing."""
    monkeypatch.setenv("DOJO_BROWSER", "/no/such/browser")
    assert is_demanded()
    with pytest.raises(NoBrowser, match="there is no /no/such/browser"):
        find_browser()
    monkeypatch.setenv("CI", "true")
    monkeypatch.setenv("DOJO_BROWSER", "")
    assert not is_demanded()
    monkeypatch.delenv("DOJO_BROWSER")
    assert is_demanded()


def seen_rows(page):
    """Return the names in the rows that can be seen, in their order."""
    return [name.strip() for name in page.locator(".map tbody tr:visible th").all_inner_texts()]


def test_a_class_is_searched_and_sorted_by_keyboard(visit, graded):
    """A name or a verdict leaves the rows with it; heads sort; arrows go from cell to cell."""
    opened = visit(graded / "index.html")
    page = opened.page
    assert seen_rows(page) == ["ada", "ben <b>", "cyn"]
    page.get_by_role("searchbox", name="Student").fill("B")
    assert seen_rows(page) == ["ben <b>"]
    assert page.locator(".find output").inner_text() == "1 of 3"
    page.get_by_role("searchbox", name="Student").fill("")
    page.get_by_label("with a kata that is").select_option("passing")
    assert seen_rows(page) == ["ada"]
    page.get_by_label("with a kata that is").select_option("")
    points = page.get_by_role("button", name="points")
    for order, first in (("ascending", "ben <b>"), ("descending", "ada")):
        points.press("Enter")
        assert page.locator(f"th[aria-sort={order}]").inner_text() == "points"
        assert seen_rows(page)[0] == first
    page.locator("tbody tr:first-child th a").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "dot_product: watertight"
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "dot_product: failing"
    assert opened.faults() == []
    page.keyboard.press("Enter")
    page.wait_for_url("**/students/ben_b/index.html#dot_product")


def test_the_facts_that_a_class_fails_are_counted(visit, graded):
    """For each kata: verdicts, the facts that fail, and what was told; on the student's page the names."""
    page = visit(graded / "index.html").page
    kata = page.locator("details", has_text="dot_product")
    assert "1 passing" in kata.locator("summary").inner_text()
    kata.locator("summary").press("Enter")
    assert "1 of 3 test_worked_example" in " ".join(kata.inner_text().split())
    student = visit(graded / "students" / "ben_b" / "index.html", width=390)
    failed = student.page.locator("#dot_product + tr details")
    failed.locator("summary").press("Enter")
    assert "test_worked_example" in failed.inner_text()
    assert "dot_product(array([1.0, 2.0, 3.0])" in failed.inner_text()
    assert student.faults() == []


def test_the_head_of_a_large_class_stays_in_sight(visit, graded, tmp_path):
    """The names of the katas stay in sight while a class is scrolled through."""
    text = (graded / "index.html").read_text(encoding="utf-8")
    start, end = text.index("<tbody>") + len("<tbody>"), text.index("</tbody>")
    (tmp_path / "large.html").write_text(text[:start] + text[start:end] * 100 + text[end:], encoding="utf-8")
    page = visit(tmp_path / "large.html").page
    page.locator(".tall").evaluate("frame => frame.scrollTop = frame.scrollHeight")
    frame, head = page.locator(".tall").bounding_box(), page.locator("thead th").first.bounding_box()
    assert abs(head["y"] - frame["y"]) <= 1
