use super::*;
use crate::lesson::curriculum;
use crate::progress::{Fact, Run};
use crate::screen::faces::{self, Room, WINDOWS};
use crate::theme::Palette;

fn id(slug: &str) -> lesson::Id {
    lesson::Id::new(slug)
}

fn path(progress: &Progress) -> Path {
    Path::new(progress, &faces::curriculum(), None, false)
}

/// Two steps of « Cliquer », which was opened and not ended.
fn begun() -> Progress {
    let mut progress = Progress::default();
    let opened = Fact::Opened { run: Run(1), lesson: id("click"), person: None, skin: None, rung: Rung::Helped };
    let done = |step: &str| Fact::StepDone { run: Run(1), lesson: id("click"), step: step.into(), rung: Rung::Alone };
    [opened, done("big"), done("still")].iter().for_each(|fact| progress.add(fact));
    progress
}

fn ended() -> Progress {
    let mut progress = begun();
    progress.add(&Fact::LessonDone {
        run: Run(1),
        lesson: id("click"),
        steps: vec!["big".into(), "still".into()],
        rung: Rung::Alone,
        day: jiff::civil::date(2027, 2, 28),
        skin: None,
        skins: 0,
    });
    progress
}

fn keys(lines: &[Line]) -> Vec<String> {
    lines.iter().map(ToString::to_string).collect()
}

#[test]
fn a_broken_lesson_is_said_as_it_is_shown_until_another_one_is_chosen() {
    let mut path = Path::of_a_broken_lesson(&Progress::default(), &faces::curriculum(), None);
    let broken = vec![Line::new("path", "broken")];
    assert_eq!(path.lines(), broken);
    assert_eq!(path.update(Message::Bar(Bar::Close)), Action::Say(broken.clone()));
    assert_eq!(path.update(Message::Other), Action::Say(broken));
    let _ = path.update(Message::Chose(id("click"), Rung::Together));
    assert_eq!(path.lines().first(), Some(&Line::new("curriculum", "click")));
    let nothing = Path::new(&Progress::default(), &Curriculum::default(), None, true);
    assert_eq!(nothing.lines(), [Line::new("path", "empty")], "nobody is asked to choose among nothing");
}

#[test]
fn a_lesson_that_was_begun_comes_first_and_goes_on() {
    let mut path = path(&begun());
    assert_eq!(path.suggested, Some(Suggested::Resume { lesson: id("click"), step: 3 }));
    assert_eq!(keys(&path.lines()), ["curriculum.click", "path.resume", "path.resume_question"]);
    assert_eq!(path.update(Message::Start), Action::Resume);
    let _ = path.update(Message::Chose(id("click"), Rung::Helped));
    assert_eq!(path.update(Message::Start), Action::Open(id("click"), Rung::Helped), "begun anew");
}

#[test]
fn a_lesson_that_is_not_here_is_not_gone_on_with() {
    let path = Path::new(&begun(), &Curriculum::default(), None, false);
    assert_eq!(path.suggested, None);
}

#[test]
fn the_aim_is_asked_by_name_and_can_wait() {
    let curriculum = faces::curriculum();
    let mut path = Path::new(&Progress::default(), &curriculum, None, true);
    assert_eq!(path.lines().len(), 1 + curriculum.aims.len());
    assert_eq!(path.first_focus().as_deref(), Some("path.aim.emploi"));
    assert_eq!(keys(&path.lines())[..2], ["path.aim_title", "curriculum.aim-emploi"]);
    assert_eq!(path.update(Message::ChoseAim("mails".into())), Action::Aim("mails".into()));
    assert!(!path.is_covered());
    let _ = path.update(Message::Aims);
    assert!(path.is_covered());
    let _ = path.update(Message::Later);
    assert_eq!(path.aim.as_deref(), Some("mails"), "what was chosen stays chosen");
}

#[test]
fn progress_is_told_in_sentences_and_begins_with_a_kind_one() {
    assert_eq!(keys(&done::lines(&path(&Progress::default()).done)), ["path.done_title", "path.done_nothing"]);
    assert_eq!(keys(&done::lines(&path(&begun()).done))[1..], ["curriculum.click", "path.done_begun"]);
    assert_eq!(keys(&done::lines(&path(&ended()).done))[1..], ["curriculum.click", "path.done_alone"]);
}

