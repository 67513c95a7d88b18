"""The fonts that lines are printed in, and how often each is met on invoices.

A retrain installs the same fonts with

    apt-get install -y fonts-liberation fonts-dejavu fonts-noto-core fonts-noto-mono fonts-roboto-unhinted \
        fonts-roboto-slab fonts-open-sans fonts-lato fonts-inter fonts-crosextra-carlito fonts-crosextra-caladea \
        fonts-texgyre fonts-urw-base35 fonts-freefont-ttf fonts-linuxlibertine fonts-cmu fonts-adf-accanthis \
        fonts-adf-baskervald fonts-adf-gillius fonts-adf-switzera fonts-adf-tribun fonts-adf-universalis \
        fonts-arkpandora fonts-cabin fonts-cantarell fonts-cardo fonts-century-catalogue fonts-clear-sans \
        fonts-dosis fonts-go fonts-karla fonts-karmilla fonts-manrope fonts-quicksand fonts-play \
        fonts-league-spartan fonts-b612 fonts-sil-andika fonts-sil-charis fonts-sil-gentium fonts-ocr-a \
        fonts-ocr-b fonts-spleen fonts-3270 fonts-courier-prime fonts-anonymous-pro fonts-agave fonts-firacode \
        fonts-hack fonts-inconsolata fonts-jetbrains-mono fonts-monoid fonts-mononoki

A family that is not installed is left out.
"""
from __future__ import annotations

import functools
import random
import subprocess
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from alphabet import CHARACTERS

# How often each group is drawn, and its families; none whose old-style 1 and 0 look like small I and o.
GROUPS: dict[str, tuple[float, tuple[str, ...]]] = {
    "common sans": (40, (
        "Liberation Sans", "Nimbus Sans", "TeX Gyre Heros", "FreeSans", "Aerial", "Switzera ADF", "Roboto",
        "Open Sans", "Noto Sans", "DejaVu Sans", "Inter", "Lato", "Carlito", "Verana Sans", "Veranda")),
    "common serif": (12, (
        "Liberation Serif", "Nimbus Roman", "TeX Gyre Termes", "FreeSerif", "Tymes", "Noto Serif", "DejaVu Serif",
        "Caladea")),
    "narrow": (9, (
        "Liberation Sans Narrow", "Nimbus Sans Narrow", "TeX Gyre Heros Cn", "Roboto Condensed",
        "Open Sans Condensed", "Universalis ADF Std")),
    "typewriter": (12, (
        "Liberation Mono", "Nimbus Mono PS", "TeX Gyre Cursor", "FreeMono", "Courier Prime", "CMU Typewriter Text",
        "Aerial Mono")),
    "modern mono": (5, (
        "DejaVu Sans Mono", "Noto Sans Mono", "Go Mono", "Inconsolata", "Hack", "JetBrains Mono", "Fira Code",
        "Agave", "Anonymous Pro", "Monoid", "mononoki", "B612 Mono", "Courier Prime Code")),
    "terminal": (4, (
        "Spleen 8x16", "Spleen 12x24", "Spleen 16x32", "IBM 3270", "IBM 3270 Semi-Condensed", "IBM 3270 Condensed")),
    "optical": (4, ("OCRA", "OCR B")),
    "other sans": (8, (
        "Clear Sans", "Cabin", "Cantarell", "Go", "Karla", "Karmilla", "Manrope", "Quicksand", "Play",
        "League Spartan", "B612", "Andika", "Dosis", "URW Gothic", "TeX Gyre Adventor", "Gillius ADF",
        "Gillius ADF No2", "CMU Sans Serif", "CMU Bright", "Linux Biolinum O", "Inter Display")),
    "other serif": (6, (
        "Roboto Slab", "Linux Libertine O", "Charis SIL", "Gentium", "P052", "C059",
        "URW Bookman", "TeX Gyre Pagella", "TeX Gyre Bonum", "TeX Gyre Schola", "CMU Serif", "CMU Concrete", "Cardo",
        "Century Catalogue", "Accanthis ADF Std", "Baskervald ADF Std", "Tribun ADF Std")),
}
LAST_RESORT = "DejaVu Sans"

# OCR-B comes with hollow and boxed letters too.
SPECIAL = ("OCRBE.otf", "OCRBF.otf", "OCRBX.otf")

STYLES = {"regular": 55, "bold": 25, "italic": 12, "light": 8}

