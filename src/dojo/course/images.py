"""The images on a page of the course."""

from collections.abc import Iterator

from markdown_it import MarkdownIt


def images_in(markdown: str) -> Iterator[tuple[str, str]]:
    """Yield for each image of a page the text for those who cannot see it, and the file."""
    for token in MarkdownIt().parse(markdown):
        for child in token.children or ():
            if child.type == "image":
                yield child.content, str(child.attrGet("src"))
