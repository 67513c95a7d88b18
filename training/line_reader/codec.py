"""Between text and the network's classes."""
from alphabet import CHARACTERS

CLASS_OF = {character: index + 1 for index, character in enumerate(CHARACTERS)}


def encode(text: str) -> list[int]:
    """The classes of a readable text. Raises KeyError for a character the reader does not know."""
    return [CLASS_OF[character] for character in text]


def steps_needed(text: str) -> int:
    """CTC needs a step for each character and one for the blank between two alike."""
    return len(text) + sum(a == b for a, b in zip(text, text[1:]))


def decode(classes) -> str:
    """The text of the best class of each step: repeats merged, blanks left out."""
    text, last = [], 0
    for step in classes:
        if step != last and step:
            text.append(CHARACTERS[step - 1])
        last = step
    return " ".join("".join(text).split())
