use super::{are_equal, order};
use crate::computer::expr::{Error, Expr, Function, Scope, Unknown, Value};

use jiff::civil::Date;
use proptest::prelude::*;

use std::collections::BTreeMap;

#[derive(Default)]
struct Things(BTreeMap<&'static str, Value>);

impl Scope for Things {
    fn value(&self, name: &str) -> Result<Value, Unknown> {
        self.0.get(name).cloned().ok_or_else(|| Unknown(name.to_owned()))
    }

    fn call(&self, function: Function, name: &str) -> Result<Value, Unknown> {
        match function {
            Function::Shown => Ok(Value::Bool(self.0.contains_key(name))),
            _ => Err(Unknown(name.to_owned())),
        }
    }
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn things() -> Things {
    Things(BTreeMap::from([
        ("empty", Value::Empty),
        ("blank", text("")),
        ("typed", text("1\u{a0}234,56 €")),
        ("hours", text("40")),
        ("day", text("28/02/2027")),
        ("gross", Value::Money(48_000)),
        ("name", text("Amina")),
        ("on", Value::Bool(true)),
        ("list", Value::List(vec![Value::Integer(1), text("b")])),
    ]))
}

fn come_to(source: &str) -> Result<Result<Value, Unknown>, Error> {
    Ok(Expr::parse(source)?.evaluate(&things()))
}

#[test]
fn these_hold() -> Result<(), Error> {
    for source in [
        "on",
        "not empty",
        "hours = 40",
        "40 = hours",
        "hours = 40.00",
        "hours != 41",
        "gross = hours * 12.00",
        "gross = 12.00 * hours",
        "gross = 480",
        "gross - 80 = 400",
        "typed = 1234.56",
        "typed > gross",
        "hours >= 1 and hours <= 400",
        "day = 2027-02-28",
        "day < 2027-03-01",
        "name = \"Amina\"",
        "name != \"amina\"",
        "name != 40",
        "name matches \"A*\"",
        "name matches \"?m*a\"",
        "gross matches \"*,00\"",
        "2027-02-28 matches \"28/*\"",
        "list = list",
        "shown(name) and not shown(other)",
        "on or other",
    ] {
        assert_eq!(come_to(source)?, Ok(Value::Bool(true)), "{source}");
    }
    Ok(())
}

#[test]
fn these_do_not_hold() -> Result<(), Error> {
    for source in [
        "empty",
        "empty = empty",
        "empty != \"done\"",
        "empty = \"\"",
        "blank = \"\"",
        "blank != \"a\"",
        "empty <= empty",
        "empty matches \"*\"",
        "blank matches \"*\"",
        "name < 40",
        "name > 40",
        "name = 40",
        "name matches \"a*\"",
        "name matches \"Amin\"",
        "on < on",
        "list = name",
        "name",
        "on and name",
        "empty + 1 = 1",
        "gross * gross = gross",
    ] {
        assert_ne!(come_to(source)?, Ok(Value::Bool(true)), "{source}");
    }
    Ok(())
}

#[test]
fn the_first_name_that_nothing_answers_to_is_told() -> Result<(), Error> {
    let unknown = |name: &str| Err(Unknown(name.to_owned()));
    assert_eq!(come_to("on and one = two")?, unknown("one"));
    assert_eq!(come_to("focused(name)")?, unknown("name"));
    assert!(!Expr::parse("not one")?.holds(&things()));
    Ok(())
}

#[test]
fn what_comes_after_the_decision_is_not_looked_at() -> Result<(), Error> {
    assert_eq!(come_to("on or unknown")?, Ok(Value::Bool(true)));
    assert_eq!(come_to("empty and unknown")?, Ok(Value::Bool(false)));
    Ok(())
}

#[test]
fn a_sum_that_is_too_large_is_empty() -> Result<(), Error> {
    let most = i64::MAX;
    for source in [
        format!("{most} + 1"),
        format!("0 - {most} - 2"),
        format!("{most} * 2"),
        format!("{most} + 1.00"),
        format!("1.00 - {most}"),
        format!("1.00 * {most} * 2"),
    ] {
        assert_eq!(come_to(&source)?, Ok(Value::Empty), "{source}");
    }
    Ok(())
}

#[test]
fn a_pattern_of_many_stars_ends_soon() -> Result<(), Error> {
    let source = format!("\"{}\" matches \"{}b\"", "a".repeat(900), "*a".repeat(400));
    assert_eq!(come_to(&source)?, Ok(Value::Bool(false)));
    Ok(())
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Empty),
        "[0-9 ,.€/x-]{0,8}".prop_map(Value::Text),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Integer),
        (-500_i64..500).prop_map(Value::Integer),
        any::<i64>().prop_map(Value::Money),
        (-50_000_i64..50_000).prop_map(Value::Money),
        (2020_i16..2030, 1_i8..=12, 1_i8..=28)
            .prop_map(|(y, m, d)| Value::Date(Date::new(y, m, d).unwrap_or_default())),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| proptest::collection::vec(inner, 0..3).prop_map(Value::List))
}

/// `one` and `other` are the two values.
struct Two(Value, Value);

impl Scope for Two {
    fn value(&self, name: &str) -> Result<Value, Unknown> {
        match name {
            "one" => Ok(self.0.clone()),
            "other" => Ok(self.1.clone()),
            _ => Err(Unknown(name.to_owned())),
        }
    }

    fn call(&self, _: Function, name: &str) -> Result<Value, Unknown> {
        Err(Unknown(name.to_owned()))
    }
}

fn hold(source: &str, two: &Two) -> bool {
    Expr::parse(source).is_ok_and(|expr| expr.holds(two))
}

proptest! {
    #[test]
    fn comparisons_keep_their_laws(one in any_value(), other in any_value()) {
        prop_assert_eq!(are_equal(&one, &other), are_equal(&other, &one));
        prop_assert_eq!(order(&one, &other), order(&other, &one).map(std::cmp::Ordering::reverse));
        let two = Two(one, other);
        prop_assert!(!(hold("one = other", &two) && hold("one != other", &two)));
        prop_assert_eq!(hold("one < other", &two), hold("other > one", &two));
        prop_assert_eq!(hold("one <= other", &two), hold("other >= one", &two));
        prop_assert!(!hold("one < other", &two) || hold("one <= other", &two));
        prop_assert!(!(hold("one < other", &two) && hold("one > other", &two)));
        prop_assert!(!(hold("one < other", &two) && hold("one = other", &two)));
    }

    #[test]
    fn empty_compares_false_with_everything(value in any_value()) {
        let two = Two(Value::Empty, value);
        for operator in ["=", "!=", "<", "<=", ">", ">=", "matches"] {
            let (left, right) = (format!("one {operator} other"), format!("other {operator} one"));
            prop_assert!(!hold(&left, &two) && !hold(&right, &two), "{}", operator);
        }
    }

    #[test]
    fn nothing_makes_counting_or_matching_panic(one in any_value(), other in any_value()) {
        let two = Two(one, other);
        for operator in ["+", "-", "*", "matches"] {
            let source = format!("one {operator} other");
            prop_assert!(Expr::parse(&source).is_ok_and(|expr| expr.evaluate(&two).is_ok()));
        }
    }

    #[test]
    fn an_amount_reads_back_as_it_is_typed(cents in any::<i64>()) {
        prop_assert_eq!(Value::parse_money(&Value::Money(cents).to_string()), (cents != i64::MIN).then_some(Value::Money(cents)));
    }
}
