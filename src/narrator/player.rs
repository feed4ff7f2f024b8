//! The sound card, on a thread of its own: opening it takes a while, and it comes and goes.

mod fading;

use super::mouth::{Mouth, State};
use fading::Fading;

use rodio::cpal::{self, ErrorKind};
use rodio::{Decoder, DeviceSinkBuilder, DeviceSinkError, MixerDeviceSink};
use tracing::{debug, info, warn};

use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{fs, io, thread};

/// What is handed to the card is heard so much later.
const LATENCY: Duration = Duration::from_millis(60);

/// So long after its start the thread does nothing: nobody has touched anything yet.
const AFTER_START: Duration = Duration::from_millis(300);

/// So long after the last sound the card is let go: at rest nothing runs, and another program may have it.
const KEPT_OPEN: Duration = Duration::from_secs(20);

/// So many sentences are shown in silence before a card that was not there is looked for again, at the most.
const LONGEST_WAIT: u32 = 32;

/// The hand of the kiosk on the thread of the sound.
pub(super) struct Player {
    orders: Sender<Order>,
    now: Arc<Mutex<Now>>,
    serial: u64,
}

enum Order {
    Play {
        serial: u64,
        file: PathBuf,
        gain: f32,
    },
    Stop,
    Gain(f32),
    /// The card is gone.
    Lost,
}

/// What became of the recording with this number.
struct Now {
    serial: u64,
    state: Playing,
}

enum Playing {
    Starting,
    Heard(Arc<rodio::Player>),
    Broken,
    Absent,
}

impl Player {
    /// Starts the thread. `first` is done on it before anything else. The card is opened for the first sound, and not before.
    ///
    /// # Errors
    /// When the machine gives no thread.
    pub(super) fn start(first: impl FnOnce() + Send + 'static) -> io::Result<Self> {
        let (orders, received) = mpsc::channel();
        let now = Arc::new(Mutex::new(Now { serial: 0, state: Playing::Absent }));
        let card = Card {
            lost: orders.clone(),
            now: Arc::clone(&now),
            sink: None,
            voice: None,
            fading: None,
            wait: Wait::default(),
        };
        let run = move || {
            // The first picture comes first.
            thread::sleep(AFTER_START);
            first();
            card.run(&received);
        };
        thread::Builder::new().name("voice".to_owned()).spawn(run)?;
        Ok(Self { orders, now, serial: 0 })
    }

    fn send(&self, order: Order) {
        if self.orders.send(order).is_err() {
            lock(&self.now).state = Playing::Absent;
        }
    }
}

impl Mouth for Player {
    fn play(&mut self, file: &Path, gain: f32) {
        self.serial += 1;
        *lock(&self.now) = Now { serial: self.serial, state: Playing::Starting };
        self.send(Order::Play { serial: self.serial, file: file.to_owned(), gain });
    }

    fn stop(&mut self) {
        self.send(Order::Stop);
    }

    fn set_gain(&mut self, gain: f32) {
        self.send(Order::Gain(gain));
    }

    fn reset(&mut self) {
        self.send(Order::Lost);
    }

    fn state(&self) -> State {
        match &lock(&self.now).state {
            Playing::Starting => State::Starting,
            Playing::Heard(player) if player.empty() => State::Ended,
            Playing::Heard(player) => State::Playing(player.get_pos().saturating_sub(LATENCY)),
            Playing::Broken => State::Broken,
            Playing::Absent => State::Absent,
        }
    }
}

/// A thread that panicked while it held the lock left a state that is still one of these.
fn lock(now: &Mutex<Now>) -> MutexGuard<'_, Now> {
    now.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the thread holds.
struct Card {
    lost: Sender<Order>,
    now: Arc<Mutex<Now>>,
    sink: Option<MixerDeviceSink>,
    voice: Option<Voice>,
    /// What was stopped, until it has faded.
    fading: Option<Voice>,
    wait: Wait,
}

struct Voice {
    player: Arc<rodio::Player>,
    stop: fading::Stop,
}

