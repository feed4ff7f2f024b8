//! Whoever cannot read a button lays the arrow on it, or brings the keyboard to it, and hears it.

use crate::person::{Person, SMALL, Tested, every_screen, every_screen_with_cards};
use crate::room::Room;
use crate::seat;

use declic::content;
use declic::progress::Rung;
use declic::theme::measure::FOCUS;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::keyboard::key::Named;
use iced::{Point, Rectangle, mouse};

use std::collections::BTreeSet;
use std::error::Error;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const GREETING: &str = "Bonjour. Ici, vous apprenez l’ordinateur. Une voix vous guide.";
const AWAY: Point = Point::new(500.0, 4.0);

impl Person {
    /// The words that are being said, with ordinary spaces.
    fn saying(&self) -> Option<String> {
        self.kiosk().saying().map(|line| self.kiosk().texts().words(line).replace('\u{a0}', " "))
    }

    /// Everything that is said in this time, in order.
    fn hears(&mut self, milliseconds: u64) -> Vec<String> {
        let mut heard = vec![];
        for _ in 0..milliseconds / 20 {
            if let Some(line) = self.saying().filter(|line| heard.last() != Some(line)) {
                heard.push(line);
            }
            self.pass(20);
        }
        heard
    }

    /// Brings the arrow onto a control in a few movements.
    fn glide(&mut self, id: &str) -> Tested {
        let to = self.bounds(id)?.center();
        for step in 1..=4_u8 {
            let away = 40.0 - f32::from(step) * 10.0;
            self.seat().move_to(Point::new(to.x, to.y - away));
            self.pass(20);
        }
        Ok(())
    }
}

/// In « Cliquer », when the voice has ended and the arrow is nowhere.
fn in_click() -> Result<Person, Box<dyn Error>> {
    let mut person = Person::in_lesson(SMALL, "click", Rung::Alone)?;
    person.robot.listen();
    person.seat().move_to(AWAY);
    Ok(person)
}

#[test]
fn an_arrow_that_lies_on_a_control_says_it_once() -> Tested {
    let mut person = in_click()?;
    person.glide("helper.help")?;
    assert_eq!(person.hears(500), [""; 0], "it is said while the arrow is still on its way");
    assert_eq!(person.hears(8000), ["Aide"]);
    Ok(())
}

#[test]
fn an_arrow_on_a_button_of_a_window_hears_what_its_sign_means() -> Tested {
    let mut person = Person::in_lesson(SMALL, "windows", Rung::Alone)?;
    person.robot.listen();
    person.robot.click_on("desk.menu_files")?;
    person.robot.listen();
    for (button, said) in
        [("reduce", "Réduire la fenêtre"), ("enlarge", "Agrandir la fenêtre"), ("close", "Fermer la fenêtre")]
    {
        person.seat().move_to(AWAY);
        person.pass(1000);
        person.glide(&format!("desk.files.{button}"))?;
        assert_eq!(person.hears(4000), [said]);
    }
    Ok(())
}

#[test]
fn a_hand_that_trembles_hears_the_control_once() -> Tested {
    let mut person = in_click()?;
    person.glide("helper.help")?;
    let at = person.bounds("helper.help")?.center();
    let mut heard = vec![];
    for tremble in 0..60_u8 {
        person.seat().move_to(Point::new(at.x + f32::from(tremble % 3) * 9.0, at.y));
        heard.extend(person.hears(100));
    }
    heard.dedup();
    assert_eq!(heard, ["Aide"]);
    Ok(())
}

#[test]
fn an_arrow_that_comes_again_hears_it_again() -> Tested {
    let mut person = in_click()?;
    for _ in 0..2 {
        person.glide("helper.help")?;
        assert_eq!(person.hears(4000), ["Aide"]);
        person.seat().move_to(AWAY);
        assert_eq!(person.hears(1000), [""; 0]);
    }
    Ok(())
}

