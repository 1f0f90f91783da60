"""Pages in a terminal and in a browser, with formulas that can be read."""

import re

import pytest

pytest.importorskip("unicodeit", reason="needs the extra `reading`, as in `nox -s tests`")

from dojo.report.reading import terminal_page, web_page
from dojo.report.sheet import Sheet
from dojo.report.typeset import in_unicode

FORMULAS = {
    r"x_{k+1} = x_k - \eta \nabla f(x_k)": "xₖ₊₁ = xₖ − η ∇ f(xₖ)",
    r"\frac{x \cdot v}{v \cdot v} v": "(x ⋅ v)/(v ⋅ v) v",
    r"\left( \tfrac95, -\tfrac{27}{25} \right)": "( 9/5, −27/25 )",
    r"\sum_{i=1}^{n} (y_i - \hat y)^2": "∑ᵢ₌₁ⁿ (yᵢ − ŷ)²",
    r"A^\top A, \sqrt{2}, D(p \Vert q)": "Aᵀ A, √2, D(p ‖ q)",
    r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}": "[1  2; 3  4]",
    r"x_{\max} \ne 0 \quad \text{if } n \ge 1": "xₘₐₓ ≠ 0 if n ≥ 1",
    r"\begin{aligned} a &= b \\ &= c \end{aligned}": "a = b\n= c",
}


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_in_a_terminal(formula):
    """Letters and signs of Unicode stand for TeX."""
    assert re.sub(" +", " ", in_unicode(formula)) == re.sub(" +", " ", FORMULAS[formula])


def test_every_formula_of_the_course_can_be_shown(workspace, roadmap):
    """No command of TeX and no brace that groups is left on any page."""
    left = {}
    for kata in roadmap.katas:
        text = (workspace.folder(kata) / "README.md").read_text(encoding="utf-8")
        page = Sheet(100, colour=False, encoding="utf-8").drawn(terminal_page(text))
        code = re.findall(r"`[^`]*`", text)
        for command in re.findall(r"\\[a-zA-Z]+", page):
            if not any(command in piece for piece in code):
                left.setdefault(kata.name, set()).add(command)
    assert left == {}


def test_a_page_in_a_terminal(clone, dojo):
    """Without a terminal the page is printed, whole."""
    page = dojo(clone, "read", "gram_schmidt").stdout
    assert "qᵢ ⋅ qⱼ = 0 for i ≠ j" in page
    assert "On the edges" in page
    assert "test_worked_example" in page


def test_signs_that_the_output_lacks(clone, dojo):
    """A minus is a minus in every encoding, and a page that lacks signs says where all are shown."""
    hint = dojo(clone, "hint", "dot_product", PYTHONIOENCODING="cp1252:strict")
    assert "y = (4, -5, 6)" in hint.stdout
    page = dojo(clone, "read", "dot_product", PYTHONIOENCODING="ascii")
    assert page.stderr.strip().splitlines()[-1] == (
        "The output's encoding, ascii, lacks some signs of this page: "
        "nox -s read -- dot_product --web shows them."
    )
    assert "lacks some signs" not in dojo(clone, "read", "dot_product").stderr


def test_a_page_for_the_browser(clone, dojo):
    """Formulas are MathML, links start at the kata's folder, and nothing is fetched from anywhere."""
    answer = dojo(clone, "read", "vector_projection", "--web")
    assert answer.stdout == ".dojo/pages/vector_projection.html\n"
    page = (clone / answer.stdout.strip()).read_text(encoding="utf-8")
    assert page.count("<math") > 5
    assert f'<base href="{(clone / "katas/vectors/vector_projection").as_uri()}/">' in page
    assert not re.search(r'(?:src|@import|url\()[=" ]*"?https?:', page)
    assert '<img src="picture.svg"' in page


def test_the_title_is_text():
    """What a roadmap says cannot become markup."""
    assert "<title>a &lt; b</title>" in web_page("# x", "a < b", "file:///x/")


def test_the_answers_come_with_the_solution(clone, dojo, git):
    """After a pass `reveal` answers what "Before you go on" asks."""
    path = "katas/statistics/ridge_regression/ridge_regression.py"
    text = git(clone, "show", f"HEAD:{path.replace('katas', 'reference', 1)}")
    (clone / path).write_text(text, encoding="utf-8")
    page = dojo(clone, "reveal", "ridge_regression").stdout
    assert "before you go on" in page
    assert page.index("the reference") < page.index("before you go on")
