"""For authors: everything that is wrong with a kata in one run, and the files of a new one."""
