namespace engram {}