#[test]
fn an_arrow_that_passes_over_controls_hears_nothing() -> Tested {
    let mut person = in_click()?;
    let (from, to) = (person.bounds("helper.repeat")?, person.bounds("helper.volume")?);
    let mut x = from.x;
    while x < to.x + to.width {
        person.seat().move_to(Point::new(x, from.center_y()));
        assert_eq!(person.hears(100), [""; 0]);
        x += 20.0;
    }
    Ok(())
}

#[test]
fn a_click_before_the_label_is_said_says_nothing_of_it() -> Tested {
    let mut person = in_click()?;
    person.glide("helper.volume")?;
    person.pass(300);
    person.seat().press(mouse::Button::Left);
    person.seat().release(mouse::Button::Left);
    assert_eq!(person.hears(10_000), ["Choisissez le volume."]);
    Ok(())
}

#[test]
fn an_arrow_that_lies_still_under_a_new_screen_hears_nothing_of_it() -> Tested {
    let mut person = in_click()?;
    person.glide("helper.stop")?;
    let at = person.bounds("helper.stop")?.center();
    person.press_at(at, mouse::Button::Left);
    assert!(person.bounds("helper.close")?.contains(at), "nothing new has come under the arrow");
    assert_eq!(person.hears(20_000), ["Voulez-vous arrêter ?", "Vous pourrez refaire la leçon."]);
    person.seat().move_to(at + iced::Vector::new(3.0, 0.0));
    assert_eq!(person.hears(3000), [""; 0]);
    Ok(())
}

#[test]
fn a_label_waits_until_the_voice_has_ended_and_is_said_if_the_arrow_is_still_there() -> Tested {
    for stays in [true, false] {
        let mut person = in_click()?;
        person.robot.click_on("helper.repeat")?;
        let said = person.saying().ok_or("nothing is said again")?;
        person.glide("helper.help")?;
        person.pass(800);
        assert_eq!(person.saying().as_deref(), Some(said.as_str()), "a movement has stopped the voice");
        if !stays {
            person.seat().move_to(AWAY);
        }
        let mut heard = person.hears(20_000);
        heard.retain(|words| words != &said);
        assert_eq!(heard.first().is_some_and(|words| words == "Aide"), stays, "{heard:?}");
    }
    Ok(())
}

#[test]
fn the_loudspeaker_beside_the_instruction_says_what_it_does() -> Tested {
    let mut person = in_click()?;
    person.glide("helper.say")?;
    assert_eq!(person.hears(4000), ["Réécouter"]);
    Ok(())
}

#[test]
fn a_control_in_two_parts_says_both() -> Tested {
    let (_room, mut person) = at_the_fork()?;
    person.glide("welcome.card")?;
    assert_eq!(person.hears(4500), ["J’ai une carte", "Je reprends où j’étais."]);
    Ok(())
}

/// At the fork, when the question was said.
fn at_the_fork() -> Result<(Room, Person), Box<dyn Error>> {
    let room = Room::with_cards(1)?;
    let mut person = Person::in_room(&room, (SMALL, false))?;
    person.begin()?;
    person.pass(1000);
    person.robot.listen();
    person.seat().move_to(AWAY);
    Ok((room, person))
}

#[test]
fn a_rest_at_the_fork_says_the_answer_then_chooses_it_once() -> Tested {
    let (_room, mut person) = at_the_fork()?;
    person.glide("welcome.first")?;
    let heard = person.hears(5500);
    assert_eq!(heard, ["Première fois", "On commence tout de suite."]);
    assert!(person.shows("welcome.first"), "it was chosen while it was said, or at once after it");
    person.pass(2000);
    assert_eq!(person.lesson(), Some("move"));
    let place = person.coach()?.place();
    assert!(!person.hears(5000).contains(&"Première fois".to_owned()));
    assert_eq!(person.coach()?.place(), place);
    Ok(())
}

#[test]
fn without_labels_a_rest_chooses_as_soon_as_ever() -> Tested {
    let mut person = Person::on(seat::empty_with(SMALL, |config| config.read_labels = false)?);
    person.robot.stir();
    person.robot.listen();
    person.glide("arrival.begin")?;
    person.pass(2200);
    assert_eq!(person.lesson(), Some("move"));
    Ok(())
}

