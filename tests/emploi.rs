//! The pretend agency, from the log-in to the log-out, on both of its skins, with everything that can go wrong on the way.

use declic::computer::expr::{Expr, Scope, Value};
use declic::computer::{Comfort, Computer, Deed, Gesture, Setting, Spot, Start};
use declic::content::Library;
use declic::lesson::{Id, Lesson, Variant};

use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

type Tested = Result<(), Box<dyn Error>>;

/// Somebody before the agency's site, whose gestures are exact.
struct Visitor {
    computer: Computer,
    now: Duration,
    /// Who it is, for what a failed test says.
    who: String,
}

fn lesson(id: &str) -> Result<Lesson, Box<dyn Error>> {
    let (library, faults) = Library::open(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert!(faults.is_empty(), "{faults:?}");
    library.lesson(&Id::new(id)).map_err(|faults| format!("{faults:?}").into())
}

/// A visitor for each person and skin of a lesson, on the page called `page`.
fn visitors(id: &str, page: &str, set: &[(&str, &str)]) -> Result<Vec<Visitor>, Box<dyn Error>> {
    let lesson = lesson(id)?;
    let skins: Vec<_> = lesson.variants().iter().filter_map(|variant| variant.skin.clone()).collect();
    assert!(["a", "b"].iter().all(|skin| skins.iter().any(|known| &**known == *skin)), "both skins: {skins:?}");
    lesson.variants().iter().map(|variant| Visitor::new(&lesson, variant, page, set)).collect()
}

impl Visitor {
    fn new(lesson: &Lesson, variant: &Variant, page: &str, set: &[(&str, &str)]) -> Result<Self, Box<dyn Error>> {
        let who = format!("{:?} {:?}", variant.person.as_ref().map(|person| &person.id), variant.skin);
        let mut computer = Computer::new(&lesson.setup_for(variant), Comfort::default());
        let settings: Result<Vec<_>, _> = set
            .iter()
            .map(|(state, word)| Ok(Setting { state: Spot::parse(state)?, word: Arc::from(*word) }))
            .collect();
        let set = settings.map_err(|error: declic::computer::spot::Error| error.to_string())?;
        computer.begin_step(&Start { open: Some(Spot::parse(page)?), set, ..Start::default() });
        Ok(Self { computer, now: Duration::ZERO, who })
    }

    fn try_to(&mut self, gesture: &str) -> Result<Deed, Box<dyn Error>> {
        self.now += Duration::from_secs(2);
        let played = Gesture::parse(gesture)?.play(&mut self.computer, self.now);
        let told = |blocked| format!("{}: {gesture}: {blocked}; {:?}", self.who, self.computer.spots());
        Ok(played.map_err(told)?.0)
    }

    fn does(&mut self, gestures: &[&str]) -> Tested {
        gestures.iter().try_for_each(|gesture| self.try_to(gesture).map(drop))
    }

    /// Presses what does not let them through.
    fn is_refused(&mut self, gesture: &str, wrong: &str) -> Tested {
        let deed = self.try_to(gesture)?;
        assert_eq!(deed.word(), "refused", "{}: {gesture}", self.who);
        self.sees(&format!("wrong({wrong})"))
    }

    fn sees(&self, expected: &str) -> Tested {
        let value = Expr::parse(expected)?.evaluate(&self.computer);
        assert_eq!(value, Ok(Value::Bool(true)), "{}: {expected}; {:?}", self.who, self.page());
        Ok(())
    }

    fn page(&self) -> Option<&Spot> {
        let (browser, sites) = self.computer.browser();
        browser.page(sites).map(|page| &page.spot)
    }

    fn words(&self, name: &str) -> String {
        self.computer.value(name).map(|value| value.to_string()).unwrap_or_default()
    }

    fn minutes_pass(&mut self, later: u32) {
        self.computer.begin_step(&Start { later, ..Start::default() });
    }

    fn refuses_cookies(&mut self) -> Tested {
        if self.computer.spots().iter().any(|spot| spot.as_str() == "emploi.cookies.refuse") {
            self.does(&["click emploi.cookies.refuse"])?;
        }
        self.sees("emploi.cookies = \"refused\"")
    }

    fn signs_in(&mut self) -> Tested {
        self.does(&["click emploi.account.enter", "click emploi.login.identifier"])?;
        let (identifier, password) = (self.words("person.access.identifier"), self.words("person.access.password"));
        self.does(&[
            &format!("type \"{identifier}\""),
            "click emploi.login.next",
            "click emploi.password.password",
            &format!("type \"{password}\""),
            "click emploi.password.enter",
        ])?;
        self.sees("emploi.dashboard and signed_in(emploi)")
    }

    fn answers_no_to(&mut self, questions: &[&str]) -> Tested {
        for question in questions {
            let answer = format!("click emploi.month.{question}.no");
            if self.computer.spots().iter().any(|spot| spot.as_str() == answer.trim_start_matches("click ")) {
                self.does(&[&answer])?;
            }
        }
        Ok(())
    }

    fn signs_out(&mut self) -> Tested {
        self.does(&["click emploi.account.open", "click emploi.account.leave", "click emploi.leave.no"])?;
        self.sees("signed_in(emploi)")?;
        self.does(&["click emploi.account.open", "click emploi.account.leave", "click emploi.leave.yes"])?;
        self.sees("emploi.goodbye and not signed_in(emploi)")
    }
}

const OTHERS: [&str; 5] = ["internship", "sick", "maternity", "pension", "invalidity"];

#[test]
fn who_did_not_work_is_led_from_the_log_in_to_the_log_out() -> Tested {
    for mut visitor in visitors("not_worked", "emploi.home", &[])? {
        assert!(visitor.try_to("click emploi.home.start").is_err(), "the banner is answered first");
        visitor.refuses_cookies()?;
        visitor.does(&["click emploi.home.start"])?;
        visitor.sees("emploi.login")?;

        visitor.is_refused("click emploi.login.next", "emploi.login.identifier")?;
        visitor.does(&["click emploi.login.identifier", "type \"11111111\""])?;
        visitor.is_refused("click emploi.login.next", "emploi.login.identifier")?;
        let identifier = visitor.words("person.access.identifier");
        visitor.does(&["click emploi.login.identifier", &format!("type \"{identifier} \"")])?;
        visitor.is_refused("click emploi.login.next", "emploi.login.identifier")?;
        visitor.does(&[
            "click emploi.login.identifier",
            &format!("type \"{identifier}\""),
            "click emploi.login.next",
        ])?;
        visitor.sees("emploi.password")?;

        let password = visitor.words("person.access.password");
        visitor.does(&["click emploi.password.password", &format!("type \"{}\"", password.to_uppercase())])?;
        visitor.is_refused("click emploi.password.enter", "emploi.password.password")?;
        visitor.sees("not signed_in(emploi)")?;
        visitor.does(&["click emploi.password.password", &format!("type \"{password}\"")])?;
        visitor.does(&["click emploi.password.enter"])?;
        visitor.sees("emploi.dashboard and browser.password = \"asked\"")?;
        visitor.does(&["click browser.password.never"])?;
        visitor.sees("browser.password = \"refused\"")?;

        visitor.does(&["click emploi.dashboard.update"])?;
        visitor.is_refused("click emploi.training.send", "emploi.training.training")?;
        visitor.does(&["click emploi.training.training.no", "click emploi.training.send"])?;
        visitor.sees("emploi.month")?;
        let is_woman = visitor.words("person.card.gender") == "woman";
        visitor.sees(if is_woman { "shown(emploi.month.maternity)" } else { "not shown(emploi.month.maternity)" })?;
        visitor.is_refused("click emploi.month.send", "emploi.month.worked")?;
        visitor.does(&["click emploi.month.worked.no"])?;
        visitor.answers_no_to(&OTHERS)?;
        visitor.is_refused("click emploi.month.send", "emploi.month.looking")?;
        visitor.does(&["click emploi.month.looking.no"])?;
        visitor.sees("shown(emploi.month.reason) and shown(emploi.month.looking_from)")?;
        visitor.is_refused("click emploi.month.send", "emploi.month.reason")?;
        visitor.does(&["click emploi.month.looking.yes"])?;
        visitor.sees("not shown(emploi.month.reason)")?;
        visitor.does(&["click emploi.month.send"])?;
        visitor.sees("emploi.summary and emploi.period = \"open\"")?;

        visitor.does(&["click emploi.summary.edit"])?;
        visitor.sees("emploi.month and emploi.month.looking = \"yes\"")?;
        visitor.does(&["click emploi.month.send", "click emploi.summary.send"])?;
        visitor.sees("emploi.done and emploi.period = \"done\" and files.receipt = \"nowhere\"")?;
        visitor.does(&["click emploi.done.receipt"])?;
        visitor.sees("files.receipt = \"downloads\"")?;
        let text = visitor.computer.desk().file("receipt").map(|file| file.text.clone()).unwrap_or_default();
        assert!(text.contains(&visitor.words("person.access.name")), "{}: {text}", visitor.who);

        visitor.does(&["click emploi.menu.update"])?;
        visitor.sees("emploi.already")?;
        visitor.signs_out()?;
        visitor.does(&["click browser.back"])?;
        visitor.sees("not emploi.done and not emploi.already and not signed_in(emploi)")?;
    }
    Ok(())
}

#[test]
fn who_worked_is_asked_again_when_hours_and_salary_do_not_fit() -> Tested {
    for mut visitor in visitors("worked", "emploi.home", &[])? {
        visitor.refuses_cookies()?;
        visitor.signs_in()?;
        visitor.does(&[
            "click emploi.dashboard.update",
            "click emploi.training.training.no",
            "click emploi.training.send",
        ])?;
        visitor.does(&["click emploi.month.worked.yes"])?;
        visitor.answers_no_to(&OTHERS)?;
        visitor.does(&["click emploi.month.looking.yes"])?;
        for (hours, gross) in [("", "480"), ("0", "480"), ("401", "480"), ("40", ""), ("40:30", "480")] {
            visitor.does(&["click emploi.month.hours", &format!("type \"{hours}\"")])?;
            visitor.does(&["click emploi.month.gross", &format!("type \"{gross}\"")])?;
            let wrong = if gross.is_empty() { "emploi.month.gross" } else { "emploi.month.hours" };
            visitor.is_refused("click emploi.month.send", wrong)?;
        }
        let (hours, gross) = (visitor.words("person.february.hours"), visitor.words("person.february.gross"));
        let hourly = visitor.words("person.february.hourly");
        visitor.does(&["click emploi.month.hours", &format!("type \"{hours}\"")])?;
        visitor.does(&["click emploi.month.gross", &format!("type \"{hourly}\""), "click emploi.month.send"])?;
        visitor.sees("emploi.verify")?;
        visitor.does(&["click emploi.verify.confirm"])?;
        visitor.sees("emploi.summary")?;
        visitor.does(&["click emploi.summary.edit", "click emploi.month.send", "click emploi.verify.fix"])?;
        visitor.does(&["click emploi.month.gross", &format!("type \"{gross}\""), "click emploi.month.send"])?;
        visitor.sees("emploi.summary and emploi.month.gross = person.february.gross")?;
        visitor.does(&["click emploi.summary.send", "click emploi.done.receipt"])?;
        let text = visitor.computer.desk().file("receipt").map(|file| file.text.clone()).unwrap_or_default();
        assert!(text.contains(&hours) && text.contains(&gross), "{}: {text}", visitor.who);

        visitor.does(&["click emploi.menu.update"])?;
        visitor.sees("emploi.already")?;
        visitor.does(&["click emploi.already.edit"])?;
        visitor.sees("emploi.month and emploi.period = \"done\" and emploi.month.hours = person.february.hours")?;
        visitor.does(&["click emploi.month.send", "click emploi.summary.send"])?;
        visitor.sees("emploi.done")?;
        visitor.signs_out()?;
    }
    Ok(())
}

#[test]
fn dates_are_those_of_the_month_and_in_their_order() -> Tested {
    for mut visitor in visitors("worked", "emploi.home", &[("emploi.internship", "asked")])? {
        visitor.refuses_cookies()?;
        visitor.signs_in()?;
        visitor.does(&[
            "click emploi.menu.update",
            "click emploi.training.training.yes",
            "click emploi.training.send",
        ])?;
        visitor.sees("emploi.month and not shown(emploi.month.looking) and shown(emploi.month.internship)")?;
        visitor.does(&["click emploi.month.worked.no"])?;
        visitor.answers_no_to(&OTHERS)?;
        visitor.does(&["click emploi.month.sick.yes"])?;
        for (from, to, wrong) in [
            ("12/01/2027", "14/02/2027", "emploi.month.sick_from"),
            ("12/02/2027", "14/03/2027", "emploi.month.sick_to"),
            ("14/02/2027", "12/02/2027", "emploi.month.sick_to"),
            ("31/02/2027", "14/02/2027", "emploi.month.sick_from"),
        ] {
            visitor.does(&["click emploi.month.sick_from", &format!("type \"{from}\"")])?;
            visitor.does(&["click emploi.month.sick_to", &format!("type \"{to}\"")])?;
            visitor.is_refused("click emploi.month.send", wrong)?;
        }
        visitor.does(&["click emploi.month.sick_from", "type \"12/02/2027\""])?;
        visitor.does(&["click emploi.month.sick_to", "type \"14/02/2027\"", "click emploi.month.send"])?;
        visitor.sees("emploi.summary")?;
    }
    Ok(())
}

#[test]
fn a_closed_period_says_so_and_names_the_next() -> Tested {
    for mut visitor in visitors("not_worked", "emploi.home", &[("emploi.period", "closed")])? {
        visitor.refuses_cookies()?;
        visitor.signs_in()?;
        visitor.does(&["click emploi.dashboard.update"])?;
        visitor.sees("emploi.closed")?;
        visitor.does(&["click emploi.closed.home"])?;
        visitor.sees("emploi.dashboard")?;
        visitor.signs_out()?;
    }
    Ok(())
}

#[test]
fn a_session_ends_by_itself_and_what_was_answered_is_still_there() -> Tested {
    for mut visitor in visitors("worked", "emploi.home", &[])? {
        visitor.refuses_cookies()?;
        visitor.signs_in()?;
        visitor.does(&[
            "click emploi.dashboard.update",
            "click emploi.training.training.no",
            "click emploi.training.send",
        ])?;
        visitor.does(&["click emploi.month.worked.no"])?;
        visitor.answers_no_to(&OTHERS)?;
        visitor.does(&["click emploi.month.looking.yes"])?;
        visitor.minutes_pass(14);
        visitor.sees("signed_in(emploi)")?;
        visitor.minutes_pass(2);
        visitor.sees("emploi.session = \"over\" and not signed_in(emploi)")?;
        visitor.does(&["click emploi.month.send"])?;
        visitor.sees("emploi.expired")?;
        visitor.does(&["click emploi.expired.again"])?;
        visitor.sees("emploi.login")?;
        visitor.signs_in()?;
        visitor.does(&["click emploi.dashboard.update", "click emploi.training.send"])?;
        visitor.sees("emploi.month and emploi.month.worked = \"no\" and emploi.month.looking = \"yes\"")?;
    }
    Ok(())
}

#[test]
fn nobody_comes_to_a_page_of_the_account_without_a_log_in() -> Tested {
    for mut visitor in visitors("cv", "emploi.home", &[])? {
        let pages: Vec<Spot> = visitor
            .computer
            .browser()
            .1
            .get("emploi")
            .map(|site| site.pages.values().map(|page| page.spot.clone()).collect())
            .unwrap_or_default();
        let public = ["home", "login", "password", "forgotten", "goodbye", "expired"];
        visitor.signs_out()?;
        for page in pages.iter().filter(|page| !public.contains(&page.rest())) {
            visitor.computer.begin_step(&Start { open: Some(page.clone()), ..Start::default() });
            assert!(visitor.page() != Some(page), "{}: {page} opens for a stranger", visitor.who);
        }
    }
    Ok(())
}
