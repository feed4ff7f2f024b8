//! T4 and T5: a disk that is full, and one that cannot be written to, before the start and in the middle of a session.
//!
//! They need a disk of their own, and run in a name space of their own: however they end, the system takes their disks away. Root makes one
//! with `unshare -m`, others with `unshare -rm`; where nobody may mount a disk, they say so and prove nothing.

use crate::bench::{Raw, Tested, append, copy, open};

use declic::report::{Keeping, Trouble};
use declic::store::{Kept, Vault};

use tempfile::TempDir;

use std::env;
use std::error::Error;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const INSIDE: &str = "DECLIC_TEST_INSIDE";

/// A disk of its own, taken away when it is dropped.
struct Disk(TempDir);

impl Disk {
    fn mount(arguments: &[&str]) -> Result<Self, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        if run("mount", arguments, folder.path())? { Ok(Self(folder)) } else { Err("nothing can be mounted".into()) }
    }

    /// In memory, with so little room.
    fn small() -> Result<Self, Box<dyn Error>> {
        Self::mount(&["-t", "tmpfs", "-o", "size=1m", "tmpfs"])
    }

    fn remount(&self, how: &str) -> Result<bool, Box<dyn Error>> {
        run("mount", &["-o", &format!("remount,{how}")], self.0.path())
    }

    fn folder(&self) -> PathBuf {
        self.0.path().join("state")
    }

    /// Takes all the room that is left.
    fn fill(&self) -> Result<PathBuf, Box<dyn Error>> {
        let filler = self.0.path().join("filler");
        let mut file = File::create(&filler)?;
        for size in [65536, 512] {
            while file.write_all(&vec![1; size]).is_ok() {}
        }
        Ok(filler)
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = run("umount", &["-l"], self.0.path());
    }
}

fn run(command: &str, arguments: &[&str], folder: &Path) -> Result<bool, Box<dyn Error>> {
    let mut command = Command::new(command);
    Ok(command.args(arguments).arg(folder).stdout(Stdio::null()).stderr(Stdio::null()).status()?.success())
}

/// Does a test where disks can be mounted, and where they are seen by nobody else.
fn with_disks(name: &str, test: impl FnOnce() -> Tested) -> Tested {
    if env::var(INSIDE).is_ok() {
        if Disk::small().is_ok() {
            return test();
        }
    } else if let Some(how) =
        ["-m", "-rm"].into_iter().find(|how| run("unshare", &[how], Path::new("true")).unwrap_or(false))
    {
        let program = env::current_exe()?;
        let arguments = [how, &*program.to_string_lossy(), name, "--exact", "--nocapture"];
        let status = Command::new("unshare").args(arguments).env(INSIDE, "1").status()?;
        return if status.success() { Ok(()) } else { Err(format!("{name} failed inside unshare").into()) };
    }
    println!("{name}: nobody may mount a disk here: this proves nothing");
    Ok(())
}

/// Keeps facts until one has to wait. Those that were called kept, and those that wait.
fn until_it_waits(vault: &mut Vault, begins: &str) -> Result<(Vec<String>, Vec<String>), Box<dyn Error>> {
    let (mut kept, mut waiting) = (vec![], vec![]);
    for number in 0..3000 {
        let name = format!("{begins}-{number}");
        match append(vault, &name, 10)? {
            Kept::Saved(_) if waiting.is_empty() => kept.push(name),
            Kept::Saved(_) => return Err("it was kept while the disk was full".into()),
            Kept::Waiting => waiting.push(name),
        }
        if waiting.len() == 20 {
            return Ok((kept, waiting));
        }
    }
    Err("the disk was never full".into())
}

/// Which of these facts are not on the disk, as a program would find them after a power cut now.
fn missing(folder: &Path, names: &[String]) -> Result<Vec<String>, Box<dyn Error>> {
    let after = tempfile::tempdir()?;
    copy(folder, after.path())?;
    let raw = Raw::read(&after.path().join("declic.db"))?;
    assert_eq!(raw.violations()?, Vec::<String>::new());
    let facts = raw.facts()?;
    Ok(names.iter().filter(|name| !facts.contains_key(*name)).cloned().collect())
}

#[test]
fn on_a_full_disk_practice_goes_on_and_is_kept_once_there_is_room() -> Tested {
    with_disks("disk::on_a_full_disk_practice_goes_on_and_is_kept_once_there_is_room", || {
        let disk = Disk::small()?;
        let mut vault = open(&disk.folder(), 0);
        for number in 0..20 {
            assert!(matches!(append(&mut vault, &format!("early-{number}"), 1)?, Kept::Saved(_)));
        }
        let filler = disk.fill()?;
        let room = fs::metadata(&filler)?.len().saturating_sub(200_000);
        File::options().write(true).open(&filler)?.set_len(room)?;
        let (kept, waiting) = until_it_waits(&mut vault, "full")?;
        assert_eq!(vault.keeping(), Keeping::Waiting(Trouble::Full));
        assert!(!kept.is_empty(), "the disk was full from the start");
        assert_eq!(missing(&disk.folder(), &kept)?, Vec::<String>::new(), "what was called kept");
        // The control: a program that calls everything kept would be found out.
        let lost = missing(&disk.folder(), &waiting)?;
        assert_eq!(lost, waiting, "what waits is not on the disk: the search can fail");
        fs::remove_file(filler)?;
        assert!(matches!(append(&mut vault, "late", 20)?, Kept::Saved(_)));
        assert_eq!(vault.keeping(), Keeping::Fine);
        vault.close();
        assert_eq!(
            missing(&disk.folder(), &[kept.clone(), waiting.clone(), vec!["late".to_owned()]].concat())?,
            Vec::<String>::new()
        );
        println!(
            "T4 disk full: {} kept, {} waited, 0 lost, 0 twice; control: {} noticed",
            kept.len(),
            waiting.len(),
            lost.len()
        );
        Ok(())
    })
}

