"""Documents for training, as generator/write.ts writes them: words as figures, with the truth about each word.

A shard is NAME.json (what is in it) and NAME.bin (arrays over all words of all its documents, one after another).
"""
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

FIELDS = (
    "vendorName", "invoiceNumber", "invoiceDate", "dueDate", "deliveryDate", "purchaseOrder", "customerNumber",
    "currency", "netAmount", "taxAmount", "totalAmount", "amountDue", "vendorAddress", "vendorVatId",
    "vendorTaxNumber", "vendorEmail", "vendorIban", "vendorBic", "paymentTerms", "paymentReference", "buyerName",
    "buyerVatId",
)  # in the order of src/shared/fields.ts; write.ts names them in each shard, and a difference is refused
TYPES = ("invoice", "credit-note", "receipt", "other")  # DOCUMENT_TYPES of src/shared/document.ts

#: Pages and words of one document that the network sees at once while training; longer ones are left out.
MOST_PAGES, MOST_WORDS = 4, 1200


@dataclass(frozen=True)
class Document:
    """`inputs` by name, [words, …]; `pages` the words of each page; `known` which fields the truth speaks of."""

    id: str
    type: int
    pages: tuple[int, ...]
    inputs: dict[str, np.ndarray]
    fields: np.ndarray  # [words] bit n: the word belongs to FIELDS[n]
    columns: np.ndarray  # [words] 0 none, 1 to 6 a column of a line item, 7 a heading
    roles: np.ndarray  # [words] 0 no item, 1 first row of one, 2 further row
    known: np.ndarray  # [fields] 0 or 1

    @property
    def words(self) -> int:
        return sum(self.pages)


INPUTS = ("ngrams", "numbers", "place", "neighbours")


def read_shard(described: Path) -> list[Document]:
    """Every document of a shard that is small enough. Raises ValueError where its fields are not ours.

    Figures are kept in 16 bits: they lie about -1 to 1, and tens of thousands of documents have to fit.
    """
    about = json.loads(described.read_text())
    if tuple(about.get("fields", FIELDS)) != FIELDS:
        raise ValueError(f"{described} was written for other fields")
    content = described.with_suffix(".bin").read_bytes()
    arrays = {
        array["name"]: np.frombuffer(
            content, dtype=array["type"], count=int(np.prod(array["shape"])), offset=array["offset"]
        ).reshape(array["shape"])
        for array in about["arrays"]
    }
    arrays["numbers"] = arrays["numbers"].astype(np.float16)
    arrays = {name: array.copy() for name, array in arrays.items()}
    documents, start = [], 0
    for entry in about["documents"]:
        part = slice(start, start + sum(entry["pages"]))
        start = part.stop
        if len(entry["pages"]) > MOST_PAGES or not 0 < sum(entry["pages"]) <= MOST_WORDS or 0 in entry["pages"]:
            continue
        known = entry.get("known")
        documents.append(Document(
            id=entry["id"], type=TYPES.index(entry["documentType"]), pages=tuple(entry["pages"]),
            inputs={name: arrays[name][part] for name in INPUTS},
            fields=arrays["fields"][part], columns=arrays["columns"][part], roles=arrays["roles"][part],
            known=np.array([known is None or name in known for name in FIELDS], np.float32),
        ))
    return documents


def shards_in(folder: Path) -> list[Path]:
    """Complete shards, oldest first."""
    return sorted((file for file in folder.glob("*.json") if file.with_suffix(".bin").exists()), key=lambda f: f.stat().st_mtime)


def as_batch(documents: list[Document]) -> dict[str, np.ndarray]:
    """Documents of the same number of pages, padded to their longest page: [documents, pages, words, …]."""
    pages = len(documents[0].pages)
    longest = max(max(document.pages) for document in documents)
    lead = (len(documents), pages, longest)
    batch = {
        "ngrams": np.zeros((*lead, documents[0].inputs["ngrams"].shape[1]), np.int64),
        "numbers": np.zeros((*lead, documents[0].inputs["numbers"].shape[1]), np.float32),
        "place": np.zeros((*lead, 4), np.float32),
        "neighbours": np.full((*lead, 4), -1, np.int64),
        "mask": np.zeros(lead, np.float32),
        "columns": np.zeros(lead, np.int64),
        "roles": np.zeros(lead, np.int64),
        "fields": np.zeros((*lead, len(FIELDS)), np.float32),
        "known": np.stack([document.known for document in documents]),
        "type": np.array([document.type for document in documents], np.int64),
    }
    bits = np.arange(len(FIELDS), dtype=np.uint32)
    for row, document in enumerate(documents):
        start = 0
        for page, words in enumerate(document.pages):
            part = slice(start, start + words)
            start += words
            for name in INPUTS:
                batch[name][row, page, :words] = document.inputs[name][part]
            batch["mask"][row, page, :words] = 1
            batch["columns"][row, page, :words] = document.columns[part]
            batch["roles"][row, page, :words] = document.roles[part]
            batch["fields"][row, page, :words] = (document.fields[part, None] >> bits) & 1
    return batch
