//! Puts the words of an expression together: a small Pratt parser.

use super::lex::{self, Kind, Token};
use super::{Error, Function, Node, Operator};

/// How many parentheses and `not`s may stand inside each other: no one reads more, and each costs stack.
const DEEPEST: usize = 64;

const VALUES: &str = "a name, a text, a number, true, false, not or (";
const AFTER_VALUE: &str = "= != < <= > >= matches + - * and or, or the end";

/// Reads a whole expression.
pub(super) fn parse(source: &str) -> Result<Node, Error> {
    let mut parser = Parser { tokens: lex::lex(source)?.into_iter().peekable(), depth: 0 };
    let root = parser.expression(0)?;
    match parser.next() {
        Token { kind: Kind::End, .. } => Ok(root),
        Token { kind: Kind::Close, column } => {
            Err(Error { column, what: "found ) where no ( is open: take it away".to_owned() })
        }
        Token { kind, column } => Err(unexpected(&kind, column, AFTER_VALUE)),
    }
}

struct Parser {
    tokens: std::iter::Peekable<std::vec::IntoIter<Token>>,
    depth: usize,
}

impl Parser {
    /// The next word. After the last one, the end again.
    fn next(&mut self) -> Token {
        self.tokens.next().unwrap_or(Token { kind: Kind::End, column: 1 })
    }

    /// The operator that comes next, if it binds at least as tightly as `power`.
    fn operator(&mut self, power: u8) -> Option<(Operator, usize)> {
        match self.tokens.peek() {
            Some(Token { kind: Kind::Operator(operator), column }) if operator.power() >= power => {
                Some((*operator, *column))
            }
            _ => None,
        }
    }

    /// A value and all that follows it, as long as it binds at least as tightly as `power`.
    fn expression(&mut self, power: u8) -> Result<Node, Error> {
        let mut left = self.value(power)?;
        while let Some((operator, _)) = self.operator(power) {
            self.next();
            let right = self.expression(operator.power() + 1)?;
            left = Node::Pair { left: Box::new(left), operator, right: Box::new(right) };
            if operator.power() == Operator::COMPARES
                && let Some((second, column)) = self.operator(Operator::COMPARES)
            {
                let what = format!("found {} after a comparison: join two comparisons with and", second.word());
                return Err(Error { column, what });
            }
        }
        Ok(left)
    }

    fn value(&mut self, power: u8) -> Result<Node, Error> {
        let Token { kind, column } = self.next();
        match kind {
            Kind::Literal(value) => Ok(Node::Literal { value, column }),
            Kind::Name(name) => match self.tokens.next_if(|token| token.kind == Kind::Open) {
                Some(_) => self.call(&name, column),
                None => Ok(Node::Name { name, column }),
            },
            Kind::Not if power > Operator::NOT => {
                Err(Error { column, what: "found not inside a comparison or a sum: put ( ) around it".to_owned() })
            }
            Kind::Not => self.deeper(column, |parser| Ok(Node::Not(Box::new(parser.expression(Operator::NOT)?)))),
            Kind::Open => self.deeper(column, |parser| {
                let inner = parser.expression(0)?;
                parser.close(column)?;
                Ok(inner)
            }),
            Kind::Operator(_) | Kind::Close | Kind::End => Err(unexpected(&kind, column, VALUES)),
        }
    }

    fn call(&mut self, word: &str, column: usize) -> Result<Node, Error> {
        let Some(function) = Function::parse(word) else {
            let known = Function::ALL.map(Function::word).join(", ");
            return Err(Error { column, what: format!("{word} cannot be asked: the questions are {known}") });
        };
        let Token { kind, column: inside } = self.next();
        let Kind::Name(name) = kind else {
            return Err(unexpected(&kind, inside, &format!("the name of a thing, as in {word}(pointer.a)")));
        };
        self.close(column)?;
        Ok(Node::Call { function, name, column: inside })
    }

    fn close(&mut self, opened: usize) -> Result<(), Error> {
        match self.next() {
            Token { kind: Kind::Close, .. } => Ok(()),
            Token { kind: Kind::End, column } => {
                Err(Error { column, what: format!("what begins at column {opened} is not closed: write )") })
            }
            Token { kind, column } => Err(unexpected(&kind, column, ") = != < <= > >= matches + - * and or")),
        }
    }

    fn deeper(&mut self, column: usize, read: impl FnOnce(&mut Self) -> Result<Node, Error>) -> Result<Node, Error> {
        if self.depth == DEEPEST {
            let what = format!("more than {DEEPEST} ( and not inside each other: say it in fewer");
            return Err(Error { column, what });
        }
        self.depth += 1;
        let node = read(self);
        self.depth -= 1;
        node
    }
}

fn unexpected(found: &Kind, column: usize, expected: &str) -> Error {
    Error { column, what: format!("found {found} where {expected} could stand") }
}

#[cfg(test)]
mod tests;
