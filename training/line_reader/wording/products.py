"""Lines of the table: what was sold, its sizes and numbers, the row with its cells."""
from .draw import Draw, Mix
from .ids import code, document
from .numbers import amount, count, decimal, percentage, plain_amount, position, quantity, short_day
from .words import capitals, header, joined, title, word

SIZES = ("{a}x{b}mm", "{a} x {b} mm", "{a}x{b}x{c} cm", "{a}×{b}", "M{d}", "M{d}x{a}", "A4 80g/m²", "A3", "DIN A5",
         "Ø {a} mm", "{a} mm", "{d}/{e}\"", "{a}\"", "½\"", "¾\"", "1 ½\"", "{d}¼", "{a} W", "{a}W", "{a} V",
         "{a} GB", "{a} ml", "{d},5 l", "0,{d} l", "{a}er", "{d}er Pack", "{a} Stk.", "Gr. {a}", "Gr. L", "XL", "XXL",
         "S/M", "T. {a}", "Nr. {a}", "{a} °C", "{a}%", "IP{a}", "RJ45", "USB-C", "Cat.{d}a", "HDMI 2.{e}",
         "{a}/{b}/{c}", "{a}-{b}", "R{a}", "#{a}", "±{d} mm", "{a} m²", "{a}cm", "{d}L", "®", "™", "°", "{a}-fach",
         "{a}/{b} R{d}", "PN{a}", "DN {a}", "NYM-J {d}x{e},5 mm²", "E27", "LED", "{a} kg", "{a}kg", "{a} g",
         "{d} x {a} g", "100%", "{a} St/Pkg", "2. Wahl", "(neu)", "[{a}]", "m. {a}", "RAL {a}{b}", "1:{a}", "{a}+{b}",
         "½ l")
EXTRAS = ("®", "™", "*", "**", " *", "¹", "²", "³", "1)", "(1)", " ©", "°", " (A)", " (B)", "¹)", "²)")


def size(draw: Draw) -> str:
    return draw.one(SIZES).format(a=draw.log_number(3), b=draw.log_number(3), c=draw.log_number(3),
                                  d=draw.number(1, 24), e=draw.number(1, 9))


def thing(draw: Draw) -> str:
    text = draw.one(draw.language.goods)
    if draw.chance(0.35):
        text += " " + draw.one(draw.vocabulary)
    if draw.chance(0.15):
        text = f"{draw.one(draw.vocabulary)}-{text}"
    if draw.chance(0.25):
        text = f"{text}{draw.one((' ', ', ', ' '))}{draw.one(draw.language.colours)}"
    if draw.chance(0.06):
        text += draw.one(EXTRAS)
    return capitals(text, draw) if draw.chance(0.2) else text


def product(draw: Draw) -> str:
    parts = [thing(draw)]
    if draw.chance(0.6):
        parts.append(size(draw))
    if draw.chance(0.25):
        parts.append(code(draw))
    if draw.chance(0.2):
        parts.insert(0, draw.one((code, position, quantity))(draw))
    return draw.one((" ", " ", " ", ", ", " - ", " / ")).join(parts)


def brand(draw: Draw) -> str:
    mark = draw.one(("®", "™", "", " ©", ""))
    return f"{capitals(draw.one(draw.vocabulary), draw)}{mark} {draw.one(draw.language.goods)} {size(draw)}"


def headers(draw: Draw) -> str:
    return draw.one((" ", " ", " ", " | ")).join(header(draw) for _ in range(draw.number(2, 8)))


cell = Mix((4, amount), (2, quantity), (1, percentage), (1, position), (1, document), (1, short_day), (1, code),
           (1, count))
name = Mix((5, product), (2, joined), (1, title), (1, word), (1, thing))


def row(draw: Draw) -> str:
    parts = [position(draw)] if draw.chance(0.5) else []
    if draw.chance(0.3):
        parts.append(code(draw))
    parts.append(name(draw))
    parts += [cell(draw) for _ in range(draw.number(1, 4))]
    return draw.one((" ", " ", " ", " ", " | ", "  ")).join(parts)


def receipt_row(draw: Draw) -> str:
    """As tills print: a short name, an amount and the letter of its tax rate."""
    text = capitals(thing(draw), draw)[:draw.number(8, 24)]
    first = draw.one(("", "", f"{draw.number(1, 12)} ", f"{draw.number(1, 9)}x ", f"{draw.fill('####')} ", "* "))
    last = draw.one(("", "", " A", " B", " A*", " 1", "-A", " T", " *", " EUR", " #"))
    return f"{first}{text} {plain_amount(draw)}{last}"


def numbers_row(draw: Draw) -> str:
    return " ".join(cell(draw) for _ in range(draw.number(2, 5)))


def amounts_row(draw: Draw) -> str:
    return " ".join(plain_amount(draw) for _ in range(draw.number(2, 5)))


def tax_row(draw: Draw) -> str:
    return f"{percentage(draw)} {plain_amount(draw)} {plain_amount(draw)} {decimal(draw, 4, 2)}"
