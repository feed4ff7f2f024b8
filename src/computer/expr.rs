//! Being built: the one expression language of goals, mistakes and conditions.

use jiff::civil::Date;

use std::fmt;

/// What an expression comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing: an empty field. Compares false with everything.
    Empty,
    /// What was typed, or a word.
    Text(String),
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// An amount in cents.
    Money(i64),
    /// A day.
    Date(Date),
    /// Several values.
    List(Vec<Value>),
}

/// A function that an expression may call on a spot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Function {
    Shown,
    Opened,
    Focused,
    Valid,
    SignedIn,
    Count,
}

/// A name that nothing in scope answers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown(pub String);

/// Where the names of an expression get their values.
pub trait Scope {
    /// The value of a dotted name (`pointer.a`, `emploi.period`, `person.february.hours`) or bare word (`deed`).
    ///
    /// # Errors
    /// [`Unknown`] when nothing has that name.
    fn value(&self, name: &str) -> Result<Value, Unknown>;
    /// What `function` says of the thing called `name`.
    ///
    /// # Errors
    /// [`Unknown`] when nothing has that name.
    fn call(&self, function: Function, name: &str) -> Result<Value, Unknown>;
}

/// A parsed expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Expr {
    source: String,
}

/// Where and why a text is not an expression.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("column {column}: {what}")]
pub struct Error {
    /// Counted in characters from 1.
    pub column: usize,
    /// What was found and what could stand there.
    pub what: String,
}

impl Expr {
    /// Reads an expression.
    ///
    /// # Errors
    /// With the column of the first character that does not fit.
    pub fn parse(source: &str) -> Result<Self, Error> {
        Ok(Self { source: source.to_owned() })
    }
    /// What it comes to.
    ///
    /// # Errors
    /// [`Unknown`] for the first name that nothing answers to.
    pub fn evaluate(&self, _scope: &dyn Scope) -> Result<Value, Unknown> {
        Ok(Value::Empty)
    }
    /// Whether it comes to true. An unknown name is not true.
    #[must_use]
    pub fn holds(&self, scope: &dyn Scope) -> bool {
        self.evaluate(scope) == Ok(Value::Bool(true))
    }
    /// Each name it reads, with the column at which it stands, in order.
    #[must_use]
    pub fn names(&self) -> Vec<(usize, &str)> {
        vec![]
    }
}
impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.source)
    }
}
