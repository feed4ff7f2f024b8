//! Lessons played in milliseconds, by hands of every kind.

use super::*;
use crate::computer::desk;
use crate::computer::expr::{Expr, Value};
use crate::computer::pointer::{self, Button, Kind, Point, Stage, Target};
use crate::computer::{Comfort, Gesture, Part, Setup, Sheet, Start, helper};
use crate::lesson::{Id, Mistake, Person, Source};

use proptest::prelude::*;

use std::collections::BTreeMap;
use std::error::Error;

type Tested = Result<(), Box<dyn Error>>;

const PATIENCE: Duration = Duration::from_secs(12);

fn target(spot: &str, kind: Kind, x: u16) -> Result<Target, Box<dyn Error>> {
    Ok(Target { spot: Spot::parse(spot)?, centre: (x, 500), size: 96, kind, hand: None, picture: None })
}

fn step(id: &str, targets: Vec<Target>, goal: &str, solution: &[&str]) -> Result<Step, Box<dyn Error>> {
    let solution = solution.iter().map(|gesture| Gesture::parse(gesture)).collect::<Result<_, _>>()?;
    Ok(Step {
        id: id.into(),
        picture: None,
        paper: None,
        when: None,
        start: Start { stage: Some(Stage { targets, arrow: None, slop: 24.0 }), ..Start::default() },
        goal: Expr::parse(goal)?,
        solution,
        mistakes: vec![Mistake { id: "slip".into(), when: Expr::parse("deed = \"slipped\"")? }],
        is_real: false,
    })
}

fn lesson() -> Result<Lesson, Box<dyn Error>> {
    let two = vec![target("pointer.a", Kind::Press, 200)?, target("pointer.b", Kind::Press, 800)?];
    let lure = vec![target("pointer.a", Kind::Press, 200)?, target("pointer.z", Kind::Lure, 800)?];
    Ok(Lesson {
        id: Id::new("click"),
        source: Source::Ours,
        procedure: false,
        setup: Setup::of(Part::Pointer),
        people: vec![],
        skins: vec![],
        steps: vec![
            step("one", lure, "pointer.a", &["click pointer.a"])?,
            step("two", two, "pointer.a and pointer.b", &["click pointer.a", "click pointer.b"])?,
        ],
        pictures: BTreeMap::new(),
    })
}

/// A seat: a computer, its coach, and the time.
struct Seat {
    computer: Computer,
    coach: Coach,
    now: Duration,
    saying: Vec<Line>,
    facts: Vec<Fact>,
    finished: Option<Rung>,
    called: bool,
}

/// A mistake and its undoing, a help, a stop in the middle.
fn lesson_about_helpers() -> Result<Lesson, Box<dyn Error>> {
    let images = vec![target("pointer.a", Kind::Vanish, 200)?, target("pointer.b", Kind::Vanish, 800)?];
    let undone = "count(pointer.a) > 0 and count(pointer.b) > 0 and not pointer.a and not pointer.b";
    let twice = ["click pointer.a", "click pointer.b", "click helper.undo", "click helper.undo"];
    let rounds = vec![target("pointer.a", Kind::Press, 200)?, target("pointer.b", Kind::Press, 800)?];
    let stop = ["click pointer.a", "click helper.stop", "click stop.continue"];
    let on_the_same_surface = |step: Step| Step { start: Start::default(), ..step };
    let steps = vec![
        step("several", images, undone, &twice)?,
        on_the_same_surface(step("help", vec![], "helper.help > 0", &["click helper.help", "click help.easier"])?),
        step("stop", rounds, "helper.returned > 0 and (pointer.a or pointer.b)", &stop)?,
        on_the_same_surface(step(
            "finish",
            vec![],
            "pointer.a and pointer.b",
            &["click pointer.a", "click pointer.b"],
        )?),
    ];
    Ok(Lesson { id: Id::new("safe"), steps, ..lesson()? })
}

