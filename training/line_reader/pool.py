"""Lines for training, drawn by processes of their own into a pool that is used several times over.

Drawing a line takes as long as learning from it, so each is used about REUSE times, every time a little changed.
"""
import os
import random
from multiprocessing import get_context

import cv2
import numpy as np
import torch

from codec import encode, steps_needed
from model import COLUMN, HEIGHT, STEPS

PORTION = 200
#: Columns of one batch, padding included: memory and time of a step stay the same for short and for long lines.
BATCH_WIDTH = 24 * 400
#: Batches that are drawn together, sorted by width, so that little is padded.
DRAWN_TOGETHER = 16
WIDEST = 1600


def draw(seed: int, queue) -> None:
    from lines import Lines

    os.nice(5)
    cv2.setNumThreads(0)
    lines = Lines(seed)
    while True:
        queue.put([lines.next() for _ in range(PORTION)])


def is_usable(image: np.ndarray, text: str) -> bool:
    return image.shape[1] <= WIDEST and steps_needed(text) <= image.shape[1] // COLUMN * STEPS


def as_batch(lines):
    """Ink as 1, padded on the right to the widest: ([N, 1, 40, W] float32, targets, target lengths)."""
    width = max(image.shape[1] for image, _ in lines)
    width = -(-width // 8) * 8
    batch = np.zeros((len(lines), 1, HEIGHT, width), np.float32)
    for row, (image, _) in zip(batch, lines):
        row[0, :, : image.shape[1]] = (255 - image) * np.float32(1 / 255)
    targets = [encode(text) for _, text in lines]
    return (
        torch.from_numpy(batch),
        torch.tensor([label for target in targets for label in target]),
        torch.tensor([len(target) for target in targets]),
    )


def vary(image: np.ndarray, rnd: random.Random) -> np.ndarray:
    """A line used again: a little wider or narrower, moved, lighter or darker, grained."""
    height, width = image.shape
    wanted = max(16, round(width * rnd.uniform(0.93, 1.07)))
    moved = np.float32([[wanted / width, 0, rnd.uniform(0, 3)], [0, rnd.uniform(0.97, 1.03), rnd.uniform(-1.2, 1.2)]])
    image = cv2.warpAffine(image, moved, (wanted, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    if rnd.random() < 0.5:
        dark = rnd.uniform(0, 40)
        image = cv2.convertScaleAbs(image, alpha=1 - dark / 255, beta=rnd.uniform(0, dark))
    if rnd.random() < 0.3:
        grain = np.empty(image.shape, np.int16)
        cv2.randn(grain, 0, rnd.uniform(2, 10))
        image = np.clip(image + grain, 0, 255).astype(np.uint8)
    return image


class Pool:
    def __init__(self, seed: int, painters: int, capacity: int, reuse: float):
        self.capacity, self.reuse = capacity, reuse
        self.random = random.Random(seed)
        self.lines: list[tuple[np.ndarray, str]] = []
        self.drawn = self.used = 0
        context = get_context("fork")
        self.queue = context.Queue(maxsize=8)
        self.painters = [
            context.Process(target=draw, args=(seed * 1000 + number, self.queue), daemon=True)
            for number in range(painters)
        ]
        for painter in self.painters:
            painter.start()

    def take(self, wait: bool) -> None:
        if not any(painter.is_alive() for painter in self.painters):
            raise RuntimeError("no process draws lines any more; its error is printed above")
        try:
            portion = self.queue.get(timeout=60 if wait else 0.001)
        except Exception:  # queue.Empty: nothing has been drawn since
            return
        for line in portion:
            if not is_usable(*line):
                continue
            self.drawn += 1
            if len(self.lines) < self.capacity:
                self.lines.append(line)
            else:
                self.lines[self.random.randrange(self.capacity)] = line

    def batches(self):
        """Endless batches; waits for the painters where lines would be used more often than `reuse`."""
        while True:
            self.take(wait=False)
            while len(self.lines) < 4 * PORTION or self.used > self.reuse * self.drawn:
                self.take(wait=True)
            chosen = self.random.sample(self.lines, min(len(self.lines), 24 * DRAWN_TOGETHER))
            self.used += len(chosen)
            chosen = sorted(((vary(image, self.random), text) for image, text in chosen), key=lambda line: line[0].shape[1])
            batches, start = [], 0
            for end in range(1, len(chosen) + 1):
                full = end == len(chosen) or chosen[end][0].shape[1] * (end - start + 1) > BATCH_WIDTH
                if full:
                    batches.append(chosen[start:end])
                    start = end
            self.random.shuffle(batches)
            for batch in batches:
                usable = [line for line in batch if is_usable(*line)]
                if usable:
                    yield as_batch(usable)
