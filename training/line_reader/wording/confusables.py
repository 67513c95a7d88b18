"""Signs that look alike, side by side without a word to guess them from."""
from .draw import Draw, Mix

GROUPS = ("0O", "0OQDo", "1lI|", "1Il", "5S", "8B", "2Z", "6G", "1l|I!i", "0oO", ",.", ".,:;", ":;", "-–—", "-–",
          "éèêëe", "íiìlïî", "çc", "ñn", "łl", "łlt", "áàâäãåa", "óòôöõøo", "úùûüůu", "ýÿy", "žźż", "ŽŹŻZ", "śšs",
          "ŚŠS", "čćç", "ČĆÇC", "ěęe", "ĘĚE", "ąa", "ńňñn", "řr", "ďd", "ťt", "vy", "uv", "VYU", "CG", "QO", "EF",
          "PR", "MN", "mnr", "ceo", "gq9", "b6", "S$", "€C", "£E", "'’‘", "\"”“„", "‹<«", "›>»", "oº°", "aª", "¹1",
          "²2", "³3", "µu", "·•.", "×xX", "ß8B", "ẞB", "œæ", "ŒÆ", "øo0", "ØO0", "ÅÄA", "ÓÒÔÖÕO", "ÉÈÊËE", "ÍÌÎÏI",
          "ÚÙÛÜŮU", "ÝYŸ", "¡!i", "¿?", "/|\\", "([{", ")]}", "_-", "~-", "=-", "7/1", "4A", "3B8", "hb", "kK", "sS",
          "cC", "oO", "vV", "wW", "xX", "zZ", "pP", "uU", "½¼¾", "%‰", "©®", "■□", "→-", "✓v")
PAIRS = ("rn", "m", "cl", "d", "vv", "w", "ri", "n", "li", "h", "lo", "b", "fi", "ti", "tt", "ff", "nn", "nm", "mn",
         "ij", "ÿ", "iii", "ill", "lil", "oo", "00", "11", "III")
FILLERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def alike(draw: Draw) -> str:
    signs = draw.one(GROUPS) + draw.one(GROUPS)
    return "".join(draw.one(signs) for _ in range(draw.number(2, 10)))


def code_of_alike(draw: Draw) -> str:
    signs = draw.one(GROUPS[:11]) + draw.one(FILLERS) + draw.one(FILLERS)
    text = "".join(draw.one(signs) for _ in range(draw.number(3, 12)))
    at = draw.number(1, len(text) - 1)
    return text[:at] + draw.one(("", "", "-", "/", ".", " ", "–")) + text[at:]


def pairs(draw: Draw) -> str:
    return "".join(draw.one(PAIRS) for _ in range(draw.number(2, 6)))


def punctuated(draw: Draw) -> str:
    """Numbers with a sign between each two."""
    numbers = [str(draw.log_number(3)) for _ in range(draw.number(2, 4))]
    return "".join(number + draw.one(".,:;-–'/·,.") for number in numbers) + draw.fill("##")


word = Mix((3, alike), (3, code_of_alike), (2, pairs), (2, punctuated))


def words(draw: Draw) -> str:
    return " ".join(word(draw) for _ in range(draw.number(2, 6)))
