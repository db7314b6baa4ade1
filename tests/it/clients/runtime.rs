//! Python and Node, and the packages that run in them: installed once for a lock file and a version of the runtime, and
//! shared by all tests of this checkout. A runtime that is missing is a failure that names its package.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use sha2::{Digest as _, Sha256};

/// What runs a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Runtime {
    /// Python, in a virtual environment.
    Python,
    /// Node.js.
    Node,
}

impl Runtime {
    /// Where its scripts and lock files are.
    pub(super) fn scripts(self) -> PathBuf {
        let name = match self {
            Self::Python => "python",
            Self::Node => "node",
        };
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clients").join(name)
    }

    /// The ending of a script's name.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Python => "py",
            Self::Node => "mjs",
        }
    }

    /// Where its packages are, installed by the first who asks.
    pub(super) async fn packages(self) -> PathBuf {
        static PLACES: [OnceLock<Result<PathBuf, String>>; 2] = [OnceLock::new(), OnceLock::new()];
        let installed = tokio::task::spawn_blocking(move || {
            PLACES[self as usize].get_or_init(|| self.installed()).clone()
        });
        installed.await.unwrap().unwrap_or_else(|reason| panic!("{reason}"))
    }

    /// The program that runs a script with these packages.
    pub(super) fn program(self, packages: &Path) -> PathBuf {
        match self {
            Self::Python => packages.join("bin/python"),
            Self::Node => PathBuf::from("node"),
        }
    }

    /// Several test processes may come at once, and each may be killed at any moment: one at a time installs into a
    /// directory that gets its name when it is whole.
    fn installed(self) -> Result<PathBuf, String> {
        let version = match self {
            Self::Python => run("python3", &["--version"], None, "python3")?,
            Self::Node => run("node", &["--version"], None, "nodejs")?,
        };
        let lock_file = match self {
            Self::Python => "requirements.txt",
            Self::Node => "package-lock.json",
        };
        let locked = fs::read(self.scripts().join(lock_file)).map_err(in_words)?;
        let hash = Sha256::new_with_prefix(version).chain_update(locked).finalize();
        let name = format!("{:016x}", u64::from_be_bytes(hash[..8].try_into().unwrap()));

        let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("clients");
        fs::create_dir_all(&cache).map_err(in_words)?;
        let turn = File::create(cache.join(format!("{name}.turn"))).map_err(in_words)?;
        turn.lock().map_err(in_words)?;
        let place = cache.join(&name);
        if !place.exists() {
            let unfinished = cache.join(format!("{name}.unfinished"));
            match fs::remove_dir_all(&unfinished) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(in_words(error)),
                _ => fs::create_dir(&unfinished).map_err(in_words)?,
            }
            self.install(&unfinished)?;
            fs::rename(&unfinished, &place).map_err(in_words)?;
        }
        Ok(place)
    }

    /// No script of a package runs: what is built is not needed, or comes built.
    fn install(self, directory: &Path) -> Result<(), String> {
        let from = self.scripts();
        if self == Self::Python {
            run("python3", &["-m", "venv", "."], Some(directory), "python3-venv")?;
            let requirements = from.join("requirements.txt").display().to_string();
            let pip = ["-m", "pip", "install", "--quiet", "--require-hashes", "--only-binary=:all:", "-r"];
            run(directory.join("bin/python"), &[&pip[..], &[&requirements]].concat(), None, "python3-venv")?;
        } else {
            for name in ["package.json", "package-lock.json"] {
                fs::copy(from.join(name), directory.join(name)).map_err(in_words)?;
            }
            let ci = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
            run("npm", &ci, Some(directory), "npm")?;
        }
        Ok(())
    }
}

/// Runs a program to its end, in the environment of the tests: it may hold the way to a registry. Answers what it said.
fn run(
    program: impl AsRef<OsStr>,
    arguments: &[&str],
    directory: Option<&Path>,
    package: &str,
) -> Result<String, String> {
    let program = program.as_ref();
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).current_dir(directory.unwrap_or(Path::new(".")));
    let call = format!("{} {}", program.display(), arguments.join(" "));
    let advice = format!("The tests of clients need the package {package} (its name on Debian).");
    let output = command.output().map_err(|error| format!("`{call}` does not start: {error}. {advice}"))?;
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    if output.status.success() {
        Ok(said.concat())
    } else {
        Err(format!("`{call}` failed. {advice}\n{}", said.concat()))
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it is handed to `map_err`")]
fn in_words(error: io::Error) -> String {
    format!("the packages of the clients cannot be put in their place: {error}")
}
