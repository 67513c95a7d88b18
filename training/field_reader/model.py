"""The field reader: words with places go in, and for every field a place to point at comes out.

A small encoder lets the words of a page look at each other with two-dimensional relative attention (rotary, by where
the words begin, end and stand, in heights of the print). Then 32 learned queries look at each other and at the words of
all pages (the Q-former's idea, Li et al. 2023, arXiv:2301.12597, over words instead of image patches): one query a
field, one for the type of the document, nine free. A query points at a word or at "not there". Beside it a direct reader
tells from the encoder alone to which fields each word belongs; it is trained along, as the comparison.
"""
from dataclasses import asdict, dataclass

import torch
from torch import nn
from torch.nn.functional import dropout, gelu

from shards import FIELDS, TYPES

PIECES = 8192
COLUMNS, ROLES = 8, 3
QUERIES = 32
#: Waves of the rotary encoding, in heights of the print: rows are 1.2 to 2 apart, pages 60 to 90 wide.
SHORTEST, LONGEST = 3.0, 300.0
FAR = -1e4


@dataclass(frozen=True)
class Size:
    numbers: int
    width: int = 160
    heads: int = 5
    layers: int = 5
    pieces: int = 64
    readers: int = 2

    as_dict = asdict


class Norm(nn.LayerNorm):
    """In 32 bits whatever comes in: what is summed over layers must not be rounded to 16."""

    def forward(self, x):
        return super().forward(x.float())


def attend(query, key, value, mask=None):
    """[…, heads, words, part] -> the same and the attention itself."""
    scores = (query * query.shape[-1] ** -0.5) @ key.transpose(-1, -2)
    if mask is not None:
        scores = scores + mask
    attention = scores.softmax(-1)
    return attention.to(value.dtype) @ value, attention


#: Share of what a layer adds that is left out while training.
DROPPED = 0.1


