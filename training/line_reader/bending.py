"""Lines that lie a little askew: turned, slanted, bowed."""
from __future__ import annotations

import math

import cv2
import numpy as np

from render import Box, Scene


def bent(scene: Scene, degrees: float, shear: float, bow: float) -> Scene:
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
