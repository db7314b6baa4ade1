//! `keys.toml`: made once, for its owner alone, and never written again.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::Keys;
use crate::config::Config;
use crate::config::values::KeyMaterial;
use crate::env::Env;

/// Why there are no keys.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// The file system refused.
    #[error("could not {action} {}: {source}", file.display())]
    Io {
        /// What was tried.
        action: &'static str,
        /// With which file or directory.
        file: PathBuf,
        /// The system's answer.
        source: io::Error,
    },
    /// Others may read the file.
    #[error("{} can be read by others (mode {mode:o}): chmod 600 it", file.display())]
    TooOpen {
        /// Which file.
        file: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// It is not what we write.
    #[error("{} is not a key file: `current` (and `previous`) must be 32 bytes in base64", file.display())]
    Invalid {
        /// Which file.
        file: PathBuf,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    current: KeyMaterial,
    previous: Option<KeyMaterial>,
}

impl Keys {
    /// The keys of the configuration, else those of its file, which is made where it is missing.
    pub fn load(config: &Config, env: &Env) -> Result<Self, KeysError> {
        if let Some(current) = &config.keys.current {
            return Ok(Self::derive(current, config.keys.previous.as_ref()));
        }
        let file = &config.keys.file;
        let kept = if let Some(kept) = read(file)? {
            kept
        } else {
            make(file, env)?;
            if config.database.url.is_some() {
                tracing::warn!(
                    keys.file = %file.display(),
                    "MADE NEW KEYS. Every replica on this database, and every restore of it, needs the same ones: \
                     copy this file, or set keys.current. With other keys, sessions end and sealed secrets stay shut."
                );
            }
            // Read back, because another process may have been faster.
            read(file)?.ok_or_else(|| KeysError::Invalid { file: file.clone() })?
        };
        Ok(Self::derive(&kept.current, kept.previous.as_ref()))
    }
}

fn read(file: &Path) -> Result<Option<Kept>, KeysError> {
    let mut open = match File::open(file) {
        Ok(open) => open,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).or_could_not("open", file),
    };
    let mode = open.metadata().or_could_not("look at", file)?.mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(KeysError::TooOpen { file: file.to_path_buf(), mode });
    }
    let mut text = String::new();
    open.read_to_string(&mut text).or_could_not("read", file)?;
    // The parser's own words may repeat a key.
    toml::from_str(&text).map(Some).map_err(|_| KeysError::Invalid { file: file.to_path_buf() })
}

/// Writes the file under another name and links it into place, so that it is there in whole or not at all, and so
/// that of several processes that start at once one wins.
fn make(file: &Path, env: &Env) -> Result<(), KeysError> {
    let directory = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(directory)
        .or_could_not("create the directory", directory)?;
    let mut bytes = [0; 32];
    env.fill(&mut bytes);
    let mut unique = [0; 8];
    env.fill(&mut unique);
    let draft = directory.join(format!(".keys-{}-{:016x}", std::process::id(), u64::from_le_bytes(unique)));
    let mut open = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&draft)
        .or_could_not("create", &draft)?;
    let text = format!(
        "# The keys of a postern server. Keep it secret, and keep it: without it nobody can sign in with a session\n\
         # made before, and SSO keys and webhook secrets cannot be opened. To change it, move `current` to `previous`.\n\
         current = \"{}\"\n",
        KeyMaterial::new(bytes).reveal()
    );
    let written = open.write_all(text.as_bytes()).and_then(|()| open.sync_all());
    let linked = written.and_then(|()| match std::fs::hard_link(&draft, file) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        other => other,
    });
    let removed = std::fs::remove_file(&draft);
    linked.and(removed).or_could_not("write", file)?;
    File::open(directory).and_then(|opened| opened.sync_all()).or_could_not("flush the directory", directory)
}

trait Attempt<T> {
    fn or_could_not(self, action: &'static str, file: &Path) -> Result<T, KeysError>;
}

impl<T> Attempt<T> for io::Result<T> {
    fn or_could_not(self, action: &'static str, file: &Path) -> Result<T, KeysError> {
        self.map_err(|source| KeysError::Io { action, file: file.to_path_buf(), source })
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    /// A directory that goes when the test does.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("postern-keys-{}-{name}", std::process::id()));
            Self(path)
        }

        fn config(&self, more: &[(&str, &str)]) -> Config {
            let data_dir = ("POSTERN_EMBEDDED__DATA_DIR".to_owned(), self.0.display().to_string());
            let more = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            Config::load(&[], more.chain([data_dir])).expect("is right")
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn the_file_is_made_once_and_for_its_owner_alone() {
        let scratch = Scratch::new("made");
        let config = scratch.config(&[]);
        let first = Keys::load(&config, &Env::system()).expect("makes the file");
        let second = Keys::load(&config, &Env::system()).expect("reads the file");
        assert_eq!(first.session_jwt(), second.session_jwt());
        let mode = std::fs::metadata(&config.keys.file).expect("is there").mode() & 0o777;
        assert_eq!(mode, 0o600);
        assert_eq!(std::fs::read_dir(&scratch.0).expect("is there").count(), 1, "no draft is left behind");
    }

    #[test]
    fn processes_that_start_at_once_agree() {
        let scratch = Scratch::new("race");
        let config = scratch.config(&[]);
        let keys: Vec<Vec<u8>> = std::thread::scope(|scope| {
            let load = || Keys::load(&config, &Env::system()).expect("has keys").session_jwt().to_vec();
            let running: Vec<_> = (0..8).map(|_| scope.spawn(load)).collect();
            running.into_iter().map(|thread| thread.join().expect("does not panic")).collect()
        });
        assert!(keys.iter().all(|key| key == &keys[0]));
    }

    #[test]
    fn a_file_that_others_may_read_is_refused() {
        let scratch = Scratch::new("open");
        let config = scratch.config(&[]);
        Keys::load(&config, &Env::system()).expect("makes the file");
        std::fs::set_permissions(&config.keys.file, std::fs::Permissions::from_mode(0o640)).expect("is ours");
        let refused = Keys::load(&config, &Env::system()).expect_err("is refused");
        assert!(matches!(refused, KeysError::TooOpen { mode: 0o640, .. }), "{refused}");
    }

    #[test]
    fn a_spoilt_file_is_refused_without_repeating_it() {
        let scratch = Scratch::new("spoilt");
        let config = scratch.config(&[]);
        Keys::load(&config, &Env::system()).expect("makes the file");
        std::fs::write(&config.keys.file, "current = \"hunter2\"").expect("is ours");
        let refused = Keys::load(&config, &Env::system()).expect_err("is refused").to_string();
        assert!(refused.contains("is not a key file") && !refused.contains("hunter2"), "{refused}");
    }

    #[test]
    fn configured_keys_win_and_no_file_is_made() {
        let scratch = Scratch::new("given");
        let given = KeyMaterial::new([9; 32]);
        let config = scratch.config(&[("POSTERN_KEYS__CURRENT", &given.reveal())]);
        let keys = Keys::load(&config, &Env::system()).expect("are given");
        assert_eq!(keys.session_jwt(), Keys::derive(&given, None).session_jwt());
        assert!(!config.keys.file.exists());
    }
}
