"""Verdicts as text: functions that return strings, and print nothing."""
