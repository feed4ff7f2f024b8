use super::{Arg, Kind, Texts};
use crate::fault::{Place, Unreadable};
use crate::line::Line;

use std::error::Error;
use std::fs;
use std::path::Path;

type Done = Result<(), Box<dyn Error>>;

/// A folder of words with these files: `fr/end.ftl`.
fn locales(files: &[(&str, &str)]) -> std::io::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    fs::create_dir_all(folder.path().join("fr/lessons"))?;
    for (name, source) in files {
        fs::write(folder.path().join(name), source)?;
    }
    Ok(folder)
}

#[test]
fn the_words_of_the_program_are_free_of_faults() {
    for (scope, source) in super::house::scopes("fr") {
        assert!(fluent::FluentResource::try_new(source.to_owned()).is_ok(), "{scope}");
        assert!(!Texts::house("fr").sentences(scope).is_empty(), "{scope}");
    }
}

#[test]
fn a_language_without_words_speaks_french() {
    let line = Line::new("rungs", "alone");
    let french = Texts::house("fr").words(&line);
    assert_ne!(french, line.to_string());
    for wished in ["xx", "", "n'importe quoi"] {
        assert_eq!(Texts::house(wished).words(&line), french, "{wished}");
    }
}

#[test]
fn a_missing_key_shows_itself() {
    let texts = Texts::house("fr");
    let line = Line::new("click", "big").attribute("praise");
    assert_eq!(texts.words(&line), "click.big.praise");
    assert!(!texts.has(&line));
    for key in ["nowhere.at.all", "rungs", "", "rungs.alone.nothing"] {
        assert_eq!(texts.label(key, &[]), key);
    }
}

#[test]
fn files_lie_over_the_words_of_the_program() -> Done {
    let folder = locales(&[("fr/rungs.ftl", "alone = Tout seul\n"), ("fr/club.ftl", "name = Le club\n")])?;
    let (texts, faults) = Texts::open(folder.path(), "fr");
    assert_eq!(faults, []);
    assert_eq!(texts.words(&Line::new("rungs", "alone")), "Tout seul");
    assert_eq!(texts.words(&Line::new("club", "name")), "Le club");
    assert_eq!(
        texts.words(&Line::new("rungs", "watch")),
        Texts::house("fr").words(&Line::new("rungs", "watch")),
        "what the file leaves out stays"
    );
    Ok(())
}

#[test]
fn a_broken_file_is_told_and_left_out() -> Done {
    let folder = locales(&[("fr/rungs.ftl", "alone = Autre\né = 1\n"), ("fr/end.ftl", "a = 1\nb = 2\na = 3\n")])?;
    let (texts, faults) = Texts::open(folder.path(), "fr");
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(told[0].contains("end.ftl:3:1: « a » already stands above."), "{told:?}");
    assert!(told[1].contains("rungs.ftl:2:1: this cannot be read"), "{told:?}");
    let line = Line::new("rungs", "alone");
    assert_eq!(texts.words(&line), Texts::house("fr").words(&line));
    Ok(())
}

#[test]
fn what_is_nested_without_end_is_refused_before_it_costs_the_stack() -> Done {
    let folder = locales(&[("fr/club.ftl", &format!("a = Un\nb = {}\n", "{".repeat(200_000)))])?;
    let (_, faults) = Texts::open(folder.path(), "fr");
    assert_eq!(faults.iter().map(|fault| fault.place).collect::<Vec<_>>(), [Some(Place { line: 2, column: 21 })]);
    assert!(faults[0].to_string().contains("inside each other"));
    Ok(())
}

#[test]
fn a_missing_folder_and_an_odd_language_are_told() -> Done {
    let folder = locales(&[])?;
    let kinds =
        |language| Texts::open(folder.path(), language).1.into_iter().map(|fault| fault.kind).collect::<Vec<_>>();
    assert_eq!(kinds("de"), [Kind::Unreadable(Unreadable::Missing)]);
    assert_eq!(kinds("../fr"), [Kind::Language("../fr".to_owned())]);
    assert_eq!(Texts::open(folder.path(), "de").0.language(), "fr");
    let nowhere = Texts::open(Path::new("/nowhere"), "fr");
    assert_eq!(nowhere.1.len(), 1);
    assert!(nowhere.0.has(&Line::new("rungs", "alone")));
    Ok(())
}

#[test]
fn opening_a_lesson_closes_the_one_before() -> Done {
    let folder = locales(&[("fr/lessons/one.ftl", "a = Un\n"), ("fr/lessons/two.ftl", "a = Deux\n")])?;
    let (mut texts, _) = Texts::open(folder.path(), "fr");
    texts.open_lesson("one").map_err(|faults| format!("{faults:?}"))?;
    assert_eq!(texts.words(&Line::new("one", "a")), "Un");
    texts.open_lesson("two").map_err(|faults| format!("{faults:?}"))?;
    assert_eq!(texts.words(&Line::new("two", "a")), "Deux");
    assert!(!texts.has(&Line::new("one", "a")));
    assert!(texts.open_lesson("three").is_err());
    assert!(!texts.has(&Line::new("two", "a")));
    Ok(())
}

#[test]
fn a_line_about_a_person_and_a_label_with_values_are_put_together() -> Done {
    let source = "hours = { $person ->\n        [yacine] Tapez les heures de Yacine.\n       *[amina] Tapez les heures d’Amina.\n    }\n    .left = { $n ->\n        [one] Encore { $n } case\n       *[other] Encore { $n } cases\n    } de « { $name } »\n";
    let folder = locales(&[("fr/club.ftl", source)])?;
    let (texts, _) = Texts::open(folder.path(), "fr");
    let line = Line::new("club", "hours");
    assert_eq!(texts.words(&line.about("yacine")), "Tapez les heures de Yacine.");
    assert_eq!(texts.words(&line.about("amina")), "Tapez les heures d’Amina.");
    let args = |n| [("n", Arg::Number(n)), ("name", Arg::Text("mars"))];
    assert_eq!(texts.label("club.hours.left", &args(1)), "Encore 1 case de « mars »");
    assert_eq!(texts.label("club.hours.left", &args(1234)), "Encore 1234 cases de « mars »");

    let sentences = texts.sentences("club");
    assert_eq!(sentences[0].people.iter().collect::<Vec<_>>(), ["amina", "yacine"]);
    assert_eq!(sentences[0].place, Place { line: 1, column: 1 });
    assert_eq!((sentences[1].key().as_str(), sentences[1].place), ("hours.left", Place { line: 5, column: 6 }));
    assert_eq!(sentences[1].variables.iter().collect::<Vec<_>>(), ["n", "name"]);
    Ok(())
}
