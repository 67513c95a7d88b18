"""A printed line on its page: the tones of ink and paper, and what stands around it."""
from __future__ import annotations

import random
from dataclasses import dataclass

import cv2
import numpy as np

from setting import Print

@dataclass(frozen=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass
class Scene:
    """A piece of page at the scan's resolution, where the line's ink lies on it, and the print's pixels per em."""
    page: np.ndarray
    box: Box
    em: float


def _tones(chance: random.Random) -> tuple[float, float]:
    """The grey of ink and of paper."""
    kind = chance.random()
    if kind < 0.70:
        return chance.uniform(0, 70), chance.uniform(235, 255)
    if kind < 0.84:
        return chance.uniform(60, 140), chance.uniform(235, 255)
    if kind < 0.92:
        return chance.uniform(0, 70), chance.uniform(170, 235)
    return chance.uniform(210, 255), chance.uniform(20, 130)


def _rule(page: np.ndarray, row: float, thickness: int, tone: float, left: int = 0, right: int | None = None) -> None:
    top = max(0, round(row))
    page[top:max(0, round(row) + thickness), left:right] = tone


def _pole(page: np.ndarray, column: float, thickness: int, tone: float) -> None:
    left = max(0, round(column))
    page[:, left:max(0, round(column) + thickness)] = tone


class Renderer:
    """Lays lines out as on a page: with neighbours, rules and cells around them."""

    def __init__(self, chance: random.Random):
        self._chance = chance
        self._earlier: list[Print] = []

    def scene(self, line: Print) -> Scene:
        chance = self._chance
        height, width = line.ink.shape
        em = line.em
        around, beside = round(em * 0.9) + 4, round(em * 0.9) + 4
        ink_tone, paper_tone = _tones(chance)
        page = np.full((height + 2 * around, width + 2 * beside), paper_tone, np.float32)
        box = Box(beside, around, beside + width, around + height)
        if ink_tone > paper_tone and chance.random() < 0.6:
            self._beyond_cell(page, box, em)
        self._neighbours(page, box, em, ink_tone)
        self._rules(page, line, box, ink_tone)
        self._put(page, line.ink, box.left, box.top, ink_tone)
        if chance.random() < 0.012:
            self._stroke(page, box, ink_tone, paper_tone)
        self._remember(line)
        return Scene(page, box, em)

    def _put(self, page: np.ndarray, ink: np.ndarray, left: int, top: int, tone: float) -> None:
        """Prints ink where it lies on the page."""
        first_row, first_column = max(0, -top), max(0, -left)
        ink = ink[first_row:max(0, page.shape[0] - top), first_column:max(0, page.shape[1] - left)]
        spot = page[max(0, top):, max(0, left):][:ink.shape[0], :ink.shape[1]]
        spot += (tone - spot) * (ink * np.float32(1 / 255))

    def _remember(self, line: Print) -> None:
        if len(self._earlier) < 64:
            self._earlier.append(line)
        else:
            self._earlier[self._chance.randrange(64)] = line

    def _beyond_cell(self, page: np.ndarray, box: Box, em: float) -> None:
        """Light print stands in a dark cell; the page around the cell is white."""
        inner = em * self._chance.uniform(0.12, 0.6)
        for rows in (slice(0, max(0, round(box.top - inner))), slice(round(box.bottom + inner), None)):
            page[rows] = 245

    def _neighbours(self, page: np.ndarray, box: Box, em: float, tone: float) -> None:
        """The lines above and below."""
        chance = self._chance
        for above in (True, False):
            if not self._earlier or chance.random() < 0.5:
                continue
            ink = chance.choice(self._earlier)
            shown = cv2.resize(ink.ink, None, fx=em / ink.em, fy=em / ink.em, interpolation=cv2.INTER_AREA)
            gap = em * chance.uniform(0.18, 0.8)
            top = box.top - gap - shown.shape[0] if above else box.bottom + gap
            self._put(page, shown, round(box.left + chance.choice((0, 0, -2, 3)) * em), round(top), tone)

    def _rules(self, page: np.ndarray, line: Print, box: Box, ink_tone: float) -> None:
        """Rules above and below, at the ends, between words, and under the words."""
        chance = self._chance
        em = line.em
        thickness = max(1, round(em * chance.uniform(0.02, 0.09)))
        tone = ink_tone if chance.random() < 0.6 else chance.uniform(0, 180)
        whole = chance.random() < 0.04
        if whole or chance.random() < 0.10:
            _rule(page, box.top - em * chance.uniform(0.1, 0.4) - thickness, thickness, tone)
        if whole or chance.random() < 0.10:
            _rule(page, box.bottom + em * chance.uniform(0.1, 0.4), thickness, tone)
        if whole or chance.random() < 0.07:
            _pole(page, box.left - em * chance.uniform(0.15, 0.5) - thickness, thickness, tone)
        if whole or chance.random() < 0.07:
            _pole(page, box.right + em * chance.uniform(0.15, 0.5), thickness, tone)
        reach = round(em * 0.12)
        wide = [gap for gap in line.gaps if not line.ink[:, max(0, gap - reach):gap + reach].any()]
        if wide and chance.random() < 0.025:
            _pole(page, box.left + chance.choice(wide), thickness, tone)
        if chance.random() < 0.025:
            row = box.bottom + em * chance.uniform(-0.02, 0.12)
            _rule(page, row, thickness, ink_tone, int(box.left), int(box.right))

    def _stroke(self, page: np.ndarray, box: Box, ink_tone: float, paper_tone: float) -> None:
        """A pen's stroke or a stamp's edge across the line, half as dark as the print."""
        chance = self._chance
        over = np.zeros(page.shape, np.uint8)
        start = chance.uniform(box.left, box.right)
        reach = box.height * chance.uniform(1, 4)
        thickness = max(1, round(box.height * chance.uniform(0.03, 0.08)))
        if chance.random() < 0.6:
            cv2.line(over, (int(start), int(chance.uniform(0, page.shape[0]))),
                     (int(start + reach), int(chance.uniform(0, page.shape[0]))), 255, thickness, cv2.LINE_AA)
        else:
            cv2.circle(over, (int(start), int(chance.uniform(-1, 2) * page.shape[0])), int(reach), 255, thickness,
                       cv2.LINE_AA)
        faint = (ink_tone + paper_tone) / 2
        page += (faint - page) * (over * np.float32(chance.uniform(0.4, 0.9) / 255))
