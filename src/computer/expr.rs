//! The one expression language of goals, mistakes, conditions and rules.
//!
//! ```text
//! emploi.month.hours = person.february.hours and not shown(emploi.done.receipt)
//! gross < hours * 5          worked = "yes"          deed = "slipped"          hours matches "*:*"
//! ```
//!
//! From the loosest to the tightest: `or`, `and`, `not`, one comparison (`= != < <= > >= matches`), `+ -`, `*`. Parentheses
//! group. A value is a name (`emploi.period`), a text (`"yes"`), a whole number (`40`), an amount (`480.00`: always two
//! decimals), a day (`2027-02-28`: no space around its dashes), `true`, `false`, or a question about a thing (`shown(mail.code)`).
//!
//! # What compares with what
//! - **Empty compares false with everything**, by every comparison, `!=` included: of a field in which nothing stands,
//!   nothing can be said. A text without a character is empty too.
//! - Texts are equal when they are the same, letter for letter.
//! - A text is read the French way when it is compared with a number or a day, or put in order: `"1 234,56 €"`, `"28/02/2027"`.
//! - A whole number compares with an amount as euros.
//! - Things of different kinds are never equal, so `!=` holds between them; they are in no order.
//! - `matches` compares what is written with a pattern in which `*` stands for anything and `?` for one character.
//!
//! Nothing panics: a sum of things that cannot be counted, or that is too large, is Empty.

mod evaluate;
mod french;
mod lex;
mod parse;

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

impl Value {
    /// Reads an amount as people write it: `480`, `480.00 €`, `1 234,56 €`.
    ///
    /// None when it is not an amount, or has more than two decimals.
    #[must_use]
    pub fn parse_money(text: &str) -> Option<Self> {
        french::number(text)?.as_money().map(Self::Money)
    }

    /// As it is printed on a paper: an amount with its euro.
    #[must_use]
    pub fn printed(&self) -> String {
        match self {
            Self::Money(_) => format!("{self}\u{a0}€"),
            _ => self.to_string(),
        }
    }

    /// Reads a day as people write it: `28/02/2027`, also with dots or dashes. None when there is no such day.
    #[must_use]
    pub fn parse_date(text: &str) -> Option<Self> {
        french::date(text).map(Self::Date)
    }
}

/// As it would be typed into a form: `480,00`, `28/02/2027`.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Text(text) => f.write_str(text),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Money(cents) => {
                let sign = if *cents < 0 { "-" } else { "" };
                let cents = cents.unsigned_abs();
                write!(f, "{sign}{},{:02}", cents / 100, cents % 100)
            }
            Self::Date(day) => write!(f, "{:02}/{:02}/{:04}", day.day(), day.month(), day.year()),
            Self::List(values) => {
                for (index, value) in values.iter().enumerate() {
                    write!(f, "{}{value}", if index == 0 { "" } else { ", " })?;
                }
                Ok(())
            }
        }
    }
}

/// A question that an expression may ask about a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Function {
    /// Whether it can be acted on now.
    Shown,
    /// Whether it is in the window now, and not scrolled away.
    Seen,
    /// Whether it was opened.
    Opened,
    /// Whether it has the focus.
    Focused,
    /// Whether what stands in it passes the checks of its kind.
    Valid,
    /// Whether a button found something wrong with it.
    Wrong,
    /// Whether the person is signed in there.
    SignedIn,
    /// How often it was used during this step.
    Count,
    /// What stands in it, in small letters without accents.
    Plain,
}

impl Function {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Shown,
        Self::Seen,
        Self::Opened,
        Self::Focused,
        Self::Valid,
        Self::Wrong,
        Self::SignedIn,
        Self::Count,
        Self::Plain,
    ];

    /// As it is written: `signed_in`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Seen => "seen",
            Self::Opened => "opened",
            Self::Focused => "focused",
            Self::Valid => "valid",
            Self::Wrong => "wrong",
            Self::SignedIn => "signed_in",
            Self::Count => "count",
            Self::Plain => "plain",
        }
    }

    /// The function that is written `word`.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|function| function.word() == word)
    }
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
///
/// ```
/// use declic::computer::expr::Expr;
///
/// let goal = Expr::parse("emploi.month.hours = person.february.hours")?;
/// assert_eq!(goal.names(), [(1, "emploi.month.hours"), (22, "person.february.hours")]);
/// # Ok::<(), declic::computer::expr::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Expr {
    source: String,
    root: Node,
}

