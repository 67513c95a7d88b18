"""Numbers that name something: invoices, orders, articles, serials, registers, telephones, addresses of the net."""
from functools import lru_cache
from unicodedata import normalize

from .banking import bank_number
from .draw import Draw, Mix
from .language import words

DOCUMENTS = words(
    "RE-####-##### RE######## R####/## ####-### ######## ####### ###### ##### 20##-#### 20##/### 20###### INV-##### "
    "INV#### INV-20##-#### FA-#### FA20##-#### F##-#### FV/##/20## FV/####/##/20## FV-### F/##/###### FT 20##/### "
    "FT@##/#### NF-e###### AB-###### LS-##### KD-##### K-##### A-####-## B#### PO-##### PO###### 45######## #### "
    "##/###### ###-####### CN-#### GS-20##-### AV-#### S####### SO-##### ORD-#####-@ Q-#### 00#### 000### "
    "000000#### 0### @@-####-@@ @@#### @@@-### @##### ##.###.### ##-##-## #/20## ###/@/20## ####/####/@@ DOC.##### "
    "#.###.###-# ZA######@ @@@###### 1Z***************** JD############")
DOCUMENTS += ("№ ###", "№ ####/##", "Nº ####", "N° ######", "Nr. ####", "No. #####", "# ####", "#####-# / ##",
              "N.º ###/20##")

CODES = words(
    "############# 40########### 87########### ######## ############ ***-*** ****-****-**** @@##-##@ @-### "
    "@@@-####-@@ &&&&&&&& &&:&&:&&:&&:&&:&& ~~~~~~~~ ~~~~~~~~-~~~~-4~~~-a~~~-~~~~~~~~~~~~ 0x&&&& S/N:@@####@ "
    "SN-********* ##.##.## ####.##.## ###.###.### @#-@#-## *****-***** ##-####-##_# ####### @###-##/# %##-%## ##### "
    "#####-## @@#@@#@ v#.#.# ##/## A#/## ###* **## ******* ***** #@#@#@ ~~~~~~~~~~~~ ##:##:##-#### [##] {##} <@##> "
    "@## @@## #### ##x## ##/##/@ @\\## @_### ^## |##| `## ##^# ~## ##~## &&&&-&&&& @@@_@@@_## =## ##=## ;## ##;## "
    "?### ##!")

REGISTERS = ("HRB ######", "HRB ##### B", "HRA ####", "FN ######@", "RCS Paris ### ### ###", "B ### ### ###",
             "SIRET ### ### ### #####", "APE ####Z", "KRS ##########", "REGON #########", "C ####, vložka #####",
             "KvK ########", "REA MI-#######", "M-######", "Org.nr ######-####", "CVR ########", "IČO: ########",
             "WEEE-Reg.-Nr. DE ########", "§ ##", "§§ ##, ##", "Art. ###", "art. ## c. #", "L. ###/##",
             "ISO ####:20##", "EN #####-#", "DIN #####", "UN####", "HS ####.##.##")

TELEPHONES = ("+49 ### #######", "0## / ######", "0#### ####-##", "+49 (0)## ## ## ##", "(0###) ######-#",
              "0### ### ## ##", "01 ## ## ## ##", "+33 # ## ## ## ##", "0#.##.##.##.##", "+33 (0)# ## ## ## ##",
              "+34 9## ### ###", "9## ## ## ##", "6## ### ###", "+39 0## #######", "0##/#######", "+39 3## ### ## ##",
              "+351 2## ### ###", "2## ### ###", "+55 (##) 9####-####", "(##) ####-####", "+31 (0)## ### ## ##",
              "0##-#######", "+32 # ### ## ##", "+48 ## ### ## ##", "## ### ## ##", "+46 (0)8-### ## ##",
              "08-### ### ##", "+45 ## ## ## ##", "## ## ## ##", "+420 ### ### ###", "### ### ###",
              "+44 20 #### ####", "0#### ######", "(###) ###-####", "###-###-####", "1-800-###-####",
              "+41 ## ### ## ##", "+43 # #######-##", "+1 ###.###.####", "0800 ### ###", "0##########")

DOMAINS = words("com de fr es it pt nl pl se dk cz eu net org co.uk at ch be com.br info biz io mx lu ie app shop")


@lru_cache(maxsize=None)
def plain(text: str) -> str:
    """As it stands in an address of the net."""
    return "".join(sign for sign in normalize("NFKD", text.lower()) if sign.isascii() and sign.isalnum())


def domain(draw: Draw) -> str:
    name = plain(draw.one(draw.language.family)) + draw.one(("", "", "-", "-")) + plain(draw.one(draw.language.goods))
    return f"{name}.{draw.one(DOMAINS)}"


def e_mail(draw: Draw) -> str:
    given, family = plain(draw.one(draw.language.given)), plain(draw.one(draw.language.family))
    user = draw.one(("info", "office", "rechnung", "kontakt", "invoice", "ap", "compta", "facturas",
                     "amministrazione", "geral", f"{given}.{family}", f"{given[0]}.{family}", f"{family}_{given}",
                     f"{given}{draw.number(1, 99)}", "no-reply", f"{given}-{family}", "faktura", "accounts+ap"))
    return f"{user}@{domain(draw)}"


def web(draw: Draw) -> str:
    host = domain(draw)
    path = draw.one(("", "", "", "/", "/agb", "/invoice?id=" + draw.fill("~~~~~~"), "/" + draw.fill("~~~~~~~~"),
                     "/shop/#" + draw.fill("###"), f"/{draw.number(1, 999)}/index.html", "/~" + draw.fill("@##"),
                     "/pay?ref=" + draw.fill("####") + "&c=" + draw.fill("@@")))
    return draw.one(("www.", "www.", "https://", "http://www.", "https://www.", "")) + host + path


def document(draw: Draw) -> str:
    return draw.fill(draw.one(DOCUMENTS))


def code(draw: Draw) -> str:
    return draw.fill(draw.one(CODES))


def register(draw: Draw) -> str:
    return draw.fill(draw.one(REGISTERS))


def telephone(draw: Draw) -> str:
    return draw.fill(draw.one(TELEPHONES))


def random_code(draw: Draw) -> str:
    """No pattern at all: what the line reader can only know by looking."""
    signs = draw.one(("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/.",
                      "abcdefghijklmnopqrstuvwxyz0123456789",
                      "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789", "0123456789ABCDEF"))
    return "".join(draw.one(signs) for _ in range(draw.number(2, 12)))


identifier = Mix((6, document), (4, code), (2, random_code), (2, register), (4, bank_number), (3, telephone),
                 (2, e_mail), (2, web))
