"""Real lines of receipts, from a folder of pictures with the boxes and texts of their lines."""
from __future__ import annotations

import random
from pathlib import Path

import cv2
import numpy as np

from alphabet import is_readable, normalise
from crop import LEAST_WIDTH, cut
from render import Box

# The last pictures by name are kept for measuring.
KEPT = 30
# The em that margins are counted in, as a share of a box's height: the boxes hold a little paper already.
EM = 0.7


class Receipts:
    def __init__(self, folder: Path, chance: random.Random):
        self._chance = chance
        pictures = sorted((folder / "sroie" / "img").glob("*.jpg"))[:-KEPT]
        self._lines = [(picture, box, text) for picture in pictures
                       for box, text in _boxes(folder / "sroie" / "box" / f"{picture.stem}.csv")]
        self._pages: dict[Path, np.ndarray] = {}

    def next(self) -> tuple[np.ndarray, str]:
        while True:
            picture, box, text = self._chance.choice(self._lines)
            page = self._page(picture)
            if not any(map(str.isalpha, text)) or _is_upper_case(page, box):
                return cut(page, box, box.height * EM, self._chance), text

    def _page(self, picture: Path) -> np.ndarray:
        if picture not in self._pages:
            self._pages[picture] = cv2.imread(str(picture), cv2.IMREAD_GRAYSCALE)
        return self._pages[picture]


def _is_upper_case(page: np.ndarray, box: Box) -> bool:
    """Whether most letters are as high as capitals: the texts are in upper case whatever the receipt prints."""
    line = page[int(box.top):int(box.bottom), int(box.left):int(box.right)]
    _, ink = cv2.threshold(line, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    _, _, shapes, _ = cv2.connectedComponentsWithStats(ink)
    heights = shapes[1:, cv2.CC_STAT_HEIGHT]
    heights = heights[heights > box.height * 0.25]
    return heights.size > 0 and float((heights > 0.84 * np.percentile(heights, 85)).mean()) > 0.75


def _boxes(table: Path) -> list[tuple[Box, str]]:
    """The lines that can be read: eight corner coordinates and a text, which may hold commas."""
    found = []
    for row in table.read_text(encoding="utf-8", errors="replace").splitlines():
        *corners, text = row.split(",", 8)
        text = normalise(text)
        # Stars stand for lines in writings that were not transcribed.
        if len(corners) == 8 and is_readable(text) and text.strip("* "):
            xs, ys = [int(x) for x in corners[::2]], [int(y) for y in corners[1::2]]
            if max(ys) - min(ys) >= 8 and max(xs) - min(xs) >= LEAST_WIDTH:
                found.append((Box(min(xs), min(ys), max(xs), max(ys)), text))
    return found
