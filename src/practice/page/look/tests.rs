//! How sites look: headers, every kind of block, what lies over a page, on every screen.

use super::{Desk, Result, spot};
use crate::computer::desk::{File, FileKind};
use crate::computer::site::{
    Accent, Account, Block, Choice, Consenting, Cookies, Entry, Kind, Layout, Look, Orders, Page, Picture, Popup, Row,
    Site, Tone, Way, WayOut,
};
use crate::computer::{Comfort, Computer, Part, Setup, Sites, Start, field};
use crate::practice::Pictures;
use crate::texts::Texts;
use crate::theme::{Measure, Palette};
use crate::tour::seat::Seat;

use iced::Size;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

const DRAWING: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="#BFE3F5"/><rect y="190" width="400" height="110" fill="#7FA66B"/><circle cx="200" cy="150" r="70" fill="#D9823B"/></svg>"##;

fn every_page(site: &str) -> Vec<Page> {
    let block = |page: &str, id: &str, kind: Kind, text: &str| Block {
        spot: (!id.is_empty()).then(|| spot(&format!("{site}.{page}.{id}"))),
        kind,
        text: text.to_owned(),
        hint: None,
        when: None,
        rules: vec![],
        is_optional: false,
    };
    let hinted = |block: Block, hint: &str| Block { hint: Some(hint.to_owned()), ..block };
    let to = |page: &str| spot(&format!("{site}.{page}"));
    let way = |page: &str| vec![Way { when: None, to: to(page) }];
    let tile = |id: &str, icon: &str, text: &str, hint: &str| {
        hinted(block("home", id, Kind::Tile { icon: icon.to_owned(), ways: way("form") }, text), hint)
    };
    let button = |page: &str, id: &str, text: &str, is_plain: bool| {
        let orders = Orders::default();
        block(page, id, Kind::Button { checks: !is_plain, ways: way("home"), saves: None, orders, is_plain }, text)
    };
    let text_field = |page: &str, id: &str, text: &str, kind: field::Kind, unit: Option<&str>| {
        let unit = unit.map(str::to_owned);
        block(
            page,
            id,
            Kind::Field { kind, value: String::new(), unit, lines: 1, trims: false, can_reveal: true },
            text,
        )
    };
    let choice = |page: &str, id: &str, text: &str, options: &[(&str, &str)]| {
        let option = |(option, text): &(&str, &str)| Choice {
            id: (*option).into(),
            spot: spot(&format!("{site}.{page}.{id}.{option}")),
            text: (*text).to_owned(),
        };
        block(page, id, Kind::Choice(options.iter().map(option).collect()), text)
    };
    let tiles = (1..=6).map(|n| Picture {
        id: format!("t{n}").into(),
        spot: spot(&format!("{site}.check.robot.t{n}")),
        text: "un vélo".to_owned(),
        picture: "bike".to_owned(),
    });
    let line = |text: &str, value: &str| Row { text: text.to_owned(), value: value.to_owned(), when: None };
    let result = |id: &str, is_advert: bool, address: &str, text: &str, hint: &str| {
        let kind = Kind::Result { address: address.to_owned(), is_advert, to: to("home") };
        hinted(block("results", id, kind, text), hint)
    };
    let home = vec![
        block("home", "", Kind::Heading, "Bonjour Amina"),
        block("home", "", Kind::Notice(Tone::Info), "Vous avez un nouveau message de votre conseillère."),
        tile("start", "clipboard-text", "M’actualiser", "Du 26 février au 15 mars"),
        tile("papers", "file-text", "Mes documents", "Envoyer, retrouver, télécharger"),
        tile("cv", "identification-card", "Mes CV", "Deux CV en ligne"),
        tile("offers", "briefcase", "Mes offres d’emploi", "12 offres près de Valbourg"),
        block("home", "", Kind::Heading, "Vos derniers paiements"),
        block(
            "home",
            "",
            Kind::Table {
                columns: ["Mois", "Allocation", "Payé le"].map(str::to_owned).into(),
                rows: vec![
                    ["Janvier 2027", "812,40\u{a0}€", "3 février"].map(str::to_owned).into(),
                    ["Décembre 2026", "1\u{a0}034,80\u{a0}€", "4 janvier"].map(str::to_owned).into(),
                ],
            },
            "Allocations versées",
        ),
        block("home", "more", Kind::Link { to: to("results"), in_new_tab: true }, "Voir tous les paiements"),
    ];
    let form = vec![
        hinted(
            block("form", "", Kind::Stepper { at: 2, of: 4 }, "Étape 2 sur 4"),
            "Étape suivante\u{a0}: Récapitulatif",
        ),
        block("form", "", Kind::Heading, "Ma situation en février"),
        choice("form", "worked", "Avez-vous travaillé\u{a0}?", &[("yes", "Oui"), ("no", "Non")]),
        hinted(
            text_field("form", "hours", "Heures travaillées dans le mois", field::Kind::Number, Some("heures")),
            "Elles sont sur votre bulletin de paie.",
        ),
        block(
            "form",
            "file",
            Kind::Upload {
                accepts: ["pdf", "jpg", "png"].map(Into::into).into(),
                most: 5,
                refused: "Ce format n’est pas accepté.".to_owned(),
                too_large: "Ce fichier est trop lourd.".to_owned(),
                add: "Ajouter un fichier".to_owned(),
            },
            "Votre bulletin de paie",
        ),
        button("form", "send", "Continuer", false),
        button("form", "back", "Retour", true),
    ];
    let check = vec![
        block("check", "", Kind::Heading, "Vérifiez vos réponses"),
        block(
            "check",
            "",
            Kind::Summary(vec![
                line("Avez-vous travaillé\u{a0}?", "Oui"),
                line("Combien d’heures avez-vous travaillé pendant ce mois\u{a0}?", "40 heures"),
                line("Êtes-vous toujours à la recherche d’un emploi\u{a0}?", "Oui, je cherche un emploi"),
            ]),
            "Ma situation en février",
        ),
        block("check", "paper", Kind::Preview { of: to("form.file") }, "Votre document"),
        hinted(
            block(
                "check",
                "robot",
                Kind::Robot { tiles: tiles.collect(), right: vec!["t1".into()] },
                "Je ne suis pas un robot",
            ),
            "Choisissez les images avec un vélo.",
        ),
        button("check", "send", "Valider ma déclaration", false),
        button("check", "edit", "Modifier", true),
    ];
    let notices = vec![
        block("notices", "", Kind::Heading, "À savoir"),
        block("notices", "", Kind::Notice(Tone::Info), "L’agence est fermée lundi matin."),
        block("notices", "", Kind::Notice(Tone::Good), "Votre déclaration est envoyée. Vous recevez un justificatif."),
        block(
            "notices",
            "",
            Kind::Notice(Tone::Warning),
            "Vos réponses ne vont pas ensemble\u{a0}: vérifiez le salaire.",
        ),
        block(
            "notices",
            "",
            Kind::Notice(Tone::Danger),
            "Vous n’êtes plus connecté. Vos réponses ne sont pas envoyées.",
        ),
        block("notices", "", Kind::Text, "Votre prochain rendez-vous est le 12 mars."),
    ];
    let results = vec![
        block("results", "", Kind::Heading, "Résultats pour mairie valbourg"),
        result(
            "o1",
            true,
            "www.papiers-vite.test",
            "Carte d’identité en 24 heures",
            "Un service payant\u{a0}: 49\u{a0}€.",
        ),
        result(
            "o2",
            false,
            "www.mairie-valbourg.test › horaires",
            "Mairie de Valbourg\u{a0}: horaires et démarches en ligne pour les habitants",
            "La mairie vous reçoit du lundi au vendredi. Toutes les démarches de la ville, gratuites.",
        ),
    ];
    let page = |id: &str, title: &str, blocks| Page {
        spot: to(id),
        title: title.to_owned(),
        address: id.to_owned(),
        blocks,
        needs: vec![],
        is_blank: false,
    };
    vec![
        page("home", "Mon espace", home),
        page("form", "Ma situation", form),
        page("check", "Récapitulatif", check),
        page("notices", "À savoir", notices),
        page("results", "Résultats", results),
    ]
}

