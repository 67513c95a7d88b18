"""python3 -m unittest, in this folder."""
import random
import string
import unittest

import cv2
import numpy as np

from alphabet import CHARACTERS
from crop import HEIGHT, LEAST_WIDTH, mend, scaled
from damage import KINDS, damage
from fonts import Fonts
from lines import Lines
from render import Box, Renderer
from setting import print_line
from wear import without_specks


class CropTest(unittest.TestCase):
    def test_a_blank_line_is_not_stretched(self):
        blank = np.full((HEIGHT, 60), 200, np.uint8)
        blank[3, 4] = 205
        self.assertTrue(np.array_equal(mend(blank), blank))

    def test_light_print_is_turned_dark(self):
        cell = np.full((HEIGHT, 60), 60, np.uint8)
        cell[10:30, 20:30] = 220
        expected = np.full((HEIGHT, 60), 255, np.uint8)
        expected[10:30, 20:30] = 0
        self.assertTrue(np.array_equal(mend(cell), expected))

    def test_the_box_fills_the_crop(self):
        page = np.full((200, 300), 255, np.uint8)
        page[60:140, 100:200] = 0
        self.assertTrue(np.array_equal(scaled(page, Box(100, 60, 200, 140)), np.zeros((HEIGHT, 50), np.uint8)))

    def test_a_turned_box_follows_a_turned_line(self):
        page = np.full((200, 400), 255, np.uint8)
        cv2.line(page, (50, 90), (350, 110), 0, 9)
        straight = scaled(page, Box(100, 80, 300, 120), np.degrees(np.arctan2(20, 300)))
        self.assertTrue((straight[18:22] == 0).all() and (straight[:12] == 255).all() and (straight[28:] == 255).all())


class FontsTest(unittest.TestCase):
    def test_every_character_of_the_alphabet_is_printed(self):
        fonts = Fonts(random.Random(1))
        missing = [c for c in CHARACTERS if c != " " and not fonts.choose(c).glyph(c)[0].ink.any()]
        self.assertEqual(missing, [])

    def test_a_face_has_every_character_of_its_line(self):
        fonts = Fonts(random.Random(2))
        for text in ("№ ✓ ■ → ‰", "Łódź Žižkov", "ẞ Œ ÿ"):
            for _ in range(20):
                self.assertTrue(fonts.choose(text).claimed.issuperset(text))


class PrintTest(unittest.TestCase):
    def test_each_word_gap_is_known(self):
        chance = random.Random(3)
        face = Fonts(chance).choose(string.ascii_letters)
        for _ in range(30):
            line = print_line("ab cd ef", face, 30, chance)
            self.assertEqual(len(line.gaps), 2)
            self.assertFalse(line.ink[:, list(line.gaps)].any())

    def test_damage_keeps_the_size_of_the_page(self):
        chance = random.Random(4)
        renderer, fonts = Renderer(chance), Fonts(chance)
        for kind in KINDS:
            for _ in range(10):
                scene = renderer.scene(print_line("12,30 €", fonts.choose("12,30 €"), 28, chance))
                damaged = damage(scene, kind, chance)
                self.assertEqual((damaged.page.shape, damaged.page.dtype), (scene.page.shape, np.dtype(np.uint8)))


class SpecksTest(unittest.TestCase):
    def test_pixels_that_stand_alone_go_and_strokes_stay(self):
        stroke = np.full((20, 20), 230, np.float32)
        stroke[5:15, 4:6] = 20
        specked = stroke.copy()
        specked[8, 12] = 0
        self.assertTrue(np.array_equal(without_specks(specked), stroke))


class LinesTest(unittest.TestCase):
    def test_pictures_are_lines_with_ink_and_paper(self):
        lines = Lines(5)
        for _ in range(300):
            image, text = lines.next()
            self.assertEqual((image.shape[0], image.dtype), (HEIGHT, np.dtype(np.uint8)))
            self.assertGreaterEqual(image.shape[1], LEAST_WIDTH)
            self.assertTrue(text and image.min() < 60 and image.max() > 195, text)

    def test_the_seed_decides(self):
        one, other = Lines(6), Lines(6)
        for _ in range(20):
            (image, text), (again, same) = one.next(), other.next()
            self.assertEqual(text, same)
            self.assertTrue(np.array_equal(image, again))

    def test_one_character_is_a_line(self):
        lines = Lines(7)
        for text in ("-", ".", "1", "|"):
            for kind in KINDS:
                self.assertEqual(lines.picture(text, kind).shape[0], HEIGHT)


if __name__ == "__main__":
    unittest.main()
