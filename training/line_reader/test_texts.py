"""python3 -m unittest discover -s training/line_reader"""
import unittest
from unittest.mock import patch
from pathlib import Path

from alphabet import CHARACTERS, is_readable, normalise
from texts import LONGEST, Texts
from wording import dictionaries


class TextsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        texts = Texts(7)
        cls.lines = [texts.line() for _ in range(100_000)]

    def test_a_missing_dictionary_is_named_with_the_packages_to_install(self) -> None:
        with patch.object(dictionaries, "LISTS", Path("/nowhere")), self.assertRaises(SystemExit) as failure:
            Texts(1)
        self.assertIn("/nowhere/british-english is missing", str(failure.exception))
        self.assertIn("apt-get install wbritish", str(failure.exception))

    def test_every_line_is_readable_normalised_and_of_a_length_that_fits(self) -> None:
        wrong = [line for line in self.lines
                 if not is_readable(line) or normalise(line) != line or len(line) > LONGEST]
        self.assertEqual(wrong, [])

    def test_the_same_seed_writes_the_same_lines_and_another_seed_others(self) -> None:
        again, other = Texts(7), Texts(8)
        self.assertEqual([again.line() for _ in range(2000)], self.lines[:2000])
        self.assertNotEqual([other.line() for _ in range(2000)], self.lines[:2000])

    def test_every_character_is_at_least_three_in_ten_thousand(self) -> None:
        text = "".join(self.lines)
        self.assertEqual([sign for sign in CHARACTERS if text.count(sign) < 0.0003 * len(text)], [])

    def test_lengths_are_mixed_and_digits_common(self) -> None:
        share = {
            "short": sum(len(line) <= 12 for line in self.lines) / len(self.lines),
            "long": sum(len(line) > 30 for line in self.lines) / len(self.lines),
            "digits": sum(any(sign.isdigit() for sign in line) for line in self.lines) / len(self.lines),
        }
        self.assertEqual([name for name, value in share.items() if value < 0.25], [])
        self.assertGreater(share["digits"], 0.4)


if __name__ == "__main__":
    unittest.main()