fn site(id: &str, layout: Layout, accent: Accent) -> Site {
    let to = |page: &str| spot(&format!("{id}.{page}"));
    let entry = |(name, text, page): (&str, &str, &str)| Entry {
        spot: spot(&format!("{id}.menu.{name}")),
        text: text.to_owned(),
        to: to(page),
        when: None,
    };
    let menu = [
        ("home", "Mon espace", "home"),
        ("update", "Mon actualisation", "form"),
        ("papers", "Mes documents", "check"),
        ("cv", "Mes CV", "notices"),
        ("offers", "Offres d’emploi", "results"),
    ];
    Site {
        id: id.into(),
        name: "Mon Agence Emploi".to_owned(),
        host: format!("{id}.test"),
        start: "home".into(),
        is_secure: true,
        pages: every_page(id).into_iter().map(|page| (page.spot.rest().into(), page)).collect(),
        look: Some(Look { layout, accent, tagline: Some("Votre espace personnel".to_owned()) }),
        menu: menu.into_iter().map(entry).collect(),
        account: Some(Account {
            enter: to("form"),
            enter_text: "Connexion".to_owned(),
            name: "Amina Benali".to_owned(),
            leave_text: "Se déconnecter".to_owned(),
            ask: Some(["Voulez-vous vous déconnecter\u{a0}?", "Oui, me déconnecter", "Annuler"].map(str::to_owned)),
            left: to("notices"),
        }),
        ..Site::default()
    }
}

