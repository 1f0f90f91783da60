"""A page of the course for a terminal, and for a browser, with its formulas."""

import html
from collections.abc import Sequence
from typing import Any

from latex2mathml.converter import convert
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin
from rich.console import RenderableType
from rich.markdown import Markdown

from dojo.report.typeset import in_unicode

_STYLE = """
:root { color-scheme: light dark }
body { font: 17px/1.55 Georgia, serif; max-width: 42em; margin: 2em auto; padding: 0 1em }
code, pre { font-family: ui-monospace, monospace; font-size: 0.88em }
pre { padding: 0.8em; overflow-x: auto; border: 1px solid #8886; border-radius: 4px }
table { border-collapse: collapse }
td, th { padding: 0.2em 0.8em; border-bottom: 1px solid #8886; text-align: left }
img { max-width: 100% } math[display=block] { overflow-x: auto; margin: 1em 0 }
"""


def terminal_page(markdown: str) -> RenderableType:
    """Return a page with its formulas in Unicode.

    Parameters
    ----------
    markdown
        The text of a page: formulas stand between dollar signs, or in a fence marked ``math``.
    """
    page = Markdown("", hyperlinks=True)
    page.parsed = [shown for token in page_parser().parse(markdown) for shown in _for_a_terminal(token)]
    return page


def page_parser(**options: Any) -> MarkdownIt:
    """Return a parser of pages: formulas stand between dollar signs, and tables are allowed.

    Parameters
    ----------
    options
        Further ones for the plugin of the formulas, such as ``renderer``.
    """
    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    return parser.use(dollarmath_plugin, allow_space=False, double_inline=True, **options)


def is_math_fence(token: Token) -> bool:
    """Return whether a block is a formula on its own."""
    return token.type == "fence" and token.info.strip() == "math"


def _for_a_terminal(token: Token) -> Sequence[Token]:
    if token.type == "inline":
        token.children = [_inline(child) for child in token.children or ()]
    if is_math_fence(token):
        lines = "\n".join(f"    {line}" for line in in_unicode(token.content).split("\n"))
        inline = Token("inline", "", 0, content=lines, children=_lines(lines))
        return [Token("paragraph_open", "p", 1), inline, Token("paragraph_close", "p", -1)]
    return [token]


def _lines(text: str) -> list[Token]:
    tokens = []
    for number, line in enumerate(text.split("\n")):
        if number:
            tokens.append(Token("hardbreak", "br", 0))
        tokens.append(Token("text", "", 0, content=line))
    return tokens


def _inline(token: Token) -> Token:
    if token.type in {"math_inline", "math_inline_double"}:
        return Token("text", "", 0, content=in_unicode(token.content).replace("\n", " "))
    if token.type == "image":
        return Token("text", "", 0, content=f"[Picture: {token.content}]")
    return token


def web_page(markdown: str, title: str, base: str) -> str:
    """Return a page as HTML, with its formulas as MathML, that asks nothing of any other machine.

    Parameters
    ----------
    markdown
        The text of a page.
    title
        What stands in the window's title.
    base
        The address of the folder that the page's links start from.
    """
    parser = page_parser(renderer=_mathml)
    parser.add_render_rule("fence", _fence)
    body = parser.render(markdown)
    return (
        f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<base href="{html.escape(base)}">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{html.escape(title)}</title>\n'
        f"<style>{_STYLE}</style>\n<main>\n{body}</main>\n</html>\n"
    )


def _fence(renderer: RendererHTML, tokens: Sequence[Token], index: int, *others: Any) -> str:
    if is_math_fence(tokens[index]):
        return _mathml(tokens[index].content, {"display_mode": True})
    return renderer.fence(tokens, index, *others)


def _mathml(formula: str, options: dict[str, bool]) -> str:
    shape = "block" if options["display_mode"] else "inline"
    return str(convert(formula.strip(), display=shape))