# Glyphs are drawn once at this size and scaled as a line: pixels per em.
MASTER = 64


def _style(weight: float, slant: int) -> str | None:
    """The style of fontconfig's weight and slant; nothing for hairlines and blacks: no text is set in them."""
    if not 46 <= weight <= 207:
        return None
    if slant > 0:
        return "italic"
    return "light" if weight <= 60 else "regular" if weight <= 120 else "bold"


def _covered(charset: str) -> frozenset[str]:
    """The characters of fontconfig's list of hexadecimal ranges that the alphabet knows."""
    ranges = [tuple(int(end, 16) for end in part.split("-")) for part in charset.split()]
    codes = {code for bounds in ranges for code in range(bounds[0], bounds[-1] + 1)}
    return frozenset(character for character in CHARACTERS if ord(character) in codes)


@dataclass(frozen=True)
class Glyph:
    ink: np.ndarray
    left: int
    top: int


@functools.lru_cache(maxsize=512)
def _load(path: str, index: int, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size, index=index, layout_engine=ImageFont.Layout.BASIC)


@functools.lru_cache(maxsize=40000)
def _glyph(path: str, index: int, size: int, character: str) -> tuple[Glyph, float]:
    font = _load(path, index, size)
    left, top, right, bottom = font.getbbox(character, anchor="ls")
    picture = Image.new("L", (max(1, right - left), max(1, bottom - top)))
    ImageDraw.Draw(picture).text((-left, -top), character, font=font, fill=255, anchor="ls")
    return Glyph(np.asarray(picture), left, top), font.getlength(character)


@dataclass(frozen=True)
class Face:
    family: str
    style: str
    path: str
    index: int
    claimed: frozenset[str]

    def glyph(self, character: str, size: int = MASTER) -> tuple[Glyph, float]:
        """The glyph and how far it moves the pen, in pixels."""
        return _glyph(self.path, self.index, size, character)

    def has(self, text: str) -> bool:
        """Whether the face prints every character: some fonts claim characters that they draw empty or as a box."""
        if not self.claimed.issuperset(text):
            return False
        missing = self.glyph("\uffff")[0].ink
        inks = [self.glyph(character)[0].ink for character in set(text) if character != " "]
        return all(ink.any() and not np.array_equal(ink, missing) for ink in inks)


@functools.lru_cache(maxsize=1)
def _installed() -> dict[str, dict[str, list[Face]]]:
    """The faces of every installed family above, by family and style."""
    families = {family for _, members in GROUPS.values() for family in members}
    listing = subprocess.run(
        ["fc-list", "--format", "%{file}|%{index}|%{family[0]}|%{weight}|%{slant}|%{charset}\n",
         ":scalable=true:variable=false"], check=True, capture_output=True, text=True).stdout
    found: dict[str, dict[str, list[Face]]] = defaultdict(lambda: defaultdict(list))
    for row in sorted(listing.splitlines()):
        path, index, family, weight, slant, charset = row.split("|")
        family = family.replace("\\", "")
        # Named instances of variable fonts have an index beyond 16 bits.
        if family not in families or int(index) > 0xFFFF or not path.endswith((".ttf", ".otf")) \
                or path.endswith(SPECIAL):
            continue
        style = _style(float(weight.split()[0].strip("[")), int(slant))
        claimed = _covered(charset)
        if style and claimed.issuperset(map(chr, range(0x20, 0x7F))):
            found[family][style].append(Face(family, style, path, int(index), claimed))
    return found


class Fonts:
    """Draws faces as often as invoices use them."""

    def __init__(self, chance: random.Random):
        self._chance = chance
        self._faces = _installed()
        self._groups = [(weight, [family for family in members if family in self._faces])
                        for weight, members in GROUPS.values()]
        self._groups = [(weight, members) for weight, members in self._groups if members]

    def choose(self, text: str) -> Face:
        """A face that has every character of the text."""
        for _ in range(8):
            members, = self._chance.choices([m for _, m in self._groups], [w for w, _ in self._groups])
            styles = self._faces[self._chance.choice(members)]
            style, = self._chance.choices(list(STYLES), list(STYLES.values()))
            face = self._chance.choice(styles.get(style) or styles.get("regular") or next(iter(styles.values())))
            if face.has(text):
                return face
        return self._faces[LAST_RESORT]["regular"][0]
