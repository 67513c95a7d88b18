"""What happens to a printed line before it is a picture: paper, printer, scanner, fax and camera."""
from __future__ import annotations

import random
from typing import Callable

import cv2
import numpy as np

from bending import bent
from render import Scene
from wear import (
    COARSE, UNIFORM, as_bytes, black_and_white, blurred, cut_out, grained, lit_unevenly, noise_borne, speckled, stained,
    through_jpeg, with_contrast, without_specks,
)


def _clean(scene: Scene, chance: random.Random) -> Scene:
    return scene


def _office(scene: Scene, chance: random.Random) -> Scene:
    if chance.random() < 0.5:
        scene = bent(scene, chance.uniform(-1.2, 1.2), 0, 0)
    page = blurred(scene.page, chance.uniform(0.2, 0.7))
    page = grained(page, chance.uniform(2, 6), chance)
    if chance.random() < 0.12 and scene.em > 26:
        return Scene(black_and_white(page, chance), scene.box, scene.em)
    return Scene(through_jpeg(page, chance.randint(60, 90)), scene.box, scene.em)


def _poor(scene: Scene, chance: random.Random) -> Scene:
    if chance.random() < 0.5:
        scene = bent(scene, chance.uniform(-1.2, 1.2), 0, 0)
    page = scene.page
    if chance.random() < 0.25:
        page = stained(page, chance)
    # 0.5 to 1.2 pixels at 200 dpi, where body text has an em of 28 pixels; a lens spares small print in nothing.
    size = scene.em / 28
    page = blurred(page, chance.uniform(0.5, 1.2) * min(1.5, size) if chance.random() < 0.4 or size > 1
                   else chance.uniform(0.5, 1.0))
    share = chance.uniform(0.4, 0.7)
    page = with_contrast(page, share, chance)
    page = grained(page, chance.uniform(6, 14) * noise_borne(scene.page, share), chance)
    if chance.random() < 0.4:
        page = speckled(page, chance.uniform(0.0005, 0.003), chance)
    page = through_jpeg(page, chance.randint(25, 50))
    if chance.random() < 0.5:
        page = without_specks(page)
    return Scene(page, scene.box, scene.em)


def _fax(scene: Scene, chance: random.Random) -> Scene:
    """204 by 98 dots an inch in black and white; the app stretches the rows again."""
    if chance.random() < 0.3:
        scene = bent(scene, chance.uniform(-0.8, 0.8), 0, 0)
    page = scene.page
    if np.median(page) < 128:
        # A dark cell faxes as a grey raster that nobody reads.
        page = 255 - page
    low, high = np.percentile(page, (1, 90))
    page = (page - low) * np.float32(255 / max(30, high - low))
    rows, columns = page.shape
    half = cv2.resize(page, (columns, (rows + 1) // 2), interpolation=cv2.INTER_AREA)
    half = grained(half, chance.uniform(3, 12), chance)
    # Hairlines half a row high are grey here; a machine that lost most would be set darker.
    ink = float((255 - np.clip(half, 0, 255)).mean()) / 255
    rank = int(half.size * ink * (0.9 if chance.random() < 0.4 else 0.65))
    least = np.partition(half, rank, axis=None)[rank]
    threshold = max(chance.uniform(140, 185), min(float(least), 215))
    black = np.where(half > threshold, np.float32(255), np.float32(0))
    luck = cut_out(UNIFORM, black.shape, chance)
    share = chance.uniform(0.001, 0.003)
    black[luck < share / 2] = 0
    black[luck > 1 - share / 2] = 255
    how = chance.choices((cv2.INTER_CUBIC, cv2.INTER_LINEAR, cv2.INTER_NEAREST), (0.65, 0.2, 0.15))[0]
    page = cv2.resize(black, (columns, rows), interpolation=how)
    return Scene(page, scene.box, scene.em)


def _camera(scene: Scene, chance: random.Random) -> Scene:
    em = scene.em
    bow = chance.uniform(-0.07, 0.07) * em if chance.random() < 0.5 else 0
    scene = bent(scene, chance.uniform(-1.2, 1.2), chance.uniform(-0.06, 0.06), bow)
    page = lit_unevenly(scene.page, chance)
    if chance.random() < 0.3:
        reach = max(2, round(em * chance.uniform(0.03, 0.08)))
        kernel = np.zeros((reach, reach), np.float32)
        cv2.line(kernel, (0, chance.randrange(reach)), (reach - 1, chance.randrange(reach)), 1.0)
        page = cv2.filter2D(page, -1, kernel / max(1e-6, float(kernel.sum())))
    else:
        # Or 0.4 to 0.9 pixels, whatever the print's size.
        page = blurred(page, em * chance.uniform(0.012, 0.035) if chance.random() < 0.5 else chance.uniform(0.4, 0.9))
    page = with_contrast(page, chance.uniform(0.6, 1.0), chance)
    page = grained(page, chance.uniform(4, 8), chance)
    return Scene(through_jpeg(page, chance.randint(45, 70)), scene.box, scene.em)


def _copied(scene: Scene, chance: random.Random) -> Scene:
    """Photocopies and thermal paper: swollen or starved strokes, faded stretches, streaks."""
    page = scene.page
    kernel = np.ones((2, 2), np.uint8) if scene.em < 44 else np.ones((3, 3), np.uint8)
    if chance.random() < 0.5:
        page = blurred(page, 0.6) if chance.random() < 0.5 else page
        page = cv2.erode(page, kernel)
    else:
        worn = cv2.dilate(page, kernel)
        page = page + (worn - page) * np.float32(chance.uniform(0.2, 0.7))
    if chance.random() < 0.6:
        fade = cut_out(COARSE, page.shape, chance) * 0.5 + 0.5
        box = scene.box
        paper = float(np.median(page[round(box.top):round(box.bottom), round(box.left):round(box.right)]))
        page = page + (paper - page) * np.clip(fade, 0, 1) * np.float32(chance.uniform(0.2, 0.6))
    if chance.random() < 0.4:
        page = stained(page, chance)
    page = grained(blurred(page, chance.uniform(0.2, 0.6)), chance.uniform(2, 8), chance)
    return Scene(page, scene.box, scene.em)


KINDS: dict[str, tuple[float, Callable[[Scene, random.Random], Scene]]] = {
    "clean": (16, _clean), "office": (20, _office), "poor": (28, _poor), "fax": (20, _fax), "camera": (12, _camera),
    "copied": (4, _copied),
}
# How often the app smooths, sharpens or median filters such a page before it is read.
PREPARED = {"clean": 0.06, "office": 0.3, "poor": 0.5, "fax": 0.25, "camera": 0.35, "copied": 0.3}


def _prepare(page: np.ndarray, kind: str, chance: random.Random) -> np.ndarray:
    way = chance.random()
    if way < 0.75 or kind == "fax":
        return cv2.GaussianBlur(page, (0, 0), chance.uniform(0.5, 1.1))
    if way < 0.88:
        return cv2.addWeighted(page, 1.6, cv2.GaussianBlur(page, (0, 0), 1.2), -0.6, 0)
    return cv2.medianBlur(page, 3)


def damage(scene: Scene, kind: str, chance: random.Random) -> Scene:
    """The scene as grey bytes after all that a document of this kind goes through, the app's preprocessing included."""
    scene = KINDS[kind][1](scene, chance)
    page = as_bytes(scene.page)
    if chance.random() < PREPARED[kind] * min(1.0, scene.em / 26):
        page = _prepare(page, kind, chance)
    return Scene(page, scene.box, scene.em)
