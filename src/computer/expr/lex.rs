//! Cuts the text of an expression into words.

use super::{Error, Operator, Value};

use jiff::civil::Date;

use std::fmt;

/// An expression is a sentence or two. What is longer is a mistake in the file, and would cost stack.
const LONGEST: usize = 2000;

/// A word, and the column at which it begins, counted in characters from 1.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) column: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    Literal(Value),
    Name(String),
    Operator(Operator),
    Not,
    Open,
    Close,
    End,
}

/// As an error names it.
impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(Value::Text(text)) => write!(f, "the text \"{text}\""),
            Self::Literal(value) => write!(f, "{value}"),
            Self::Name(name) => write!(f, "{name}"),
            Self::Operator(operator) => write!(f, "{}", operator.word()),
            Self::Not => write!(f, "not"),
            Self::Open => write!(f, "("),
            Self::Close => write!(f, ")"),
            Self::End => write!(f, "the end"),
        }
    }
}

/// Cuts `source` into words; the last one is [`Kind::End`].
pub(super) fn lex(source: &str) -> Result<Vec<Token>, Error> {
    let characters: Vec<char> = source.chars().collect();
    if characters.len() > LONGEST {
        let what = format!("an expression has at most {LONGEST} characters, this one has {}", characters.len());
        return Err(Error { column: LONGEST + 1, what });
    }
    let mut lexer = Lexer { characters: &characters, at: 0 };
    let mut tokens = Vec::new();
    while let Some(token) = lexer.next()? {
        tokens.push(token);
    }
    tokens.push(Token { kind: Kind::End, column: characters.len() + 1 });
    Ok(tokens)
}

struct Lexer<'a> {
    characters: &'a [char],
    at: usize,
}

impl Lexer<'_> {
    fn next(&mut self) -> Result<Option<Token>, Error> {
        self.take_while(char::is_whitespace);
        let column = self.at + 1;
        let Some(first) = self.peek(0) else { return Ok(None) };
        let kind = match first {
            '"' => self.text(column)?,
            '0'..='9' => self.number(column)?,
            'a'..='z' | '_' => self.name(column)?,
            _ => self.sign(first, column)?,
        };
        Ok(Some(Token { kind, column }))
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.characters.get(self.at + ahead).copied()
    }

    fn take_while(&mut self, fits: impl Fn(char) -> bool) -> String {
        let taken: String = self.characters[self.at..].iter().copied().take_while(|c| fits(*c)).collect();
        self.at += taken.chars().count();
        taken
    }

    fn text(&mut self, column: usize) -> Result<Kind, Error> {
        self.at += 1;
        let text = self.take_while(|c| c != '"');
        if self.peek(0).is_none() {
            return Err(Error { column, what: "this text has no end: close it with \"".to_owned() });
        }
        self.at += 1;
        Ok(Kind::Literal(Value::Text(text)))
    }

    fn number(&mut self, column: usize) -> Result<Kind, Error> {
        if let Some(kind) = self.date(column)? {
            return Ok(kind);
        }
        let whole = self.take_while(|c| c.is_ascii_digit());
        let decimals = match self.peek(0) {
            Some('.') => {
                self.at += 1;
                Some(self.take_while(|c| c.is_ascii_digit()))
            }
            _ => None,
        };
        if let Some(next) = self.peek(0).filter(|c| c.is_alphanumeric() || matches!(c, '_' | ',' | '.')) {
            let what = format!("found {next} in a number: write 40, or 480.00 for an amount");
            return Err(Error { column: self.at + 1, what });
        }
        let too_large = || Error { column, what: "this number is too large".to_owned() };
        let Some(decimals) = decimals else {
            return Ok(Kind::Literal(Value::Integer(whole.parse().map_err(|_| too_large())?)));
        };
        if decimals.len() != 2 {
            let what = format!("found {whole}.{decimals}: an amount has two decimals, as in 480.00");
            return Err(Error { column, what });
        }
        Ok(Kind::Literal(Value::Money(format!("{whole}{decimals}").parse().map_err(|_| too_large())?)))
    }

    /// A day, if what stands here looks like one: `2027-02-28`.
    fn date(&mut self, column: usize) -> Result<Option<Kind>, Error> {
        let looks = "0000-00-00";
        let fits = looks.chars().enumerate().all(|(ahead, sign)| match (sign, self.peek(ahead)) {
            ('0', Some(found)) => found.is_ascii_digit(),
            (_, found) => found == Some(sign),
        });
        if !fits || self.peek(looks.len()).is_some_and(|c| c.is_ascii_digit()) {
            return Ok(None);
        }
        let written: String = self.characters[self.at..].iter().take(looks.len()).collect();
        self.at += looks.len();
        match written.parse::<Date>() {
            Ok(day) => Ok(Some(Kind::Literal(Value::Date(day)))),
            Err(_) => Err(Error { column, what: format!("{written} is not in the calendar") }),
        }
    }

    fn name(&mut self, column: usize) -> Result<Kind, Error> {
        let word = self.take_while(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '.'));
        if word.split('.').any(str::is_empty) {
            return Err(Error { column, what: format!("found {word}: write a name on each side of a dot") });
        }
        if let Some(next) = self.peek(0).filter(|c| c.is_alphanumeric()) {
            let what = format!("found {next} in a name: only a-z, 0-9, _ and dots");
            return Err(Error { column: self.at + 1, what });
        }
        Ok(match word.as_str() {
            "and" => Kind::Operator(Operator::And),
            "or" => Kind::Operator(Operator::Or),
            "matches" => Kind::Operator(Operator::Matches),
            "not" => Kind::Not,
            "true" => Kind::Literal(Value::Bool(true)),
            "false" => Kind::Literal(Value::Bool(false)),
            _ => Kind::Name(word),
        })
    }

    fn sign(&mut self, first: char, column: usize) -> Result<Kind, Error> {
        let equals = self.peek(1) == Some('=');
        let (length, kind) = match first {
            '(' => (1, Kind::Open),
            ')' => (1, Kind::Close),
            '=' if equals => return Err(Error { column, what: "found ==: write = to compare".to_owned() }),
            '=' => (1, Kind::Operator(Operator::Equal)),
            '!' if equals => (2, Kind::Operator(Operator::NotEqual)),
            '<' if equals => (2, Kind::Operator(Operator::LessOrEqual)),
            '<' => (1, Kind::Operator(Operator::Less)),
            '>' if equals => (2, Kind::Operator(Operator::GreaterOrEqual)),
            '>' => (1, Kind::Operator(Operator::Greater)),
            '+' => (1, Kind::Operator(Operator::Plus)),
            '-' => (1, Kind::Operator(Operator::Minus)),
            '*' => (1, Kind::Operator(Operator::Times)),
            _ => {
                let hint = match first {
                    '\'' | '“' | '”' | '«' | '‘' | '’' => "a text stands between \" and \"",
                    '!' => "write not, or != to compare",
                    '&' => "write and",
                    '|' => "write or",
                    _ if first.is_alphabetic() => "names are written in small letters, a-z without accents",
                    _ => "write a name, a text, a number, or one of and or not = != < <= > >= matches + - * ( )",
                };
                return Err(Error { column, what: format!("found {first}: {hint}") });
            }
        };
        self.at += length;
        Ok(kind)
    }
}
