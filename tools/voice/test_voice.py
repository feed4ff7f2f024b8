"""Tests of what needs neither the voice nor a listener: `python3 -m unittest discover -s tools/voice` (with numpy)."""
from __future__ import annotations

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np  # noqa: E402

import lines  # noqa: E402
import phonemes  # noqa: E402
import sound  # noqa: E402
from lines import Line, parse_script, sentences, words  # noqa: E402
from manifest import Entry, Manifest, fingerprint  # noqa: E402
from plan import SETTINGS, VOICE, plan, want  # noqa: E402
from render import closed, in_order  # noqa: E402
from spelling import Spelling, plain, plain_text  # noqa: E402

QUOTED = "Appuyez sur «\u00a0Commencer\u00a0»."


class Words(unittest.TestCase):
    def test_words_are_parted_by_spaces_and_ends_of_lines_alone(self) -> None:
        self.assertEqual(words(QUOTED), ["Appuyez", "sur", "«\u00a0Commencer\u00a0»."])
        self.assertEqual(words(" un\ndeux  trois "), ["un", "deux", "trois"])
        self.assertEqual(words("Bien\u00a0: oui"), ["Bien\u00a0:", "oui"])

    def test_a_sentence_ends_behind_its_mark_and_quotation_marks(self) -> None:
        self.assertEqual(sentences(words(f"Bonjour. {QUOTED} Voulez-vous\u00a0? Oui")), [range(0, 1), range(1, 4), range(4, 5), range(5, 6)])
        self.assertEqual(sentences(words("amina@exemple.test est là.")), [range(0, 3)])

    def test_figures_and_words_around_values_are_joined(self) -> None:
        self.assertTrue(Line("figures.n42", "quarante-deux").is_joined)
        self.assertTrue(Line("path.resume_step.1", "Vous étiez à l’étape").is_joined)
        self.assertFalse(Line("click.big", "Cliquez.").is_joined)

    def test_a_script_is_read_row_by_row(self) -> None:
        self.assertEqual(parse_script("a.b\tUn mot\n\nc\tDeux\n"), [Line("a.b", "Un mot"), Line("c", "Deux")])
        for broken in ("no tab", "a\tb\na\tc"):
            with self.assertRaises(ValueError):
                parse_script(broken)

    def test_marks_alone_are_not_said(self) -> None:
        self.assertFalse(lines.can_be_said(" ."))
        self.assertTrue(lines.can_be_said("5"))


class Spelt(unittest.TestCase):
    spelling = Spelling({"Alt Gr": "alte gé erre", "mail": "mèle", "quatre-vingt": "quatre-vin", "Alt": "alte", "F1": "effe un"})

    def said(self, text: str) -> str:
        return plain_text(self.spelling.respell(text))

    def test_only_whole_words_are_spelt_another_way(self) -> None:
        self.assertEqual(self.said("Un mail, des mails, un e-mail."), "Un mèle, des mails, un e-mèle.")
        self.assertEqual(self.said("quatre-vingt-deux, quatre-vingts"), "quatre-vin-deux, quatre-vingts")

    def test_the_longest_entry_wins(self) -> None:
        self.assertEqual(self.said("Alt Gr et Alt"), "alte gé erre et alte")

    def test_as_many_words_are_said_as_are_shown(self) -> None:
        for text in ("Appuyez sur Alt Gr.", "Appuyez sur Alt\u00a0Gr.", "F1 et «\u00a0Alt Gr\u00a0»", QUOTED):
            self.assertEqual(len(self.spelling.said("a.b", text)), len(words(text)), text)

    def test_a_line_of_its_own_keeps_the_count_too(self) -> None:
        own = Spelling(lines={"a.b": {"said": "un", "speed": 1.0}})
        self.assertEqual(len(own.said("a.b", "un deux trois")), 3)
        self.assertEqual(plain_text(" ".join(own.said("a.b", "un deux trois"))), "un")
        self.assertEqual((own.speed("a.b", 0.9), own.speed("a.c", 0.9)), (1.0, 0.9))

    def test_quotation_marks_are_not_read(self) -> None:
        self.assertEqual(plain(f"L’écran\u00a0: {QUOTED}"), "L'écran: Appuyez sur Commencer.")

    def test_the_list_is_read_and_every_way_of_saying_is_a_text(self) -> None:
        spelling = Spelling.read(Path(__file__).with_name("respell.toml"))
        self.assertTrue(all(isinstance(said, str) and said for said in spelling.words.values()))


class Times(unittest.TestCase):
    def test_times_stay_in_order_and_within_the_clip(self) -> None:
        self.assertEqual(in_order([-0.01, 0.5, 0.4, 9.0], 0.08, 2.0), [0.08, 0.5, 0.5, 2.0])

    def test_each_word_finds_its_first_sound(self) -> None:
        alone = {"vous": "vˈu", "êtes": "ˈɛt", "là": "lˈa", "»": ""}
        original, phonemes.espeak = phonemes.espeak, lambda text: alone[text]
        try:
            firsts = phonemes.first_symbols("vuz ɛt lˈa.", ["vous", "êtes", "»", "là"])
        finally:
            phonemes.espeak = original
        self.assertEqual(firsts, [0, 4, 7, 7])

    def test_a_sentence_is_closed_once(self) -> None:
        self.assertEqual([closed(text, ",") for text in ("sur", "sur 5.", "Vous avez choisi:", "Quoi?")],
                         ["sur,", "sur 5.", "Vous avez choisi,", "Quoi?"])


