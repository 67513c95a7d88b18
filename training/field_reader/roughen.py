"""Takes some of the evidence away while training, so that no single clue is relied on.

Real invoices miss clues that invented ones always have: a label that is known, a sum that adds up, rows at the usual
distance. How much is taken differs from document to document, up to the shares below; a fifth of them stay as they are.
"""
import torch

UNTOUCHED = 0.2
#: The most of a document's words that lose their text, of its pieces of words, and of its kinds of figures.
WORDS, PIECES, FIGURES = 0.2, 0.25, 0.35
#: How much wider, narrower, higher or lower a page may be drawn.
STRETCH = 0.25


def roughened(batch: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The same batch with gaps: words and pieces without text, kinds of figures that are zero, pages stretched."""
    documents, _, _, figures = batch["numbers"].shape
    changed = (torch.rand(documents) >= UNTOUCHED).float()
    strength = changed * torch.rand(documents)
    words = torch.rand(batch["mask"].shape) < WORDS * strength[:, None, None]
    pieces = torch.rand(batch["ngrams"].shape) < PIECES * (changed * torch.rand(documents))[:, None, None, None]
    unknown = torch.rand(documents, figures) < FIGURES * (changed * torch.rand(documents))[:, None]
    across, down = (1 + STRETCH * changed * (2 * torch.rand(documents) - 1) for _ in range(2))
    stretch = torch.stack([across, down, across, down], -1)
    return {
        **batch,
        "ngrams": batch["ngrams"].masked_fill(words[..., None] | pieces, 0),
        "numbers": batch["numbers"].masked_fill(unknown[:, None, None], 0),
        "place": batch["place"] * stretch[:, None, None],
    }
