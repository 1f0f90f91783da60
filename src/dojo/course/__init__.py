"""The files of a course: where they lie, what they say, how they are hidden and handed out."""