impl Seat {
    fn open(rung: Rung) -> Result<Self, Box<dyn Error>> {
        Self::in_lesson(lesson()?, rung)
    }

    fn in_lesson(lesson: Lesson, rung: Rung) -> Result<Self, Box<dyn Error>> {
        let lesson = Arc::new(lesson);
        let mut computer = Computer::new(&lesson.setup, Comfort::default());
        let today = jiff::civil::date(2027, 2, 28);
        let opening = Opening {
            lesson,
            variant: Variant::default(),
            rung,
            run: Run(1),
            done: BTreeMap::new(),
            today,
            patience: PATIENCE,
        };
        let (coach, outcome) = Coach::begin(opening, &mut computer, Duration::ZERO);
        let mut seat =
            Self { computer, coach, now: Duration::ZERO, saying: vec![], facts: vec![], finished: None, called: false };
        seat.take(outcome);
        Ok(seat)
    }

    fn take(&mut self, outcome: Outcome) {
        self.facts.extend(outcome.facts);
        self.finished = self.finished.or(outcome.finished);
        self.called |= outcome.call;
        if !outcome.say.is_empty() {
            self.saying = outcome.say;
        }
    }

    /// Listens to the end of what is being said; two seconds a sentence.
    fn listen(&mut self) {
        for line in std::mem::take(&mut self.saying) {
            self.now += Duration::from_secs(2);
            let outcome = self.coach.heard(&line, &mut self.computer, self.now);
            self.take(outcome);
        }
    }

    fn apply(&mut self, action: &Action) {
        let deed = self.computer.apply(action, self.now);
        let outcome = self.coach.observe(&deed, &mut self.computer, self.now);
        self.take(outcome);
    }

    /// Opens a sheet, as the bar does.
    fn cover(&mut self, sheet: Sheet) {
        self.coach.set_aside();
        self.apply(&Action::Open(sheet));
        let outcome = self.coach.question(Line::new("sheet", "question"));
        self.take(outcome);
    }

    /// Closes it.
    fn uncover(&mut self) {
        self.saying.clear();
        if self.coach.demonstration().is_some() {
            self.coach.set_aside();
        }
        self.apply(&Action::Close);
        if self.saying.is_empty() {
            let outcome = self.coach.back(self.now);
            self.take(outcome);
        }
    }

    fn press(&mut self, on: Option<&str>, travel: f32) {
        let on = on.and_then(|spot| Spot::parse(spot).ok());
        self.apply(&Action::Pointer(pointer::Action::Pressed {
            on: on.clone(),
            at: Point::default(),
            button: Button::Index,
        }));
        self.apply(&Action::Pointer(pointer::Action::Released { on, at: Point { x: travel, y: 0.0 } }));
    }

    fn click(&mut self, spot: &str) {
        self.now += Duration::from_secs(1);
        self.press(Some(spot), 0.0);
    }

    /// Does nothing for so long that whatever was to come by itself has come: listens, and wakes when the coach asks.
    fn wait_for(&mut self, length: Duration) {
        let end = self.now + length;
        loop {
            self.listen();
            match self.coach.wake_at() {
                Some(due) if due <= end => {
                    self.now = self.now.max(due);
                    let outcome = self.coach.wait(&mut self.computer, self.now);
                    self.take(outcome);
                }
                _ => break,
            }
        }
        self.now = self.now.max(end);
    }

    fn said(&self, key: &str) -> bool {
        self.saying.iter().any(|line| line.to_string() == key)
    }

    fn step_rungs(&self) -> Vec<(String, Rung)> {
        let rung = |fact: &Fact| match fact {
            Fact::StepDone { step, rung, .. } => Some((step.to_string(), *rung)),
            Fact::Opened { .. } | Fact::LessonDone { .. } => None,
        };
        self.facts.iter().filter_map(rung).collect()
    }
}

