"""Trains the field reader: python3 train.py SHARDS FOLDER --minutes 75 [--resume] [--threads 1]

SHARDS is a folder that generator/write.ts fills, also while training goes on. FOLDER receives checkpoint.pt (every few
minutes; `--resume` goes on from it) and log.jsonl. The learning rate follows a cosine over the planned minutes.
"""
import argparse
import json
import os
import random
import time
from pathlib import Path

import numpy as np
import torch

from loss import loss
from measures import measure
from model import FieldReader, Size
from roughen import roughened
from shards import Document, as_batch, read_shard, shards_in

PEAK = 1.2e-3
WARM_UP = 300
#: The weights that are kept are a running mean over about the last five hundred steps.
MEAN_DECAY = 0.998
CHECKPOINT_SECONDS = 240
#: Words of a batch, padding included: what fits the processor's caches and still makes a step of many documents.
BATCH_WORDS = 5000
#: Share of steps that use fewer layers, or no free queries, so that the network can be measured without them.
SHALLOW, BARE = 0.12, 0.08
HELD_OUT = 400
#: Documents kept in memory; newer ones take the place of the oldest.
POOL = 30_000
#: Documents drawn at once, and which share of them are other people's papers, as far as there are any. Those are few, and
#: stay: none of a generator's looks like the papers of so many different makers.
DRAWN, FOREIGN = 2000, 0.15


class Shelf:
    """Documents of the newest shards, and of foreign ones; those of shards named so are held out for measuring."""

    def __init__(self, folder: Path, seed: int):
        self.folder, self.random = folder, random.Random(seed)
        self.read: set[str] = set()
        self.documents: list[Document] = []
        self.foreign: list[Document] = []
        self.held_out: list[Document] = []
        while len(self.documents) < HELD_OUT:
            self.refresh()
            if len(self.documents) < HELD_OUT:
                time.sleep(2)

    def refresh(self, most: int = 4) -> None:
        """Takes in shards that are new; with a full pool the oldest documents go."""
        fresh = [file for file in shards_in(self.folder) if file.name not in self.read]
        for file in fresh[:most]:
            self.read.add(file.name)
            try:
                documents = read_shard(file)
            except FileNotFoundError:
                continue  # the writer has cleared it away
            if "held-out" in file.name:
                self.held_out += documents
            elif "foreign" in file.name:
                self.foreign += documents
            else:
                self.documents += documents
        del self.documents[: max(0, len(self.documents) - POOL)]

    def batches(self):
        """For ever: documents of like length together, in random order."""
        while True:
            self.refresh()
            foreign = self.random.sample(self.foreign, min(round(FOREIGN * DRAWN), len(self.foreign)))
            own = self.random.sample(self.documents, min(DRAWN - len(foreign), len(self.documents)))
            made = grouped(own + foreign)
            self.random.shuffle(made)
            yield from made


def grouped(documents: list[Document]) -> list[list[Document]]:
    """Batches of BATCH_WORDS at most, all with the same number of pages."""
    batches: list[list[Document]] = []
    for document in sorted(documents, key=lambda one: (len(one.pages), max(one.pages))):
        current = batches[-1] if batches else []
        size = (len(current) + 1) * len(document.pages) * max(document.pages)
        if current and len(current[0].pages) == len(document.pages) and size <= BATCH_WORDS:
            current.append(document)
        else:
            batches.append([document])
    return batches


def tensors(documents: list[Document]) -> dict[str, torch.Tensor]:
    return {name: torch.from_numpy(value) for name, value in as_batch(documents).items()}


def rate(step: int, progress: float) -> float:
    """Cosine from PEAK to 1 % of it, after a linear warm-up."""
    return PEAK * min(1, (step + 1) / WARM_UP) * float(0.505 + 0.495 * np.cos(min(1.0, progress) * np.pi))


