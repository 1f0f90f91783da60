"""One file of somebody's: read, looked at, loaded, stood in for, explained."""
