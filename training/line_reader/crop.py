"""Cuts a line out of a page as the app does: src/main/ocr/crop.ts."""
from __future__ import annotations

import random

import cv2
import numpy as np

from render import Box

HEIGHT = 40
LEAST_WIDTH = 16
# mend(): the shares of pixels that count as black and as white, and the spread below which nothing is stretched.
INK_SHARE, PAPER_SHARE, LEAST_CONTRAST = 0.02, 0.98, 12


def _margin(chance: random.Random) -> float:
    """How far the detector's box reaches beyond the ink, as a share of the ink's height."""
    kind = chance.random()
    if kind < 0.05:
        return chance.uniform(0.0, 0.06)
    if kind < 0.95:
        return chance.uniform(0.08, 0.32)
    return chance.uniform(0.32, 0.48)


def mend(line: np.ndarray) -> np.ndarray:
    """Stretches grey to the full range and turns light print on dark over."""
    count = np.cumsum(np.bincount(line.ravel(), minlength=256))
    black, middle, white = (int(np.searchsorted(count, line.size * share)) for share in (INK_SHARE, 0.5, PAPER_SHARE))
    if white - black < LEAST_CONTRAST:
        return line
    table = np.clip((np.arange(256) - black) * 255.0 / (white - black), 0, 255).astype(np.uint8)
    return cv2.LUT(line, 255 - table if middle < (black + white) / 2 else table)


def scaled(page: np.ndarray, box: Box) -> np.ndarray:
    """The box at 40 pixels' height, by two by two bilinear samples a pixel."""
    scale = box.height / HEIGHT
    width = max(LEAST_WIDTH, round((box.right - box.left) / scale))
    step = scale / 2
    # Sample k of the doubled picture lies at (k + 0.5) / 2 pixels of the line.
    place = np.float32([[(box.right - box.left) / width / 2, 0, box.left - 0.5 + (box.right - box.left) / width / 4],
                        [0, step, box.top - 0.5 + step / 2]])
    double = cv2.warpAffine(page, place, (2 * width, 2 * HEIGHT), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                            borderMode=cv2.BORDER_REPLICATE)
    return cv2.resize(double, (width, HEIGHT), interpolation=cv2.INTER_AREA)


def _prepared(page: np.ndarray, chance: random.Random) -> np.ndarray:
    """What preprocessing may do to a page: smooth, sharpen, median."""
    kind = chance.randrange(3)
    if kind == 0:
        return cv2.GaussianBlur(page, (0, 0), chance.uniform(0.4, 0.8))
    if kind == 1:
        return cv2.addWeighted(page, 1.6, cv2.GaussianBlur(page, (0, 0), 1.2), -0.6, 0)
    return cv2.medianBlur(page, 3)


def cut(page: np.ndarray, ink: Box, chance: random.Random) -> np.ndarray:
    """The line as the app hands it to the reader."""
    height = ink.height
    box = Box(ink.left - chance.uniform(0, 0.6) * height, ink.top - _margin(chance) * height,
              ink.right + chance.uniform(0, 0.6) * height, ink.bottom + _margin(chance) * height)
    line = scaled(page, box)
    if chance.random() < 0.15:
        line = _prepared(line, chance)
    return mend(line)
