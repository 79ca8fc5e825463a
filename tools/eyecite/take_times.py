"""Seconds that eyecite takes for texts, round after round: `take_times.py FILE ROUNDS`. The first round, which builds its tables, is not counted."""

import json
import sys
import time
from importlib.metadata import version

from eyecite import get_citations

path, rounds = sys.argv[1], int(sys.argv[2])
with open(path, encoding="utf-8") as file:
    texts = json.load(file)


def read():
    return sum(len(get_citations(text)) for text in texts)


found = read()
seconds = []
for _ in range(rounds):
    began = time.perf_counter()
    read()
    seconds.append(time.perf_counter() - began)
print(json.dumps({"version": version("eyecite"), "found": found, "seconds": seconds}))
