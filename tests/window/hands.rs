//! Hands on the real parts of the pretend computer: what a French keyboard writes, two clicks in a row, a drag.

use super::display::{Display, Furniture, Tested};

use iced::mouse;
use tempfile::TempDir;

use std::error::Error;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::Duration;

const STEP: Duration = Duration::from_secs(20);

/// Keys by their place, as the X server numbers them.
const A: &str = "24";
const E: &str = "26";
const I: &str = "31";
const CIRCUMFLEX: &str = "34";
const TWO: &str = "11";
const ZERO: &str = "19";
const SHIFT: &str = "50";
const CAPS_LOCK: &str = "66";
const ALT_GR: &str = "108";

/// A content folder in which a lesson of the fixture is all that can be learnt.
fn content(lesson: &str) -> Result<TempDir, Box<dyn Error>> {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fixture = checkout.join("tests/window/fixture");
    let folder = tempfile::tempdir()?;
    let root = folder.path();
    for name in ["fonts", "icons", "pictures", "people", "sounds"] {
        fs::create_dir_all(root.join("assets"))?;
        symlink(checkout.join("assets").join(name), root.join("assets").join(name))?;
    }
    symlink(checkout.join("assets/desk.toml"), root.join("assets/desk.toml"))?;
    for place in ["assets/lessons/mouse", "assets/sites/hands", "locales/fr/lessons"] {
        fs::create_dir_all(root.join(place))?;
    }
    for file in ["site.toml", "sheet.toml"] {
        fs::copy(fixture.join(file), root.join("assets/sites/hands").join(file))?;
    }
    fs::copy(fixture.join(format!("{lesson}.toml")), root.join(format!("assets/lessons/mouse/{lesson}.toml")))?;
    fs::copy(fixture.join(format!("{lesson}.ftl")), root.join(format!("locales/fr/lessons/{lesson}.ftl")))?;
    let curriculum = format!(
        "[[aim]]\nid = \"emploi\"\nicon = \"briefcase\"\nlessons = [\"{lesson}\"]\n\n[[module]]\nid = \"mouse\"\nicon = \"mouse\"\n\n\
         [[module.lesson]]\nid = \"{lesson}\"\nicon = \"cursor\"\nneeds = []\nminutes = 5\ndigcomp = \"P0\"\npix = \"5.2\"\ncoop = \"Matériel\"\n"
    );
    fs::write(root.join("assets/curriculum.toml"), curriculum)?;
    Ok(folder)
}

/// Somebody sits down, and the lesson begins.
fn seat(content: &TempDir, lesson: &str) -> Result<Display, Box<dyn Error>> {
    let furniture = Furniture { content: Some(content.path().to_owned()), ..Furniture::default() };
    let mut display = Display::open_with(tempfile::tempdir()?, furniture)?;
    display.arrive_by_moving()?;
    display.pause(Duration::from_millis(1500));
    display.xdotool(&["click", "1"])?;
    display.wait_for(&format!("lesson opened lesson={lesson}"), STEP)?;
    display.pause(Duration::from_millis(1200));
    Ok(display)
}

/// Strikes a key while others are held.
fn chord(display: &Display, held: &[&str], key: &str) -> Tested {
    for held in held {
        display.xdotool(&["keydown", held])?;
    }
    display.xdotool(&["key", key])?;
    for held in held {
        display.xdotool(&["keyup", held])?;
    }
    Ok(())
}

#[test]
fn a_french_keyboard_writes_accents_signs_and_capitals_into_a_field() -> Tested {
    let content = content("writing")?;
    let mut display = seat(&content, "writing")?;
    let written = |display: &mut Display, next: &str| -> Tested {
        display.wait_for(next, STEP)?;
        display.pause(Duration::from_millis(400));
        Ok(())
    };
    chord(&display, &[], TWO)?;
    written(&mut display, "step lesson=writing step=hat")?;
    chord(&display, &[], CIRCUMFLEX)?;
    chord(&display, &[], E)?;
    written(&mut display, "step lesson=writing step=at")?;
    chord(&display, &[ALT_GR], ZERO)?;
    written(&mut display, "step lesson=writing step=euro")?;
    chord(&display, &[ALT_GR], E)?;
    written(&mut display, "step lesson=writing step=capital")?;
    chord(&display, &[SHIFT], A)?;
    written(&mut display, "step lesson=writing step=accent")?;
    chord(&display, &[], CAPS_LOCK)?;
    chord(&display, &[], TWO)?;
    chord(&display, &[], CAPS_LOCK)?;
    written(&mut display, "step lesson=writing step=trema")?;
    chord(&display, &[SHIFT], CIRCUMFLEX)?;
    chord(&display, &[], I)?;
    display.wait_for("lesson finished lesson=writing", STEP)?;
    Ok(())
}

#[test]
fn two_clicks_open_a_folder_and_a_drag_moves_a_file() -> Tested {
    let content = content("moving")?;
    let mut display = seat(&content, "moving")?;
    display.open_on_twin("moving")?;
    display.twin.pass(Duration::from_secs(8));
    let documents = place(&mut display, "desk.documents")?;
    display.move_to(documents.x, documents.y)?;
    display.xdotool(&["click", "--repeat", "2", "--delay", "150", "1"])?;
    display.wait_for("step lesson=moving step=drag", STEP)?;
    display.twin.seat.move_to(documents);
    for _ in 0..2 {
        display.twin.seat.press(mouse::Button::Left);
        display.twin.seat.release(mouse::Button::Left);
    }
    display.twin.pass(Duration::from_secs(8));
    let (letter, papers) = (place(&mut display, "files.letter")?, place(&mut display, "files.papers")?);
    display.pause(Duration::from_millis(1200));
    display.move_to(letter.x, letter.y)?;
    display.xdotool(&["mousedown", "1"])?;
    display.move_to(papers.x, papers.y)?;
    display.xdotool(&["mouseup", "1"])?;
    display.wait_for("step lesson=moving step=after", STEP)?;
    Ok(())
}

fn place(display: &mut Display, spot: &str) -> Result<iced::Point, Box<dyn Error>> {
    Ok(display.twin.seat.bounds(spot).ok_or_else(|| format!("{spot} is not to be seen"))?.center())
}
