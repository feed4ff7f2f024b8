//! The helpers at the bottom, each with what it does; and the hand.

use crate::person::{Person, SMALL, Tested};

use declic::coach::Coach;
use declic::progress::Rung;
use declic::theme::Palette;

use iced::{Point, Size, mouse};

use std::time::Duration;

fn asks(person: &mut Person, help: &str) -> Tested {
    person.robot.click_on("helper.help")?;
    person.robot.click_on(help)?;
    Ok(())
}

fn waits_for(person: &mut Person, holds: impl Fn(&Coach) -> bool) -> bool {
    person.robot.seated.pass_until(Duration::from_secs(60), |seated| seated.kiosk().coach().is_some_and(&holds))
}

/// In « Cliquer », without help, when the voice has ended.
fn in_click(rung: Rung) -> Result<Person, Box<dyn std::error::Error>> {
    let mut person = Person::in_lesson(SMALL, "click", rung)?;
    person.robot.listen();
    Ok(person)
}

#[test]
fn listening_again_says_the_instruction_again() -> Tested {
    for control in ["helper.repeat", "helper.say"] {
        let mut person = in_click(Rung::Alone)?;
        assert!(person.kiosk().is_quiet());
        person.robot.click_on(control)?;
        assert!(!person.kiosk().is_quiet(), "{control} says nothing");
        assert!(person.sees("Allez sur le rond."));
    }
    Ok(())
}

#[test]
fn listening_again_on_a_sheet_does_not_close_it() -> Tested {
    let mut person = in_click(Rung::Alone)?;
    for (sheet, question) in [
        ("helper.help", "Quelle aide voulez-vous"),
        ("helper.volume", "Choisissez le volume."),
        ("helper.stop", "Voulez-vous arrêter"),
    ] {
        person.robot.click_on(sheet)?;
        person.robot.listen();
        person.robot.click_on("helper.repeat")?;
        assert!(!person.kiosk().is_quiet(), "{sheet}");
        assert!(person.sees(question), "{sheet}");
        person.robot.click_on("helper.close")?;
        assert!(person.sees("Allez sur le rond."), "{sheet}");
    }
    Ok(())
}

#[test]
fn help_offers_six_helps() -> Tested {
    let mut person = in_click(Rung::Alone)?;
    person.robot.click_on("helper.help")?;
    for help in ["easier", "light", "show", "together", "do", "call"] {
        assert!(person.shows(&format!("help.{help}")), "{help}");
    }
    Ok(())
}

#[test]
fn said_more_simply_the_easier_words_are_shown() -> Tested {
    let mut person = in_click(Rung::Alone)?;
    asks(&mut person, "help.easier")?;
    assert!(person.sees("L’index est le doigt près du pouce."), "{:?}", person.seat().texts());
    assert!(person.coach()?.light().is_none());
    person.robot.finish()?;
    assert_eq!(person.kiosk().ended(), Some(Rung::Helped));
    Ok(())
}

#[test]
fn shown_where_the_target_is_lit() -> Tested {
    let mut person = in_click(Rung::Alone)?;
    let aside = Point::new(1000.0, 20.0);
    person.seat().move_to(aside);
    let (_, before) = person.seat().picture();
    asks(&mut person, "help.light")?;
    assert_eq!(person.coach()?.light().map(ToString::to_string).as_deref(), Some("pointer.a"));
    assert!(person.sees("Regardez l’endroit entouré de jaune."));
    person.seat().move_to(aside);
    assert_ne!(person.seat().picture().1, before);
    Ok(())
}

#[test]
fn shown_how_the_ghost_goes_and_the_turn_is_the_persons() -> Tested {
    let mut person = in_click(Rung::Alone)?;
    asks(&mut person, "help.show")?;
    assert!(waits_for(&mut person, |coach| coach.ghost().is_some()), "no ghost");
    let (_, one) = person.seat().picture();
    person.pass(500);
    let (_, other) = person.seat().picture();
    assert_ne!(one, other, "the ghost does not move");
    assert!(waits_for(&mut person, |coach| coach.demonstration().is_none()));
    assert!(person.sees("À vous maintenant."), "{:?}", person.seat().texts());
    assert_eq!(person.step().as_deref(), Some("big"));
    assert!(!person.coach()?.is_praising());
    person.robot.finish()?;
    assert_eq!(person.kiosk().ended(), Some(Rung::Helped));
    Ok(())
}

#[test]
fn a_press_ends_the_showing() -> Tested {
    let mut person = in_click(Rung::Alone)?;
    asks(&mut person, "help.show")?;
    assert!(waits_for(&mut person, |coach| coach.ghost().is_some()), "no ghost");
    let target = person.bounds("pointer.a")?.center();
    person.press_at(target, mouse::Button::Left);
    assert!(person.coach()?.ghost().is_none());
    assert!(person.sees("Allez sur le rond."));
    Ok(())
}

