"""What happens to a printed line before it is a picture: paper, printer, scanner, fax and camera."""
from __future__ import annotations

import math
import random
from typing import Callable

import cv2
import numpy as np

from render import Box, Scene

# Noise is cut out of one sheet: drawing it anew for each line would take longer than all else.
_GRAIN = np.random.default_rng(7).standard_normal((640, 4096), dtype=np.float32)
_COARSE = cv2.resize(_GRAIN[:80, :512], (4096, 640), interpolation=cv2.INTER_CUBIC)
_UNIFORM = np.random.default_rng(8).random((640, 4096), dtype=np.float32)


def _cut_out(sheet: np.ndarray, shape: tuple[int, int], chance: random.Random) -> np.ndarray:
    rows, columns = shape
    if rows > sheet.shape[0] or columns > sheet.shape[1]:
        sheet = np.tile(sheet, (-(-rows // sheet.shape[0]), -(-columns // sheet.shape[1])))
    top = chance.randrange(sheet.shape[0] - rows + 1)
    left = chance.randrange(sheet.shape[1] - columns + 1)
    return sheet[top:top + rows, left:left + columns]


def _noise(page: np.ndarray, sigma: float, chance: random.Random) -> np.ndarray:
    page = page + _cut_out(_GRAIN, page.shape, chance) * np.float32(sigma)
    if chance.random() < 0.3:
        page += _cut_out(_COARSE, page.shape, chance) * np.float32(sigma * 0.5)
    return page


def _blur(page: np.ndarray, sigma: float) -> np.ndarray:
    return cv2.GaussianBlur(page, (0, 0), sigma) if sigma > 0.2 else page


def _contrast(page: np.ndarray, share: float, chance: random.Random) -> np.ndarray:
    """Less contrast: the greys move together, towards a lighter or darker middle."""
    middle = chance.uniform(110, 200)
    return middle + (page - middle) * np.float32(share)


def _strength(page: np.ndarray, share: float) -> float:
    """How much noise print of this contrast bears: pale print under full grain is legible to nobody."""
    return min(1.0, share * float(np.ptp(page)) / 110)


def _bytes(page: np.ndarray) -> np.ndarray:
    return np.clip(page, 0, 255).astype(np.uint8)


def _jpeg(page: np.ndarray, quality: int) -> np.ndarray:
    _, packed = cv2.imencode(".jpg", _bytes(page), (cv2.IMWRITE_JPEG_QUALITY, quality))
    return cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE).astype(np.float32)


def _speckle(page: np.ndarray, share: float, chance: random.Random) -> np.ndarray:
    """Grains of dust and toner."""
    luck = _cut_out(_UNIFORM, page.shape, chance)
    page[luck < share * 0.7] = chance.uniform(0, 80)
    page[luck > 1 - share * 0.3] = 255
    return page


def _lift(page: np.ndarray, chance: random.Random) -> np.ndarray:
    """Uneven light: a slope over the line, and sometimes a broad shadow."""
    rows, columns = page.shape
    light = np.linspace(chance.uniform(0.75, 1.08), chance.uniform(0.75, 1.08), columns, dtype=np.float32)
    down = np.linspace(chance.uniform(0.9, 1.05), chance.uniform(0.9, 1.05), rows, dtype=np.float32)
    if chance.random() < 0.25:
        at = np.arange(columns, dtype=np.float32) - chance.uniform(0, columns)
        light *= 1 - np.float32(chance.uniform(0.1, 0.35)) / (1 + np.exp(-at / (rows * chance.uniform(0.1, 1.5))))
    return page * light[None, :] * down[:, None]


def _stain(page: np.ndarray, chance: random.Random) -> np.ndarray:
    """A stain, a fold or a roller's streak."""
    rows, columns = page.shape
    kind = chance.randrange(3)
    if kind == 0:
        at = (chance.uniform(0, columns), chance.uniform(0, rows))
        across = (np.arange(columns, dtype=np.float32) - at[0]) / (rows * chance.uniform(0.4, 2))
        down = (np.arange(rows, dtype=np.float32) - at[1]) / (rows * chance.uniform(0.3, 1))
        page = page * (1 - np.float32(chance.uniform(0.1, 0.3)) * (np.hypot(across[None, :], down[:, None]) < 1))
    elif kind == 1:
        column = chance.randrange(columns)
        page[:, column:column + chance.randint(1, 3)] += chance.choice((-60, -40, 40, 60))
    else:
        row = chance.randrange(rows)
        page[row:row + chance.randint(1, 2)] += chance.choice((-50, -30, 30))
    return page


def _bend(scene: Scene, degrees: float, shear: float, bow: float, chance: random.Random) -> Scene:
    """Turns, slants and bows the line a little; its box grows to what the ink then covers."""
    page, box = scene.page, scene.box
    rows, columns = page.shape
    # A turned line drifts over its length; more than a third of its height would be levelled by the app first.
    slope = math.tan(math.radians(degrees))
    most = 0.3 * box.height / max(1, box.right - box.left)
    slope = min(most, max(-most, slope))
    middle, centre = columns / 2, rows / 2
    edge = float(np.median(page[0]))
    if bow:
        half = (box.right - box.left) / 2
        across = np.arange(columns, dtype=np.float32)
        drop = slope * (across - middle) + bow * ((across - middle) / half) ** 2
        down = np.arange(rows, dtype=np.float32)[:, None]
        page = cv2.remap(page, np.ascontiguousarray(np.broadcast_to(across, (rows, columns)) + shear * (down - centre)),
                         np.ascontiguousarray(down + drop[None, :]), cv2.INTER_LINEAR, borderValue=edge)
        drops = [-slope * half + bow, slope * half + bow]
    else:
        turn = np.float32([[1, shear, -shear * centre], [slope, 1, -slope * middle]])
        page = cv2.warpAffine(page, turn, (columns, rows), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                              borderValue=edge)
        half = (box.right - box.left) / 2
        drops = [-slope * half, slope * half]
    aside = abs(shear) * box.height / 2
    grown = Box(box.left - aside, box.top - max(0, *drops), box.right + aside, box.bottom - min(0, *drops))
    return Scene(page, grown, scene.em)


def _black_and_white(page: np.ndarray, chance: random.Random) -> np.ndarray:
    """As many scanners store text: every pixel ink or paper."""
    dark, light = np.percentile(page, (2, 98))
    return np.where(page > dark + (light - dark) * chance.uniform(0.4, 0.65), np.float32(255), np.float32(0))


def _clean(scene: Scene, chance: random.Random) -> Scene:
    return scene


def _office(scene: Scene, chance: random.Random) -> Scene:
    if chance.random() < 0.5:
        scene = _bend(scene, chance.uniform(-1.2, 1.2), 0, 0, chance)
    page = _blur(scene.page, chance.uniform(0.2, 0.7))
    page = _noise(page, chance.uniform(2, 6), chance)
    if chance.random() < 0.12 and scene.em > 26:
        return Scene(_black_and_white(page, chance), scene.box, scene.em)
    return Scene(_jpeg(page, chance.randint(60, 90)), scene.box, scene.em)


def _poor(scene: Scene, chance: random.Random) -> Scene:
    if chance.random() < 0.5:
        scene = _bend(scene, chance.uniform(-1.2, 1.2), 0, 0, chance)
    page = scene.page
    if chance.random() < 0.25:
        page = _stain(page, chance)
    # 0.5 to 1.2 pixels at 200 dpi, where body text has an em of 28 pixels.
    page = _blur(page, chance.uniform(0.5, 1.2) * min(1.5, scene.em / 28))
    share = chance.uniform(0.4, 0.7)
    page = _contrast(page, share, chance)
    page = _noise(page, chance.uniform(6, 14) * _strength(scene.page, share), chance)
    if chance.random() < 0.4:
        page = _speckle(page, chance.uniform(0.0005, 0.003), chance)
    return Scene(_jpeg(page, chance.randint(25, 50)), scene.box, scene.em)


def _fax(scene: Scene, chance: random.Random) -> Scene:
    """204 by 98 dots an inch in black and white; the app doubles the rows again and often smooths them."""
    if chance.random() < 0.3:
        scene = _bend(scene, chance.uniform(-0.8, 0.8), 0, 0, chance)
    page = scene.page
    if np.median(page) < 128:
        # A dark cell faxes as a grey raster that nobody reads.
        page = 255 - page
    low, high = np.percentile(page, (1, 90))
    page = (page - low) * np.float32(255 / max(30, high - low))
    rows, columns = page.shape
    half = cv2.resize(page, (columns, (rows + 1) // 2), interpolation=cv2.INTER_AREA)
    half = _noise(half, chance.uniform(3, 12), chance)
    # Hairlines half a row high are grey here; a machine that lost them would be set darker.
    ink = float((255 - np.clip(half, 0, 255)).mean()) / 255
    rank = int(half.size * ink * 0.9)
    least = np.partition(half, rank, axis=None)[rank]
    threshold = max(chance.uniform(140, 185), min(float(least), 215))
    black = np.where(half > threshold, np.float32(255), np.float32(0))
    luck = _cut_out(_UNIFORM, black.shape, chance)
    share = chance.uniform(0.001, 0.003)
    black[luck < share / 2] = 0
    black[luck > 1 - share / 2] = 255
    how = cv2.INTER_NEAREST if chance.random() < 0.5 else cv2.INTER_LINEAR
    page = cv2.resize(black, (columns, rows), interpolation=how)
    return Scene(page, scene.box, scene.em)


def _camera(scene: Scene, chance: random.Random) -> Scene:
    em = scene.em
    bow = chance.uniform(-0.07, 0.07) * em if chance.random() < 0.5 else 0
    scene = _bend(scene, chance.uniform(-1.2, 1.2), chance.uniform(-0.06, 0.06), bow, chance)
    page = _lift(scene.page, chance)
    if chance.random() < 0.3:
        reach = max(2, round(em * chance.uniform(0.03, 0.08)))
        kernel = np.zeros((reach, reach), np.float32)
        cv2.line(kernel, (0, chance.randrange(reach)), (reach - 1, chance.randrange(reach)), 1.0)
        page = cv2.filter2D(page, -1, kernel / max(1e-6, float(kernel.sum())))
    else:
        page = _blur(page, em * chance.uniform(0.012, 0.035))
    page = _contrast(page, chance.uniform(0.6, 1.0), chance)
    page = _noise(page, chance.uniform(4, 8), chance)
    return Scene(_jpeg(page, chance.randint(45, 70)), scene.box, scene.em)


def _copied(scene: Scene, chance: random.Random) -> Scene:
    """Photocopies and thermal paper: swollen or starved strokes, faded stretches, streaks."""
    page = scene.page
    kernel = np.ones((2, 2), np.uint8) if scene.em < 44 else np.ones((3, 3), np.uint8)
    if chance.random() < 0.5:
        page = _blur(page, 0.6) if chance.random() < 0.5 else page
        page = cv2.erode(page, kernel)
    else:
        worn = cv2.dilate(page, kernel)
        page = page + (worn - page) * np.float32(chance.uniform(0.2, 0.7))
    if chance.random() < 0.6:
        fade = _cut_out(_COARSE, page.shape, chance) * 0.5 + 0.5
        box = scene.box
        paper = float(np.median(page[round(box.top):round(box.bottom), round(box.left):round(box.right)]))
        page = page + (paper - page) * np.clip(fade, 0, 1) * np.float32(chance.uniform(0.2, 0.6))
    if chance.random() < 0.4:
        page = _stain(page, chance)
    page = _noise(_blur(page, chance.uniform(0.2, 0.6)), chance.uniform(2, 8), chance)
    return Scene(page, scene.box, scene.em)


KINDS: dict[str, tuple[float, Callable[[Scene, random.Random], Scene]]] = {
    "clean": (25, _clean), "office": (25, _office), "poor": (17, _poor), "fax": (13, _fax), "camera": (15, _camera),
    "copied": (5, _copied),
}
# How often the app smooths, sharpens or median filters such a page before it is read.
PREPARED = {"clean": 0.06, "office": 0.3, "poor": 0.5, "fax": 0.65, "camera": 0.35, "copied": 0.3}


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
    page = _bytes(scene.page)
    if chance.random() < PREPARED[kind] * min(1.0, scene.em / 26):
        page = _prepare(page, kind, chance)
    return Scene(page, scene.box, scene.em)
