"""What a person can type: one module for each command, with ``run(workspace, arguments)``."""