fn sites() -> Sites {
    let banner = |kind, text: &str| Some(Cookies { kind, text: text.to_owned() });
    let fair = "Nous utilisons des cookies pour compter les visites. Vous pouvez les refuser.";
    let tricky = "Avec nos 312 partenaires, nous utilisons des cookies pour vous montrer des publicités choisies.";
    let popup = |site: &str, way_out| Popup {
        id: "offer".into(),
        page: spot(&format!("{site}.home")),
        title: "Gagnez un téléphone\u{a0}!".to_owned(),
        text: "Vous êtes le visiteur numéro 1\u{a0}000. Il reste deux minutes.".to_owned(),
        action: "Je participe".to_owned(),
        to: spot(&format!("{site}.notices")),
        way_out,
    };
    Sites::from_iter([
        site("band", Layout::Top, Accent::Blue),
        site("aside", Layout::Side, Accent::Plum),
        site("cards", Layout::Cards, Accent::Green),
        site("slate", Layout::Top, Accent::Slate),
        site("ochre", Layout::Cards, Accent::Ochre),
        Site { cookies: banner(Consenting::Fair, fair), ..site("fair", Layout::Side, Accent::Slate) },
        Site { cookies: banner(Consenting::Tricky, tricky), ..site("tricky", Layout::Cards, Accent::Ochre) },
        Site { popups: vec![popup("cross", WayOut::Cross)], ..site("cross", Layout::Top, Accent::Plum) },
        Site {
            popups: vec![popup("words", WayOut::Words("Non merci".to_owned()))],
            ..site("words", Layout::Top, Accent::Green)
        },
    ])
}

/// How a page is looked at.
#[derive(Clone, Copy)]
struct Case {
    page: &'static str,
    screen: Size,
    very_large: bool,
    is_in: bool,
    palette: Palette,
}

impl Case {
    fn of(page: &'static str, screen: Size) -> Self {
        Self { page, screen, very_large: false, is_in: false, palette: Palette::Light }
    }

