from .cs import CZECH
from .da import DANISH
from .de import GERMAN
from .en import ENGLISH
from .es import SPANISH
from .fr import FRENCH
from .it import ITALIAN
from .nl import DUTCH
from .pl import POLISH
from .pt import PORTUGUESE
from .sv import SWEDISH

LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, POLISH, SWEDISH, DANISH, CZECH)
