"""How well lines were read."""
from collections import Counter


def edit_distance(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def measure(pairs) -> dict[str, float]:
    """`pairs` of (truth, read). Percentages: character errors, words read exactly, lines read exactly."""
    characters = errors = words = found = exact = 0
    for truth, read in pairs:
        characters += len(truth)
        errors += edit_distance(truth, read)
        words += len(truth.split())
        found += sum((Counter(truth.split()) & Counter(read.split())).values())
        exact += truth == read
    return {
        "measured_lines": len(pairs),
        "character_errors": round(100 * errors / max(1, characters), 3),
        "words_right": round(100 * found / max(1, words), 2),
        "lines_right": round(100 * exact / max(1, len(pairs)), 2),
    }
