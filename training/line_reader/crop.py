"""Cuts a line out of a page as the app does: src/main/ocr/crop.ts."""
from __future__ import annotations

import math
import random

import cv2
import numpy as np

from render import Box

HEIGHT = 40
LEAST_WIDTH = 16
# mend(): the shares of pixels that count as black and as white, and the spread below which nothing is stretched.
INK_SHARE, PAPER_SHARE, LEAST_CONTRAST = 0.02, 0.98, 12


# How far the detector's boxes reach beyond the ink, in ems: mean, deviation. Measured on 695 lines of renderings at
# 200 dpi: in pixels it is nearly the same with and without descenders, so it is the print's size that counts.
ABOVE, BELOW, LEFT, RIGHT = (0.20, 0.055), (0.25, 0.075), (0.22, 0.08), (0.29, 0.10)
# Boxes that fit badly.
LOOSE = 0.08


def _margin(usual: tuple[float, float], chance: random.Random) -> float:
    margin = chance.uniform(0.0, 0.42) if chance.random() < LOOSE else chance.gauss(*usual)
    return max(-0.02, margin)


def _tilt(proportion: float, chance: random.Random) -> float:
    """Degrees by which the detector's rectangle is turned against the line: one in four, the shorter the more."""
    return 0.0 if chance.random() < 0.75 else chance.gauss(0, min(1.5, max(0.35, 4 / proportion)))


def mend(line: np.ndarray) -> np.ndarray:
    """Stretches grey to the full range and turns light print on dark over."""
    count = np.cumsum(np.bincount(line.ravel(), minlength=256))
    black, middle, white = (int(np.searchsorted(count, line.size * share)) for share in (INK_SHARE, 0.5, PAPER_SHARE))
    if white - black < LEAST_CONTRAST:
        return line
    table = np.clip((np.arange(256) - black) * 255.0 / (white - black), 0, 255).astype(np.uint8)
    return cv2.LUT(line, 255 - table if middle < (black + white) / 2 else table)


def scaled(page: np.ndarray, box: Box, degrees: float = 0.0) -> np.ndarray:
    """The box, turned about its middle, at 40 pixels' height, by two by two bilinear samples a pixel."""
    width = max(LEAST_WIDTH, round((box.right - box.left) / box.height * HEIGHT))
    turn = math.radians(degrees)
    # Pixels of the page to each sample along the line and down.
    along = (box.right - box.left) / (2 * width)
    down = box.height / (2 * HEIGHT)
    step = np.array([[along * math.cos(turn), -down * math.sin(turn)], [along * math.sin(turn), down * math.cos(turn)]])
    # The middle of the samples lies at the box's middle; pixel k is centred at k + 0.5.
    middle = np.array([(box.left + box.right) / 2, (box.top + box.bottom) / 2]) - 0.5
    start = middle - step @ np.array([width - 0.5, HEIGHT - 0.5])
    samples = cv2.warpAffine(page, np.hstack([step, start[:, None]]), (2 * width, 2 * HEIGHT),
                             flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE)
    return cv2.resize(samples, (width, HEIGHT), interpolation=cv2.INTER_AREA)


def cut(page: np.ndarray, ink: Box, em: float, chance: random.Random) -> np.ndarray:
    """The line as the app hands it to the reader."""
    box = Box(ink.left - _margin(LEFT, chance) * em, ink.top - _margin(ABOVE, chance) * em,
              ink.right + _margin(RIGHT, chance) * em, ink.bottom + _margin(BELOW, chance) * em)
    return mend(scaled(page, box, _tilt((box.right - box.left) / box.height, chance)))