#[test]
fn done_together_the_target_is_lit_and_the_words_are_easier() -> Tested {
    let mut person = in_click(Rung::Alone)?;
    asks(&mut person, "help.together")?;
    assert!(person.coach()?.light().is_some());
    assert!(person.sees("On le fait ensemble."));
    person.robot.listen();
    assert!(person.sees("L’index est le doigt près du pouce."), "{:?}", person.seat().texts());
    person.robot.finish()?;
    assert_eq!(person.kiosk().ended(), Some(Rung::Together));
    Ok(())
}

#[test]
fn done_for_somebody_the_next_step_is_theirs() -> Tested {
    let mut person = in_click(Rung::Alone)?;
    asks(&mut person, "help.do")?;
    assert!(person.sees("L’ordinateur fait cette étape."), "{:?}", person.seat().texts());
    assert!(waits_for(&mut person, |coach| &*coach.step().id == "still"), "the step is not done");
    assert!(!person.coach()?.is_praising());
    person.robot.finish()?;
    assert_eq!(person.kiosk().ended(), Some(Rung::Watch));
    Ok(())
}

#[test]
fn a_call_is_asked_about_shown_and_taken_back() -> Tested {
    let mut person = in_click(Rung::Alone)?;
    asks(&mut person, "help.call")?;
    assert!(person.sees("Voulez-vous appeler quelqu’un"), "{:?}", person.seat().texts());
    assert!(!person.shows("call.cancel"), "called without a yes");
    person.robot.click_on("coach.yes")?;
    assert!(person.sees("Votre appel est affiché."));
    assert!(person.sees("Annuler l’appel"));
    person.robot.click_on("call.cancel")?;
    assert!(!person.shows("call.cancel"));
    assert!(!person.sees("Votre appel est affiché."), "a call that was taken back is still told");
    assert_eq!(person.step().as_deref(), Some("big"));
    Ok(())
}

#[test]
fn a_call_stays_until_somebody_came_or_it_is_taken_back() -> Tested {
    let mut person = in_click(Rung::Helped)?;
    asks(&mut person, "help.call")?;
    person.robot.click_on("coach.yes")?;
    person.robot.solve_step()?;
    assert!(waits_for(&mut person, |coach| &*coach.step().id == "still"));
    assert!(person.shows("call.cancel"));
    Ok(())
}

#[test]
fn going_back_undoes_a_target_exactly_and_says_so() -> Tested {
    let mut person = in_click(Rung::Helped)?;
    person.robot.solve_step()?;
    assert!(waits_for(&mut person, |coach| &*coach.step().id == "still"));
    person.robot.solve_step()?;
    assert!(waits_for(&mut person, |coach| &*coach.step().id == "two"));
    person.robot.listen();
    let exercise = |person: &mut Person| -> Result<Vec<u8>, Box<dyn std::error::Error>> {
        person.seat().move_to(Point::new(1000.0, 20.0));
        let surface = person.survey().surface.ok_or("no exercise")?;
        let (size, pixels) = person.seat().picture();
        Ok(crop(size, &pixels, surface))
    };
    let before = exercise(&mut person)?;
    let target = person.bounds("pointer.a")?.center();
    person.press_at(target, mouse::Button::Left);
    assert_ne!(exercise(&mut person)?, before, "nothing was done");
    person.robot.click_on("helper.undo")?;
    assert_eq!(exercise(&mut person)?, before, "not undone exactly");
    assert!(person.sees("C’est comme avant."), "{:?}", person.seat().texts());
    person.robot.listen();
    person.robot.click_on("helper.undo")?;
    assert!(person.sees("Tout est comme au début."), "{:?}", person.seat().texts());
    person.robot.finish()?;
    Ok(())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a window is a few thousand pixels")]
fn crop(size: Size<u32>, pixels: &[u8], area: iced::Rectangle) -> Vec<u8> {
    let (left, right) = (area.x as usize, (area.x + area.width) as usize);
    let rows = area.y as usize..(area.y + area.height) as usize;
    rows.flat_map(|row| {
        let start = row * size.width as usize;
        pixels[(start + left) * 4..(start + right) * 4].iter().copied()
    })
    .collect()
}

#[test]
fn volume_changes_and_stays_for_the_visit() -> Tested {
    let mut person = in_click(Rung::Alone)?;
    person.robot.click_on("helper.volume")?;
    assert!(person.sees("Volume 3 sur 5"));
    person.robot.click_on("settings.volume.more")?;
    person.robot.click_on("settings.volume.more")?;
    assert!(person.sees("Volume 5 sur 5"));
    person.robot.click_on("settings.volume.more")?;
    assert!(person.sees("Volume 5 sur 5"));
    person.robot.click_on("helper.close")?;
    person.robot.finish()?;
    person.robot.click_on("helper.volume")?;
    assert!(person.sees("Volume 5 sur 5"));
    for _ in 0..6 {
        person.robot.click_on("settings.volume.less")?;
    }
    assert!(person.sees("Le son est coupé."), "{:?}", person.seat().texts());
    Ok(())
}

#[test]
fn size_and_colours_change_and_stay_for_the_visit() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.robot.stir();
    let small = person.bounds("helper.size")?;
    person.robot.click_on("helper.size")?;
    person.robot.click_on("settings.size.very_large")?;
    person.robot.click_on("settings.colours.dark")?;
    person.robot.click_on("helper.close")?;
    let large = person.bounds("helper.size")?;
    assert!(large.height > small.height);
    person.robot.click_on("arrival.begin")?;
    assert_eq!(person.bounds("helper.repeat")?.height, large.height);
    person.robot.finish()?;
    assert_eq!(person.bounds("helper.size")?.height, large.height);
    assert_eq!(person.kiosk().theme().tokens, declic::theme::Theme::new(Palette::Dark).tokens);
    Ok(())
}

