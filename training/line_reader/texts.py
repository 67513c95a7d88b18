"""Lines of text as invoices, receipts and letters print them, to train the line reader.

    python3 training/line_reader/texts.py 50 --seed 1
"""
from argparse import ArgumentParser
from random import Random

from alphabet import normalise
from wording import confusables, rare
from wording.banking import bank_number
from wording.dictionaries import sample
from wording.draw import Draw, Mix
from wording.ids import code, document, e_mail, identifier, random_code, register, telephone, web
from wording.language import Language
from wording.languages import LANGUAGES
from wording.names import address, company, contact_line, footer, person, place, post_code, street
from wording.numbers import (amount, count, currency, day_and_time, digits, long_day, measure, page, percentage,
                             position, quantity, short_day, sum_formula, time)
from wording.products import amounts_row, brand, headers, numbers_row, product, receipt_row, row, size, tax_row, thing
from wording.words import (header, joined, leader, legal, legal_with_value, long_words, noted, quoted, short_words,
                           spaced, term, term_with_value, title, total, two_terms, word)

LONGEST = 70
VOCABULARY = 20_000
"""Words of each language that one writer knows; another seed draws others."""

CELL = Mix((20, amount), (8, quantity), (6, count), (4, percentage), (5, position), (8, short_day), (2, time),
           (6, header), (10, term), (14, word), (8, document), (4, code), (4, random_code), (3, digits),
           (3, post_code), (3, measure), (2, size), (9, confusables.word), (2, currency), (2, page), (1, spaced))
PART = Mix((14, term_with_value), (6, total), (8, short_words), (6, product), (6, thing), (6, person), (6, company),
           (6, street), (7, place), (5, long_day), (4, day_and_time), (10, identifier), (5, bank_number),
           (3, telephone), (3, e_mail), (2, web), (4, quoted), (3, joined), (3, title), (5, contact_line),
           (3, numbers_row), (3, amounts_row), (3, tax_row), (2, sum_formula), (2, register), (2, digits),
           (7, confusables.words), (3, brand), (5, receipt_row), (1, page), (1, spaced), (3, headers))
WHOLE = Mix((16, row), (16, long_words), (8, legal), (3, legal_with_value), (8, footer), (8, address), (8, noted),
            (6, headers), (5, leader), (6, product), (4, numbers_row), (4, amounts_row), (8, confusables.words),
            (6, two_terms), (2, receipt_row), (4, contact_line), (3, tax_row))
SHARES = (CELL, PART, WHOLE)
RARE_SHARE = 0.16


def shortened(text: str) -> str:
    """Cut between words where there is a place to."""
    if len(text) <= LONGEST:
        return text
    end = text.rfind(" ", 0, LONGEST + 1)
    return text[:end] if end > 0 else text[:LONGEST]


class Texts:
    """An endless supply of lines, the same for the same seed."""

    def __init__(self, seed: int):
        self.random = Random(seed)
        self.draws = tuple(draw for language in LANGUAGES for draw in language.share * (self.writer(language),))
        self.rare = rare.Rare()

    def writer(self, language: Language) -> Draw:
        return Draw(self.random, language, sample(language.dictionary, VOCABULARY, self.random))

    def line(self) -> str:
        draw = self.draws[int(self.random.random() * len(self.draws))]
        make = self.rare.line if self.random.random() < RARE_SHARE else draw.one(SHARES)
        text = shortened(normalise(make(draw)))
        # French and Italian are printed with either apostrophe.
        if "'" in text and self.random.random() < 0.4:
            text = text.replace("'", "’")
        self.rare.count(text)
        return text


if __name__ == "__main__":
    options = ArgumentParser(description=__doc__)
    options.add_argument("count", type=int, nargs="?", default=20)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    texts = Texts(chosen.seed)
    for _ in range(chosen.count):
        print(texts.line())
