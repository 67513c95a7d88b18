"""Trains the line reader:

    python3 train.py FOLDER --minutes 90 [--resume | --refine CHECKPOINT --peak 5e-4] [--threads 1] [--painters 1]

FOLDER receives checkpoint.pt (every few minutes; `--resume` goes on from it) and log.jsonl. The learning rate follows a
cosine over the planned minutes, so a run can be stopped and resumed but should be given its full time.
"""
import argparse
import json
import os
import time
from pathlib import Path

import torch
from torch.nn.functional import ctc_loss

from codec import decode
from lines import Lines
from measures import measure
from model import STEPS, COLUMN, LineReader, Size
from pool import Pool, as_batch, is_usable

PEAK = 2e-3
WARM_UP = 400
#: The weights that are kept are a running mean over about the last thousand steps.
MEAN_DECAY = 0.999
CHECKPOINT_SECONDS = 240
VALIDATION_LINES = 600
VALIDATION_SEED = 99_000_001


def rate(peak: float, step: int, progress: float) -> float:
    """Cosine from the peak to 2 % of it, after a linear warm-up."""
    cosine = 0.51 + 0.49 * torch.cos(torch.tensor(min(1.0, progress) * torch.pi)).item()
    return peak * min(1, (step + 1) / WARM_UP) * cosine


def read(model: LineReader, lines) -> list[tuple[str, str]]:
    """(truth, read) of each line."""
    model.eval()
    pairs = []
    ordered = sorted(lines, key=lambda line: line[0].shape[1])
    with torch.no_grad():
        for start in range(0, len(ordered), 24):
            part = ordered[start : start + 24]
            best = model(as_batch(part)[0]).argmax(2)
            for (image, text), steps in zip(part, best):
                pairs.append((text, decode(steps[: image.shape[1] // COLUMN * STEPS].tolist())))
    return pairs


class Run:
    def __init__(self, folder: Path, size: Size, minutes: float, peak: float):
        self.folder, self.seconds, self.peak = folder, minutes * 60, peak
        self.model = LineReader(size).to(memory_format=torch.channels_last)
        self.mean = LineReader(size)
        self.mean.load_state_dict(self.model.state_dict())
        self.optimiser = torch.optim.AdamW(self.model.parameters(), lr=peak, weight_decay=0.01)
        self.step = self.elapsed = self.lines = 0
        #: Where this run's learning rate began: further on where it refines another run's weights.
        self.first_step = self.first_second = 0

    @property
    def file(self) -> Path:
        return self.folder / "checkpoint.pt"

    def save(self) -> None:
        state = {
            "size": self.model.size.as_dict(), "model": self.model.state_dict(), "mean": self.mean.state_dict(),
            "optimiser": self.optimiser.state_dict(), "step": self.step, "elapsed": self.elapsed, "lines": self.lines,
            "first_step": self.first_step, "first_second": self.first_second,
        }
        part = self.file.with_suffix(".part")
        torch.save(state, part)
        os.replace(part, self.file)

    def load(self) -> None:
        state = torch.load(self.file, map_location="cpu")
        for part in ("model", "mean", "optimiser"):
            getattr(self, part).load_state_dict(state[part])
        self.step, self.elapsed, self.lines = state["step"], state["elapsed"], state["lines"]
        self.first_step, self.first_second = state.get("first_step", 0), state.get("first_second", 0)

    def refine(self, file: Path) -> None:
        """Begins where another run ended, with a learning rate of its own."""
        state = torch.load(file, map_location="cpu")
        self.model.grow_from(state["mean"])
        self.mean.load_state_dict(self.model.state_dict())
        self.step, self.elapsed, self.lines = state["step"], state["elapsed"], state["lines"]
        self.first_step, self.first_second = self.step, self.elapsed

    def log(self, **entry) -> None:
        entry = {"step": self.step, "minutes": round(self.elapsed / 60, 1), "lines": self.lines, **entry}
        with open(self.folder / "log.jsonl", "a") as file:
            file.write(json.dumps(entry) + "\n")
        print(entry, flush=True)

    def learn(self, batch) -> float:
        images, targets, lengths = batch
        for group in self.optimiser.param_groups:
            progress = (self.elapsed - self.first_second) / self.seconds
            group["lr"] = rate(self.peak, self.step - self.first_step, progress)
        self.model.train()
        images = images.to(memory_format=torch.channels_last)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            steps = self.model(images)
        loss = ctc_loss(
            steps.transpose(0, 1), targets, torch.full((len(images),), steps.shape[1]), lengths, zero_infinity=True
        )
        self.optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 5)
        self.optimiser.step()
        self.step += 1
        self.lines += len(images)
        decay = min(MEAN_DECAY, self.step / (self.step + 20))
        with torch.no_grad():
            for mean, value in zip(self.mean.state_dict().values(), self.model.state_dict().values()):
                if mean.dtype.is_floating_point:
                    mean.lerp_(value, 1 - decay)
                else:
                    mean.copy_(value)
        return loss.item()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--minutes", type=float, required=True)
    arguments.add_argument("--resume", action="store_true")
    arguments.add_argument("--refine", type=Path, help="a finished run's checkpoint to begin from")
    arguments.add_argument("--peak", type=float, default=PEAK, help="highest learning rate")
    arguments.add_argument("--threads", type=int, default=1)
    arguments.add_argument("--painters", type=int, default=1)
    arguments.add_argument("--pool", type=int, default=60_000)
    arguments.add_argument("--reuse", type=float, default=3)
    given = arguments.parse_args()
    torch.set_num_threads(given.threads)
    given.folder.mkdir(parents=True, exist_ok=True)
    run = Run(given.folder, Size(), given.minutes, given.peak)
    if given.resume:
        run.load()
    elif given.refine:
        run.refine(given.refine)
    torch.manual_seed(run.step)
    unseen = Lines(VALIDATION_SEED)
    validation = [line for line in (unseen.next() for _ in range(VALIDATION_LINES)) if is_usable(*line)]
    pool = Pool(seed=1 + run.step, painters=given.painters, capacity=given.pool, reuse=given.reuse)
    began = time.monotonic() - run.elapsed
    saved, losses = run.elapsed, []
    for batch in pool.batches():
        losses.append(run.learn(batch))
        run.elapsed = time.monotonic() - began
        if len(losses) == 500:
            run.log(loss=round(sum(losses) / len(losses), 4), pool=len(pool.lines), reuse=round(pool.used / pool.drawn, 2))
            losses = []
        ended = run.elapsed - run.first_second >= run.seconds
        if ended or run.elapsed - saved > CHECKPOINT_SECONDS:
            saved = run.elapsed
            run.save()
            run.log(**measure(read(run.mean, validation)))
        if ended:
            return


if __name__ == "__main__":
    main()
