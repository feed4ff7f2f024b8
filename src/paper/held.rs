//! Everything that is held on a person, to be read.

use crate::learner::Wishes;
use crate::report::{Held, HeldAct, HeldCard, HeldCode, HeldEvent};
use crate::texts::{Arg, Texts};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::Value;

/// Everything that is held on a person: one line a thing, each list under its title. Days are those of the seat, in its `zone`. Steps are
/// counted: their names are for programs, and stand in the form that is for them.
#[must_use]
pub fn held(texts: &Texts, held: &Held, zone: &TimeZone) -> String {
    let reader = Reader { texts, zone };
    let mut lines = vec![reader.label("paper.held_title"), reader.with("paper.held_learner", &held.learner)];
    let name = held.nickname.as_deref().map(|name| reader.with("paper.held_nickname", name));
    lines.push(name.unwrap_or_else(|| reader.label("paper.held_no_nickname")));
    lines.push(reader.code(held.code));
    let parts = [
        ("paper.held_cards", held.cards.iter().map(|card| reader.card(card)).collect()),
        ("paper.held_wishes", reader.wishes(&held.wishes)),
        ("paper.held_events", held.events.iter().map(|event| reader.event(event)).collect()),
        ("paper.held_audit", held.audit.iter().map(|act| reader.act(act)).collect::<Vec<_>>()),
    ];
    for (title, part) in parts {
        lines.extend([String::new(), reader.label(title)]);
        lines.extend(part);
        if lines.last() == Some(&reader.label(title)) {
            lines.push(reader.label("paper.held_nothing"));
        }
    }
    lines.extend([String::new(), reader.label("paper.held_more"), String::new()]);
    lines.join("\n")
}

/// Puts what is held into words.
struct Reader<'a> {
    texts: &'a Texts,
    zone: &'a TimeZone,
}

impl Reader<'_> {
    fn label(&self, key: &str) -> String {
        self.texts.label(key, &[])
    }

    fn with(&self, key: &str, value: &str) -> String {
        self.texts.label(key, &[("value", Arg::Text(value))])
    }

    /// The words of a key, or the key itself where there are none: a newer program may have kept what this one does not know.
    fn known(&self, label: &str, key: &str) -> String {
        let words = self.label(label);
        if words == label { key.to_owned() } else { words }
    }

    fn date(&self, at: Timestamp) -> String {
        self.day(at.to_zoned(self.zone.clone()).date())
    }

    fn day(&self, day: Date) -> String {
        let number = |part: i16| Arg::Number(part.into());
        let args =
            [("day", number(day.day().into())), ("month", number(day.month().into())), ("year", number(day.year()))];
        self.texts.label("paper.date", &args)
    }

    fn code(&self, code: HeldCode) -> String {
        self.label(match code {
            HeldCode { is_set: false, .. } => "paper.held_no_code",
            HeldCode { is_asked: true, .. } => "paper.held_code",
            HeldCode { is_asked: false, .. } => "paper.held_code_unasked",
        })
    }

    fn card(&self, card: &HeldCard) -> String {
        let symbol = self.known(&format!("cards.symbol_{}", card.symbol), &card.symbol);
        let colour = self.known(&format!("cards.colour_{}", card.colour), &card.colour);
        let tail = format!("{:02}", card.tail);
        let given = card.given.map(|given| self.date(given));
        let args = [
            ("symbol", Arg::Text(&symbol)),
            ("colour", Arg::Text(&colour)),
            ("tail", Arg::Text(&tail)),
            ("date", Arg::Text(given.as_deref().unwrap_or("none"))),
        ];
        self.texts.label("paper.held_card", &args)
    }

    fn wishes(&self, wishes: &Wishes) -> Vec<String> {
        let Wishes { palette, very_large, left_handed, reads_labels, aim } = wishes;
        let choice = |yes: bool, one: &str, other: &str| self.label(if yes { one } else { other });
        let palette = palette.as_ref().map(|palette| {
            self.with("paper.held_palette", &self.known(&format!("settings.colours_{palette}"), palette))
        });
        let size = very_large.map(|it| choice(it, "paper.held_very_large", "paper.held_large"));
        let hand = left_handed.map(|it| choice(it, "paper.held_left_hand", "paper.held_right_hand"));
        let labels = reads_labels.map(|it| choice(it, "paper.held_labels_read", "paper.held_labels_unread"));
        let aim =
            aim.as_ref().map(|aim| self.with("paper.held_aim", &self.known(&format!("curriculum.aim-{aim}"), aim)));
        [palette, size, hand, labels, aim].into_iter().flatten().collect()
    }

    fn event(&self, event: &HeldEvent) -> String {
        let what = self.known(&format!("paper.event_{}", event.kind), &event.kind);
        let mut line = self.dated(event.at, &what);
        let details = self.details(&event.kind, &event.payload);
        if !details.is_empty() {
            line.push_str(&self.with("paper.held_details", &details.join(&self.label("paper.held_comma"))));
        }
        line
    }

    fn act(&self, act: &HeldAct) -> String {
        let what = self.known(&format!("paper.act_{}", act.what), &act.what);
        let who = self.known(&format!("paper.role_{}", act.who), &act.who);
        let result = self.known(&format!("paper.result_{}", act.result), &act.result);
        let details = [who, result].join(&self.label("paper.held_comma"));
        self.dated(act.at, &what) + &self.with("paper.held_details", &details)
    }

    fn dated(&self, at: Timestamp, what: &str) -> String {
        let date = self.date(at);
        self.texts.label("paper.held_dated", &[("date", Arg::Text(&date)), ("what", Arg::Text(what))])
    }

    /// What a payload says. It may stand under the kind of its event once more.
    fn details(&self, kind: &str, payload: &Value) -> Vec<String> {
        // Beside it stands only a number that tells the last choice.
        if let Some(chosen) = payload.get(kind).filter(|_| kind == "wishes") {
            return serde_json::from_value(chosen.clone()).map(|wishes| self.wishes(&wishes)).unwrap_or_default();
        }
        let inner =
            payload.get(kind).filter(|_| payload.as_object().is_some_and(|it| it.len() == 1)).unwrap_or(payload);
        match inner {
            Value::Null => vec![],
            Value::Object(fields) => {
                let said = fields.iter().filter(|(name, value)| *name != "step" && !value.is_null());
                said.map(|(name, value)| self.detail(name, value)).collect()
            }
            other => vec![self.value("", other)],
        }
    }

    fn detail(&self, name: &str, value: &Value) -> String {
        let named = self.known(&format!("paper.field_{name}"), name);
        let value = self.value(name, value);
        self.texts.label("paper.held_detail", &[("name", Arg::Text(&named)), ("value", Arg::Text(&value))])
    }

    fn value(&self, name: &str, value: &Value) -> String {
        match value {
            Value::String(text) if name == "lesson" => self.known(&format!("curriculum.{text}"), text),
            Value::String(text) if name == "rung" => self.known(&format!("rungs.{text}"), text),
            Value::String(text) if name == "person" => self.known(&format!("paper.person_{text}"), text),
            Value::String(text) if name == "day" => text.parse().map_or_else(|_| text.clone(), |day| self.day(day)),
            Value::Array(steps) if name == "steps" => steps.len().to_string(),
            Value::String(text) => text.clone(),
            Value::Array(values) => values.iter().map(|it| self.value("", it)).collect::<Vec<_>>().join(" "),
            Value::Bool(yes) => self.label(if *yes { "paper.held_yes" } else { "paper.held_no" }),
            other => other.to_string(),
        }
    }
}
