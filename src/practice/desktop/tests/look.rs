use super::*;

#[test]
#[ignore]
fn pictures() -> Tested {
    let only = std::env::var("ONLY").unwrap_or_default();
    let states: Vec<(&str, Vec<&str>, Vec<&str>)> = vec![
        ("desk", vec![], vec!["desk.documents"]),
        ("files", vec!["files"], vec!["files.cv"]),
        ("cascade", vec!["calculator", "notes", "viewer:cat", "files"], vec![]),
        ("viewer", vec!["files", "viewer:rent"], vec![]),
        ("photo", vec!["files", "viewer:cat"], vec!["desk.viewer.enlarge"]),
        ("notes", vec!["files", "notes"], vec!["desk.notes.text"]),
        ("calc", vec!["notes", "calculator"], vec!["desk.usb"]),
        ("key", vec![], vec!["desk.usb", "files.holiday"]),
        ("ejected", vec![], vec!["desk.usb", "desk.files.eject"]),
        ("bin", vec!["bin"], vec!["files.old"]),
        ("move", vec!["files"], vec!["files.cv", "desk.files.move"]),
        ("save", vec!["notes"], vec!["desk.notes.save"]),
        ("open", vec!["notes"], vec!["desk.notes.open"]),
        ("naming", vec!["files"], vec!["desk.files.new_folder"]),
        ("menu", vec!["files"], vec!["!files.rent"]),
        ("empty", vec!["files"], vec!["desk.files.pictures"]),
        ("enlarged", vec!["files"], vec!["desk.files.enlarge", "files.scan"]),
        ("reduced", vec!["files", "notes"], vec!["desk.notes.reduce"]),
    ];
    for (n, room) in ROOMS.into_iter().enumerate() {
        for (name, windows, clicks) in &states {
            for palette in Palette::ALL {
                let file = format!("{n}-{name}-{}", palette.key());
                if !only.split(',').any(|part| !part.is_empty() && file.starts_with(part)) {
                    continue;
                }
                let mut seat = seat(room, windows)?;
                seat.screen.palette = palette;
                for click in clicks {
                    match click.strip_prefix('!') {
                        Some(spot) => seat.screen.press(spot, Button::Other, 1),
                        None => seat.screen.click(click),
                    }
                }
                seat.save_png(format!("target/desk/{file}.png"))?;
            }
        }
    }
    Ok(())
}