#[test]
fn who_does_it_right_is_praised_and_goes_on_when_the_praise_was_heard() -> Tested {
    let mut seat = Seat::open(Rung::Helped)?;
    assert!(seat.said("click.one.mission") && seat.said("click.one"));
    seat.listen();
    seat.click("pointer.a");
    assert!(seat.said("click.one.praise"));
    assert!(seat.coach.is_praising());
    seat.listen();
    assert_eq!(seat.coach.place(), (2, 2));
    seat.listen();
    seat.click("pointer.b");
    seat.click("pointer.a");
    seat.listen();
    assert_eq!(seat.finished, Some(Rung::Alone));
    assert_eq!(seat.step_rungs(), [("one".to_owned(), Rung::Alone), ("two".to_owned(), Rung::Alone)]);
    Ok(())
}

#[test]
fn nobody_has_to_listen_to_the_praise() -> Tested {
    let mut seat = Seat::open(Rung::Helped)?;
    seat.listen();
    seat.click("pointer.a");
    seat.press(Some("pointer.a"), 0.0);
    assert_eq!(seat.coach.place(), (1, 2), "the second press of a double click does not go on");
    seat.click("pointer.a");
    assert_eq!(seat.coach.place(), (2, 2));
    Ok(())
}

#[test]
fn silence_climbs_the_ladder_rung_by_rung_and_asks_before_it_acts() -> Tested {
    let mut seat = Seat::open(Rung::Helped)?;
    seat.listen();
    let mut seen = Vec::new();
    for _ in 0..12 {
        if let Some(due) = seat.coach.wake_at() {
            seat.now = due;
            let outcome = seat.coach.wait(&mut seat.computer, seat.now);
            seat.take(outcome);
        }
        seen.extend(seat.saying.iter().map(ToString::to_string));
        seat.listen();
    }
    let expected =
        ["click.one.easier", "coach.light", "coach.offer_show", "coach.show", "coach.your_turn", "coach.together"];
    let order: Vec<_> = expected.iter().map(|key| seen.iter().position(|said| said == key)).collect();
    assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{seen:?}");
    seat.wait_for(Duration::from_secs(300));
    assert_eq!(seat.facts, [], "nothing is done for a person who does not answer");
    assert!(!seat.called, "nobody is called unasked");
    Ok(())
}

#[test]
fn what_the_real_site_says_is_said_after_the_instruction_and_again_with_it() -> Tested {
    let mut steps = lesson()?.steps;
    steps[0].is_real = true;
    let mut seat = Seat::in_lesson(Lesson { steps, ..lesson()? }, Rung::Helped)?;
    let keys = |seat: &Seat| seat.saying.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(keys(&seat), ["click.one.mission", "click.one", "click.one.real"]);
    seat.listen();
    seat.press(None, 60.0);
    let outcome = seat.coach.repeat();
    seat.take(outcome);
    assert_eq!(keys(&seat), ["click.one", "click.one.real"]);
    seat.click("pointer.a");
    assert!(seat.coach.real().is_some(), "it stays while the praise is said");
    seat.listen();
    assert_eq!((seat.coach.place(), seat.coach.real()), ((2, 2), None));
    Ok(())
}

#[test]
fn help_never_comes_while_the_voice_speaks() -> Tested {
    let mut seat = Seat::open(Rung::Helped)?;
    assert_eq!(seat.coach.wake_at(), None);
    for _ in 0..3 {
        seat.press(None, 0.0);
    }
    assert!(seat.said("click.one"), "the instruction is not cut");
    let instruction = seat.saying.pop().ok_or("nothing was said")?;
    seat.saying.clear();
    let outcome = seat.coach.heard(&instruction, &mut seat.computer, seat.now);
    seat.take(outcome);
    assert!(seat.said("click.one.easier"), "and the help comes right after it");
    Ok(())
}

