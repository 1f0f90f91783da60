"""Verdicts as text: functions that return strings, and print nothing."""

from dojo.report.result import result_text
from dojo.report.score import score_text, welcome_text
from dojo.report.sheet import Sheet
from dojo.report.solution import hint_text, solution_text

__all__ = ["Sheet", "hint_text", "result_text", "score_text", "solution_text", "welcome_text"]
