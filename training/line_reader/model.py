"""The line reader: a convolutional network that turns the picture of a text line into characters (CTC).

Convolutions only: no recurrence and no attention, so that lines of any length go through in one pass and integer
arithmetic is exact enough. Halving the width twice makes it fast; the head then predicts two steps for each column, so
that narrow neighbours ("ll", "11", "ii") still have a step each and one for the blank between them.
"""
from dataclasses import asdict, dataclass

import torch
from torch import nn

from alphabet import CHARACTERS

HEIGHT = 40
#: Pixels of width for one column of features, and steps predicted for it.
COLUMN = 4
STEPS = 2
CLASSES = len(CHARACTERS) + 1
#: How far apart the columns are that a block of the last stage looks at, block by block: the first six see a letter and
#: its neighbours, the others see words, which is what a letter that a fax has eaten can be told by.
REACHES = (1, 2, 3, 1, 2, 3, 4, 8, 1, 4, 8, 1)
#: How loud a block that is added to a trained network is at first: it must hardly change what the network says.
NEW_BLOCK = 0.1


@dataclass(frozen=True)
class Size:
    """Channels of each stage and blocks of the last, which looks along the line."""

    stem: int = 24
    stroke: int = 32
    part: int = 64
    glyph: int = 96
    line: int = 192
    blocks: int = 12

    as_dict = asdict


def convolve(inputs: int, outputs: int, kernel, stride=1, dilation=1) -> nn.Sequential:
    kernel = (kernel, kernel) if isinstance(kernel, int) else kernel
    padding = tuple((k - 1) // 2 * dilation for k in kernel)
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, padding, dilation=(1, dilation), bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )


class Residual(nn.Module):
    def __init__(self, body: nn.Module):
        super().__init__()
        self.body = body

    def forward(self, x):
        return x + self.body(x)


class LineReader(nn.Module):
    """[N, 1, 40, W] with 1 for ink and 0 for paper, W a multiple of 4 -> log-probabilities [N, W / 2, CLASSES]."""

    def __init__(self, size: Size = Size()):
        super().__init__()
        self.size = size
        s = size
        self.features = nn.Sequential(
            convolve(1, s.stem, 3, stride=2),
            convolve(s.stem, s.stroke, 3, stride=(2, 1)),
            Residual(convolve(s.stroke, s.stroke, 3)),
            convolve(s.stroke, s.part, 3, stride=(1, 2)),
            Residual(convolve(s.part, s.part, 3)),
            convolve(s.part, s.glyph, 3, stride=(2, 1)),
            Residual(convolve(s.glyph, s.glyph, 3)),
            nn.Sequential(
                nn.Conv2d(s.glyph, s.line, (HEIGHT // 8, 1), bias=False), nn.BatchNorm2d(s.line), nn.ReLU(inplace=True)
            ),
            *(Residual(convolve(s.line, s.line, (1, 3), dilation=reach)) for reach in REACHES[: s.blocks]),
            nn.Dropout(0.1),
        )
        self.head = nn.Conv2d(s.line, STEPS * CLASSES, 1)

    def grow_from(self, state: dict) -> None:
        """Takes the weights of a network with as many blocks in its last stage, or fewer."""
        missing, unexpected = self.load_state_dict(state, strict=False)
        assert not unexpected, unexpected
        own = self.state_dict()
        for name in missing:
            if name.endswith(".1.weight"):
                own[name].fill_(NEW_BLOCK)

    def forward(self, x):
        y = self.head(self.features(x)).squeeze(2)
        n, _, columns = y.shape
        y = y.view(n, STEPS, CLASSES, columns).permute(0, 3, 1, 2).reshape(n, columns * STEPS, CLASSES)
        return y.float().log_softmax(2)