#[test]
fn help_never_comes_within_three_seconds_of_a_success() -> Tested {
    let mut seat = Seat::open(Rung::Helped)?;
    seat.listen();
    seat.click("pointer.a");
    seat.now += SETTLE;
    seat.press(Some("pointer.a"), 0.0);
    assert_eq!(seat.coach.place(), (2, 2));
    let (succeeded, said) = (seat.coach.succeeded, seat.saying.clone());
    for line in said {
        let outcome = seat.coach.heard(&line, &mut seat.computer, seat.now);
        seat.take(outcome);
    }
    seat.saying.clear();
    (0..3).for_each(|_| seat.press(None, 0.0));
    assert!(seat.saying.is_empty(), "{:?} after {succeeded:?}", seat.saying);
    seat.now += AFTER_SUCCESS;
    (0..3).for_each(|_| seat.press(None, 0.0));
    assert!(seat.said("click.two.easier"));
    Ok(())
}

#[test]
fn three_missed_clicks_bring_help() -> Tested {
    let mut seat = Seat::open(Rung::Helped)?;
    seat.listen();
    seat.press(None, 0.0);
    seat.press(None, 0.0);
    assert!(seat.saying.is_empty());
    seat.press(None, 0.0);
    assert!(seat.said("click.one.easier"));
    Ok(())
}

#[test]
fn a_mistake_is_answered_once_by_its_sentence_and_then_by_help() -> Tested {
    let mut seat = Seat::open(Rung::Helped)?;
    seat.listen();
    seat.press(Some("pointer.a"), 60.0);
    assert!(seat.said("click.one.slip"));
    seat.listen();
    seat.press(Some("pointer.a"), 60.0);
    assert!(seat.said("click.one.easier"));
    Ok(())
}

#[test]
fn together_lights_what_is_left_to_do() -> Tested {
    let mut seat = Seat::open(Rung::Together)?;
    assert_eq!(seat.coach.light().map(Spot::as_str), Some("pointer.a"));
    seat.listen();
    seat.click("pointer.a");
    assert_eq!(seat.coach.light(), None, "nothing is lit while the praise is said");
    seat.listen();
    seat.click("pointer.b");
    assert_eq!(seat.coach.light().map(Spot::as_str), Some("pointer.a"), "whichever is left, in any order");
    seat.click("pointer.a");
    assert_eq!(seat.step_rungs().last(), Some(&("two".to_owned(), Rung::Together)));
    Ok(())
}

#[test]
fn each_help_costs_what_it_gives() -> Tested {
    let costs = [
        (Help::Easier, Rung::Helped),
        (Help::Light, Rung::Helped),
        (Help::Show, Rung::Helped),
        (Help::Together, Rung::Together),
    ];
    for (help, rung) in costs {
        let mut seat = Seat::open(Rung::Alone)?;
        let outcome = seat.coach.ask(help, &mut seat.computer, seat.now);
        seat.take(outcome);
        // Long enough for the ghost, too short for the next rung.
        seat.listen();
        while seat.coach.demonstration().is_some() {
            seat.now = seat.coach.wake_at().ok_or("the ghost stands still")?;
            let outcome = seat.coach.wait(&mut seat.computer, seat.now);
            seat.take(outcome);
        }
        seat.click("pointer.a");
        assert_eq!(seat.step_rungs(), [("one".to_owned(), rung)], "{help:?}");
    }
    Ok(())
}

#[test]
fn the_ghost_shows_on_a_clone_and_gives_the_computer_back_as_it_was() -> Tested {
    let mut seat = Seat::open(Rung::Alone)?;
    seat.listen();
    let before = seat.computer.clone();
    let outcome = seat.coach.ask(Help::Show, &mut seat.computer, seat.now);
    seat.take(outcome);
    seat.listen();
    let mut pressed = false;
    while let Some(demonstration) = seat.coach.demonstration() {
        assert!(demonstration.is_for_show());
        pressed |= seat.coach.ghost().is_some_and(|ghost| ghost.pressing && ghost.to.as_str() == "pointer.a");
        seat.now = seat.coach.wake_at().ok_or("the ghost stands still")?;
        let outcome = seat.coach.wait(&mut seat.computer, seat.now);
        seat.take(outcome);
    }
    assert!(pressed);
    assert!(seat.computer == before);
    assert!(seat.said("coach.your_turn"));
    Ok(())
}

