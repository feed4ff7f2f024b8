//! A screen without a monitor, the kiosk on it, and a twin without a window that knows where things stand.
#![allow(dead_code, reason = "not every test needs all of it")]

use declic::computer::Gesture;
use declic::lesson;
use declic::progress::Rung;
use declic::tour::Seated;

use iced::Size;
use jiff::Timestamp;
use tempfile::TempDir;

use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

pub(crate) type Tested = Result<(), Box<dyn Error>>;

const SIZE: (u16, u16) = (1280, 1024);

/// Programs that end with the test.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a seat has of its own, besides the folder in which it keeps what it keeps.
#[derive(Default)]
pub(crate) struct Furniture {
    /// The folder of its lessons, when it has others than this checkout.
    pub(crate) content: Option<PathBuf>,
    /// Its choices, when they are others than those of this checkout.
    pub(crate) config: Option<PathBuf>,
    /// What its programs find around them.
    pub(crate) environment: Vec<(String, OsString)>,
}

pub(crate) struct Display {
    name: String,
    /// Where the kiosk keeps what it keeps.
    state: PathBuf,
    furniture: Furniture,
    /// When each click was made here.
    clicks: Vec<Timestamp>,
    /// Everything that the kiosk said.
    said: Vec<String>,
    kiosk: Running,
    log: Receiver<String>,
    pub(crate) twin: Seated,
    at: (f32, f32),
    _folder: TempDir,
    _twin_folder: Option<TempDir>,
    _manager: Running,
    _screen: Running,
}

impl Display {
    /// An empty seat on a screen of its own, where nothing is kept yet.
    pub(crate) fn open() -> Result<Self, Box<dyn Error>> {
        Self::open_in(tempfile::tempdir()?)
    }

    /// An empty seat on a screen of its own, which keeps what it keeps in this folder.
    pub(crate) fn open_in(folder: TempDir) -> Result<Self, Box<dyn Error>> {
        Self::open_with(folder, Furniture::default())
    }

