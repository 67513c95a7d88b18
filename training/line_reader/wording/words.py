"""Words and what they make: phrases, terms with their values, sentences, quotations."""
from .draw import Draw, Mix
from .ids import document, identifier
from .numbers import amount, long_day, percentage, plain_amount, quantity, short_day, with_currency

JOINS = (" ", " ", " ", " ", " ", ", ", "-", " - ", "/", " – ", " & ", ". ", "; ", ": ", " + ", " / ", " — ")
QUOTES = (("„", "“"), ("“", "”"), ("«", "»"), ("« ", " »"), ("‘", "’"), ("\"", "\""), ("'", "'"), ("»", "«"),
          ("‹", "›"), ("‚", "‘"), ("”", "”"), ("(", ")"), ("[", "]"), ("„", "”"), ("*", "*"), ("<", ">"), ("{", "}"),
          ("_", "_"))


def capitals(text: str, draw: Draw) -> str:
    """The capital of µ is a Greek letter that the line reader does not know; ß has two capitals."""
    kept = text.replace("ß", "ẞ") if draw.chance(0.4) else text
    return kept.upper().replace("\u039c", "µ")


def first_capital(text: str) -> str:
    return text[0].upper() + text[1:] if text[0] not in "ßµ" else text


def cased(text: str, draw: Draw) -> str:
    roll = draw.random.random()
    if roll < 0.45:
        return text
    if roll < 0.7:
        return first_capital(text)
    return capitals(text, draw) if roll < 0.93 else text.lower()


def word(draw: Draw) -> str:
    return cased(draw.one(draw.vocabulary), draw)


def term(draw: Draw) -> str:
    roll = draw.random.random()
    text = draw.renumbered(draw.one(draw.language.terms))
    text = text if roll < 0.65 else capitals(text, draw) if roll < 0.85 else text.lower()
    return text if text[-1] in ":!?" else text + draw.one(("", "", "", "", ":", ":", ":", " :", "*"))


def header(draw: Draw) -> str:
    text = draw.one(draw.language.headers)
    return capitals(text, draw) if draw.chance(0.25) else text


value = Mix((4, amount), (4, identifier), (3, short_day), (1, long_day), (1, quantity), (1, percentage))


def term_with_value(draw: Draw) -> str:
    return draw.one(("{} {}", "{} {}", "{} {}", "{} ({})", "{} = {}")).format(term(draw), value(draw))


def two_terms(draw: Draw) -> str:
    return f"{term_with_value(draw)}{draw.one((' ', ' ', ' ', ' | ', ', '))}{term_with_value(draw)}"


def spaced(draw: Draw) -> str:
    """A heading with blanks between its letters."""
    return " ".join(capitals(draw.one(draw.language.terms).split()[0], draw))


def leader(draw: Draw) -> str:
    """A term and its amount, joined by a row of signs."""
    sign = draw.one((".", ".", ".", "_", "-", "·", "…", " .", "=", "*", "—"))
    return f"{term(draw)} {sign * draw.number(3, 24)} {plain_amount(draw)}"


def clause(draw: Draw, length: int) -> str:
    """Words of the dictionary among the frequent ones, as in running text."""
    parts = []
    left = length
    while left > 0:
        part = draw.one(draw.language.common) if draw.chance(0.42) else draw.one(draw.vocabulary)
        if draw.chance(0.07):
            part += draw.one((",", ",", ",", ".", ";", ":", " –", " -", "!", "?"))
        parts.append(part)
        left -= len(part) + 1
    return " ".join(parts)


def sentence(draw: Draw, length: int) -> str:
    text = clause(draw, length)
    roll = draw.random.random()
    if roll < 0.25:
        return capitals(text, draw)
    text = first_capital(text) if roll < 0.8 else text
    if draw.chance(0.06):
        return text[:-2] + "-"
    return text + draw.one(("", "", ".", ".", ".", ":", ",", "!", "…"))


def short_words(draw: Draw) -> str:
    return sentence(draw, draw.number(6, 18))


def long_words(draw: Draw) -> str:
    return sentence(draw, draw.number(28, 66))


def title(draw: Draw) -> str:
    return " ".join(first_capital(draw.one(draw.vocabulary)) for _ in range(draw.number(2, 5)))


def joined(draw: Draw) -> str:
    return word(draw) + draw.one(JOINS) + word(draw)


def quoted(draw: Draw) -> str:
    opening, closing = draw.one(QUOTES)
    inner = draw.one((word, joined, title, document))(draw)
    text = f"{opening}{inner}{closing}"
    return draw.one((text, text, f"{word(draw)} {text}", f"{text} {draw.one(draw.language.common)}"))


def legal(draw: Draw) -> str:
    text = draw.renumbered(draw.one(draw.language.sentences))
    start = text.find(" ", draw.number(0, len(text) - 1)) + 1 if draw.chance(0.5) else 0
    return text[start:]


def legal_with_value(draw: Draw) -> str:
    return f"{legal(draw)} {value(draw)}"


def noted(draw: Draw) -> str:
    """Running text with something to know by looking in the middle."""
    return f"{clause(draw, draw.number(6, 24))} {value(draw)} {clause(draw, draw.number(4, 22))}"


def total(draw: Draw) -> str:
    return f"{term(draw)} {with_currency(draw)}"