#[test]
fn nobody_is_forced_to_watch_the_ghost() -> Tested {
    let mut seat = Seat::open(Rung::Alone)?;
    seat.listen();
    let outcome = seat.coach.ask(Help::Show, &mut seat.computer, seat.now);
    seat.take(outcome);
    seat.listen();
    assert!(seat.coach.interrupt(seat.now));
    assert!(seat.coach.demonstration().is_none());
    assert!(!seat.coach.interrupt(seat.now));
    Ok(())
}

#[test]
fn a_step_done_for_the_learner_counts_as_watched_and_is_not_praised() -> Tested {
    let mut seat = Seat::open(Rung::Alone)?;
    seat.listen();
    let outcome = seat.coach.ask(Help::Do, &mut seat.computer, seat.now);
    seat.take(outcome);
    assert!(seat.said("coach.do"));
    seat.wait_for(Duration::from_secs(8));
    assert_eq!(seat.step_rungs(), [("one".to_owned(), Rung::Watch)]);
    assert_eq!(seat.coach.place(), (2, 2));
    Ok(())
}

#[test]
fn who_watches_sees_every_step_and_says_when_to_go_on() -> Tested {
    let mut seat = Seat::open(Rung::Watch)?;
    for place in [(1, 2), (2, 2)] {
        assert_eq!(seat.coach.place(), place);
        seat.wait_for(Duration::from_secs(60));
        assert!(seat.coach.is_watched());
        let outcome = seat.coach.go_on(&mut seat.computer, seat.now);
        seat.take(outcome);
    }
    assert_eq!(seat.finished, Some(Rung::Watch));
    Ok(())
}

#[test]
fn a_call_is_only_made_after_yes() -> Tested {
    let mut seat = Seat::open(Rung::Alone)?;
    for (answer, called) in [(false, false), (true, true)] {
        let outcome = seat.coach.ask(Help::Call, &mut seat.computer, seat.now);
        seat.take(outcome);
        assert!(seat.said("coach.offer_call"));
        let outcome = seat.coach.answer(answer, &mut seat.computer, seat.now);
        seat.take(outcome);
        assert_eq!(seat.called, called);
    }
    Ok(())
}

#[test]
fn undo_brings_the_state_before_and_says_so() -> Tested {
    let mut seat = Seat::open(Rung::Helped)?;
    seat.listen();
    seat.apply(&Action::Helper(Helper::Undo));
    assert!(seat.said("coach.nothing_to_undo"));
    seat.click("pointer.a");
    seat.listen();
    seat.listen();
    let before = seat.computer.clone();
    seat.click("pointer.b");
    assert!(seat.computer != before);
    seat.apply(&Action::Helper(Helper::Undo));
    assert!(seat.computer == before);
    assert!(seat.said("coach.undone"));
    Ok(())
}

#[test]
fn every_help_is_a_control_of_its_sheet() {
    let controls: Vec<_> = helper::CONTROLS.iter().filter_map(|control| control.strip_prefix("help.")).collect();
    assert_eq!(controls, Help::ALL.map(Help::key));
}

#[test]
fn only_a_lesson_about_the_helpers_goes_on_over_a_sheet() -> Tested {
    assert!(!Seat::open(Rung::Helped)?.coach.teaches_helpers());
    assert!(Seat::in_lesson(lesson_about_helpers()?, Rung::Helped)?.coach.teaches_helpers());
    Ok(())
}

