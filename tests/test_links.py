"""Whether the addresses on the pages answer."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

STATUS = {"/there": 200, "/gone": 404, "/no-programs": 403}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(STATUS[self.path])
        self.end_headers()

    def log_message(self, *_):
        """Print nothing."""


@pytest.fixture
def server():
    """Return the address of a server that knows a few pages."""
    server = HTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_those_that_do_not_answer_are_named(course, dojo, server):
    """With the page they stand on; who speaks to no program is there all the same."""
    page = course / "katas" / "README.md"
    page.write_text(f"[a]({server}/there) [b]({server}/gone) <{server}/no-programs>\n", encoding="utf-8")
    answer = dojo(course, "links")
    assert f"{server}/gone: 404 Not Found (katas/README.md)" in answer.stdout
    assert "there:" not in answer.stdout
    assert answer.returncode == 3
    page.write_text(f"{server}/there\n", encoding="utf-8")
    answer = dojo(course, "links")
    assert answer.stdout.endswith("addresses answer.\n")
    assert dojo(course, "links", "--list").stdout.count("/there") == 1


def test_without_a_network(course, dojo):
    """One sentence asks for it."""
    for page in course.rglob("*.md"):
        page.write_text("https://nobody.invalid/\n", encoding="utf-8")
    answer = dojo(course, "links")
    assert answer.stderr == "No address answers: is there a network?\n"
    assert answer.stdout.endswith("0 of 1 addresses answer.\n")
