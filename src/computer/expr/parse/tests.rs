use crate::computer::expr::{Error, Expr, Function, Node, Operator, Reading, Value};

use jiff::civil::Date;
use proptest::prelude::*;

fn fails(source: &str) -> Error {
    Expr::parse(source).expect_err(source)
}

/// The same tree without its columns, so that trees compare.
fn unplaced(node: Node) -> Node {
    match node {
        Node::Literal { value, .. } => Node::Literal { value, column: 0 },
        Node::Name { name, .. } => Node::Name { name, column: 0 },
        Node::Call { function, name, .. } => Node::Call { function, name, column: 0 },
        Node::Not(inner) => Node::Not(Box::new(unplaced(*inner))),
        Node::Pair { left, operator, right } => {
            Node::Pair { left: Box::new(unplaced(*left)), operator, right: Box::new(unplaced(*right)) }
        }
    }
}

fn power(node: &Node) -> u8 {
    match node {
        Node::Not(_) => Operator::NOT,
        Node::Pair { operator, .. } => operator.power(),
        Node::Literal { .. } | Node::Name { .. } | Node::Call { .. } => u8::MAX,
    }
}

/// With as few parentheses as the grammar allows.
fn print(node: &Node) -> String {
    let within = |node: &Node, least: u8| {
        if power(node) < least { format!("({})", print(node)) } else { print(node) }
    };
    match node {
        Node::Literal { value: Value::Text(text), .. } => format!("\"{text}\""),
        Node::Literal { value: Value::Money(cents), .. } => format!("{}.{:02}", cents / 100, cents % 100),
        Node::Literal { value: Value::Date(day), .. } => day.to_string(),
        Node::Literal { value, .. } => value.to_string(),
        Node::Name { name, .. } => name.clone(),
        Node::Call { function, name, .. } => format!("{}({name})", function.word()),
        Node::Not(inner) => format!("not {}", within(inner, Operator::NOT)),
        Node::Pair { left, operator, right } => {
            let own = operator.power();
            let least = if own == Operator::COMPARES { own + 1 } else { own };
            format!("{} {} {}", within(left, least), operator.word(), within(right, own + 1))
        }
    }
}

fn any_name() -> impl Strategy<Value = String> {
    "[a-z_][a-z0-9_]{0,6}(\\.[a-z0-9_]{1,6}){0,2}".prop_filter("a word of the language", |name| {
        !["and", "or", "not", "matches", "true", "false"].contains(&&**name)
    })
}

fn any_node() -> impl Strategy<Value = Node> {
    let literal = prop_oneof![
        "[^\"]{0,8}".prop_map(Value::Text),
        any::<bool>().prop_map(Value::Bool),
        (0..=i64::MAX).prop_map(Value::Integer),
        (0..=i64::MAX).prop_map(Value::Money),
        (0_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| Value::Date(Date::new(y, m, d).unwrap_or_default())),
    ];
    let function = proptest::sample::select(Function::ALL.to_vec());
    let leaf = prop_oneof![
        literal.prop_map(|value| Node::Literal { value, column: 0 }),
        any_name().prop_map(|name| Node::Name { name, column: 0 }),
        (function, any_name()).prop_map(|(function, name)| Node::Call { function, name, column: 0 }),
    ];
    let operator = proptest::sample::select(vec![
        Operator::Or,
        Operator::And,
        Operator::Equal,
        Operator::NotEqual,
        Operator::Less,
        Operator::LessOrEqual,
        Operator::Greater,
        Operator::GreaterOrEqual,
        Operator::Matches,
        Operator::Plus,
        Operator::Minus,
        Operator::Times,
    ]);
    leaf.prop_recursive(5, 24, 2, move |inner| {
        prop_oneof![
            inner.clone().prop_map(|node| Node::Not(Box::new(node))),
            (inner.clone(), operator.clone(), inner).prop_map(|(left, operator, right)| Node::Pair {
                left: Box::new(left),
                operator,
                right: Box::new(right)
            }),
        ]
    })
}

