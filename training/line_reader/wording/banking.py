"""Bank accounts and tax numbers of every country that pays in SEPA."""
from .draw import Draw, Mix
from .language import words

# The account number after the check digits: `#` digits, `@` letters, `*` either. From the SWIFT IBAN registry.
ACCOUNTS = {
    "AD": "########" + "*" * 12, "AL": "########" + "*" * 16, "AT": "#" * 16, "BE": "#" * 12,
    "BG": "@@@@######********", "CH": "#####" + "*" * 12, "CY": "########" + "*" * 16, "CZ": "#" * 20, "DE": "#" * 18,
    "DK": "#" * 14, "EE": "#" * 16, "ES": "#" * 20, "FI": "#" * 14, "FR": "#" * 10 + "*" * 11 + "##",
    "GB": "@@@@" + "#" * 14, "GI": "@@@@" + "*" * 15, "GR": "#" * 7 + "*" * 16, "HR": "#" * 17, "HU": "#" * 24,
    "IE": "@@@@" + "#" * 14, "IS": "#" * 22, "IT": "@" + "#" * 10 + "*" * 12, "LI": "#####" + "*" * 12,
    "LT": "#" * 16, "LU": "###" + "*" * 13, "LV": "@@@@" + "*" * 13, "MC": "#" * 10 + "*" * 11 + "##",
    "MD": "*" * 20, "ME": "#" * 18, "MK": "###" + "*" * 10 + "##", "MT": "@@@@#####" + "*" * 18,
    "NL": "@@@@##########", "NO": "#" * 11, "PL": "#" * 24, "PT": "#" * 21, "RO": "@@@@" + "*" * 16, "RS": "#" * 18,
    "SE": "#" * 20, "SI": "#" * 15, "SK": "#" * 20, "SM": "@" + "#" * 10 + "*" * 12, "VA": "#" * 18,
}
COUNTRIES = tuple(ACCOUNTS)

TAX_NUMBERS = words(
    "ATU######## BE0######### BE1######### BG######### BG########## CY########@ CZ######## CZ########## DE######### "
    "DK######## EE######### EL######### ES@######## ES########@ ESX#######@ FI######## FR########### FR@@######### "
    "HR########### HU######## IE#######@ IE#######@@ IT########### LT######### LT############ LU######## LV########### "
    "MT######## NL#########B## PL########## PT######### RO######## RO########## SE##########01 SI######## SK########## "
    "CHE-###.###.### CHE### XI######### GB#########") + (
    "CHE-###.###.### MWST", "CHE-###.###.### TVA", "GB ### #### ##", "GB ### ### ###", "DE ### ### ###",
    "FR ## ### ### ###", "NL ########## B##", "BE 0###.###.###", "NO ### ### ### MVA", "###/###/#####",
    "## ### ###", "### ### ### #####", "B########", "########@", "B-########", "###-###-##-##", "######-####",
    "##.###.###/####-##", "###.###.###-##", "@@@@@@##@##@###@", "PL ###-##-##-###", "##-#######",
    "## ### ### ###")


def check_digits(country: str, account: str) -> int:
    """ISO 7064, MOD 97-10."""
    return 98 - int("".join(str(int(sign, 36)) for sign in account + country + "00")) % 97


def iban(draw: Draw) -> str:
    country = draw.one(draw.language.countries) if draw.chance(0.6) else draw.one(COUNTRIES)
    account = draw.fill(ACCOUNTS[country])
    text = f"{country}{check_digits(country, account):02d}{account}"
    if draw.chance(0.75):
        text = " ".join(text[at:at + 4] for at in range(0, len(text), 4))
    return text


def bic(draw: Draw) -> str:
    bank = draw.fill("@@@@") if draw.chance(0.5) else draw.one(
        ("DEUT", "COBA", "BNPA", "SOGE", "AGRI", "CAIX", "BBVA", "UNCR", "BCIT", "INGB", "RABO", "ABNA", "GIBA",
         "NDEA", "DABA", "BREX", "PKOP", "KOMB", "HBUK", "BARC", "REVO", "CGDI", "BCOM", "HYVE", "GENO", "POFI",
         "KRED"))
    return bank + draw.one(COUNTRIES) + draw.fill("**") + draw.one(("", "XXX", draw.fill("***")))


def tax_number(draw: Draw) -> str:
    return draw.fill(draw.one(TAX_NUMBERS))


def account(draw: Draw) -> str:
    return draw.fill(draw.one((
        "##########", "### ### ###", "########", "##-##-##", "##-##-## ########", "###-####", "####-####",
        "##########/####", "RF## #### #### ####", "## ##### ##### ##### ##### #####", "+++###/####/#####+++",
        "##-#-######", "DE##ZZZ###########", "####:*************",
        "#### #### #### #### #### #### #### #### #### #### ####", "##-##########/####", "#### #### ## ##########",
        "#### ######", "+71< ##############+ ########<", "## #####-#", "##### #####", "%##.###.###-#",
        "##### ###### ######", "XXXX####", "XXXX XXXX XXXX ####", "xxxx xxxx xxxx ####")))


bank_number = Mix((5, iban), (2, bic), (3, tax_number), (2, account))
