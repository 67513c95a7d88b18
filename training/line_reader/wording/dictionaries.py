"""Words of a language, drawn from the dictionary that Debian packages for it."""
from pathlib import Path
from random import Random
from typing import Tuple

from alphabet import is_readable, normalise

LISTS = Path("/usr/share/dict")
CZECH = Path("/usr/share/hunspell/cs_CZ.dic")
PACKAGES = "wbritish wngerman wfrench wspanish witalian wportuguese wdutch wpolish wswedish wdanish hunspell-cs"
ENCODINGS = {"swedish": "iso-8859-1"}
LONGEST = 24
POSSESSIVE = "'s"
"""A third of the English dictionary."""


def read(name: str) -> bytes:
    path = CZECH if name == CZECH.stem else LISTS / name
    if not path.exists():
        raise SystemExit(f"The dictionary {path} is missing. Install all of them: apt-get install {PACKAGES}")
    return path.read_bytes()


def sample(name: str, count: int, random: Random) -> Tuple[str, ...]:
    """Words from random places of the file: the Polish one has 4.3 million, too many to hold in every worker."""
    data = read(name)
    encoding = ENCODINGS.get(name, "utf-8")
    found = {}
    while len(found) < count:
        start = data.find(b"\n", random.randrange(len(data))) + 1
        end = data.find(b"\n", start)
        if start > 0 and end > start:
            # In hunspell's files the flags of a word follow a slash.
            word = normalise(data[start:end].decode(encoding).split("/")[0])
            if is_readable(word) and len(word) <= LONGEST and not word.endswith(POSSESSIVE):
                found[word] = None
    return tuple(found)
