"""Writes the field reader as an ONNX graph, in float or with 8-bit arithmetic.

The float graph is traced. In the 8-bit one every product with a fixed matrix runs on whole numbers: words are scaled as
they come (DynamicQuantizeLinear), each output of a matrix has a scale of its own, and the table of word pieces is kept
in 8 bits.
"""
import io

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from model import FieldReader

OPSET = 16
INPUTS = ("ngrams", "numbers", "place", "neighbours", "mask")
OUTPUTS = ("pointers", "members", "columns", "roles", "types", "direct", "attention", "among")
#: Matrices smaller than this save nothing in 8 bits.
LEAST_WEIGHTS = 4096


class OneDocument(nn.Module):
    """One document's pages in, probabilities out."""

    def __init__(self, model: FieldReader, depth: int | None, free: bool):
        super().__init__()
        self.model, self.depth, self.free = model, depth, free

    def forward(self, ngrams, numbers, place, neighbours, mask):
        out = self.model(
            ngrams.long()[None], numbers[None], place[None], neighbours.long()[None], mask[None],
            depth=self.depth, free=self.free,
        )
        return (
            out["pointers"][-1][0].softmax(-1), out["members"][0].sigmoid(), out["columns"][0].softmax(-1),
            out["roles"][0].softmax(-1), out["types"][0].softmax(-1), out["direct"][0].sigmoid(),
            out["attention"][0], out["among"][0],
        )


def example(numbers: int, pages: int = 2, words: int = 7):
    return (
        torch.randint(1, 8000, (pages, words, 12), dtype=torch.int32), torch.randn(pages, words, numbers),
        torch.rand(pages, words, 4) * 80, torch.randint(-1, words, (pages, words, 4), dtype=torch.int32),
        torch.ones(pages, words),
    )


def float_model(model: FieldReader, depth: int | None = None, free: bool = True) -> onnx.ModelProto:
    """ngrams [P, N, 12] int32, numbers [P, N, F], place [P, N, 4], neighbours [P, N, 4] int32, mask [P, N] -> OUTPUTS."""
    content = io.BytesIO()
    torch.onnx.export(
        OneDocument(model, depth, free).eval(), example(model.size.numbers), content, opset_version=OPSET,
        input_names=list(INPUTS), output_names=list(OUTPUTS),
        dynamic_axes={**{name: {0: "pages", 1: "words"} for name in INPUTS}},
    )
    written = onnx.load_model_from_string(content.getvalue())
    written.producer_name, written.producer_version = "Vouch", ""
    onnx.checker.check_model(written)
    return written


def short_model(wide: onnx.ModelProto) -> onnx.ModelProto:
    """The same graph with its matrices in 8 bits."""
    model = onnx.ModelProto()
    model.CopyFrom(wide)
    graph = model.graph
    constants = {one.name: one for one in graph.initializer}
    for node in graph.node:
        if node.op_type == "Constant":
            constants[node.output[0]] = node.attribute[0].t
    nodes, added, replaced = [], [], set()
    scaled: dict[str, tuple[str, str, str]] = {}

    def keep(name: str, value: np.ndarray) -> str:
        added.append(numpy_helper.from_array(value, name))
        return name

    for node in graph.node:
        weight = constants.get(node.input[1]) if node.op_type == "MatMul" else None
        if weight is not None and np.prod(weight.dims) >= LEAST_WEIGHTS:
            tensor, name = node.input[0], node.input[1]
            values = numpy_helper.to_array(weight)
            scale = np.maximum(np.abs(values).max(0), 1e-8).astype(np.float32) / 127
            if tensor not in scaled:
                scaled[tensor] = (f"{tensor}_short", f"{tensor}_scale", f"{tensor}_zero")
                nodes.append(helper.make_node("DynamicQuantizeLinear", [tensor], list(scaled[tensor])))
            short, step, zero = scaled[tensor]
            if name not in replaced:
                replaced.add(name)
                keep(f"{name}_short", np.clip(np.round(values / scale), -127, 127).astype(np.int8))
                keep(f"{name}_zero", np.zeros((), np.int8))
                keep(f"{name}_scale", scale)
            out = node.output[0]
            nodes += [
                helper.make_node("MatMulInteger", [short, f"{name}_short", zero, f"{name}_zero"], [f"{out}_whole"]),
                helper.make_node("Cast", [f"{out}_whole"], [f"{out}_float"], to=TensorProto.FLOAT),
                helper.make_node("Mul", [step, f"{name}_scale"], [f"{out}_scale"]),
                helper.make_node("Mul", [f"{out}_float", f"{out}_scale"], [out]),
            ]
        elif node.op_type == "Gather" and node.input[0] in constants and len(constants[node.input[0]].dims) == 2:
            name = node.input[0]
            values = numpy_helper.to_array(constants[name])
            if values.dtype != np.float32 or values.size < LEAST_WEIGHTS:
                nodes.append(node)
                continue
            replaced.add(name)
            scale = np.float32(np.abs(values).max() / 127)
            out = node.output[0]
            keep(f"{name}_short", np.clip(np.round(values / scale), -127, 127).astype(np.int8))
            keep(f"{name}_scale", scale)
            nodes += [
                helper.make_node("Gather", [f"{name}_short", node.input[1]], [f"{out}_short"], axis=0),
                helper.make_node("Cast", [f"{out}_short"], [f"{out}_float"], to=TensorProto.FLOAT),
                helper.make_node("Mul", [f"{out}_float", f"{name}_scale"], [out]),
            ]
        else:
            nodes.append(node)
    used = {name for node in nodes for name in node.input}
    kept = [one for one in graph.initializer if one.name in used] + added
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)
    onnx.checker.check_model(model)
    return model