#[test]
fn tab_says_each_control_and_the_instruction_is_said_again_after() -> Tested {
    let mut person = Person::in_lesson(SMALL, "click", Rung::Alone)?;
    let instruction = person.saying().ok_or("nothing is said")?;
    let mut walked = vec![];
    for _ in 0..7 {
        person.robot.tab();
        walked.push((person.seat().focused().unwrap_or_default(), person.saying().unwrap_or_default()));
    }
    let walked: Vec<_> = walked.iter().map(|(control, said)| (control.as_str(), said.as_str())).collect();
    let bar = [
        ("helper.say", "Réécouter"),
        ("helper.repeat", "Réécouter"),
        ("helper.help", "Aide"),
        ("helper.undo", "Revenir"),
        ("helper.volume", "Volume"),
        ("helper.stop", "Arrêter"),
        ("helper.say", "Réécouter"),
    ];
    assert_eq!(walked, bar);
    let heard = person.hears(4000);
    assert_eq!(heard[..2], ["Réécouter".to_owned(), instruction], "{heard:?}");
    Ok(())
}

#[test]
fn a_press_leaves_the_keyboard_on_a_control_without_saying_it() -> Tested {
    let mut person = in_click()?;
    person.robot.click_on("helper.volume")?;
    person.robot.listen();
    person.robot.click_on("settings.volume.more")?;
    person.robot.listen();
    person.robot.key(Named::Shift);
    assert_eq!(person.hears(2000), [""; 0]);
    Ok(())
}

#[test]
fn the_first_control_of_a_screen_is_said_after_the_sentence_of_the_screen() -> Tested {
    let mut person = in_click()?;
    person.robot.tab();
    person.robot.listen();
    person.robot.enter_on("helper.stop")?;
    let heard = person.hears(10_000);
    assert_eq!(heard, ["Voulez-vous arrêter ?", "Vous pourrez refaire la leçon.", "Continuer"]);
    person.robot.tab();
    assert_eq!(person.saying().as_deref(), Some("Pause"));
    Ok(())
}

#[test]
fn f1_switches_the_labels_off_and_on_and_says_so() -> Tested {
    let mut person = in_click()?;
    person.robot.key(Named::F1);
    assert_eq!(person.hears(4000), ["La voix ne lit plus les boutons."]);
    person.glide("helper.help")?;
    assert_eq!(person.hears(3000), [""; 0]);
    person.robot.tab();
    assert_eq!(person.hears(3000), [""; 0]);
    person.robot.key(Named::F1);
    assert_eq!(person.hears(4000), ["La voix lit les boutons."]);
    person.robot.tab();
    assert_eq!(person.hears(3000), ["Réécouter"]);
    person.seat().move_to(AWAY);
    person.glide("helper.help")?;
    assert_eq!(person.hears(3000), ["Aide"]);
    Ok(())
}

#[test]
fn f1_wakes_an_empty_seat_as_any_key_does_and_begins_nothing() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.robot.key(Named::F1);
    assert!(person.shows("arrival.begin"));
    assert_eq!(person.saying().as_deref(), Some(GREETING));
    person.pass(1000);
    person.robot.key(Named::F1);
    assert!(person.shows("arrival.begin"), "it has begun");
    assert_eq!(person.hears(4000)[..2], ["La voix ne lit plus les boutons.", GREETING]);
    Ok(())
}

#[test]
fn nothing_is_said_of_controls_while_it_is_shown_how() -> Tested {
    let mut person = in_click()?;
    person.robot.click_on("helper.help")?;
    person.robot.click_on("help.show")?;
    let shown = Duration::from_secs(60);
    let is_shown = person
        .robot
        .seated
        .pass_until(shown, |seated| seated.kiosk().coach().is_some_and(|coach| coach.ghost().is_some()));
    assert!(is_shown);
    person.robot.tab();
    assert_ne!(person.saying().as_deref(), Some("Réécouter"));
    Ok(())
}