class Run:
    def __init__(self, folder: Path, size: Size, minutes: float):
        self.folder, self.seconds = folder, minutes * 60
        self.model, self.mean = FieldReader(size), FieldReader(size)
        self.mean.load_state_dict(self.model.state_dict())
        self.optimiser = torch.optim.AdamW(self.model.parameters(), lr=PEAK, weight_decay=0.02, betas=(0.9, 0.98))
        self.step = self.elapsed = self.documents = 0

    def save(self) -> None:
        state = {
            "size": self.model.size.as_dict(), "model": self.model.state_dict(), "mean": self.mean.state_dict(),
            "optimiser": self.optimiser.state_dict(), "step": self.step, "elapsed": self.elapsed, "documents": self.documents,
        }
        file = self.folder / "checkpoint.pt"
        part = file.with_suffix(".part")
        torch.save(state, part)
        os.replace(part, file)

    def load(self) -> None:
        state = torch.load(self.folder / "checkpoint.pt", map_location="cpu")
        for part in ("model", "mean", "optimiser"):
            getattr(self, part).load_state_dict(state[part])
        self.step, self.elapsed, self.documents = state["step"], state["elapsed"], state["documents"]

    def log(self, **entry) -> None:
        entry = {"step": self.step, "minutes": round(self.elapsed / 60, 1), "documents": self.documents, **entry}
        with open(self.folder / "log.jsonl", "a") as file:
            file.write(json.dumps(entry) + "\n")
        print(entry, flush=True)

    def learn(self, batch, chance: random.Random) -> dict[str, float]:
        for group in self.optimiser.param_groups:
            group["lr"] = rate(self.step, self.elapsed / self.seconds)
        self.model.train()
        layers = self.model.size.layers
        depth = chance.randint(max(1, layers // 2), layers - 1) if layers > 1 and chance.random() < SHALLOW else layers
        with torch.autocast("cpu", dtype=torch.bfloat16):
            outputs = self.model(
                *(batch[name] for name in ("ngrams", "numbers", "place", "neighbours", "mask")),
                depth=depth, free=chance.random() >= BARE,
            )
        value, parts = loss(outputs, batch)
        self.optimiser.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 2)
        self.optimiser.step()
        self.step += 1
        self.documents += len(batch["type"])
        decay = min(MEAN_DECAY, self.step / (self.step + 20))
        with torch.no_grad():
            for mean, weight in zip(self.mean.parameters(), self.model.parameters()):
                mean.lerp_(weight, 1 - decay)
        return {"loss": value.item(), **parts}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("shards", type=Path)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--minutes", type=float, required=True)
    arguments.add_argument("--resume", action="store_true")
    arguments.add_argument("--threads", type=int, default=1)
    given = arguments.parse_args()
    torch.set_num_threads(given.threads)
    given.folder.mkdir(parents=True, exist_ok=True)
    shelf = Shelf(given.shards, seed=given.folder.name.__hash__() & 0xFFFF)
    numbers = shelf.documents[0].inputs["numbers"].shape[1]
    run = Run(given.folder, Size(numbers=numbers), given.minutes)
    if given.resume:
        run.load()
    torch.manual_seed(run.step)
    chance = random.Random(run.step)
    began = time.monotonic() - run.elapsed
    saved, noted = run.elapsed, []
    for documents in shelf.batches():
        noted.append(run.learn(roughened(tensors(documents)), chance))
        run.elapsed = time.monotonic() - began
        if len(noted) == 200:
            run.log(pool=len(shelf.documents), foreign=len(shelf.foreign), **{name: round(sum(one[name] for one in noted) / len(noted), 4) for name in noted[0]})
            noted = []
        ended = run.elapsed >= run.seconds
        if ended or run.elapsed - saved > CHECKPOINT_SECONDS:
            saved = run.elapsed
            run.save()
            if shelf.held_out:
                run.log(**measure(run.mean, (tensors(batch) for batch in grouped(shelf.held_out[:HELD_OUT]))))
        if ended:
            return


if __name__ == "__main__":
    main()