    /// A seat before it, in a window as large as the browser has on the screen, or as high as wanted.
    fn seat(self, height: Option<f32>) -> std::result::Result<Seat<Desk>, crate::tour::seat::Error> {
        let page = spot(self.page);
        let mut setup = Setup::of(Part::Browser);
        setup.sites = Arc::new(sites());
        setup.signed_in = if self.is_in { vec![page.part().into()] } else { vec![] };
        let payslip = File {
            id: "payslip".into(),
            name: "Bulletin de février".to_owned(),
            kind: FileKind::Pdf,
            place: "documents".into(),
            picture: None,
            text: "BULLETIN DE PAIE\nBoulangerie du Port\nFévrier 2027\nHeures : 40\nSalaire brut : 480,00 €"
                .to_owned(),
            ending: None,
            mo: 1,
            is_example: false,
        };
        setup.desk = Arc::new(crate::computer::desk::Setup { files: vec![payslip], ..Default::default() });
        let mut computer = Computer::new(&setup, Comfort::default());
        computer.begin_step(&Start { open: Some(page), ..Start::default() });
        let pictures: Pictures = [("bike".to_owned(), Arc::from(DRAWING))].into();
        let measure = Measure::of(self.screen, self.very_large);
        let texts = Texts::house("fr");
        let desk = Desk { computer, texts, measure, pictures, palette: self.palette, told: 0 };
        let room = browser(&measure);
        Seat::begin(desk, Size::new(room.width, height.unwrap_or(room.height)))
    }
}

/// The place of the browser on a screen.
fn browser(measure: &Measure) -> Size {
    let Size { width, height } = measure.window;
    let beside = if measure.compact { 0.0 } else { measure.beside() };
    Size::new(
        (width - 2.0 * measure.margin - beside).round(),
        (height - measure.header() - measure.bar - 2.0 * measure.gap - 60.0).round(),
    )
}

const SCREENS: [Size; 3] = [Size::new(1024.0, 768.0), Size::new(1280.0, 1024.0), Size::new(1920.0, 1080.0)];

/// What is done before a picture is taken.
const CASES: &[(&str, bool, &[&str])] = &[
    ("band.home", true, &["band.account.open"]),
    ("band.form", false, &["band.form.send"]),
    ("aside.home", true, &["aside.account.open"]),
    ("aside.check", true, &["aside.check.robot", "aside.check.robot.t1", "aside.check.robot.t3"]),
    ("cards.home", true, &[]),
    ("cards.form", false, &["cards.form.send"]),
    ("cards.check", false, &["cards.check.robot"]),
    ("slate.notices", false, &[]),
    ("ochre.results", false, &[]),
    ("fair.form", false, &[]),
    ("fair.home", false, &["fair.cookies.choose"]),
    ("tricky.home", false, &["tricky.cookies.choose"]),
    ("tricky.form", false, &[]),
    ("cross.home", false, &[]),
    ("words.home", false, &[]),
    ("aside.form", false, &["aside.form.file", "files.payslip", "desk.dialog.ok"]),
    ("band.notices", true, &["band.account.open", "band.account.leave"]),
];

/// Writes what is drawn to DECLIC_LOOK, to be looked at.
#[test]
#[ignore = "draws pictures for people"]
fn every_look_is_drawn() -> Result {
    let folder = PathBuf::from(std::env::var("DECLIC_LOOK")?);
    let only = std::env::var("DECLIC_LOOK_ONLY").unwrap_or_default();
    for (n, (page, is_in, deeds)) in CASES.iter().copied().enumerate() {
        for screen in SCREENS {
            for (kind, height, zooms, palette, very_large) in [
                ("as", None, 0, Palette::Light, false),
                ("zoom", None, 4, Palette::Light, false),
                ("tall", Some(1500.0), 0, Palette::Light, false),
                ("dark", Some(1000.0), 0, Palette::Dark, false),
                ("yellow", Some(1000.0), 0, Palette::BlackAndYellow, false),
                ("large", Some(1500.0), 1, Palette::Light, true),
            ] {
                let name = format!("{kind}-{}-{n:02}-{page}.png", screen.width);
                if !name.contains(&only) {
                    continue;
                }
                let case = Case { very_large, is_in, palette, ..Case::of(page, screen) };
                let mut seat = case.seat(height)?;
                (0..zooms).for_each(|_| assert!(seat.click("browser.zoom_in")));
                for deed in deeds {
                    while let Some(by) = seat.screen.computer.way_to(&spot(deed)) {
                        seat.scroll(by);
                    }
                    seat.redraw();
                    if !seat.click(deed) {
                        eprintln!("{name}: {deed} is not to be seen");
                    }
                }
                seat.save_png(folder.join(name))?;
            }
        }
    }
    Ok(())
}