#[test]
fn the_targets_of_an_exercise_have_no_words() -> Tested {
    let mut person = in_click()?;
    person.glide("pointer.a")?;
    assert_eq!(person.hears(3000), [""; 0]);
    Ok(())
}

#[test]
fn nothing_is_drawn_at_rest() -> Tested {
    let mut person = in_click()?;
    person.robot.click_on("helper.stop")?;
    person.robot.listen();
    person.glide("stop.pause")?;
    person.robot.key(Named::Shift);
    assert_eq!(person.hears(5000), ["Pause"]);
    let drawn = person.seat().redraws();
    assert_eq!(person.seat().wants_redraw_at(), None);
    person.pass(2000);
    assert_eq!(person.seat().redraws(), drawn);
    Ok(())
}

/// What stands on each control that is to be seen.
fn controls(person: &mut Person) -> Vec<(String, Vec<String>)> {
    let found = Arc::new(Mutex::new(Reader::default()));
    person.seat().operate(Box::new(Shared(Arc::clone(&found))));
    found.lock().map(|reader| reader.controls.clone()).unwrap_or_default()
}

#[derive(Default)]
struct Reader {
    controls: Vec<(String, Vec<String>)>,
    area: Rectangle,
}

struct Shared(Arc<Mutex<Reader>>);

impl Operation for Shared {
    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        let shown = id.map(|id| format!("{id:?}")).unwrap_or_default();
        let name = shown.strip_prefix("Id(Custom(\"").and_then(|id| id.strip_suffix("\"))"));
        if let (Ok(mut reader), Some(name)) = (self.0.lock(), name) {
            reader.controls.push((name.to_owned(), vec![]));
            reader.area = bounds.expand(FOCUS);
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn Focusable) {}

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        let Ok(mut reader) = self.0.lock() else { return };
        if reader.area.contains(bounds.center())
            && let Some((_, words)) = reader.controls.last_mut()
        {
            words.push(text.to_owned());
        }
    }

    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }
}

/// Controls of the team, who read: nothing is recorded of them.
const STAFF: [&str; 4] = ["door.lost", "door.back", "door.prepare", "door.close"];

/// Controls without words: the targets of the exercises, and the sign of the loudspeaker, which says what « Réécouter » says.
fn is_wordless(control: &str) -> bool {
    control.starts_with("pointer.") || control == "helper.say"
}

#[test]
fn every_control_of_every_screen_has_a_voice() -> Tested {
    let (library, _) = content::Library::open(std::path::Path::new(env!("CARGO_MANIFEST_DIR")));
    let look = &mut |person: &mut Person, screen: &str| {
        let mut recorded: BTreeSet<String> =
            content::house(person.kiosk().texts()).into_iter().map(|recorded| recorded.clip).collect();
        if let Some(lesson) = person.lesson() {
            let lesson = library.lesson(&declic::lesson::Id::new(lesson)).map_err(|faults| format!("{faults:?}"))?;
            recorded.extend(content::recorded(&lesson, person.kiosk().texts()).into_iter().map(|clip| clip.clip));
        }
        for (control, words) in controls(person) {
            if STAFF.contains(&control.as_str()) {
                continue;
            }
            if is_wordless(&control) {
                assert_eq!(words, [""; 0], "{screen}: {control}");
                continue;
            }
            // A rung that nobody reached has no word.
            let words: Vec<_> = words.iter().filter(|words| !words.is_empty()).collect();
            assert!(!words.is_empty(), "{screen}: {control} has no word");
            for words in words {
                let said = person.kiosk().texts().spoken(words);
                let said = said.ok_or_else(|| format!("{screen}: « {words} » on {control} has no voice"))?;
                for (line, _) in said {
                    assert!(recorded.contains(&line.clip()), "{screen}: {line} on {control} is not recorded");
                }
            }
        }
        Ok(())
    };
    every_screen(&mut Person::at(SMALL)?, look)?;
    every_screen_with_cards((SMALL, false), look)
}

