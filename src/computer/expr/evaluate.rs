//! What an expression comes to.

use super::french::{self, Number};
use super::{Node, Operator, Scope, Unknown, Value};

use jiff::civil::Date;

use std::cmp::Ordering;

impl Node {
    pub(super) fn evaluate(&self, scope: &dyn Scope) -> Result<Value, Unknown> {
        match self {
            Self::Literal { value, .. } => Ok(value.clone()),
            Self::Name { name, .. } => scope.value(name),
            Self::Call { function, name, .. } => scope.call(*function, name),
            Self::Not(inner) => Ok(Value::Bool(!is_true(&inner.evaluate(scope)?))),
            Self::Pair { left, operator, right } => {
                let left = left.evaluate(scope)?;
                match operator {
                    Operator::And if !is_true(&left) => Ok(Value::Bool(false)),
                    Operator::Or if is_true(&left) => Ok(Value::Bool(true)),
                    _ => Ok(operator.apply(&left, &right.evaluate(scope)?)),
                }
            }
        }
    }
}

impl Operator {
    /// What it makes of two values. For `and` and `or`, the left one did not decide.
    fn apply(self, left: &Value, right: &Value) -> Value {
        let in_order = |fits: fn(Ordering) -> bool| order(left, right).is_some_and(fits);
        Value::Bool(match self {
            Self::Or | Self::And => is_true(right),
            Self::Equal => are_equal(left, right),
            Self::NotEqual => !is_empty(left) && !is_empty(right) && !are_equal(left, right),
            Self::Less => in_order(Ordering::is_lt),
            Self::LessOrEqual => in_order(Ordering::is_le),
            Self::Greater => in_order(Ordering::is_gt),
            Self::GreaterOrEqual => in_order(Ordering::is_ge),
            Self::Matches => matches(left, right),
            Self::Plus | Self::Minus | Self::Times => return self.count(left, right).unwrap_or(Value::Empty),
        })
    }

    /// A sum, difference or product; None when there is none, or it is too large.
    fn count(self, left: &Value, right: &Value) -> Option<Value> {
        let (left, right) = (number(left)?, number(right)?);
        match (self, left, right) {
            (Self::Times, Number::Integer(one), Number::Integer(other)) => one.checked_mul(other).map(Value::Integer),
            (Self::Times, Number::Integer(times), Number::Money(cents))
            | (Self::Times, Number::Money(cents), Number::Integer(times)) => cents.checked_mul(times).map(Value::Money),
            (Self::Plus, Number::Integer(one), Number::Integer(other)) => one.checked_add(other).map(Value::Integer),
            (Self::Minus, Number::Integer(one), Number::Integer(other)) => one.checked_sub(other).map(Value::Integer),
            (Self::Plus, ..) => left.as_money()?.checked_add(right.as_money()?).map(Value::Money),
            (Self::Minus, ..) => left.as_money()?.checked_sub(right.as_money()?).map(Value::Money),
            _ => None,
        }
    }
}

fn is_true(value: &Value) -> bool {
    *value == Value::Bool(true)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Empty => true,
        Value::Text(text) => text.is_empty(),
        _ => false,
    }
}

fn are_equal(left: &Value, right: &Value) -> bool {
    if is_empty(left) || is_empty(right) {
        return false;
    }
    match (left, right) {
        (Value::Text(one), Value::Text(other)) => one == other,
        (Value::Bool(one), Value::Bool(other)) => one == other,
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| are_equal(one, other))
        }
        _ => order(left, right) == Some(Ordering::Equal),
    }
}

/// Which comes first. Numbers and days have an order, and texts that can be read as one.
fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (number(left), number(right)) {
        (Some(one), Some(other)) => Some(one.hundredths().cmp(&other.hundredths())),
        _ => Some(date(left)?.cmp(&date(right)?)),
    }
}

fn number(value: &Value) -> Option<Number> {
    match value {
        Value::Integer(number) => Some(Number::Integer(*number)),
        Value::Money(cents) => Some(Number::Money(*cents)),
        Value::Text(text) => french::number(text),
        Value::Empty | Value::Bool(_) | Value::Date(_) | Value::List(_) => None,
    }
}

fn date(value: &Value) -> Option<Date> {
    match value {
        Value::Date(day) => Some(*day),
        Value::Text(text) => french::date(text),
        Value::Empty | Value::Bool(_) | Value::Integer(_) | Value::Money(_) | Value::List(_) => None,
    }
}

/// Whether what is written fits the pattern, in time that grows with length × length at most.
fn matches(value: &Value, pattern: &Value) -> bool {
    let (Value::Text(_) | Value::Integer(_) | Value::Money(_) | Value::Date(_), Value::Text(pattern)) =
        (value, pattern)
    else {
        return false;
    };
    if is_empty(value) {
        return false;
    }
    let text: Vec<char> = value.to_string().chars().collect();
    let pattern: Vec<char> = pattern.chars().collect();
    let (mut at, mut in_pattern) = (0, 0);
    // The last star, and how much of the text it has taken: where to go back to when what follows does not fit.
    let mut star: Option<(usize, usize)> = None;
    while at < text.len() {
        match pattern.get(in_pattern) {
            Some('*') => {
                star = Some((in_pattern, at));
                in_pattern += 1;
            }
            Some(sign) if *sign == '?' || *sign == text[at] => {
                at += 1;
                in_pattern += 1;
            }
            _ => {
                let Some((starred, taken)) = star else { return false };
                star = Some((starred, taken + 1));
                at = taken + 1;
                in_pattern = starred + 1;
            }
        }
    }
    pattern[in_pattern..].iter().all(|sign| *sign == '*')
}

#[cfg(test)]
mod tests;