    /// The same with lessons, choices or surroundings of its own.
    pub(crate) fn open_with(folder: TempDir, furniture: Furniture) -> Result<Self, Box<dyn Error>> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!(":{}", 200 + std::process::id() % 500 * 8 + NEXT.fetch_add(1, Ordering::Relaxed));
        let (width, height) = SIZE;
        let screen =
            start(Command::new("Xvfb").arg(&name).args(["-screen", "0", &format!("{width}x{height}x24")]).args([
                "-nolisten",
                "tcp",
                "-noreset",
            ]))?;
        wait_until("Xvfb", || Ok(succeeds(Command::new("setxkbmap").args(["-display", &name, "-layout", "fr"]))))?;
        let manager = start(Command::new("openbox").arg("--sm-disable").env("DISPLAY", &name))?;
        let asked = || Command::new("xdotool").arg("get_num_desktops").env("DISPLAY", &name).output();
        wait_until("openbox", || Ok(asked()?.status.success()))?;
        let (kiosk, log) = kiosk(&name, folder.path(), &furniture)?;
        let mut display = Self {
            name,
            state: folder.path().to_owned(),
            said: vec![],
            kiosk,
            _folder: folder,
            _twin_folder: None,
            log,
            twin: twin(&furniture)?,
            furniture,
            clicks: vec![],
            at: (f32::from(width) / 2.0, f32::from(height) / 2.0),
            _manager: manager,
            _screen: screen,
        };
        display.wait_until_it_fills_the_screen()?;
        Ok(display)
    }

    pub(crate) fn pause(&self, length: Duration) {
        thread::sleep(length);
    }

    pub(crate) fn xdotool(&self, arguments: &[&str]) -> Tested {
        let done = Command::new("xdotool").args(arguments).env("DISPLAY", &self.name).status()?;
        if done.success() { Ok(()) } else { Err(format!("xdotool {arguments:?}: {done}").into()) }
    }

    /// Presses and releases the left button where the arrow is.
    pub(crate) fn click(&mut self) -> Tested {
        self.clicks.push(Timestamp::now());
        self.xdotool(&["click", "1"])
    }

    /// When each of these clicks was made: a little before its events reached the kiosk.
    pub(crate) fn clicks(&self) -> &[Timestamp] {
        &self.clicks
    }

    /// Waits for a line of the kiosk's log that contains `words`, and returns it.
    pub(crate) fn wait_for(&mut self, words: &str, limit: Duration) -> Result<String, Box<dyn Error>> {
        #[expect(clippy::disallowed_methods, reason = "a real window lives in real time")]
        let end = Instant::now() + limit;
        let from = self.said.len();
        loop {
            #[expect(clippy::disallowed_methods, reason = "a real window lives in real time")]
            let left = end.saturating_duration_since(Instant::now());
            match self.log.recv_timeout(left) {
                Ok(line) => {
                    self.said.push(line.clone());
                    if line.contains(words) {
                        return Ok(line);
                    }
                }
                Err(_) => return Err(format!("no « {words} » in:\n{}", self.said[from..].join("\n")).into()),
            }
        }
    }

    pub(crate) fn is_running(&mut self) -> Result<bool, Box<dyn Error>> {
        Ok(self.kiosk.0.try_wait()?.is_none())
    }

    /// The program under test.
    pub(crate) fn process(&self) -> u32 {
        self.kiosk.0.id()
    }

    /// Where it keeps what it keeps.
    pub(crate) fn state(&self) -> &Path {
        &self.state
    }

    /// Everything that it said until now.
    pub(crate) fn said(&mut self) -> &[String] {
        self.said.extend(self.log.try_iter());
        &self.said
    }

    /// Kills it, as a power cut does, and starts it again on the same folder.
    pub(crate) fn kill_and_restart(&mut self) -> Tested {
        self.kiosk.0.kill()?;
        self.kiosk.0.wait()?;
        let (kiosk, log) = kiosk(&self.name, &self.state, &self.furniture)?;
        (self.kiosk, self.log) = (kiosk, log);
        self.wait_until_it_fills_the_screen()
    }

    fn wait_until_it_fills_the_screen(&mut self) -> Tested {
        // Until the window manager has made it fill the screen, it has no keyboard.
        self.wait_for(&format!("height={}", SIZE.1), Duration::from_secs(30))?;
        self.pause(Duration::from_millis(500));
        Ok(())
    }

    /// Types digits on the top row of the French keyboard, without Shift.
    pub(crate) fn type_digits(&self, digits: &[u8]) -> Tested {
        const TOP_ROW: [&str; 10] = [
            "agrave",
            "ampersand",
            "eacute",
            "quotedbl",
            "apostrophe",
            "parenleft",
            "minus",
            "egrave",
            "underscore",
            "ccedilla",
        ];
        for digit in digits {
            self.xdotool(&["key", TOP_ROW[usize::from(*digit)]])?;
            self.pause(Duration::from_millis(60));
        }
        Ok(())
    }

    /// Holds F10 as staff do, until the seat is ready for the next person.
    pub(crate) fn prepare(&mut self) -> Tested {
        self.xdotool(&["keydown", "F10"])?;
        self.pause(Duration::from_millis(2400));
        self.xdotool(&["keyup", "F10"])?;
        self.wait_for("empty seat", Duration::from_secs(5))?;
        Ok(())
    }

    /// Asks the window to close, as a window manager does.
    pub(crate) fn close_window(&self) -> Tested {
        self.xdotool(&["search", "--onlyvisible", "--pid", &self.kiosk.0.id().to_string(), "windowquit"])
    }

    /// Moves the arrow as a hand does, so that the seat wakes up.
    pub(crate) fn arrive_by_moving(&mut self) -> Tested {
        self.move_to(300.0, 300.0)?;
        self.move_to(420.0, 360.0)
    }

    pub(crate) fn move_to(&mut self, x: f32, y: f32) -> Tested {
        const STRIDES: u8 = 8;
        let (from_x, from_y) = self.at;
        for stride in 1..=STRIDES {
            let share = f32::from(stride) / f32::from(STRIDES);
            let (x, y) = (from_x + (x - from_x) * share, from_y + (y - from_y) * share);
            self.xdotool(&["mousemove", &format!("{x:.0}"), &format!("{y:.0}")])?;
            self.pause(Duration::from_millis(25));
        }
        self.at = (x, y);
        Ok(())
    }

    /// Plays the lesson that was just opened: the twin says where, the hand of the X server does it.
    pub(crate) fn play(&mut self, lesson: &str) -> Tested {
        self.open_on_twin(lesson)?;
        self.play_steps(lesson, usize::MAX)
    }

    /// A new twin opens the lesson that was just opened here.
    pub(crate) fn open_on_twin(&mut self, lesson: &str) -> Tested {
        self.twin = twin(&self.furniture)?;
        self.twin.seat.screen.open(&lesson::Id::new(lesson), Rung::Together);
        Ok(())
    }

    /// Plays so many steps of the lesson that is under way here and on the twin.
    pub(crate) fn play_steps(&mut self, lesson: &str, steps: usize) -> Tested {
        for _ in 0..steps {
            let Some(step) = self.step() else { return Ok(()) };
            self.wait_for(&format!("step lesson={lesson} step={step}"), Duration::from_secs(40))?;
            // For the first 700 ms of a step, and while the arrow stands where it stood, nothing is asked.
            self.pause(Duration::from_millis(900));
            self.solve_step()?;
        }
        Ok(())
    }

    /// The step that the twin is at; none when the lesson is over.
    pub(crate) fn step(&self) -> Option<String> {
        self.twin.kiosk().coach().map(|coach| coach.step().id.to_string())
    }

    /// Does what the step asks, here and on the twin, and lets the twin go on to the next one.
    pub(crate) fn solve_step(&mut self) -> Tested {
        let coach = self.twin.kiosk().coach().ok_or("no lesson on the twin")?;
        let (step, place, solution) = (coach.step().id.to_string(), coach.place(), coach.step().solution.clone());
        let _ = self.twin.pass_until(Duration::from_secs(60), |twin| twin.kiosk().is_quiet());
        for gesture in &solution {
            let spot = gesture.spot().ok_or("a gesture without a spot")?;
            let at = self.twin.seat.bounds(spot.as_str()).ok_or(format!("{spot} is not to be seen"))?.center();
            self.move_to(at.x, at.y)?;
            self.twin.seat.move_to(at);
            if matches!(gesture, Gesture::Rest(_)) {
                self.pause(self.twin.kiosk().rest() + Duration::from_millis(300));
                self.twin.pass(self.twin.kiosk().rest() + Duration::from_millis(300));
            } else {
                self.click()?;
                self.pause(Duration::from_millis(150));
                self.twin.seat.press(iced::mouse::Button::Left);
                self.twin.seat.release(iced::mouse::Button::Left);
            }
        }
        let has_gone_on = self.twin.pass_until(Duration::from_secs(60), |twin| {
            twin.kiosk().coach().is_none_or(|coach| coach.place() != place)
        });
        if has_gone_on { Ok(()) } else { Err(format!("the twin is stuck in {step}").into()) }
    }

    /// From now on the twin stands in the same room, on a disk of its own.
    pub(crate) fn with_twin_in(&mut self, folder: TempDir) -> Tested {
        let (width, height) = SIZE;
        self.twin = crate::room::seat_in(folder.path(), Size::new(width.into(), height.into()))?;
        self._twin_folder = Some(folder);
        Ok(())
    }

    /// Somebody arrives here and at the twin, and is greeted.
    pub(crate) fn arrive(&mut self) -> Tested {
        self.arrive_by_moving()?;
        self.twin.seat.move_to(iced::Point::new(300.0, 300.0));
        self.twin.seat.move_to(iced::Point::new(420.0, 360.0));
        Ok(())
    }

    /// Presses what is named so, here and on the twin.
    pub(crate) fn press(&mut self, id: &str) -> Tested {
        // For the first 700 ms of a screen nothing is asked.
        self.pause(Duration::from_millis(1000));
        self.twin.pass(Duration::from_millis(1000));
        self.click_on_twin(id)?;
        if !self.twin.seat.click(id) {
            return Err(format!("{id} is not to be seen").into());
        }
        self.pause(Duration::from_millis(400));
        self.twin.pass(Duration::from_millis(800));
        Ok(())
    }

    /// Types digits here and on the twin, and « Valider ».
    pub(crate) fn enter_digits(&mut self, digits: &[u8]) -> Tested {
        self.pause(Duration::from_millis(800));
        self.type_digits(digits)?;
        self.confirm_digits(digits)
    }

    /// « Valider », after these digits were typed here; the twin types them too.
    pub(crate) fn confirm_digits(&mut self, digits: &[u8]) -> Tested {
        self.xdotool(&["key", "Return"])?;
        self.twin.pass(Duration::from_millis(800));
        let none = iced::keyboard::Modifiers::empty();
        for digit in digits {
            let digit = iced::keyboard::Key::Character(digit.to_string().into());
            self.twin.seat.key(&digit, none);
        }
        self.twin.seat.key(&iced::keyboard::Key::Named(iced::keyboard::key::Named::Enter), none);
        self.pause(Duration::from_millis(500));
        self.twin.pass(Duration::from_millis(800));
        Ok(())
    }

    /// What the twin shows: nobody reads the real window.
    pub(crate) fn twin_sees(&mut self, words: &str) -> bool {
        self.twin.seat.texts().iter().any(|text| text.replace('\u{a0}', " ").contains(words))
    }

    /// Clicks where the twin shows `id`.
    pub(crate) fn click_on_twin(&mut self, id: &str) -> Tested {
        self.go_to_on_twin(id)?;
        self.click()
    }

    /// Brings the arrow where the twin shows `id`, and leaves it there.
    pub(crate) fn rest_on_twin(&mut self, id: &str) -> Tested {
        if self.twin.seat.bounds(id).is_none() {
            self.twin.seat.move_to(iced::Point::new(300.0, 300.0));
            self.twin.seat.move_to(iced::Point::new(420.0, 360.0));
        }
        self.go_to_on_twin(id)
    }

    fn go_to_on_twin(&mut self, id: &str) -> Tested {
        let at = self.twin.seat.bounds(id).ok_or(format!("{id} is not to be seen"))?.center();
        self.move_to(at.x, at.y)
    }
}