proptest! {
    #[test]
    fn no_text_makes_the_parser_panic(text in "\\PC{0,60}") {
        let _ = Expr::parse(&text);
    }

    #[test]
    fn no_row_of_words_makes_the_parser_panic(
        words in proptest::collection::vec(
            proptest::sample::select(vec![
                "and", "or", "not", "(", ")", "=", "!=", "<", "+", "-", "*", "matches", "a.b", "40", "4.00", "\"x\"",
                "2027-02-28", "shown(", "true", ".", "\"",
            ]),
            0..40,
        ),
    ) {
        if let Err(error) = Expr::parse(&words.join(" ")) {
            prop_assert!(error.column >= 1 && error.column <= words.join(" ").chars().count() + 1);
        }
    }

    #[test]
    fn what_is_printed_reads_as_the_same_tree(node in any_node()) {
        let printed = print(&node);
        let read = Expr::parse(&printed).map_err(|error| TestCaseError::fail(format!("{printed}: {error}")))?;
        prop_assert_eq!(unplaced(read.root), node, "{}", printed);
    }
}

#[test]
fn words_bind_as_the_table_says() -> Result<(), Error> {
    for (loose, explicit) in [
        ("not a = b and c or d", "((not (a = b)) and c) or d"),
        ("a or b and c", "a or (b and c)"),
        ("gross < hours * 5 + 1", "gross < ((hours * 5) + 1)"),
        ("a - b - c = d", "((a - b) - c) = d"),
    ] {
        assert_eq!(unplaced(Expr::parse(loose)?.root), unplaced(Expr::parse(explicit)?.root), "{loose}");
    }
    Ok(())
}

#[test]
fn a_day_and_a_difference_are_told_apart() -> Result<(), Error> {
    assert!(matches!(Expr::parse("2027-02-28")?.root, Node::Literal { value: Value::Date(_), .. }));
    assert!(matches!(Expr::parse("2027-02")?.root, Node::Pair { operator: Operator::Minus, .. }));
    assert_eq!(fails("2027-02-30").to_string(), "column 1: 2027-02-30 is not in the calendar");
    Ok(())
}

#[test]
fn an_error_says_the_column_what_was_found_and_what_could_stand_there() {
    for (source, column, words) in [
        ("", 1, "found the end where a name"),
        ("pointer.a and", 14, "found the end where a name"),
        ("§", 1, "found §: write a name"),
        ("pointer.a = 'left'", 13, "found ': a text stands between"),
        ("a = \"left", 5, "this text has no end"),
        ("a == b", 3, "write = to compare"),
        ("a = b = c", 7, "join two comparisons with and"),
        ("a b", 3, "found b where = !="),
        ("(a = b", 7, "what begins at column 1 is not closed"),
        ("a = b)", 6, "no ( is open"),
        ("spied(a)", 1, "the questions are shown, seen, opened, focused, valid, wrong, signed_in, count"),
        ("count(40)", 7, "found 40 where the name of a thing"),
        ("a = 480.0", 5, "an amount has two decimals"),
        ("a = 480,00", 8, "found , in a number"),
        ("a = 40h", 7, "found h in a number"),
        ("a.", 1, "a name on each side of a dot"),
        ("Pointer.a", 1, "small letters"),
        ("a = not b", 5, "put ( ) around it"),
        ("\"été\" = été", 9, "found é: names are written"),
        ("a = caf\u{e9}", 8, "found é in a name"),
        ("99999999999999999999", 1, "too large"),
    ] {
        let error = fails(source);
        assert_eq!(error.column, column, "{source}: {error}");
        assert!(error.what.contains(words), "{source}: {error}");
    }
}

#[test]
fn what_is_too_deep_or_too_long_is_refused() {
    assert!(fails(&"(".repeat(1000)).what.contains("inside each other"));
    assert!(fails(&"not ".repeat(400)).what.contains("inside each other"));
    assert!(fails(&"a and ".repeat(100_000)).what.contains("at most"));
}

#[test]
fn names_questions_and_compared_texts_are_listed_where_they_stand() -> Result<(), Error> {
    let expr = Expr::parse("deed = \"slipped\" or count(pointer.a) > 2 and \"missed\" != deed")?;
    assert_eq!(
        expr.readings(),
        [
            Reading { column: 1, name: "deed", function: None },
            Reading { column: 27, name: "pointer.a", function: Some(Function::Count) },
            Reading { column: 58, name: "deed", function: None },
        ]
    );
    assert_eq!(expr.compared_with("deed"), [(8, "slipped"), (46, "missed")]);
    assert_eq!(expr.to_string(), "deed = \"slipped\" or count(pointer.a) > 2 and \"missed\" != deed");
    Ok(())
}
