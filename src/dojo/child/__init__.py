"""The process that runs a suite: warm, and forked anew for each run."""
