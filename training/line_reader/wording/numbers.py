"""Amounts, quantities, percentages, days and times, in the forms of each country."""
from .draw import Draw, Mix
from .language import Strings


def grouped(digits: str, sign: str) -> str:
    head = len(digits) % 3 or 3
    return sign.join([digits[:head], *(digits[at:at + 3] for at in range(head, len(digits), 3))])


def decimal(draw: Draw, digits: int, decimals: int) -> str:
    separators = draw.one(draw.language.separators)
    whole = grouped(str(draw.log_number(digits)), separators[:-1])
    return f"{whole}{separators[-1]}{draw.number(0, 10 ** decimals - 1):0{decimals}d}" if decimals else whole


def plain_amount(draw: Draw) -> str:
    return decimal(draw, 6, 2)


def round_amount(draw: Draw) -> str:
    ending = draw.one((",-", ",00", ".00", ",--", ".-", ",–", ":-", ",-"))
    return str(draw.log_number(5)) + ending


def zero_amount(draw: Draw) -> str:
    return draw.one(("0,00", "0.00", "0", "0,-", "-,--", "0,0", "0,000", "-", "–", "—"))


def less(draw: Draw) -> str:
    text = plain_amount(draw)
    return draw.one(("-{}", "- {}", "–{}", "({})", "{}-", "({})", "-{}", "./. {}")).format(text)


def with_currency(draw: Draw) -> str:
    currency = draw.one(draw.language.currencies)
    amount = draw.one((plain_amount, plain_amount, plain_amount, round_amount, less))(draw)
    return draw.one(("{c} {a}", "{c}{a}", "{a} {c}", "{a} {c}", "{a}{c}")).format(c=currency, a=amount)


FOREIGN = ("€", "$", "£", "¥", "zł", "Kč", "kr", "CHF", "EUR", "USD", "GBP", "JPY", "R$", "MXN", "PLN", "CZK", "SEK",
           "DKK", "NOK", "HUF", "Ft", "RON", "lei", "BGN", "TRY", "CNY", "¢", "Fr.", "CA$", "US$", "HK$", "A$")


def currency(draw: Draw) -> str:
    return draw.one(draw.one((draw.language.currencies, FOREIGN)))


def foreign(draw: Draw) -> str:
    amount = plain_amount(draw)
    return draw.one(("{c} {a}", "{c}{a}", "{a} {c}", "{a}{c}")).format(c=draw.one(FOREIGN), a=amount)


def precise(draw: Draw) -> str:
    """Unit prices and rates with three to six decimals."""
    return decimal(draw, 3, draw.number(3, 6))


amount = Mix((10, plain_amount), (2, round_amount), (1, zero_amount), (2, less), (5, with_currency), (1, foreign),
             (1, precise))

RATES = ("19", "7", "20", "5,5", "10", "2,1", "21", "4", "22", "23", "8", "5", "25", "12", "6", "13", "9", "0", "15",
         "2", "3", "50", "100", "8,1", "2,6", "7,7", "5.2", "2.50", "12,5", "17,5", "1,75", "0,5", "33,33")


def percentage(draw: Draw) -> str:
    rate = draw.one(RATES)
    if draw.chance(0.3) and rate.isdigit():
        rate += draw.one((",00", ".00", ",0", ".0"))
    return draw.one(("{} %", "{}%", "{} %", "{}%", "-{}%", "({}%)", "{}", "à {} %", "+{} %")).format(rate)


def count(draw: Draw) -> str:
    return str(draw.log_number(4))


def quantity(draw: Draw) -> str:
    number = draw.one((count, count, count, lambda draw: decimal(draw, 3, draw.number(1, 3))))(draw)
    unit = draw.one(draw.language.units)
    form = draw.one(("{n}", "{n} {u}", "{n} {u}", "{n}{u}", "{n} x", "{n}x", "x {n}", "{u}", "{n} ×"))
    return form.format(n=number, u=unit)


