"""One module for each command, with its ``HELP``, ``add_arguments`` and ``run``.

A module imports at its top only what its arguments need: ``dojo --help`` and the shell's completion
read every one of them.  What a command works with is imported where it runs.
"""
