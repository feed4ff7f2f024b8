use declic::*; use std::path::Path; use std::time::{Instant, Duration};
fn start(clock: kiosk::Clock, window: iced::Size) -> kiosk::Start {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    kiosk::Start { config: config::Config::default(), library: content::Library::open(root).0, texts: texts::Texts::open(&root.join("locales"), "fr").0, clock, window }
}
fn main() {
    tracing_subscriber::fmt().with_env_filter(tracing_subscriber::EnvFilter::new("declic=debug")).with_writer(std::io::stderr).init();
    let origin = Instant::now();
    if std::env::args().nth(1).as_deref() == Some("tour") {
        let size = iced::Size::new(std::env::args().nth(2).map_or(1920., |s| s.parse().unwrap()), std::env::args().nth(3).map_or(1080., |s| s.parse().unwrap()));
        let plan = tour::Plan { lesson: std::env::args().nth(4).map(|l| lesson::Id::new(&l)), pictures: Some("target/tour".into()), size, today: jiff::civil::date(2027,2,28), origin, start: &start };
        println!("{:?}", tour::run(&plan, &mut |l| println!("{l}")).unwrap());
        return;
    }
    kiosk::run(move || start(kiosk::Clock::running(move || origin.elapsed(), || jiff::Zoned::now().date()), iced::Size::new(1280.,800.)), None).unwrap();
    let _ = Duration::ZERO;
}
