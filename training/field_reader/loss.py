"""What the network is told about its mistakes."""
import torch
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

#: How much each part counts beside the pointers.
FIRST_READER, MEMBERS, DIRECT, COLUMNS, ROLES, TYPES = 0.3, 1.0, 1.0, 1.5, 1.0, 0.3


def pointing(logits, fields, known):
    """Less the more a query's attention lies on any word of its field, or on "not there" where there is none."""
    target = fields.transpose(1, 2)
    target = torch.cat([target, (target.sum(-1, keepdim=True) == 0).float()], -1)
    right = (logits + (target - 1) * 1e4).logsumexp(-1)
    return ((logits.logsumexp(-1) - right) * known).sum() / known.sum()


def belonging(logits, fields, mask, known):
    """Over all words; a field's own words are few, so the sum is taken for each document and field."""
    loss = binary_cross_entropy_with_logits(logits, fields, reduction="none") * mask[:, :, None] * known[:, None]
    return loss.sum() / known.sum() / 4


def of_words(logits, truth, mask, weight=None):
    loss = cross_entropy(logits.flatten(0, 1), truth.flatten(), weight=weight, reduction="none")
    return (loss * mask.flatten()).sum() / mask.sum()


def loss(outputs, batch) -> tuple[torch.Tensor, dict[str, float]]:
    fields = batch["fields"].flatten(1, 2)
    mask, known = batch["mask"].flatten(1, 2), batch["known"]
    # Where a document's lines are not known no word has a column; such a document's words do not count.
    lines = mask * (batch["columns"].flatten(1, 2).sum(1, keepdim=True) > 0)
    first, last = outputs["pointers"][0], outputs["pointers"][-1]
    parts = {
        "point": pointing(last, fields, known),
        "first": FIRST_READER * pointing(first, fields, known),
        "members": MEMBERS * belonging(outputs["members"].transpose(1, 2), fields, mask, known),
        "direct": DIRECT * belonging(outputs["direct"], fields, mask, known),
        "columns": COLUMNS * of_words(outputs["columns"], batch["columns"].flatten(1, 2), lines.clamp(min=1e-9)),
        "roles": ROLES * of_words(outputs["roles"], batch["roles"].flatten(1, 2), lines.clamp(min=1e-9)),
        "types": TYPES * cross_entropy(outputs["types"], batch["type"]),
    }
    return sum(parts.values()), {name: round(value.item(), 4) for name, value in parts.items()}