class Sound(unittest.TestCase):
    rate = 24_000

    def tone(self, seconds: float, level: float = 0.2) -> np.ndarray:
        return level * np.sin(2 * np.pi * 220 * np.arange(round(seconds * self.rate)) / self.rate)

    def test_silence_around_speech_is_cut_to_the_margins(self) -> None:
        clip = np.concatenate([np.zeros(12_000), self.tone(1.0), np.zeros(24_000)])
        cut, dropped = sound.with_margins(clip, self.rate, 0.08, 0.25)
        self.assertAlmostEqual(cut.size / self.rate, 1.33, delta=0.03)
        self.assertAlmostEqual(dropped, 0.42, delta=0.02)

    def test_silence_is_added_where_there_is_too_little(self) -> None:
        cut, dropped = sound.with_margins(self.tone(0.5), self.rate, 0.08, 0.25)
        self.assertAlmostEqual(cut.size / self.rate, 0.83, delta=0.02)
        self.assertAlmostEqual(dropped, -0.08, delta=0.01)

    def test_no_peak_passes_the_limiter_and_quiet_clips_are_left_alone(self) -> None:
        loud = self.tone(0.5, 0.5)
        loud[6000] = 1.5
        out = sound.limited(loud, self.rate)
        self.assertEqual(out.size, loud.size)
        self.assertLessEqual(np.abs(out).max(), 10 ** (sound.CEILING / 20) + 1e-9)
        np.testing.assert_allclose(out[:5000], loud[:5000])
        quiet = self.tone(0.5)
        self.assertIs(sound.limited(quiet, self.rate), quiet)


class Plans(unittest.TestCase):
    line = Line("click.big", "Allez sur le rond.")
    none = Spelling()

    def recorded(self, *there: Line, spelling: Spelling = none) -> Manifest:
        clips = {line.key: Entry(line.text, want(line, spelling).hash, 1.0, [0.1], score=0.0) for line in there}
        return Manifest(VOICE, SETTINGS, clips)

    def test_the_fingerprint_changes_with_text_spelling_voice_and_settings_and_nothing_else(self) -> None:
        base = ("text", "said", "voice", "settings")
        marks = {fingerprint(*base[:i], "other", *base[i + 1:]) for i in range(4)} | {fingerprint(*base)}
        self.assertEqual(len(marks), 5)
        self.assertEqual(fingerprint(*base), fingerprint(*base))
        self.assertEqual(len(fingerprint(*base)), 16)

    def test_a_line_depends_on_its_own_spelling_only(self) -> None:
        same = want(self.line, self.none).hash
        self.assertEqual(want(self.line, Spelling({"carré": "carrez"})).hash, same)
        self.assertEqual(want(Line("other.key", self.line.text), self.none).hash, same)
        self.assertNotEqual(want(self.line, Spelling({"rond": "ron"})).hash, same)
        self.assertNotEqual(want(self.line, Spelling(lines={"click.big": {"speed": 1.0}})).hash, same)
        self.assertNotEqual(want(Line("figures.big", self.line.text), self.none).hash, same)

    def test_what_did_not_change_is_not_rendered(self) -> None:
        files = {"click.big.ogg"}
        self.assertEqual(plan([self.line], self.none, self.recorded(self.line), files, set()).render, [])
        changed = Line("click.big", "Allez sur le carré.")
        self.assertEqual(len(plan([changed], self.none, self.recorded(self.line), files, set()).render), 1)
        self.assertEqual(len(plan([self.line], self.none, self.recorded(self.line), set(), set()).render), 1)
        self.assertEqual(len(plan([self.line], self.none, self.recorded(self.line), files, {"click.big"}).render), 1)

    def test_the_same_words_share_the_recording_that_is_there(self) -> None:
        first = Line("a.first", self.line.text)
        made = plan([first, self.line], self.none, self.recorded(self.line), {"click.big.ogg"}, set())
        self.assertEqual((made.render, set(made.owner.values())), ([], {"click.big"}))
        fresh = plan([self.line, first], self.none, Manifest(VOICE, SETTINGS), set(), set())
        self.assertEqual([one.line.key for one in fresh.render], ["a.first"])


class Manifests(unittest.TestCase):
    def test_a_manifest_is_read_as_it_was_written(self) -> None:
        entry = Entry(QUOTED, "4f0c", 4.21, [0.08, 0.81], "dit « ainsi »", 0.25, 'un "mot"', "other.ogg", "raison")
        manifest = Manifest(VOICE, SETTINGS, {"b.two": Entry("B", "00", 1.0, [0.1]), "a.one": entry})
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "fr/manifest.toml"
            manifest.write(path)
            again = Manifest.read(path, VOICE, SETTINGS)
            self.assertEqual(again, manifest)
            first = path.read_bytes()
            again.write(path)
            self.assertEqual(path.read_bytes(), first)
            self.assertLess(first.index(b'"a.one"'), first.index(b'"b.two"'))
        self.assertEqual((again.recording("a.one"), again.recording("b.two")), ("other.ogg", "b.two.ogg"))


if __name__ == "__main__":
    unittest.main()
