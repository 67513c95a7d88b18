"""People, companies, streets and places, and the footers they end in."""
from .banking import bic, iban, tax_number
from .draw import Draw, Mix
from .ids import e_mail, identifier, register, telephone, web
from .words import capitals, first_capital, term

POST_CODES = ("#####", "#####", "####", "#####", "D-#####", "A-####", "CH-####", "F-#####", "####-###", "##-###",
              "### ##", "SE-### ##", "#### @@", "#####-###", "@# #@@", "@@## #@@", "@#@ #@@", "#####-####", "@@# #@@",
              "B-####", "L-####", "DK-####", "I-#####", "E-#####", "PL-##-###", "CZ-### ##")
PERSON_TITLES = ("Dr.", "Dr. med.", "Prof. Dr.", "Mr", "Mrs", "Ms", "Herr", "Frau", "M.", "Mme", "Sr.", "Sra.", "D.",
                 "D.ª", "Sig.", "Sig.ra", "Dott.", "Eng.º", "Dr.ª", "Dhr.", "Mevr.", "Pan", "Pani", "Ing.", "Mgr.",
                 "Dipl.-Ing.", "Rag.", "Avv.", "Fam.", "z.Hd.", "c/o")
COUNTRY_NAMES = ("Deutschland", "Germany", "Österreich", "Austria", "Schweiz", "Suisse", "France", "Frankreich",
                 "España", "Spain", "Italia", "Italy", "Portugal", "Brasil", "Nederland", "The Netherlands", "België",
                 "Belgique", "Polska", "Poland", "Sverige", "Sweden", "Danmark", "Denmark", "Česká republika",
                 "Czech Republic", "United Kingdom", "UK", "USA", "México", "Éire", "Luxembourg")
SEPARATORS = (" · ", " | ", " • ", " – ", " - ", ", ", "; ", " / ", " ■ ", " * ", "  ")
ENDINGS = ("tech", "net", "pro", "plus", "24", "X", "Co", "lab", "soft")


def street_name(draw: Draw) -> str:
    source = draw.one((draw.language.family, draw.language.given, draw.vocabulary, draw.vocabulary))
    return first_capital(draw.one(source))


def street(draw: Draw) -> str:
    form = draw.one(draw.language.streets)
    parts = form.split("{n}")
    text = parts[0] + "".join(str(draw.log_number(3)) + part for part in parts[1:])
    return text.replace("{name}", street_name(draw))


def post_code(draw: Draw) -> str:
    return draw.fill(draw.one(POST_CODES))


def place(draw: Draw) -> str:
    city = draw.one(draw.language.cities)
    code = post_code(draw)
    return draw.one((f"{code} {city}", f"{code} {city}", f"{city} {code}", f"{city}, {code}", city,
                     capitals(f"{code} {city}", draw), f"{code} {city} ({draw.fill('@@')})",
                     f"{draw.one(COUNTRY_NAMES)}"))


def person(draw: Draw) -> str:
    given, family = draw.one(draw.language.given), draw.one(draw.language.family)
    text = draw.one((f"{given} {family}", f"{given} {family}", f"{given[0]}. {family}", f"{family}, {given}",
                     f"{family} {given[0]}.", f"{draw.one(PERSON_TITLES)} {given} {family}",
                     f"{draw.one(PERSON_TITLES)} {family}", f"{given} {family}-{draw.one(draw.language.family)}",
                     f"{family}"))
    return capitals(text, draw) if draw.chance(0.15) else text


def company(draw: Draw) -> str:
    language = draw.language
    family, other, given = draw.one(language.family), draw.one(language.family), draw.one(language.given)
    form, thing = draw.one(language.forms), draw.one(language.goods)
    made = first_capital(draw.one(draw.vocabulary))
    text = draw.one((
        f"{family} {form}", f"{family} & {other} {form}", f"{family} {thing} {form}", f"{made} {form}",
        f"{made}{draw.one(ENDINGS)} {form}", f"{draw.fill('@@@')} {thing} {form}", f"{thing} {family}",
        f"{draw.fill('@&@')}-{made} {form}", f"{given} {family} {form}"))
    text = text.replace(" , ", ", ")
    return capitals(text, draw) if draw.chance(0.25) else text


def address(draw: Draw) -> str:
    joiner = draw.one((", ", " · ", " - ", " | ", " – ", " • "))
    parts = draw.one(((street, place), (company, street), (company, street, place), (person, street),
                      (person, place)))
    return joiner.join(part(draw) for part in parts)


def contact(draw: Draw) -> str:
    label = draw.one(("Tel.", "Tel", "Tel.:", "Fax", "Fax:", "T", "T:", "F:", "M", "Mobil:", "Tél.", "Tél. :", "Tlf.",
                      "Telefon:", "Phone:"))
    return f"{label} {telephone(draw)}"


def bank_line(draw: Draw) -> str:
    return draw.one(("IBAN {i}", "IBAN: {i}", "IBAN {i} BIC {b}", "BIC: {b}", "SWIFT/BIC: {b}", "{t} {i}",
                     "IBAN {i}, BIC {b}", "BIC {b}")).format(i=iban(draw), b=bic(draw), t=term(draw))


def tax_line(draw: Draw) -> str:
    label = draw.one(("USt-IdNr.", "USt-IdNr.:", "VAT no.", "VAT", "N° TVA", "TVA", "P.IVA", "P. IVA", "NIF", "NIF:",
                      "CIF:", "C.F.", "BTW", "BTW-nr.", "NIP", "NIP:", "VAT-nr", "CVR", "DIČ:", "IČO:", "UID:",
                      "St.-Nr.", "CNPJ", "RFC:", "EIN", "SIRET", "Org.nr"))
    return f"{label} {tax_number(draw)}"


part_of_footer = Mix((2, contact), (2, bank_line), (2, tax_line), (1, register), (2, e_mail), (2, web), (1, company),
                     (1, address), (1, person))


def footer(draw: Draw) -> str:
    joiner = draw.one(SEPARATORS)
    return joiner.join(part_of_footer(draw) for _ in range(draw.number(2, 3)))


contact_line = Mix((2, contact), (2, bank_line), (2, tax_line), (1, identifier))