#[test]
fn stopping_is_asked_about_and_going_on_leads_to_the_same_step() -> Tested {
    let mut person = in_click(Rung::Alone)?;
    person.robot.solve_step()?;
    assert!(waits_for(&mut person, |coach| &*coach.step().id == "still"));
    for way_back in ["stop.continue", "helper.close"] {
        person.robot.click_on("helper.stop")?;
        assert!(person.sees("Voulez-vous arrêter"));
        person.pass(120_000);
        assert!(person.sees("Voulez-vous arrêter"), "a sheet closed by itself");
        person.robot.click_on(way_back)?;
        assert_eq!(person.step().as_deref(), Some("still"), "{way_back}");
        assert!(!person.kiosk().is_quiet(), "{way_back}: what is to be done is not said again");
    }
    Ok(())
}

#[test]
fn whoever_stops_leaves_nothing_behind() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.robot.stir();
    let helper = person.bounds("helper.size")?;
    person.robot.click_on("helper.size")?;
    person.robot.click_on("settings.size.very_large")?;
    person.robot.click_on("settings.colours.black_and_yellow")?;
    person.robot.click_on("helper.close")?;
    person.robot.click_on("helper.volume")?;
    person.robot.click_on("settings.volume.less")?;
    person.robot.click_on("helper.close")?;
    person.robot.click_on("arrival.begin")?;
    person.robot.listen();
    person.robot.rest_on("pointer.left")?;
    person.robot.finish()?;
    assert!(person.sees("Leçon finie."), "{:?}", person.seat().texts());
    person.robot.click_on("end.next")?;
    assert_eq!(person.lesson(), Some("click"));
    person.leave()?;

    assert!(person.is_empty());
    assert!(person.kiosk().is_quiet(), "the voice goes on before an empty seat");
    assert_eq!(person.kiosk().theme().tokens, declic::theme::Theme::new(Palette::Light).tokens);
    person.robot.stir();
    assert_eq!(person.bounds("helper.size")?, helper);
    person.robot.click_on("helper.volume")?;
    assert!(person.sees("Volume 3 sur 5"));
    person.robot.click_on("helper.close")?;
    person.robot.click_on("arrival.begin")?;
    assert_eq!((person.lesson(), person.step().as_deref()), (Some("move"), Some("hand")));
    assert_eq!(person.coach()?.rung(), Rung::Together);
    person.leave()?;

    // The hand of whoever left is not known any more: the other button still counts.
    person.open("click", Rung::Helped);
    person.robot.listen();
    let target = person.bounds("pointer.a")?.center();
    person.press_at(target, mouse::Button::Right);
    assert!(person.coach()?.is_praising());
    Ok(())
}

/// After « Quelle main ? » with this answer.
fn with_hand(spot: &str) -> Result<Person, Box<dyn std::error::Error>> {
    let mut person = Person::in_lesson(SMALL, "move", Rung::Helped)?;
    person.robot.listen();
    person.robot.rest_on(spot)?;
    assert!(waits_for(&mut person, |coach| &*coach.step().id == "hold"), "{spot} is not chosen");
    Ok(person)
}

#[test]
fn the_left_hand_mirrors_the_drawings() -> Tested {
    let mut drawings = vec![];
    for spot in ["pointer.left", "pointer.right"] {
        let mut person = with_hand(spot)?;
        person.seat().move_to(Point::new(20.0, 20.0));
        person.robot.listen();
        let surface = person.survey().surface.ok_or("no exercise")?;
        let beside = iced::Rectangle {
            x: surface.x + surface.width + 20.0,
            y: surface.y,
            width: SMALL.width - surface.x - surface.width - 20.0,
            height: surface.height,
        };
        let (size, pixels) = person.seat().picture();
        drawings.push(crop(size, &pixels, beside));
    }
    assert_ne!(drawings[0], drawings[1]);
    Ok(())
}

#[test]
fn under_a_left_hand_the_other_button_is_the_index_and_under_a_right_hand_it_is_not() -> Tested {
    for (spot, counts) in [("pointer.left", true), ("pointer.right", false)] {
        let mut person = with_hand(spot)?;
        person.open("click", Rung::Helped);
        person.robot.listen();
        let target = person.bounds("pointer.a")?.center();
        person.press_at(target, mouse::Button::Right);
        assert_eq!(person.coach()?.is_praising(), counts, "{spot}");
        assert_eq!(person.sees("C’était un autre doigt."), !counts, "{spot}: {:?}", person.seat().texts());
    }
    Ok(())
}
