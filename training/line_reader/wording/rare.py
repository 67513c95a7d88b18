"""Lines made for the characters that the other lines have too seldom."""
from collections import Counter
from re import compile
from typing import Dict, Sequence

from alphabet import CHARACTERS

from .draw import Draw
from .words import capitals, first_capital

ENOUGH = 0.0005
"""A share of all characters; above the 0.0003 that is wanted, for the lines are cut to length."""

CONSONANTS = "bcdfghjklmnpqrstvwxzçñčďňřšťžćłńśźżß"
VOWELS = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýąęěůœ"

FORMS: Dict[str, Sequence[str]] = {
    "€": ("€ {n}", "{n} €", "{n}€/h"), "£": ("£{n}", "£ {n}.{n}"), "¥": ("¥{n}", "{n} ¥"), "¢": ("{n}¢", "¢{n}"),
    "§": ("§ {n}", "§§ {n}", "§{n}a"), "©": ("© {n} {w}", "©{w}"), "®": ("{w}®", "{w}® {n}"),
    "™": ("{w}™", "{w}™ {n}"), "°": ("{n}°C", "{n} °", "N° {n}", "n° {n}"), "¹": ("{w}¹", "¹ {w}", "{w} ¹)"),
    "²": ("{n} m²", "{w}²", "g/m²"), "³": ("{n} m³", "{w}³", "dm³"), "½": ("{n} ½", "½ {w}", "{n}½\""),
    "¼": ("{n}¼", "¼ {w}"), "¾": ("{n} ¾\"", "¾ {w}"), "×": ("{n} × {n}", "{n}×{n}"), "÷": ("{n} ÷ {n}", "÷{n}"),
    "±": ("± {n}", "±{n} %"), "µ": ("{n} µm", "{n} µg", "µ{w}"), "·": ("{w} · {w}", "{n} · {n}"),
    "•": ("• {w}", "{w} • {n}"), "–": ("{w} – {w}", "{n}–{n}", "–{n}"), "—": ("{w} — {w}", "— {n}", "{n} —"),
    "‘": ("‘{w}’", "‘{n}"), "’": ("{w}’{w}", "{n}’{n}"), "‚": ("‚{w}‘", "‚{n}‘"), "“": ("“{w}”", "„{w}“"),
    "”": ("“{n}”", "{w}”"), "„": ("„{w}“", "„{w}”"), "«": ("«{w}»", "« {w} »"), "»": ("»{w}«", "«{n}»"),
    "‹": ("‹{w}›", "‹ {w}"), "›": ("{w} › {w}", "‹{n}›"), "…": ("{w}…", "… {w}", "{n} …"), "№": ("№ {n}", "№{n}"),
    "‰": ("{n} ‰", "{n}‰"), "¡": ("¡{w}!", "¡{w} {w}!"), "¿": ("¿{w}?", "¿{w} {w}?"),
    "ª": ("{n}.ª", "{n}ª {w}", "Ref.ª {n}"), "º": ("{n}.º", "Nº {n}", "n.º {n}"), "■": ("■ {w}", "{w} ■ {w}", "■"),
    "□": ("□ {w}", "□", "□ {n}"), "✓": ("✓ {w}", "✓", "{w} ✓"), "→": ("→ {w}", "{w} → {n}"),
    "\"": ("\"{w}\"", "{n}\""), "#": ("#{n}", "# {w}"), "$": ("${n}", "$ {n}", "{n} $"),
    "&": ("{w} & {w}", "{w}&{w}"), "*": ("{w}*", "* {w}", "***", "{n}*{n}"), "+": ("{n} + {n}", "+{n}"),
    "<": ("< {n}", "<{w}>"), ">": ("> {n}", "{w} > {w}"), "=": ("= {n}", "{n}={n}"), "?": ("{w}?", "?{n}"),
    "!": ("{w}!", "{n}!"), "@": ("{w}@{w}", "@ {n}"), "[": ("[{n}]", "[{w}]"), "]": ("[{w}]", "{n}]"),
    "{": ("{{w}}", "{{n}}"), "}": ("{{n}}", "{w}}"), "\\": ("{w}\\{w}", "\\{n}"), "^": ("{w}^{n}", "^{n}"),
    "_": ("{w}_{w}", "{w}_{n}", "___"), "`": ("`{w}`", "{w}`{n}"), "|": ("{w} | {w}", "|{n}|"),
    "~": ("~{n}", "~ {w}", "{w}~{n}"), "%": ("{n} %", "{n}%"), ";": ("{w}; {w}", "{n};{n}"),
    ":": ("{w}: {n}", "{n}:{n}"), "'": ("{w}'{w}", "{n}'{n}"), "/": ("{n}/{n}", "{w}/{w}"), "(": ("({w})", "({n})"),
    ")": ("({n})", "{n})"),
}
GAPS = compile(r"\{[wn]\}")


def made_up(draw: Draw, letter: str) -> str:
    """A word that can be spoken and holds the letter, in small letters."""
    parts = []
    for _ in range(draw.number(1, 3)):
        parts.append(draw.one(CONSONANTS[:20] if draw.chance(0.5) else CONSONANTS))
        parts.append(draw.one(VOWELS[:6] if draw.chance(0.5) else VOWELS))
    parts[draw.number(0, len(parts) - 1)] = letter
    return "".join(parts)


def with_letter(draw: Draw, sign: str) -> str:
    small = sign.lower()
    known = draw.words_with(small)
    word = draw.one(known) if known and draw.chance(0.5) else made_up(draw, small)
    if sign == small:
        return word
    if sign == "ẞ":
        return word.replace("ß", "ẞ").upper()
    if word[0] == small and draw.chance(0.5):
        return first_capital(word)
    return capitals(word, draw) if draw.chance(0.8) else word.replace(small, sign)


def filler(draw: Draw) -> str:
    return draw.one(draw.vocabulary) if draw.chance(0.3) else made_up(draw, draw.one(VOWELS))


def with_sign(draw: Draw, sign: str) -> str:
    form = draw.one(FORMS.get(sign, ("{n}" + sign, "{w}" + sign)))
    return GAPS.sub(lambda gap: filler(draw) if gap[0] == "{w}" else str(draw.log_number(3)), form)


class Rare:
    """Counts what was written, and writes what is still behind."""

    def __init__(self) -> None:
        self.seen: Counter = Counter()
        self.total = 0

    def count(self, text: str) -> None:
        self.seen.update(text)
        self.total += len(text)

    def behind(self) -> Sequence[str]:
        """The characters seen too seldom, or the rarest when there are none."""
        missing = [sign for sign in CHARACTERS if self.seen[sign] < ENOUGH * self.total]
        return missing or sorted(CHARACTERS, key=self.seen.__getitem__)[:20]

    def line(self, draw: Draw) -> str:
        behind = self.behind()
        signs = [min(draw.one(behind), draw.one(behind), key=self.seen.__getitem__) for _ in range(draw.number(1, 9))]
        return " ".join(with_letter(draw, sign) if sign not in FORMS and sign.isalpha() else with_sign(draw, sign)
                        for sign in signs)
