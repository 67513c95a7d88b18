"""The single things that happen to a picture: grain, blur, stains, uneven light, compression."""
from __future__ import annotations

import random

import cv2
import numpy as np

# Noise is cut out of one sheet: drawing it anew for each line would take longer than all else.
GRAIN = np.random.default_rng(7).standard_normal((640, 4096), dtype=np.float32)
COARSE = cv2.resize(GRAIN[:80, :512], (4096, 640), interpolation=cv2.INTER_CUBIC)
# How much darker or lighter than all around it a pixel is that stands alone: src/main/pages/condition/grain.ts.
SPECK = np.float32(60)
UNIFORM = np.random.default_rng(8).random((640, 4096), dtype=np.float32)


def cut_out(sheet: np.ndarray, shape: tuple[int, int], chance: random.Random) -> np.ndarray:
    rows, columns = shape
    if rows > sheet.shape[0] or columns > sheet.shape[1]:
        sheet = np.tile(sheet, (-(-rows // sheet.shape[0]), -(-columns // sheet.shape[1])))
    top = chance.randrange(sheet.shape[0] - rows + 1)
    left = chance.randrange(sheet.shape[1] - columns + 1)
    return sheet[top:top + rows, left:left + columns]


def grained(page: np.ndarray, sigma: float, chance: random.Random) -> np.ndarray:
    page = page + cut_out(GRAIN, page.shape, chance) * np.float32(sigma)
    if chance.random() < 0.3:
        page += cut_out(COARSE, page.shape, chance) * np.float32(sigma * 0.5)
    return page


def blurred(page: np.ndarray, sigma: float) -> np.ndarray:
    return cv2.GaussianBlur(page, (0, 0), sigma) if sigma > 0.2 else page


def with_contrast(page: np.ndarray, share: float, chance: random.Random) -> np.ndarray:
    """Less contrast: the greys move together, towards a lighter or darker middle."""
    middle = chance.uniform(110, 200)
    return middle + (page - middle) * np.float32(share)


def noise_borne(page: np.ndarray, share: float) -> float:
    """How much noise print of this contrast bears: pale print under full grain is legible to nobody."""
    return min(1.0, share * float(np.ptp(page)) / 110)


def as_bytes(page: np.ndarray) -> np.ndarray:
    return np.clip(page, 0, 255).astype(np.uint8)


def through_jpeg(page: np.ndarray, quality: int) -> np.ndarray:
    _, packed = cv2.imencode(".jpg", as_bytes(page), (cv2.IMWRITE_JPEG_QUALITY, quality))
    return cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE).astype(np.float32)


def speckled(page: np.ndarray, share: float, chance: random.Random) -> np.ndarray:
    """Grains of dust and toner."""
    luck = cut_out(UNIFORM, page.shape, chance)
    page[luck < share * 0.7] = chance.uniform(0, 80)
    page[luck > 1 - share * 0.3] = 255
    return page


def without_specks(page: np.ndarray) -> np.ndarray:
    """Pixels that stand alone take the grey of the neighbour that is most like them, as the app does on poor scans."""
    ring = np.ones((3, 3), np.uint8)
    ring[1, 1] = 0
    least, most = cv2.erode(page, ring), cv2.dilate(page, ring)
    page = np.where(page < least - SPECK, least, page)
    return np.where(page > most + SPECK, most, page)


def lit_unevenly(page: np.ndarray, chance: random.Random) -> np.ndarray:
    """Uneven light: a slope over the line, and sometimes a broad shadow."""
    rows, columns = page.shape
    light = np.linspace(chance.uniform(0.75, 1.08), chance.uniform(0.75, 1.08), columns, dtype=np.float32)
    down = np.linspace(chance.uniform(0.9, 1.05), chance.uniform(0.9, 1.05), rows, dtype=np.float32)
    if chance.random() < 0.25:
        at = np.arange(columns, dtype=np.float32) - chance.uniform(0, columns)
        light *= 1 - np.float32(chance.uniform(0.1, 0.35)) / (1 + np.exp(-at / (rows * chance.uniform(0.1, 1.5))))
    return page * light[None, :] * down[:, None]


def stained(page: np.ndarray, chance: random.Random) -> np.ndarray:
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


def black_and_white(page: np.ndarray, chance: random.Random) -> np.ndarray:
    """As many scanners store text: every pixel ink or paper."""
    dark, light = np.percentile(page, (2, 98))
    return np.where(page > dark + (light - dark) * chance.uniform(0.4, 0.65), np.float32(255), np.float32(0))