def day(draw: Draw, forms: Strings) -> str:
    language = draw.language
    d, m, y = draw.number(1, 31), draw.number(1, 12), draw.number(1988, 2036)
    return draw.one(forms).format(
        d=d, dd=f"{d:02d}", m=m, mm=f"{m:02d}", y=y, yy=f"{y % 100:02d}", month=language.months[m - 1],
        short=language.short_months[m - 1], day=draw.one(language.days))


def short_day(draw: Draw) -> str:
    return day(draw, draw.language.short_dates)


def long_day(draw: Draw) -> str:
    text = day(draw, draw.language.long_dates)
    return draw.one((text, text, text, text[0].upper() + text[1:], text.upper()))


def time(draw: Draw) -> str:
    h, m, s = draw.number(0, 23), draw.number(0, 59), draw.number(0, 59)
    form = draw.one(("{h:02d}:{m:02d}", "{h:02d}:{m:02d}:{s:02d}", "{h:02d}:{m:02d}", "{h}.{m:02d}", "{h}h{m:02d}",
                     "{h:02d}:{m:02d} Uhr", "{h}:{m:02d} PM", "{h}:{m:02d} AM", "{h:02d}h{m:02d}",
                     "kl. {h:02d}.{m:02d}", "T{h:02d}:{m:02d}:{s:02d}Z", "{h:02d}:{m:02d}-{s:02d}:00"))
    return form.format(h=h, m=m, s=s)


def day_and_time(draw: Draw) -> str:
    return short_day(draw) + draw.one((" ", " ", ", ", " - ")) + time(draw)


def position(draw: Draw) -> str:
    number = draw.number(1, 120)
    form = draw.one(("{}", "{}", "{}.", "{:02d}", "{:03d}", "{}.1", "{}.{}", "{})", "({})", "#{}", "{}0", "{:04d}"))
    return form.format(number, draw.number(1, 20))


def measure(draw: Draw) -> str:
    """A reading with its unit, as on delivery notes and energy bills."""
    number = draw.one((count, lambda draw: decimal(draw, 4, draw.number(1, 3))))(draw)
    unit = draw.one(("kg", "g", "km", "m", "m²", "m³", "cm", "mm", "l", "ml", "cl", "kWh", "MWh", "°C", "%", "‰", "t",
                     "W", "kW", "V", "A", "Ah", "Hz", "GB", "TB", "MB", "µm", "ct/kWh", "€/m²", "€/h", "kg/m³",
                     "km/h", "min", "Nm", "bar", "dB", "°", "″", "MHz", "dpi", "lm", "mAh", "µg"))
    return number + draw.one((" ", " ", "")) + unit


def sum_formula(draw: Draw) -> str:
    parts = {"a": count(draw), "b": plain_amount(draw), "c": plain_amount(draw)}
    return draw.one(("{a} x {b} = {c}", "{a} × {b}", "{a}*{b}", "{b} + {c}", "{a} @ {b}", "{a} à {b}", "{b} / {c}",
                     "{a} x {b}", "{a} X {b} {c}", "{b} ± {a}", "{a} ÷ {b}", "< {b}", "> {b}",
                     "~{b}")).format(**parts)


def page(draw: Draw) -> str:
    last = draw.number(1, 12)
    form = draw.one(("{}/{}", "{} / {}", "Page {} of {}", "Seite {} von {}", "Page {}/{}", "Seite {}/{}",
                     "Page {} sur {}", "Pág. {} de {}", "Pag. {} di {}", "Pagina {} di {}", "Página {} de {}",
                     "Pagina {} van {}", "Strona {} z {}", "Sida {} av {}", "Sida {} ({})", "Side {} af {}",
                     "Strana {} z {}", "Str. {}/{}", "- {} -", "Blatt {}", "p. {}/{}", "[{}/{}]"))
    return form.format(draw.number(1, last), last)


def digits(draw: Draw) -> str:
    length = draw.number(1, 14)
    text = "".join(draw.one("0123456789") for _ in range(length))
    return grouped(text, " ") if draw.chance(0.15) else text
