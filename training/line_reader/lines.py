"""Pictures of text lines with their text: what the line reader learns from."""
from __future__ import annotations

import os
import random
from pathlib import Path

import cv2
import numpy as np

from crop import HEIGHT, cut
from damage import KINDS, damage
from fonts import Fonts
from receipts import Receipts
from render import Renderer
from setting import print_line
from texts import Texts

RECEIPTS = 0.05

# Pixels per em at the scan's resolution of each kind: 5.5 to 14 points at its dots per inch, now and then a heading.
EMS = {"clean": (16, 58), "office": (17, 60), "poor": (15, 44), "fax": (14, 42), "camera": (14, 44), "copied": (18, 52)}
# Small print is most of an invoice: half of the lines lie in the lowest 29 % of the range.
SMALL_PRINT = 1.8
# 100 to 130 dots an inch.
SMALL_EMS = (13, 19)
SMALL = 0.10
# Kinds that are legible at so few dots.
SMALL_KINDS = ("clean", "office")

__all__ = ["HEIGHT", "Lines"]


class Lines:
    def __init__(self, seed: int):
        cv2.setNumThreads(0)
        self._chance = random.Random(seed)
        self._texts = Texts(seed)
        self._fonts = Fonts(self._chance)
        self._renderer = Renderer(self._chance)
        folder = os.environ.get("VOUCH_TRAIN")
        self._receipts = Receipts(Path(folder), self._chance) if folder else None

    def next(self) -> tuple[np.ndarray, str]:
        """The next line, dark on light, and what it says."""
        if self._receipts and self._chance.random() < RECEIPTS:
            return self._receipts.next()
        text = self._texts.line()
        return self.picture(text), text

    def picture(self, text: str, kind: str | None = None) -> np.ndarray:
        chance = self._chance
        if chance.random() < SMALL:
            kind, em = kind or chance.choice(SMALL_KINDS), chance.uniform(*SMALL_EMS)
        else:
            kind = kind or chance.choices(list(KINDS), [weight for weight, _ in KINDS.values()])[0]
            low, high = EMS[kind]
            em = low + (high - low) * chance.random() ** SMALL_PRINT
        line = print_line(text, self._fonts.choose(text), em, chance)
        scene = damage(self._renderer.scene(line), kind, chance)
        return cut(scene.page, scene.box, scene.em, chance)
