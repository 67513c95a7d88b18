"""Drawing at random, in one language."""
from random import Random
from string import ascii_uppercase
from typing import Callable, Dict, Sequence, Tuple, TypeVar

from .language import Language, Strings

Item = TypeVar("Item")

PLACES: Dict[str, str] = {
    "#": "0123456789",
    "%": "123456789",
    "@": ascii_uppercase,
    "*": "0123456789" + ascii_uppercase,
    "&": "0123456789ABCDEF",
    "~": "0123456789abcdef",
}


class Draw:
    def __init__(self, random: Random, language: Language, vocabulary: Strings):
        self.random = random
        self.language = language
        self.vocabulary = vocabulary
        self.holding: Dict[str, Strings] = {}

    def words_with(self, letter: str) -> Strings:
        if letter not in self.holding:
            self.holding[letter] = tuple(word for word in self.vocabulary if letter in word)
        return self.holding[letter]

    def one(self, items: Sequence[Item]) -> Item:
        return items[int(self.random.random() * len(items))]

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def number(self, low: int, high: int) -> int:
        return low + int(self.random.random() * (high - low + 1))

    def log_number(self, digits: int) -> int:
        """As likely of one digit as of many, as numbers in tables are."""
        return int(10 ** (self.random.random() * digits))

    def fill(self, pattern: str) -> str:
        """`#` becomes a digit, `%` one that is not 0, `@` a capital, `*` either, `&` and `~` hexadecimal ones."""
        return "".join(self.one(PLACES[place]) if place in PLACES else place for place in pattern)

    def renumbered(self, text: str) -> str:
        """With other digits, so that a phrase does not teach its numbers."""
        return "".join(self.one(PLACES["#"]) if sign in PLACES["#"] else sign for sign in text)


Maker = Callable[[Draw], str]


class Mix:
    """Makers with how often each is drawn, out of the sum."""

    def __init__(self, *parts: Tuple[int, Maker]):
        self.makers = tuple(maker for share, maker in parts for _ in range(share))

    def __call__(self, draw: Draw) -> str:
        return draw.one(self.makers)(draw)
