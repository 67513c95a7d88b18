"""What one language brings to a line: its words, its terms of trade, its names and its ways of writing numbers."""
from dataclasses import dataclass
from typing import Tuple

Strings = Tuple[str, ...]


def words(text: str) -> Strings:
    return tuple(text.split())


def phrases(text: str) -> Strings:
    return tuple(" ".join(part.split()) for part in text.split("|"))


@dataclass(frozen=True)
class Language:
    share: int
    dictionary: str
    common: Strings
    terms: Strings
    headers: Strings
    sentences: Strings
    days: Strings
    months: Strings
    short_months: Strings
    long_dates: Strings
    short_dates: Strings
    units: Strings
    goods: Strings
    colours: Strings
    streets: Strings
    cities: Strings
    given: Strings
    family: Strings
    forms: Strings
    countries: Strings
    """Where its bank accounts are."""
    currencies: Strings
    separators: Strings
    """Each is the sign between thousands, then the sign before the decimals."""