#[test]
fn a_start_on_a_full_disk_is_told_and_goes_on_by_itself() -> Tested {
    with_disks("disk::a_start_on_a_full_disk_is_told_and_goes_on_by_itself", || {
        let disk = Disk::small()?;
        let filler = disk.fill()?;
        let mut vault = open(&disk.folder(), 0);
        assert_eq!(vault.keeping(), Keeping::Waiting(Trouble::Full));
        assert_eq!(append(&mut vault, "one", 1)?, Kept::Waiting);
        fs::remove_file(filler)?;
        assert!(matches!(vault.retry(moment_after()), Kept::Saved(_)));
        vault.close();
        assert_eq!(missing(&disk.folder(), &["one".to_owned()])?, Vec::<String>::new());
        Ok(())
    })
}

fn moment_after() -> declic::store::Moment {
    crate::bench::moment(100)
}

#[test]
fn a_start_on_a_disk_that_cannot_be_written_to_is_told_and_goes_on_by_itself() -> Tested {
    with_disks("disk::a_start_on_a_disk_that_cannot_be_written_to_is_told_and_goes_on_by_itself", || {
        for is_new in [true, false] {
            let disk = Disk::small()?;
            if !is_new {
                let mut vault = open(&disk.folder(), 0);
                append(&mut vault, "early", 1)?;
                vault.close();
            }
            assert!(disk.remount("bind,ro")?);
            let mut vault = open(&disk.folder(), 2);
            assert_eq!(vault.keeping(), Keeping::Waiting(Trouble::ReadOnly));
            assert_eq!(append(&mut vault, "one", 3)?, Kept::Waiting);
            assert!(disk.remount("bind,rw")?);
            assert!(matches!(vault.retry(moment_after()), Kept::Saved(_)));
            assert_eq!(vault.keeping(), Keeping::Fine);
            vault.close();
            let names: &[&str] = if is_new { &["one"] } else { &["early", "one"] };
            let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(missing(&disk.folder(), &names)?, Vec::<String>::new());
        }
        println!("T5 read-only before the start: told, resumed, 0 lost");
        Ok(())
    })
}

#[test]
fn a_disk_that_turns_read_only_in_the_middle_loses_nothing_that_was_called_kept() -> Tested {
    with_disks("disk::a_disk_that_turns_read_only_in_the_middle_loses_nothing_that_was_called_kept", || {
        let image = tempfile::NamedTempFile::new()?;
        image.as_file().set_len(8 << 20)?;
        let is_made = run("mkfs.ext4", &["-q", "-F"], image.path()).unwrap_or(false);
        let loops = ["-o", "loop", &image.path().to_string_lossy()];
        let Ok(disk) = Disk::mount(&loops).and_then(|disk| if is_made { Ok(disk) } else { Err("no ext4".into()) })
        else {
            println!("T5 in mid-session: no disk of ext4 can be mounted here: this proves nothing");
            return Ok(());
        };
        let mut vault = open(&disk.folder(), 0);
        let kept: Vec<_> = (0..20).map(|number| format!("early-{number}")).collect();
        for name in &kept {
            assert!(matches!(append(&mut vault, name, 1)?, Kept::Saved(_)));
        }
        // What the system does to a disk whose errors it no longer trusts.
        assert!(disk.remount("abort")?);
        let (late, waiting) = until_it_waits(&mut vault, "late")?;
        let Keeping::Waiting(trouble) = vault.keeping() else { return Err("nothing is told".into()) };
        drop(vault);
        drop(disk);
        let disk = Disk::mount(&loops)?;
        let mut vault = open(&disk.folder(), 30);
        assert_eq!(vault.keeping(), Keeping::Fine);
        assert!(matches!(append(&mut vault, "after", 40)?, Kept::Saved(_)));
        vault.close();
        let promised = [kept, late, vec!["after".to_owned()]].concat();
        assert_eq!(missing(&disk.folder(), &promised)?, Vec::<String>::new());
        let lost = missing(&disk.folder(), &waiting)?;
        assert_eq!(lost, waiting, "the control: what was never called kept is not there");
        println!(
            "T5 read-only in mid-session: {trouble:?} told, {} promised, 0 lost; control: {} noticed",
            promised.len(),
            lost.len()
        );
        Ok(())
    })
}
