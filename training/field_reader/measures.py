"""How often the network is right, on documents it was not trained on."""
import torch

from loss import loss
from shards import FIELDS


def right(pointed: torch.Tensor, fields: torch.Tensor, known: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """Per field: right and known, found wrongly and known, known. Right is: the best place is a word of the field, or "not there" where it is not."""
    best = pointed.argmax(-1)
    words = fields.shape[1]
    truth = fields.transpose(1, 2)
    there = truth.sum(-1) > 0
    on = truth.gather(2, best.clamp(max=words - 1).unsqueeze(-1)).squeeze(-1) > 0
    said_absent = best == words
    good = torch.where(there, on & ~said_absent, said_absent)
    return (good * known).sum(0), (~good & ~said_absent) .mul(known).sum(0), known.sum(0)


def measure(model, batches) -> dict:
    """Shares in percent over all fields, and per field, of the queries and of the direct reader."""
    model.eval()
    totals = {name: torch.zeros(3, len(FIELDS)) for name in ("query", "direct")}
    columns = [0.0, 0.0]
    roles = [0.0, 0.0]
    types = [0, 0]
    losses = []
    with torch.no_grad():
        for batch in batches:
            outputs = model(*(batch[name] for name in ("ngrams", "numbers", "place", "neighbours", "mask")))
            losses.append(loss(outputs, batch)[0].item())
            fields, known = batch["fields"].flatten(1, 2), batch["known"]
            mask = batch["mask"].flatten(1, 2)
            totals["query"] += torch.stack(right(outputs["pointers"][-1], fields, known))
            # The direct reader has no word for "not there": below one half nothing is found.
            direct = outputs["direct"].transpose(1, 2) + (mask[:, None] - 1) * 1e4
            totals["direct"] += torch.stack(right(torch.cat([direct, torch.zeros_like(direct[..., :1])], -1), fields, known))
            for counts, name in ((columns, "columns"), (roles, "roles")):
                truth, guess = batch[name].flatten(1, 2), outputs[name].argmax(-1)
                some = ((truth > 0) | (guess > 0)) & (mask > 0)
                counts[0] += ((truth == guess) & some).sum().item()
                counts[1] += some.sum().item()
            types[0] += (outputs["types"].argmax(-1) == batch["type"]).sum().item()
            types[1] += len(batch["type"])
    share = lambda part, whole: round(100 * float(part) / max(1, float(whole)), 2)
    query = totals["query"]
    return {
        "loss": round(sum(losses) / len(losses), 4),
        "right": share(query[0].sum(), query[2].sum()), "wrong": share(query[1].sum(), query[2].sum()),
        "direct_right": share(totals["direct"][0].sum(), query[2].sum()),
        "direct_wrong": share(totals["direct"][1].sum(), query[2].sum()),
        "columns": share(*columns), "roles": share(*roles), "types": share(*types),
        "fields": {name: share(query[0][n], query[2][n]) for n, name in enumerate(FIELDS)},
    }
