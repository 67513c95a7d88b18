"""Writes the trained field reader for the application: python3 export.py RUN_FOLDER MODEL_FOLDER

MODEL_FOLDER receives fp32.onnx, int8.onnx and a card that measure.ts completes. RUN_FOLDER/variants receives the same
network with fewer layers and without its free queries, for measure.ts to say what they cost and gain.
"""
import argparse
import hashlib
import json
from datetime import date
from pathlib import Path

import onnx
import torch

from graph import float_model, short_model
from model import FieldReader, Size
from shards import FIELDS, TYPES


def described(file: Path) -> dict:
    content = file.read_bytes()
    return {"file": file.name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("run", type=Path)
    arguments.add_argument("models", type=Path)
    arguments.add_argument("--features", type=int, required=True, help="FEATURES_VERSION of src/main/understanding")
    given = arguments.parse_args()
    torch.set_num_threads(1)

    state = torch.load(given.run / "checkpoint.pt", map_location="cpu")
    model = FieldReader(Size(**state["size"]))
    model.load_state_dict(state["mean"])
    model.eval()

    given.models.mkdir(parents=True, exist_ok=True)
    wide, short = given.models / "fp32.onnx", given.models / "int8.onnx"
    full = float_model(model)
    onnx.save(full, wide)
    onnx.save(short_model(full), short)

    variants = given.run / "variants"
    variants.mkdir(exist_ok=True)
    for layers in range(model.size.layers - 2, model.size.layers):
        onnx.save(short_model(float_model(model, depth=layers)), variants / f"int8, {layers} of {model.size.layers} layers.onnx")
    onnx.save(short_model(float_model(model, free=False)), variants / f"int8, {len(FIELDS) + 1} of 32 queries.onnx")

    card = {
        "name": "field-reader",
        "version": date.today().isoformat() + f".{state['step']}",
        "made": date.today().isoformat(),
        "input": {"features": given.features, "ngrams": 12, "numbers": state["size"]["numbers"]},
        "fields": FIELDS,
        "types": TYPES,
        "files": {"fp32": described(wide), "int8": described(short)},
        "training": {
            "documents": state["documents"], "steps": state["step"], "minutes": round(state["elapsed"] / 60),
            "parameters": sum(value.numel() for value in model.parameters()), "size": state["size"],
        },
        "data": "Invoices, credit notes and receipts invented by training/field_reader/generator in six languages; "
        "receipts of SROIE, pages of FATURA and other people's templates, printed with invented facts, where their folders "
        "are given.",
        "retrain": "training/field_reader/train.sh",
    }
    (given.models / "card.json").write_text(json.dumps(card, ensure_ascii=False, indent=2) + "\n")


if __name__ == "__main__":
    main()