#[test]
fn a_sheet_that_the_step_is_not_about_is_left_first_and_that_is_lit_only_on_request() -> Tested {
    let mut seat = Seat::in_lesson(lesson_about_helpers()?, Rung::Together)?;
    seat.listen();
    let lit = |seat: &Seat| seat.coach.light().map(ToString::to_string);
    assert_eq!(lit(&seat).as_deref(), Some("pointer.a"));
    seat.cover(Sheet::Stop);
    assert_eq!(lit(&seat), None, "whoever opened it may want something there");
    seat.wait_for(PATIENCE * 2);
    let outcome = seat.coach.answer(true, &mut seat.computer, seat.now);
    seat.take(outcome);
    seat.listen();
    assert_eq!(seat.coach.ghost().map(|ghost| ghost.to.to_string()).as_deref(), Some("stop.continue"));
    seat.uncover();
    assert_eq!(lit(&seat).as_deref(), Some("pointer.a"));
    Ok(())
}

#[test]
fn what_the_ghost_does_for_somebody_waits_while_they_look_at_a_sheet() -> Tested {
    let mut seat = Seat::open(Rung::Watch)?;
    seat.listen();
    assert!(seat.coach.demonstration().is_some());
    seat.cover(Sheet::Stop);
    seat.listen();
    assert!(seat.coach.demonstration().is_none());
    seat.uncover();
    seat.listen();
    assert!(seat.coach.demonstration().is_some(), "it is forgotten");
    seat.wait_for(Duration::from_secs(20));
    assert!(seat.coach.is_watched());
    Ok(())
}