/// Every case on every screen; on the smallest also in very large letters, and shown twice as large.
fn each(mut look: impl FnMut(&mut Seat<Desk>, &str) -> Result) -> Result {
    for (page, is_in, deeds) in CASES.iter().copied() {
        let [small, middle, large] = SCREENS;
        for (screen, very_large, zooms) in [(small, false, 0), (small, true, 4), (middle, true, 1), (large, false, 0)] {
            let mut seat = Case { very_large, is_in, ..Case::of(page, screen) }.seat(None)?;
            (0..zooms).for_each(|_| assert!(seat.click("browser.zoom_in")));
            for deed in deeds.iter().filter(|deed| deed.starts_with(spot(page).part())) {
                while let Some(by) = seat.screen.computer.way_to(&spot(deed)) {
                    seat.scroll(by);
                }
                let _ = seat.click(deed);
            }
            look(&mut seat, &format!("{page} {deeds:?} {screen:?} {very_large} {zooms}"))?;
        }
    }
    Ok(())
}

#[test]
fn what_is_named_on_a_site_is_what_can_be_acted_on() -> Result {
    each(|seat, case| {
        if seat.screen.computer.part() != Part::Browser {
            return Ok(());
        }
        let spots: BTreeSet<String> = seat.screen.computer.spots().iter().map(ToString::to_string).collect();
        let is_spot = |id: &String| !id.contains(' ') && id.contains('.');
        let named: Vec<String> = seat.ids().into_iter().filter(is_spot).collect();
        assert_eq!(named.iter().cloned().collect::<BTreeSet<_>>(), spots, "{case}");
        assert_eq!(named.len(), spots.len(), "{case}: a name is borne twice");
        Ok(())
    })
}

#[test]
fn everything_on_a_site_can_be_hit_by_a_finger_and_nothing_is_cut() -> Result {
    each(|seat, case| {
        let window = seat.size();
        let spots = seat.screen.computer.spots();
        let of_page = spots.iter().filter(|spot| spot.part() != "browser" && spot.part() != "desk");
        for spot in of_page {
            if seat.screen.computer.part() == Part::Browser {
                while let Some(by) = seat.screen.computer.way_to(spot) {
                    seat.scroll(by);
                }
            }
            let Some(bounds) = seat.bounds(spot.as_str()) else { continue };
            let is_wide = bounds.x >= 0.0 && bounds.x + bounds.width <= window.width - 44.0;
            assert!(is_wide, "{case}: {spot} is cut: {bounds:?}");
        }
        Ok(())
    })
}

#[test]
fn what_lies_over_a_page_is_wholly_to_be_seen_and_can_be_hit() -> Result {
    each(|seat, case| {
        let computer = &seat.screen.computer;
        let (browser, sites) = computer.browser();
        if computer.part() != Part::Browser || browser.over(sites).is_none() {
            return Ok(());
        }
        let page = browser.page(sites).ok_or("no page")?.spot.part().to_owned();
        let spots: Vec<String> = computer.spots().iter().map(ToString::to_string).collect();
        let whole = seat.bounds("browser.page").ok_or("no page")?;
        let over: Vec<&String> = spots.iter().filter(|spot| spot.starts_with(&format!("{page}."))).collect();
        assert!(over.len() > 1, "{case}");
        let mut places = vec![];
        for spot in over {
            let bounds = seat.bounds(spot).ok_or_else(|| format!("{case}: {spot} is not to be seen"))?;
            assert!(bounds.is_within(&whole) && bounds.height >= 43.0, "{case}: {spot} is {bounds:?} in {whole:?}");
            for other in &places {
                assert!(bounds.intersection(other).is_none(), "{case}: {spot} lies on another");
            }
            places.push(bounds);
        }
        Ok(())
    })
}
