"""Writes the trained line reader for the application: python3 export.py RUN_FOLDER MODEL_FOLDER

MODEL_FOLDER receives line-reader.onnx, line-reader.int8.onnx and a card that measure.ts completes with what it measures
on the unseen lines written to RUN_FOLDER/unseen.bin (heights of 40, one byte a pixel) and RUN_FOLDER/unseen.json.
"""
import argparse
import hashlib
import json
from datetime import date
from pathlib import Path

import onnx
import torch

from alphabet import CHARACTERS
from graph import onnx_model, scales
from lines import Lines
from model import COLUMN, HEIGHT, STEPS, LineReader, Size
from pool import as_batch, is_usable
from train import VALIDATION_SEED

#: Lines that set the scales of 8-bit activations; neither trained nor measured on.
SCALE_LINES, SCALE_SEED = 512, VALIDATION_SEED + 1
UNSEEN_LINES, UNSEEN_SEED = 4000, VALIDATION_SEED + 2


def some_lines(count: int, seed: int):
    lines = Lines(seed)
    found = []
    while len(found) < count:
        line = lines.next()
        if is_usable(*line):
            found.append(line)
    return found


def described(file: Path) -> dict:
    content = file.read_bytes()
    return {"file": file.name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("run", type=Path)
    arguments.add_argument("models", type=Path)
    given = arguments.parse_args()
    torch.set_num_threads(1)

    state = torch.load(given.run / "checkpoint.pt", map_location="cpu")
    model = LineReader(Size(**state["size"]))
    model.load_state_dict(state["mean"])

    given.models.mkdir(parents=True, exist_ok=True)
    wide = given.models / "line-reader.onnx"
    short = given.models / "line-reader.int8.onnx"
    onnx.save(onnx_model(model), wide)
    ordered = sorted(some_lines(SCALE_LINES, SCALE_SEED), key=lambda line: line[0].shape[1])
    batches = [as_batch(ordered[start : start + 16])[0] for start in range(0, len(ordered), 16)]
    onnx.save(onnx_model(model, scales(model, batches)), short)

    unseen = some_lines(UNSEEN_LINES, UNSEEN_SEED)
    (given.run / "unseen.bin").write_bytes(b"".join(image.tobytes() for image, _ in unseen))
    described_lines = [{"width": image.shape[1], "text": text} for image, text in unseen]
    (given.run / "unseen.json").write_text(json.dumps(described_lines, ensure_ascii=False))

    card = {
        "name": "line-reader",
        "version": date.today().isoformat() + f".{state['step']}",
        "made": date.today().isoformat(),
        "input": {"name": "lines", "height": HEIGHT, "step": COLUMN // STEPS},
        "alphabet": CHARACTERS,
        "files": {"fp32": described(wide), "int8": described(short)},
        "training": {
            "lines": state["lines"], "steps": state["step"], "minutes": round(state["elapsed"] / 60),
            "parameters": sum(value.numel() for value in model.parameters()), "size": state["size"],
        },
    }
    (given.models / "card.json").write_text(json.dumps(card, ensure_ascii=False, indent=2) + "\n")


if __name__ == "__main__":
    main()