/// A name that an expression reads, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading<'a> {
    /// Counted in characters from 1.
    pub column: usize,
    /// The dotted name or bare word.
    pub name: &'a str,
    /// The question that is asked about it. None when its value is read.
    pub function: Option<Function>,
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

/// A part of a parsed expression. Columns are counted in characters from 1.
#[derive(Debug, Clone, PartialEq)]
enum Node {
    Literal { value: Value, column: usize },
    Name { name: String, column: usize },
    Call { function: Function, name: String, column: usize },
    Not(Box<Node>),
    Pair { left: Box<Node>, operator: Operator, right: Box<Node> },
}

/// What stands between two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Matches,
    Plus,
    Minus,
    Times,
}

impl Expr {
    /// Reads an expression.
    ///
    /// # Errors
    /// With the column of the first character that does not fit.
    pub fn parse(source: &str) -> Result<Self, Error> {
        Ok(Self { source: source.to_owned(), root: parse::parse(source)? })
    }

    /// An expression that comes to this text, whatever stands around it.
    #[must_use]
    pub fn text(text: &str) -> Self {
        let value = Value::Text(text.to_owned());
        Self { source: format!("\"{text}\""), root: Node::Literal { value, column: 1 } }
    }

    /// What it comes to. What follows a false `and` or a true `or` is not looked at.
    ///
    /// # Errors
    /// [`Unknown`] for the first name that nothing answers to.
    pub fn evaluate(&self, scope: &dyn Scope) -> Result<Value, Unknown> {
        self.root.evaluate(scope)
    }

    /// Whether it comes to true. An unknown name is not true.
    #[must_use]
    pub fn holds(&self, scope: &dyn Scope) -> bool {
        self.evaluate(scope) == Ok(Value::Bool(true))
    }

    /// Each name it reads, with the column at which it stands, in order. A name in a question stands there too.
    #[must_use]
    pub fn names(&self) -> Vec<(usize, &str)> {
        self.readings().into_iter().map(|reading| (reading.column, reading.name)).collect()
    }

    /// Each name it reads or asks about, in order.
    #[must_use]
    pub fn readings(&self) -> Vec<Reading<'_>> {
        let mut readings = Vec::new();
        self.root.visit(&mut |node| match node {
            Node::Name { name, column } => readings.push(Reading { column: *column, name, function: None }),
            Node::Call { function, name, column } => {
                readings.push(Reading { column: *column, name, function: Some(*function) });
            }
            Node::Literal { .. } | Node::Not(_) | Node::Pair { .. } => {}
        });
        readings
    }

    /// Each written text that `name` is compared with, with its column, in order: so that a word that `name` can never
    /// be is found before anyone waits for it.
    #[must_use]
    pub fn compared_with(&self, name: &str) -> Vec<(usize, &str)> {
        let mut texts = Vec::new();
        self.root.visit(&mut |node| {
            if let Node::Pair { left, operator: Operator::Equal | Operator::NotEqual, right } = node {
                for (one, other) in [(left, right), (right, left)] {
                    if let (Node::Name { name: named, .. }, Node::Literal { value: Value::Text(text), column }) =
                        (&**one, &**other)
                        && named == name
                    {
                        texts.push((*column, text.as_str()));
                    }
                }
            }
        });
        texts
    }
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.source)
    }
}

impl Node {
    /// Shows every part to `see`, in the order in which it is written.
    fn visit<'a>(&'a self, see: &mut dyn FnMut(&'a Self)) {
        see(self);
        match self {
            Self::Not(inner) => inner.visit(see),
            Self::Pair { left, right, .. } => {
                left.visit(see);
                right.visit(see);
            }
            Self::Literal { .. } | Self::Name { .. } | Self::Call { .. } => {}
        }
    }
}

impl Operator {
    /// As it is written.
    fn word(self) -> &'static str {
        match self {
            Self::Or => "or",
            Self::And => "and",
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Matches => "matches",
            Self::Plus => "+",
            Self::Minus => "-",
            Self::Times => "*",
        }
    }

    /// How tightly it binds. `not` binds with [`Operator::NOT`].
    fn power(self) -> u8 {
        match self {
            Self::Or => 1,
            Self::And => 2,
            Self::Plus | Self::Minus => 5,
            Self::Times => 6,
            _ => Self::COMPARES,
        }
    }

    /// How tightly `not` binds what follows it.
    const NOT: u8 = 3;

    /// How tightly a comparison binds.
    const COMPARES: u8 = 4;
}