class Heads(nn.Module):
    """Splits [lead, words, width] into [lead, heads, words, part] and joins it again."""

    def __init__(self, width: int, heads: int):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.out = nn.Linear(width, width)

    def split(self, x):
        lead, words, width = x.shape
        return x.reshape(lead, words, self.heads, width // self.heads).transpose(1, 2)

    def join(self, x):
        lead, heads, words, part = x.shape
        return dropout(self.out(x.transpose(1, 2).reshape(lead, words, heads * part)), DROPPED, self.training)


def waves(place, heads: int, part: int):
    """Cosine and sine [pages, heads, words, part / 2] of every head's rotation: half by x, half by y."""
    quarter = part // 4
    steps = torch.arange(quarter, dtype=torch.float32)
    speed = 2 * torch.pi / SHORTEST * (SHORTEST / LONGEST) ** (steps / max(1, quarter - 1))
    left, top, right, bottom = place.unbind(-1)
    middle = (top + bottom) / 2
    across = [left, right, (left + right) / 2]
    angles = torch.stack([
        torch.cat([across[head % 3].unsqueeze(-1) * speed, middle.unsqueeze(-1) * speed], -1) for head in range(heads)
    ], 1)
    return angles.cos(), angles.sin()


def rotate(x, cosine, sine):
    first, second = x.chunk(2, -1)
    return torch.cat([first * cosine - second * sine, first * sine + second * cosine], -1)


def feed(width: int) -> nn.Module:
    return nn.ModuleDict({"norm": Norm(width), "wide": nn.Linear(width, 4 * width), "back": nn.Linear(4 * width, width)})


def fed(block, x):
    return x + dropout(block["back"](gelu(block["wide"](block["norm"](x)))), DROPPED, block.training)


class EncoderLayer(nn.Module):
    def __init__(self, width: int, heads: int):
        super().__init__()
        self.norm = Norm(width)
        self.attention = Heads(width, heads)
        self.feed = feed(width)

    def forward(self, x, cosine, sine, mask):
        y = self.norm(x)
        a = self.attention
        query, key = (rotate(a.split(part(y)).float(), cosine, sine) for part in (a.query, a.key))
        looked, _ = attend(query, key, a.split(a.value(y)), mask)
        return fed(self.feed, x + a.join(looked))


class QueryLayer(nn.Module):
    def __init__(self, width: int, heads: int):
        super().__init__()
        self.among_norm, self.across_norm = Norm(width), Norm(width)
        self.among, self.across = Heads(width, heads), Heads(width, heads)
        self.feed = feed(width)

    def forward(self, queries, words, mask, hidden):
        """`hidden` [queries] is far below zero for queries that nobody may look at."""
        y = self.among_norm(queries)
        a = self.among
        looked, among = attend(a.split(a.query(y)), a.split(a.key(y)), a.split(a.value(y)), hidden)
        queries = queries + a.join(looked)
        c = self.across
        looked, across = attend(
            c.split(c.query(self.across_norm(queries))), c.split(c.key(words)), c.split(c.value(words)), mask
        )
        queries = fed(self.feed, queries + c.join(looked))
        return queries, across.mean(-3), among.mean(-3)


class FieldReader(nn.Module):
    """Inputs [documents, pages, words, …] as shards.as_batch makes them; outputs by name, words of all pages in a row."""

    def __init__(self, size: Size):
        super().__init__()
        self.size = size
        width = size.width
        self.pieces = nn.Embedding(PIECES, size.pieces, padding_idx=0)
        nn.init.normal_(self.pieces.weight, std=0.3)
        with torch.no_grad():
            self.pieces.weight[0] = 0
        self.from_pieces = nn.Linear(size.pieces, width)
        self.from_numbers = nn.Linear(size.numbers, width)
        self.own_norm = Norm(width)
        self.to_neighbour = nn.Linear(width, 64)
        self.from_neighbours = nn.Linear(4 * 64, width)
        self.layers = nn.ModuleList(EncoderLayer(width, size.heads) for _ in range(size.layers))
        self.norm = Norm(width)
        self.queries = nn.Parameter(torch.randn(QUERIES, width) * 0.3)
        self.readers = nn.ModuleList(QueryLayer(width, size.heads) for _ in range(size.readers))
        self.query_norm = Norm(width)
        self.point, self.member = nn.Linear(width, width), nn.Linear(width, width)
        self.word_point, self.word_member = nn.Linear(width, width), nn.Linear(width, width)
        self.absent, self.member_bias = nn.Linear(width, 1), nn.Parameter(torch.full((len(FIELDS), 1), -4.0))
        self.kind = nn.Linear(width, len(TYPES))
        self.columns, self.roles, self.direct = (nn.Linear(width, n) for n in (COLUMNS, ROLES, len(FIELDS)))
        nn.init.constant_(self.direct.bias, -4.0)

    def encode(self, ngrams, numbers, place, neighbours, mask, depth: int):
        """[pages, words, …] -> [pages, words, width]."""
        pieces = self.pieces(ngrams).sum(2) / (ngrams > 0).sum(2, keepdim=True).clamp(min=1).float().sqrt()
        own = self.own_norm(self.from_pieces(pieces) + self.from_numbers(numbers))
        near = self.to_neighbour(own)
        beside = []
        for side in range(4):
            index = neighbours[..., side : side + 1]
            found = near.gather(1, index.clamp(min=0).expand(-1, -1, near.shape[-1]))
            beside.append(found * (index >= 0).to(near.dtype))
        x = own + self.from_neighbours(torch.cat(beside, -1))
        cosine, sine = waves(place, self.size.heads, self.size.width // self.size.heads)
        unseen = ((1 - mask) * FAR)[:, None, None, :]
        for layer in self.layers[:depth]:
            x = layer(x, cosine, sine, unseen)
        return self.norm(x)

    def forward(self, ngrams, numbers, place, neighbours, mask, depth: int | None = None, free: bool = True):
        """`depth`: encoder layers to use. `free`: whether the free queries may be looked at."""
        documents, pages, words = mask.shape
        flat = lambda x: x.flatten(0, 1)
        encoded = self.encode(flat(ngrams), flat(numbers), flat(place), flat(neighbours), flat(mask), depth or self.size.layers)
        encoded = encoded.reshape(documents, pages * words, -1)
        unseen = ((1 - mask.reshape(documents, 1, pages * words)) * FAR)
        hidden = torch.zeros(QUERIES)
        if not free:
            hidden[len(FIELDS) + 1 :] = FAR
        queries = self.queries.expand(documents, -1, -1)
        keys_point, keys_member = self.word_point(encoded).float(), self.word_member(encoded).float()
        steps, attention, among = [], [], []
        for reader in self.readers:
            queries, across, between = reader(queries, encoded, unseen[:, None], hidden)
            attention.append(across)
            among.append(between)
            asked = self.query_norm(queries)
            fields = asked[:, : len(FIELDS)]
            scale = self.size.width**-0.5
            pointed = self.point(fields).float() @ keys_point.transpose(1, 2) * scale + unseen
            steps.append(torch.cat([pointed, self.absent(fields).float()], -1))
        members = self.member(fields).float() @ keys_member.transpose(1, 2) * scale + self.member_bias
        return {
            "pointers": steps,
            "members": members,
            "columns": self.columns(encoded).float(),
            "roles": self.roles(encoded).float(),
            "types": self.kind(asked[:, len(FIELDS)]).float(),
            "direct": self.direct(encoded).float(),
            "attention": torch.stack(attention, 1).float(),
            "among": torch.stack(among, 1).float(),
        }