impl Card {
    fn run(mut self, orders: &Receiver<Order>) {
        loop {
            let order = if self.sink.is_some() {
                orders.recv_timeout(KEPT_OPEN)
            } else {
                orders.recv().map_err(|_| RecvTimeoutError::Disconnected)
            };
            match order {
                Ok(Order::Play { serial, file, gain }) => self.play(serial, &file, gain),
                Ok(Order::Stop) => self.stop(),
                Ok(Order::Gain(gain)) => {
                    if let Some(voice) = &self.voice {
                        voice.player.set_volume(gain);
                    }
                }
                Ok(Order::Lost) => self.lose(),
                Err(RecvTimeoutError::Timeout) => self.rest(),
                // The card itself keeps a sender, so this never comes; the thread ends with the program.
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn play(&mut self, serial: u64, file: &Path, gain: f32) {
        self.stop();
        // Somebody went on meanwhile.
        if lock(&self.now).serial != serial {
            return;
        }
        let state = match self.begin(file, gain) {
            Ok(player) => Playing::Heard(player),
            Err(state) => state,
        };
        let mut now = lock(&self.now);
        if now.serial == serial {
            now.state = state;
        }
    }

    fn begin(&mut self, file: &Path, gain: f32) -> Result<Arc<rodio::Player>, Playing> {
        let broken = |error: &dyn std::fmt::Display| {
            warn!(file = %file.display(), "the recording cannot be played: {error}");
            Playing::Broken
        };
        // All of it at once: the thread of the card never waits for the disk.
        let bytes = fs::read(file).map_err(|error| broken(&error))?;
        let sound = Decoder::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
        if self.sink.is_none() {
            self.open();
        }
        let sink = self.sink.as_ref().ok_or(Playing::Absent)?;
        let (sound, stop) = Fading::new(sound);
        let player = Arc::new(rodio::Player::connect_new(sink.mixer()));
        player.set_volume(gain);
        player.append(sound);
        self.voice = Some(Voice { player: Arc::clone(&player), stop });
        Ok(player)
    }

    fn open(&mut self) {
        if !self.wait.is_over() {
            return;
        }
        match open(self.lost.clone()) {
            Ok(mut sink) => {
                sink.log_on_drop(false);
                info!(config = ?sink.config(), "sound card open");
                self.sink = Some(sink);
                self.wait = Wait::default();
            }
            Err(error) => {
                warn!("no sound: {error}. Every text stays on the screen.");
                self.wait.longer();
            }
        }
    }

    fn stop(&mut self) {
        if let Some(voice) = self.voice.take() {
            voice.stop.now();
            self.fading = Some(voice);
        }
    }

    fn lose(&mut self) {
        warn!("the sound card is gone");
        self.sink = None;
        self.voice = None;
        self.fading = None;
        lock(&self.now).state = Playing::Absent;
    }

    /// Nothing was asked for a while.
    fn rest(&mut self) {
        if self.voice.as_ref().is_none_or(|voice| voice.player.empty()) {
            self.voice = None;
            self.fading = None;
            self.sink = None;
        }
    }
}

/// Opens the usual output of the machine.
fn open(lost: Sender<Order>) -> Result<MixerDeviceSink, DeviceSinkError> {
    let told = move |error: cpal::Error| match error.kind() {
        ErrorKind::DeviceNotAvailable | ErrorKind::HostUnavailable | ErrorKind::StreamInvalidated => {
            warn!("sound card: {error}");
            let _ = lost.send(Order::Lost);
        }
        // A hiccup: the card goes on by itself. One that does not stands still, and is given up for that.
        kind => debug!(?kind, "sound card: {error}"),
    };
    DeviceSinkBuilder::from_default_device()?.with_error_callback(told).open_sink_or_fallback()
}

/// A card that is not there is looked for less and less often, counted in sentences: each look costs time, and lines in the log.
#[derive(Debug, Default)]
struct Wait {
    left: u32,
    length: u32,
}

impl Wait {
    fn is_over(&mut self) -> bool {
        let is_over = self.left == 0;
        self.left = self.left.saturating_sub(1);
        is_over
    }

    fn longer(&mut self) {
        self.length = (self.length * 2).clamp(1, LONGEST_WAIT);
        self.left = self.length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_that_is_not_there_is_looked_for_less_and_less_often() {
        let mut wait = Wait::default();
        let mut looks = vec![];
        for sentence in 0..100 {
            if wait.is_over() {
                looks.push(sentence);
                wait.longer();
            }
        }
        assert_eq!(looks, [0, 2, 5, 10, 19, 36, 69]);
    }

    #[test]
    fn a_recording_that_is_not_there_is_broken_and_nothing_waits_for_it() {
        let mut player = Player::start(|| {}).expect("a thread");
        player.play(Path::new("/nowhere/clip.ogg"), 1.0);
        let mut looks = 0;
        while player.state() == State::Starting && looks < 500 {
            thread::sleep(Duration::from_millis(10));
            looks += 1;
        }
        assert_eq!(player.state(), State::Broken);
    }
}