#[test]
fn no_digit_is_ever_said_while_a_code_is_asked_for() -> Tested {
    let look = &mut |person: &mut Person, screen: &str| {
        if !["number", "misread", "code", "wrong", "wrong again", "staff door"].contains(&screen) {
            return Ok(());
        }
        let mut said = BTreeSet::new();
        person.seat().move_to(AWAY);
        for key in 0..10_u8 {
            person.glide(&format!("pad.{key}"))?;
            said.extend(person.hears(6000));
        }
        for _ in person.tab_round() {
            person.robot.tab();
            said.extend(person.saying());
        }
        let figures = person.kiosk().texts().sentences("figures");
        let figures: BTreeSet<_> = figures.into_iter().flat_map(|figure| figure.branches).collect();
        assert_eq!(said.intersection(&figures).next(), None, "{screen}");
        assert!(said.contains("Effacer"), "{screen}: {said:?}");
        Ok(())
    };
    every_screen_with_cards((SMALL, false), look)
}

#[test]
fn the_signs_of_the_code_in_the_envelope_are_not_said() -> Tested {
    let room = Room::with_cards(1)?;
    let mut person = Person::in_room(&room, (SMALL, false))?;
    person.robot.stir();
    person.robot.click_on("helper.staff")?;
    person.robot.click_on("door.lost")?;
    person.robot.listen();
    let keys: Vec<_> =
        controls(&mut person).into_iter().filter(|(control, _)| control.starts_with("letter.")).collect();
    assert!(keys.iter().any(|(_, words)| words == &["2"]), "{keys:?}");
    for (key, _) in keys.into_iter().filter(|(_, words)| words.iter().all(|words| words.chars().count() == 1)) {
        person.seat().move_to(AWAY);
        person.glide(&key)?;
        assert_eq!(person.hears(1500), [""; 0], "{key}");
    }
    Ok(())
}

#[test]
fn the_keys_of_the_voice_say_how_loud_it_is_and_nothing_is_lost() -> Tested {
    let mut person = in_click()?;
    person.robot.click_on("helper.repeat")?;
    person.seat().move_to(AWAY);
    for (key, level) in [
        (Named::F3, "Volume 4 sur 5"),
        (Named::AudioVolumeUp, "Volume 5 sur 5"),
        (Named::F3, "Volume 5 sur 5"),
        (Named::F2, "Volume 4 sur 5"),
        (Named::AudioVolumeDown, "Volume 3 sur 5"),
    ] {
        person.robot.key(key);
        assert_eq!(person.saying().as_deref(), Some(level));
    }
    let rest = person.hears(8000);
    assert!(rest.iter().any(|line| line == "Allez sur le rond. Appuyez avec l’index, puis relâchez."), "{rest:?}");
    Ok(())
}

#[test]
fn words_that_stand_on_no_control_are_read_too() -> Tested {
    let mut person = in_click()?;
    let beside = person.bounds("helper.say")?;
    let at = Point::new(beside.x + beside.width + 90.0, beside.center_y() - 8.0);
    for x in [60.0, 30.0, 0.0] {
        person.seat().move_to(Point::new(at.x + x, at.y));
        person.pass(20);
    }
    let heard = person.hears(6000);
    assert_eq!(heard, ["Allez sur le rond. Appuyez avec l’index, puis relâchez."]);
    Ok(())
}

#[test]
fn a_number_that_is_being_typed_is_not_read_wherever_the_arrow_lies() -> Tested {
    let (_room, mut person) = at_the_fork()?;
    person.robot.click_on("welcome.card")?;
    for digit in [1, 2, 4] {
        person.robot.click_on(&format!("pad.{digit}"))?;
    }
    person.robot.listen();
    let mut heard = BTreeSet::new();
    for y in (40..600).step_by(35) {
        for x in (40..560).step_by(40) {
            person.seat().move_to(Point::new(x as f32, y as f32));
            heard.extend(person.hears(700));
            person.robot.listen();
        }
    }
    assert!(heard.contains("Tapez le numéro de votre carte."), "the sweep reads the page: {heard:?}");
    assert!(
        !heard.iter().any(|words| ["un", "deux", "quatre", "cent"].iter().any(|digit| words == digit)),
        "{heard:?}"
    );
    Ok(())
}
