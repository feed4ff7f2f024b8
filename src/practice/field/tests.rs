//! Fields, photographed.

use super::*;
use crate::computer::field::{Edit, Field, Kind, Motion};
use crate::theme::{self, Palette};
use crate::tour::seat::{Screen, Seat};

use iced::Task;
use iced::widget::column;

use std::env;
use std::path::Path;

struct Sheet {
    fields: Vec<(Field, Look)>,
    palette: Palette,
}

impl Screen for Sheet {
    type Message = Action;

    fn update(&mut self, _action: Action) -> Task<Action> {
        Task::none()
    }

    fn view(&self) -> Element<'_, Action> {
        let spot = Spot::parse("site.page.field").unwrap();
        let fields = self.fields.iter().map(|(inside, look)| field(&spot, inside, look.clone()));
        container(column(fields).spacing(16.0)).padding(24.0).height(Fill).style(theme::container::computer).into()
    }

    fn theme(&self) -> Theme {
        Theme::new(self.palette)
    }
}

fn edited(kind: Kind, text: &str, edits: &[Edit]) -> Field {
    let mut field = Field::new(kind, text);
    for edit in edits {
        field.apply(edit, &mut String::new());
    }
    field
}

/// With `DECLIC_FACES`, a folder, fields are photographed in each palette.
#[test]
fn fields_are_photographed() {
    let Ok(folder) = env::var("DECLIC_FACES") else { return };
    let look = |is_focused, has_problem| Look { size: 27.0, is_focused, has_problem, ..Look::default() };
    for palette in Palette::ALL {
        let long = "Je voudrais prendre rendez-vous jeudi prochain dans la matinée, si cela est possible.";
        let back = Edit::Move { to: Motion::Left, select: false };
        let fields = vec![
            (edited(Kind::Text, "Amina", &[]), look(false, false)),
            (edited(Kind::Text, "Élève", &[back.clone(), back.clone()]), look(true, false)),
            (edited(Kind::Text, "Élève", &[Edit::Extend(2)]), look(true, false)),
            (edited(Kind::Number, "40", &[]), Look { unit: Some("heures".into()), ..look(true, true) }),
            (edited(Kind::Date, "28/02/2027", &[]), look(false, true)),
            (edited(Kind::Secret, "secret", &[]), look(true, false)),
            (edited(Kind::Text, long, &[]), look(true, false)),
            (
                edited(Kind::Lines, &format!("Bonjour,\n\n{long}"), &[Edit::Extend(14)]),
                Look { lines: 4, ..look(true, false) },
            ),
            (edited(Kind::Text, "", &[]), look(true, false)),
        ];
        let mut seat = Seat::begin(Sheet { fields, palette }, Size::new(700.0, 860.0)).unwrap();
        seat.save_png(Path::new(&folder).join(format!("fields-{}.png", palette.key()))).unwrap();
    }
}