#[test]
fn every_line_of_the_path_has_words() {
    let texts = crate::texts::Texts::house("fr");
    let each =
        ["begun", "watch", "together", "helped", "alone", "known"].map(|key| Line::new("path", &format!("done_{key}")));
    let lines = [path(&begun()).lines(), path(&ended()).lines(), done::lines(&[]), each.to_vec()].concat();
    let aims = faces::curriculum().aims;
    for line in lines.into_iter().chain(aims.iter().map(|aim: &curriculum::Aim| aims::line(&aim.id))) {
        assert!(texts.has(&line), "{line}");
    }
}

#[test]
fn the_call_and_the_end_of_the_visit_are_the_business_of_the_kiosk() {
    let mut path = path(&Progress::default());
    for is_needed in [true, false] {
        assert_eq!(path.update(Message::Call(is_needed)), Action::Call(is_needed));
    }
    let before = path.lines();
    assert_eq!(path.update(Message::Bar(Bar::Stop)), Action::Say(vec![Line::new("stop", "question")]));
    assert_eq!(path.first_focus().as_deref(), Some("stop.continue"));
    assert_eq!(path.update(Message::Stop(stop::Message::Continue)), Action::Say(before));
    let _ = path.update(Message::Bar(Bar::Stop));
    assert_eq!(path.update(Message::Stop(stop::Message::Pause)), Action::Pause);
}

type State = (&'static str, Progress, Option<Message>, Vec<&'static str>);

/// Each state of the path, what was done in it, and the controls that have to be there.
fn states() -> Vec<State> {
    let ways = ["path.start", "path.other", "path.done"];
    vec![
        ("guest", Progress::default(), None, [&ways[..], &["path.how", "path.real"]].concat()),
        ("card", ended(), None, [&ways[..], &["path.how", "path.real"]].concat()),
        ("resume", begun(), None, [&ways[..], &["path.real"]].concat()),
        ("calling", ended(), None, [&ways[..], &["path.how", "call.cancel"]].concat()),
        ("aims", ended(), Some(Message::Aims), vec!["path.aim.emploi", "path.aim.discover", "aim.later"]),
        ("lessons", ended(), Some(Message::Other), vec!["path.aim", "path.lesson.move", "path.lesson.click"]),
        ("done", ended(), Some(Message::Done), vec!["path.done.click"]),
        (
            "stop",
            ended(),
            Some(Message::Bar(Bar::Stop)),
            vec!["stop.continue", "stop.pause", "stop.finish", "stop.staff"],
        ),
    ]
}

#[test]
fn everything_is_to_be_seen_whole_in_every_window() {
    let mut faults = vec![];
    for window in WINDOWS {
        for (name, progress, message, controls) in states() {
            let mut room = Room::new(window);
            room.learner = (name != "guest").then(faces::fatima);
            room.is_calling = name == "calling";
            let mut path = Path::new(&progress, &room.curriculum, Some("mails"), false);
            room.progress = progress;
            let _ = message.map(|message| path.update(message));
            let mut seat = faces::seated(path, room, |path: &Path, lent| path.view(lent), &format!("path-{name}"));
            let shown = faces::shows(&mut seat, &controls);
            faults.extend(shown.err().map(|fault| format!("{name} {window:?}: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_name_is_shown_only_when_the_past_of_the_card_is_open() {
    for (is_open, palette) in [(true, Palette::Dark), (false, Palette::BlackAndYellow)] {
        let mut room = Room::new(WINDOWS[3]);
        room.settings.palette = palette;
        let mut learner = faces::fatima();
        learner.card = learner.card.map(|card| crate::learner::Card { is_open, ..card });
        room.learner = Some(learner);
        let seat = faces::seated(path(&ended()), room, |path: &Path, lent| path.view(lent), "path-name");
        let texts = { seat }.texts();
        assert_eq!(texts.iter().any(|text| text.contains("Fatima")), is_open, "{texts:?}");
    }
}