#[derive(Debug, Clone)]
enum Turn {
    Click(&'static str),
    Miss,
    Slip,
    Undo,
    Ask(Help),
    Answer(bool),
    Cover(Sheet),
    Uncover,
    Next,
    Listen,
    Wait,
}

fn any_turn() -> impl Strategy<Value = Turn> {
    prop_oneof![
        prop::sample::select(vec!["pointer.a", "pointer.b", "pointer.z"]).prop_map(Turn::Click),
        Just(Turn::Miss),
        Just(Turn::Slip),
        Just(Turn::Undo),
        prop::sample::select(&Help::ALL[..]).prop_map(Turn::Ask),
        any::<bool>().prop_map(Turn::Answer),
        prop::sample::select(vec![Sheet::Help, Sheet::Stop]).prop_map(Turn::Cover),
        Just(Turn::Uncover),
        Just(Turn::Next),
        Just(Turn::Listen),
        Just(Turn::Wait),
    ]
}

proptest! {
    /// Whatever was done before, and whatever the rung: doing the rest of the solution, or having it done, ends the lesson.
    #[test]
    fn nobody_is_ever_stuck(
        turns in prop::collection::vec(any_turn(), 0..40),
        rung in prop::sample::select(&Rung::OPENS[..]),
        is_about_helpers in any::<bool>(),
    ) {
        let lesson = if is_about_helpers { lesson_about_helpers() } else { lesson() };
        let seat = lesson.and_then(|lesson| Seat::in_lesson(lesson, rung));
        let mut seat = seat.map_err(|error| TestCaseError::fail(error.to_string()))?;
        for turn in turns {
            seat.now += Duration::from_millis(400);
            match turn {
                Turn::Click(spot) => seat.press(Some(spot), 0.0),
                Turn::Miss => seat.press(None, 0.0),
                Turn::Slip => seat.press(Some("pointer.a"), 90.0),
                Turn::Undo => seat.apply(&Action::Helper(Helper::Undo)),
                Turn::Ask(help) => {
                    let outcome = seat.coach.ask(help, &mut seat.computer, seat.now);
                    seat.take(outcome);
                }
                Turn::Answer(yes) => {
                    let outcome = seat.coach.answer(yes, &mut seat.computer, seat.now);
                    seat.take(outcome);
                }
                Turn::Cover(sheet) => seat.cover(sheet),
                Turn::Uncover => seat.uncover(),
                Turn::Next => {
                    let outcome = seat.coach.go_on(&mut seat.computer, seat.now);
                    seat.take(outcome);
                }
                Turn::Listen => seat.listen(),
                Turn::Wait => seat.wait_for(Duration::from_secs(20)),
            }
        }
        for _ in 0..40 {
            if seat.finished.is_some() {
                break;
            }
            let outcome = seat.coach.ask(Help::Do, &mut seat.computer, seat.now);
            seat.take(outcome);
            seat.wait_for(Duration::from_secs(10));
            let outcome = seat.coach.go_on(&mut seat.computer, seat.now);
            seat.take(outcome);
        }
        prop_assert!(seat.finished.is_some(), "step {:?}", seat.coach.place());
    }
}

#[test]
fn a_lesson_goes_on_after_the_steps_that_were_done_at_an_earlier_visit() -> Tested {
    let lesson = Arc::new(lesson()?);
    let open = |done: &[(&str, Rung)]| {
        let mut computer = Computer::new(&lesson.setup, Comfort::default());
        let done = done.iter().map(|(step, rung)| ((*step).into(), *rung)).collect();
        let opening = Opening {
            lesson: Arc::clone(&lesson),
            variant: Variant::default(),
            rung: Rung::Helped,
            run: Run(7),
            done,
            today: jiff::civil::date(2027, 2, 28),
            patience: PATIENCE,
        };
        let (coach, _) = Coach::begin(opening, &mut computer, Duration::ZERO);
        (coach.place().0, coach.played, coach.run)
    };
    let names: Vec<_> = lesson.steps.iter().map(|step| step.id.to_string()).collect();
    let (place, played, run) = open(&[(names[0].as_str(), Rung::Together)]);
    assert_eq!((place, played.len(), run), (2, 2, Rung::Together), "the second step is under way");
    let (place, ..) = open(&[(names[1].as_str(), Rung::Alone)]);
    assert_eq!(place, 1, "a step that was done after one that was not is done again");
    let all: Vec<_> = names.iter().map(|name| (name.as_str(), Rung::Alone)).collect();
    let (place, played, _) = open(&all);
    assert_eq!((place, played.len()), (1, 1), "a lesson of which everything is done is begun anew");
    let (place, ..) = open(&[("a_step_that_is_gone", Rung::Alone)]);
    assert_eq!(place, 1);
    Ok(())
}

#[test]
fn the_value_of_the_paper_is_named_while_it_is_typed() -> Tested {
    let values = BTreeMap::from([("first_name".to_owned(), Value::Text("Amina".to_owned()))]);
    let papers = BTreeMap::from([("card".to_owned(), values)]);
    let person = Arc::new(Person { id: "amina".into(), papers, order: BTreeMap::new() });
    let solution = ["click desk.notes.text", "type person.card.first_name"];
    let goal = "desk.notes.text = person.card.first_name";
    let start = Start::default();
    let steps = vec![Step { start, ..step("copy", vec![], goal, &solution)? }];
    let desk = Arc::new(desk::Setup { windows: vec!["notes".into()], ..desk::Setup::default() });
    let setup = Setup { desk, ..Setup::of(Part::Desktop) };
    let lesson = Arc::new(Lesson { setup, steps, people: vec![person.clone()], ..lesson()? });
    let mut computer = Computer::new(&lesson.setup, Comfort::default());
    let opening = Opening {
        lesson,
        variant: Variant { person: Some(person), skin: None },
        rung: Rung::Together,
        run: Run(1),
        done: BTreeMap::new(),
        today: jiff::civil::date(2027, 2, 28),
        patience: PATIENCE,
    };
    let (mut coach, _) = Coach::begin(opening, &mut computer, Duration::ZERO);
    assert_eq!(coach.paper_value(), None, "the field comes first");
    let (deed, _) = Gesture::parse(solution[0])?.play(&mut computer, Duration::ZERO)?;
    let _ = coach.observe(&deed, &mut computer, Duration::ZERO);
    assert_eq!(coach.paper_value(), Some("card.first_name"));
    Ok(())
}
