"""Shows that the training loop learns: python3 learns.py SHARDS

A tiny network, 160 steps over the documents of SHARDS. Ends with status 1 where the loss has not fallen to less
than half, or the resumed run does not go on where the first one stopped.
"""
import random
import sys
import tempfile
from pathlib import Path

import torch

from model import Size
from shards import read_shard, shards_in
from train import Run, grouped, tensors

STEPS = 160


def learned(run: Run, batches, steps: int) -> list[float]:
    chance = random.Random(1)
    return [run.learn(batches[step % len(batches)], chance)["loss"] for step in range(steps)]


def main() -> None:
    torch.set_num_threads(1)
    torch.manual_seed(1)
    documents = [document for shard in shards_in(Path(sys.argv[1])) for document in read_shard(shard)]
    batches = [tensors(batch) for batch in grouped(documents)]
    numbers = documents[0].inputs["numbers"].shape[1]
    with tempfile.TemporaryDirectory() as folder:
        run = Run(Path(folder), Size(numbers=numbers, width=64, heads=2, layers=2, pieces=16, readers=2), minutes=1000)
        losses = learned(run, batches, STEPS)
        run.save()
        resumed = Run(Path(folder), run.model.size, minutes=1000)
        resumed.load()
        goes_on = learned(resumed, batches, 1)[0]
    first, last = sum(losses[:10]) / 10, sum(losses[-10:]) / 10
    print(f"{len(documents)} documents, {STEPS} steps: loss {first:.2f} -> {last:.2f}, resumed {goes_on:.2f}")
    if not (last < first / 2 and goes_on < first / 2 and resumed.step == STEPS + 1):
        sys.exit(1)


if __name__ == "__main__":
    main()
