"""Takes some of the evidence away while training, so that no single clue is relied on.

Real invoices miss clues that invented ones always have: a label unknown to the lexicon, a sum that does not add up.
"""
import torch

#: Share of documents that are changed; of their words that lose their text; of their figures that are not known.
DOCUMENTS, WORDS, FIGURES = 0.4, 0.08, 0.12


def roughened(batch: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The same batch with gaps: words without text, and kinds of figures that are zero in a whole document."""
    documents, _, _, figures = batch["numbers"].shape
    changed = torch.rand(documents) < DOCUMENTS
    gone = (torch.rand(batch["mask"].shape) < WORDS) & changed[:, None, None]
    unknown = (torch.rand(documents, figures) < FIGURES) & changed[:, None]
    return {
        **batch,
        "ngrams": batch["ngrams"].masked_fill(gone[..., None], 0),
        "numbers": batch["numbers"].masked_fill(unknown[:, None, None], 0),
    }
