"""Writes the line reader as an ONNX graph, in float or with 8-bit arithmetic.

The graph is written node by node rather than traced: batch normalisation is folded into the convolutions, and for int8
every activation gets a scale that was measured on lines. Outputs are the four best classes of each step with their
probabilities, so that the application never touches 236 figures a step.
"""
from collections import OrderedDict

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from model import CLASSES, HEIGHT, STEPS, LineReader, Residual

ALTERNATIVES = 4
OPSET = 13
#: The share of activations that an 8-bit scale must hold; what is beyond is clipped.
HELD = 0.99995


def folded(convolution: nn.Conv2d, normalisation: nn.BatchNorm2d | None) -> tuple[np.ndarray, np.ndarray]:
    """Weight and bias of a convolution with the batch normalisation behind it."""
    weight = convolution.weight.detach()
    if normalisation is None:
        return weight.numpy(), convolution.bias.detach().numpy()
    factor = normalisation.weight.detach() / torch.sqrt(normalisation.running_var + normalisation.eps)
    bias = normalisation.bias.detach() - normalisation.running_mean * factor
    return (weight * factor[:, None, None, None]).numpy(), bias.numpy()


def scales(model: LineReader, batches) -> dict[int, float]:
    """The largest activation worth holding behind each convolution stage and each sum, by the module's identity."""
    held: dict[int, list[float]] = {}

    def note(module, _inputs, output):
        values = output.detach().flatten()
        kept = max(1, round(len(values) * (1 - HELD)))
        held.setdefault(id(module), []).append(values.topk(kept).values[-1].item())

    watched = [m for m in model.modules() if isinstance(m, Residual) or is_stage(m)]
    hooks = [module.register_forward_hook(note) for module in watched]
    model.eval()
    with torch.no_grad():
        for batch in batches:
            model(batch)
    for hook in hooks:
        hook.remove()
    return {module: float(np.mean(values)) for module, values in held.items()}


def is_stage(module) -> bool:
    return isinstance(module, nn.Sequential) and len(module) == 3 and isinstance(module[0], nn.Conv2d)


class Writer:
    def __init__(self, activation_scales: dict[int, float] | None):
        self.largest = activation_scales
        self.nodes, self.constants = [], OrderedDict()
        self.count = 0

    def name(self, what: str) -> str:
        self.count += 1
        return f"{what}_{self.count}"

    def constant(self, what: str, value: np.ndarray) -> str:
        name = self.name(what)
        self.constants[name] = numpy_helper.from_array(value, name)
        return name

    def node(self, kind: str, inputs: list[str], outputs: int = 1, **attributes) -> list[str]:
        names = [self.name(kind.lower()) for _ in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, **attributes))
        return names

    def rounded(self, tensor: str, scale: float) -> str:
        """The tensor through 8 unsigned bits. Zero is the least value, so this is the rectifier too."""
        parameters = [self.constant("scale", np.float32(scale)), self.constant("zero", np.uint8(0))]
        (short,) = self.node("QuantizeLinear", [tensor, *parameters])
        return self.node("DequantizeLinear", [short, *parameters])[0]

    def weight(self, weight: np.ndarray, bias: np.ndarray, input_scale: float | None) -> list[str]:
        if input_scale is None:
            return [self.constant("weight", weight), self.constant("bias", bias)]
        scale = np.maximum(np.abs(weight).reshape(len(weight), -1).max(1), 1e-8).astype(np.float32) / 127
        short = np.clip(np.round(weight / scale[:, None, None, None]), -127, 127).astype(np.int8)
        bias_scale = (scale * np.float32(input_scale)).astype(np.float32)
        long = np.round(bias / bias_scale).astype(np.int32)
        return [
            self.node("DequantizeLinear", [self.constant("weight", short), self.constant("scale", scale), self.constant("zero", np.zeros(len(scale), np.int8))], axis=0)[0],
            self.node("DequantizeLinear", [self.constant("bias", long), self.constant("scale", bias_scale), self.constant("zero", np.zeros(len(scale), np.int32))], axis=0)[0],
        ]

    def convolution(self, tensor: str, layer: nn.Conv2d, normalisation, input_scale: float | None) -> str:
        top, side = layer.padding
        return self.node(
            "Conv", [tensor, *self.weight(*folded(layer, normalisation), input_scale)],
            kernel_shape=list(layer.kernel_size), strides=list(layer.stride), dilations=list(layer.dilation),
            pads=[top, side, top, side],
        )[0]

    def stage(self, tensor: str, stage: nn.Sequential, scale: float | None) -> tuple[str, float | None]:
        tensor = self.convolution(tensor, stage[0], stage[1], scale)
        if self.largest is None:
            return self.node("Relu", [tensor])[0], None
        scale = self.largest[id(stage)] / 255
        return self.rounded(tensor, scale), scale

    def features(self, tensor: str, model: LineReader, scale: float | None) -> str:
        for module in model.features:
            if isinstance(module, nn.Dropout):
                continue
            if isinstance(module, Residual):
                branch, _ = self.stage(tensor, module.body, scale)
                (tensor,) = self.node("Add", [tensor, branch])
                if self.largest is not None:
                    scale = self.largest[id(module)] / 255
                    tensor = self.rounded(tensor, scale)
            else:
                tensor, scale = self.stage(tensor, module, scale)
        return tensor


def onnx_model(model: LineReader, activation_scales: dict[int, float] | None = None) -> onnx.ModelProto:
    """The graph `lines` [N, 1, 40, W] float -> `classes` [N, W / 2, 4] int64, `probabilities` [N, W / 2, 4] float."""
    model.eval()
    writer = Writer(activation_scales)
    first = None if activation_scales is None else 1 / 255
    tensor = "lines" if first is None else writer.rounded("lines", first)
    tensor = writer.features(tensor, model, first)
    # The head stays in float: it is 1 % of the time, and its rounding would be seen in the confidence.
    tensor = writer.convolution(tensor, model.head, None, None)
    shape = writer.constant("shape", np.array([0, STEPS, CLASSES, -1], np.int64))
    (tensor,) = writer.node("Reshape", [tensor, shape])
    (tensor,) = writer.node("Transpose", [tensor], perm=[0, 3, 1, 2])
    (tensor,) = writer.node("Reshape", [tensor, writer.constant("shape", np.array([0, -1, CLASSES], np.int64))])
    (tensor,) = writer.node("Softmax", [tensor], axis=2)
    count = writer.constant("count", np.array([ALTERNATIVES], np.int64))
    writer.nodes.append(helper.make_node("TopK", [tensor, count], ["probabilities", "classes"], axis=2))
    graph = helper.make_graph(
        writer.nodes, "line-reader",
        [helper.make_tensor_value_info("lines", TensorProto.FLOAT, ["lines", 1, HEIGHT, "width"])],
        [
            helper.make_tensor_value_info("classes", TensorProto.INT64, ["lines", "steps", ALTERNATIVES]),
            helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["lines", "steps", ALTERNATIVES]),
        ],
        list(writer.constants.values()),
    )
    written = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="Vouch")
    written.ir_version = 8
    onnx.checker.check_model(written)
    return written
