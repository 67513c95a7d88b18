"""The characters that the line reader knows: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
Swedish, Danish and Czech, with the digits, punctuation and signs that invoices print.

`CHARACTERS[k]` is class k + 1 of the network; class 0 is CTC's blank.
"""
import unicodedata

ASCII = "".join(map(chr, range(0x20, 0x7F)))
LETTERS = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŸŒœẞ"
POLISH_CZECH = "ĄąĆćĘęŁłŃńŚśŹźŻżČčĎďĚěŇňŘřŠšŤťŮůŽž"
SIGNS = "€£¥¢§©®™°¹²³½¼¾×÷±µ·•–—‘’‚“”„«»‹›…№‰¡¿ªº■□✓→"

CHARACTERS = ASCII + LETTERS + POLISH_CZECH + SIGNS
KNOWN = frozenset(CHARACTERS)

# Printed alike, so read alike.
SAME = str.maketrans({
    "\u00a0": " ", "\u2007": " ", "\u2009": " ", "\u202f": " ", "\u2002": " ", "\u2003": " ",
    "\u00ad": "-", "\u2010": "-", "\u2011": "-", "\u2212": "-", "\u2012": "–", "\u2015": "—",
    "´": "’", "ʼ": "’", "′": "’", "″": "”", "●": "•", "▪": "■", "∙": "·", "⋅": "·", "☐": "□", "✔": "✓",
    "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl",
})


def normalise(text: str) -> str:
    """The text in the reader's characters; one blank between words. Characters it does not know stay as they are."""
    return " ".join(unicodedata.normalize("NFC", text).translate(SAME).split())


def is_readable(text: str) -> bool:
    return bool(text) and KNOWN.issuperset(text)