/// The kiosk on this screen, and what it says.
fn kiosk(display: &str, state: &Path, furniture: &Furniture) -> Result<(Running, Receiver<String>), Box<dyn Error>> {
    let options = [
        ("--state", Some(state)),
        ("--content", furniture.content.as_deref()),
        ("--config", furniture.config.as_deref()),
    ];
    let mut child = Command::new(env!("CARGO_BIN_EXE_declic"))
        .arg("run")
        .args(options.iter().filter_map(|(name, path)| Some([OsStr::new(name), (*path)?.as_os_str()])).flatten())
        .envs(furniture.environment.iter().cloned())
        .env("DISPLAY", display)
        .env_remove("WAYLAND_DISPLAY")
        .env("DECLIC_LOG", "declic=debug")
        .stderr(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()?;
    let stderr = child.stderr.take().ok_or("no standard error")?;
    let (sender, log) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(stderr).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    Ok((Running(child), log))
}

pub(crate) fn start(command: &mut Command) -> Result<Running, Box<dyn Error>> {
    let program = command.get_program().to_string_lossy().into_owned();
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    child.map(Running).map_err(|error| format!("{program}: {error}. Run `make setup`.").into())
}

fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

pub(crate) fn wait_until(what: &str, mut holds: impl FnMut() -> Result<bool, Box<dyn Error>>) -> Tested {
    for _ in 0..100 {
        if holds()? {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(100));
    }
    Err(format!("{what} does not answer").into())
}

/// The same seat without a window, in virtual time.
fn twin(furniture: &Furniture) -> Result<Seated, Box<dyn Error>> {
    let content = furniture.content.as_deref().unwrap_or(Path::new(env!("CARGO_MANIFEST_DIR")));
    crate::seat::furnished(content, Size::new(f32::from(SIZE.0), f32::from(SIZE.1)), |_| {})
}
