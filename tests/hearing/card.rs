//! A sound card that is a program: a private PulseAudio which plays into nothing, and an ear that records what it plays.
//!
//! No file of the system is touched, and it works as root.

use crate::display::{Running, start, wait_until};

use jiff::Timestamp;
use tempfile::TempDir;

use std::error::Error;
use std::ffi::OsString;
use std::io::Read;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::{fs, thread};

use crate::sound::{self, FINE, RATE};

/// Seconds since 1970, as the log of the kiosk counts them.
pub(crate) type Moment = f64;

/// The card hands out so much at a time, in seconds.
const BLOCK: f64 = 0.02;

pub(crate) fn now() -> Moment {
    Timestamp::now().as_duration().as_secs_f64()
}

/// A machine with a sound card, which can be pulled out and put in again.
pub(crate) struct Card {
    folder: TempDir,
    server: Option<Running>,
}

impl Card {
    /// A machine with a sound card.
    pub(crate) fn plugged_in() -> Result<Self, Box<dyn Error>> {
        let mut card = Self::absent()?;
        card.plug_in()?;
        Ok(card)
    }

    /// A machine without one.
    pub(crate) fn absent() -> Result<Self, Box<dyn Error>> {
        let card = Self { folder: tempfile::tempdir()?, server: None };
        fs::write(
            card.file("asound.conf"),
            "</usr/share/alsa/alsa.conf>\npcm.!default { type pulse }\nctl.!default { type pulse }\n",
        )?;
        Ok(card)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What a program finds around it on this machine.
    pub(crate) fn environment(&self) -> Vec<(String, OsString)> {
        let mut server = OsString::from("unix:");
        server.push(self.file("socket"));
        [
            ("HOME", self.folder.path().into()),
            ("XDG_RUNTIME_DIR", self.folder.path().into()),
            ("PULSE_RUNTIME_PATH", self.file("pulse").into()),
            ("PULSE_SERVER", server),
            ("ALSA_CONFIG_PATH", self.file("asound.conf").into()),
        ]
        .map(|(name, value): (&str, OsString)| (name.to_owned(), value))
        .into()
    }

    /// A program on this machine.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.envs(self.environment());
        command
    }

    /// The card is put in, and is there at once.
    pub(crate) fn plug_in(&mut self) -> Result<(), Box<dyn Error>> {
        let socket = self.file("socket");
        let _ = fs::remove_file(&socket);
        let modules = [
            format!("module-native-protocol-unix auth-anonymous=1 socket={}", socket.display()),
            "module-null-sink sink_name=test rate=48000 channels=2".to_owned(),
        ];
        let options = ["-n", "--daemonize=no", "--disallow-exit", "--exit-idle-time=-1", "--use-pid-file=no"];
        let server =
            start(self.command("pulseaudio").args(options).args(modules.iter().flat_map(|module| ["-L", module])))?;
        self.server = Some(server);
        wait_until("pulseaudio", || {
            let mut asked = self.command("pactl");
            Ok(asked.arg("info").stdout(Stdio::null()).stderr(Stdio::null()).status()?.success())
        })
    }

    /// The card is pulled out.
    pub(crate) fn pull_out(&mut self) {
        self.server = None;
    }

    /// Listens to what the card plays, from now on and until it is pulled out.
    pub(crate) fn listen(&self) -> Result<Ear, Box<dyn Error>> {
        let options = ["-d", "test.monitor", "--raw", "--format=s16le", "--channels=1", "--latency-msec=20"];
        let mut command = self.command("parec");
        command.args(options).arg(format!("--rate={FINE}")).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        let mut samples = child.stdout.take().ok_or("no recording")?;
        let tape = Arc::new(Mutex::new(Tape { arrivals: vec![], samples: vec![] }));
        let heard = Arc::clone(&tape);
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            let mut left = 0;
            while let Ok(read @ 1..) = samples.read(&mut bytes[left..]) {
                let whole = (left + read) / 2 * 2;
                heard.lock().unwrap_or_else(PoisonError::into_inner).add(&bytes[..whole], now());
                left = left + read - whole;
                bytes[0] = bytes[whole.min(bytes.len() - 1)];
            }
        });
        let ear = Ear { tape, _recorder: Running(child) };
        wait_until("parec", || Ok(!ear.tape().samples.is_empty()))?;
        Ok(ear)
    }
}

/// Hears everything that the card plays.
pub(crate) struct Ear {
    tape: Arc<Mutex<Tape>>,
    _recorder: Running,
}

impl Ear {
    /// What was heard until now.
    pub(crate) fn tape(&self) -> Tape {
        self.tape.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// What was heard, as a card gives it: 48 000 samples a second.
#[derive(Debug, Clone)]
pub(crate) struct Tape {
    /// When the first sample would have come, by when each block came.
    arrivals: Vec<Moment>,
    pub(crate) samples: Vec<i16>,
}

impl Tape {
    fn add(&mut self, bytes: &[u8], at: Moment) {
        self.arrivals.push(at - self.samples.len() as f64 / FINE as f64);
        self.samples.extend(bytes.chunks_exact(2).map(|sample| i16::from_le_bytes([sample[0], sample[1]])));
    }

    /// When its first sample was played. A card without a loudspeaker hands out what it is about to play, block by block: a sample
    /// is held to be heard when its block is over, so the figure is up to one block too late, and never too early.
    pub(crate) fn began(&self) -> Moment {
        let mut arrivals = self.arrivals.clone();
        arrivals.sort_by(f64::total_cmp);
        arrivals.get(arrivals.len() / 2).copied().unwrap_or_default() + BLOCK
    }

    /// What was heard between these moments.
    pub(crate) fn between(&self, from: Moment, to: Moment) -> &[i16] {
        let began = self.began();
        let sample = |at: Moment| (((at - began).max(0.0) * FINE as f64) as usize).min(self.samples.len());
        &self.samples[sample(from)..sample(to).max(sample(from))]
    }

    /// What can be compared.
    pub(crate) fn recording(&self) -> Recording {
        let samples: Vec<f32> = self.samples.iter().map(|sample| f32::from(*sample) / 32_768.0).collect();
        Recording { began: self.began(), samples: sound::thin(&samples, FINE / RATE) }
    }
}

/// What was heard, to be compared.
#[derive(Debug, Clone)]
pub(crate) struct Recording {
    /// When its first sample was played.
    pub(crate) began: Moment,
    pub(crate) samples: Vec<f32>,
}

impl Recording {
    /// The sample that was played then; the first for what was before it.
    pub(crate) fn sample(&self, at: Moment) -> usize {
        ((at - self.began).max(0.0) * RATE as f64).round() as usize
    }

    /// When this sample was played.
    pub(crate) fn moment(&self, sample: usize) -> Moment {
        self.began + sample as f64 / RATE as f64
    }
}
