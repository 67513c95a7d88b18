"""Sets a line of text: its ink alone."""
from __future__ import annotations

import random
from dataclasses import dataclass

import cv2
import numpy as np

from fonts import MASTER, Face

# Ems of letter spacing that set a text wide, so that its word gaps must grow too.
WIDE = 0.08
# Shares of lines that are drawn at their own size, so that hinting shows as on screens, and by a dot-matrix printer.
HINTED = 0.25
DOTTED = 0.05


@dataclass(frozen=True)
class Print:
    """A line's ink at the scan's resolution: 255 where it covers the paper; and the middles of its word gaps."""
    ink: np.ndarray
    gaps: tuple[int, ...]
    em: float


def _spacing(chance: random.Random) -> float:
    kind = chance.random()
    if kind < 0.5:
        return 0.0
    if kind < 0.88:
        return chance.uniform(-0.03, WIDE)
    return chance.uniform(WIDE, 0.25)


def _set(text: str, face: Face, size: int, chance: random.Random) -> tuple[np.ndarray, list[float]]:
    """The text's ink at `size` pixels per em, and the middles of its word gaps."""
    spacing = _spacing(chance) * size
    word_gap = chance.uniform(0.85, 1.25) if chance.random() < 0.7 else chance.uniform(1.25, 2.2)
    blanks = [k for k, character in enumerate(text) if character == " "]
    # Two cells of a table in one box.
    far = chance.choice(blanks) if blanks and chance.random() < 0.08 else -1
    pen, placed, gaps = 0.0, [], []
    for k, character in enumerate(text):
        glyph, advance = face.glyph(character, size)
        if character == " ":
            # Narrow blanks at tight spacing would vanish; a word gap is at least a quarter of an em wide.
            step = max(advance * word_gap + 2 * spacing, size * 0.24)
            if k == far:
                step += size * chance.uniform(1, 5)
            gaps.append(pen + step / 2)
            pen += step
        else:
            placed.append((glyph, round(pen) + glyph.left))
            pen += advance + spacing
    left = min(at for _, at in placed)
    top = min(glyph.top for glyph, _ in placed)
    right = max(at + glyph.ink.shape[1] for glyph, at in placed)
    bottom = max(glyph.top + glyph.ink.shape[0] for glyph, _ in placed)
    ink = np.zeros((bottom - top, right - left), np.uint8)
    for glyph, at in placed:
        height, width = glyph.ink.shape
        spot = ink[glyph.top - top:glyph.top - top + height, at - left:at - left + width]
        np.maximum(spot, glyph.ink, out=spot)
    return ink, [gap - left for gap in gaps]


def _as_dots(ink: np.ndarray, scale: float, chance: random.Random) -> np.ndarray:
    """The ink printed by needles: 14 to 24 rows of dots an em, each as dark as the stroke covers it."""
    rows = chance.uniform(14, 24)
    grid = MASTER / rows
    coarse = cv2.resize(ink, (max(1, round(ink.shape[1] / grid)), max(1, round(ink.shape[0] / grid))),
                        interpolation=cv2.INTER_AREA)
    coarse = np.clip((coarse.astype(np.float32) - 60) * 2.2, 0, 255).astype(np.uint8)
    side = 6
    at = np.arange(side) - (side - 1) / 2
    radius = chance.uniform(2.3, 3.4)
    dot = np.clip(radius + 0.5 - np.hypot(at[:, None], at[None, :]), 0, 1).astype(np.float32)
    dots = np.kron(coarse, np.ones((side, side), np.uint8)) * np.tile(dot, coarse.shape)
    return cv2.resize(dots.astype(np.uint8), (max(1, round(ink.shape[1] * scale)), max(1, round(ink.shape[0] * scale))),
                      interpolation=cv2.INTER_AREA)


def print_line(text: str, face: Face, em: float, chance: random.Random) -> Print:
    """Sets the text in the face, `em` pixels per em at the scan's resolution."""
    if chance.random() < HINTED:
        ink, gaps = _set(text, face, round(em), chance)
        return Print(ink, tuple(map(round, gaps)), em)
    master, gaps = _set(text, face, MASTER, chance)
    scale = em / MASTER
    stretch = 1.0 if chance.random() < 0.5 else chance.uniform(0.75, 1.3)
    if chance.random() < DOTTED:
        ink, stretch = _as_dots(master, scale, chance), 1.0
    else:
        size = max(1, round(master.shape[1] * scale * stretch)), max(1, round(master.shape[0] * scale))
        ink = cv2.resize(master, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    return Print(ink, tuple(round(gap * scale * stretch) for gap in gaps), em)
