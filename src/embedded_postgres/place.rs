//! Where a cluster lives on disk, who may touch it, and the lock around creating and starting it.
//!
//! ```text
//! DATA_DIR/postgres/          0700, owned by the account of the server
//!     lock                    held while the cluster is created, entered or started
//!     gate                    the FIFO that counts users
//!     programs                where the programs of the running server are
//!     cluster/                what initdb made; `new/` until it is complete
//!     run/                    the socket
//!     server.log
//! ```

use std::{
    fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError},
    io,
    os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt, chown, symlink},
    path::{Path, PathBuf},
    thread,
    time::Instant,
};

use sha2::{Digest, Sha256};

use super::{Durability, Error, PATIENCE, PAUSE, account::Account, error::Attempt};

/// Where clusters go whose configured place the server's account cannot reach.
const ELSEWHERE: &str = "/var/lib/postern/elsewhere";

/// The longest socket path that fits the kernel's address on every system (macOS has 104 bytes with the ending NUL).
const SOCKET_PATH_MAX: usize = 103;

/// The paths of one cluster, all absolute.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The directory named in the module documentation, symbolic links resolved.
    pub(super) root: PathBuf,
}

impl Place {
    /// Makes the directories, gives them to the account, and refuses somebody else's.
    ///
    /// `None` means that a throw-away cluster was just being removed: ask again.
    pub(super) fn prepare(
        data_dir: &Path,
        durability: Durability,
        account: &Account,
    ) -> Result<Option<Self>, Error> {
        match prepare(data_dir, durability, account) {
            Err(Error::Io { source, .. })
                if source.kind() == io::ErrorKind::NotFound
                    && data_dir.parent().is_some_and(Path::exists) =>
            {
                Ok(None)
            }
            other => other.map(|root| Some(Self { root })),
        }
    }

    pub(super) fn cluster(&self) -> PathBuf {
        self.root.join("cluster")
    }

    pub(super) fn half_made(&self) -> PathBuf {
        self.root.join("new")
    }

    pub(super) fn gate(&self) -> PathBuf {
        self.root.join("gate")
    }

    pub(super) fn closing_gate(&self) -> PathBuf {
        self.root.join("gate.closing")
    }

    pub(super) fn log(&self) -> PathBuf {
        self.root.join("server.log")
    }

    pub(super) fn programs(&self) -> PathBuf {
        self.root.join("programs")
    }

    /// The directory of the socket: inside, or a short private one when the path would not fit.
    pub(super) fn socket_dir(&self) -> PathBuf {
        let inside = self.root.join("run");
        let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/._-".contains(byte);
        let text = inside.as_os_str().as_encoded_bytes();
        if text.len() + "/.s.PGSQL.5432".len() <= SOCKET_PATH_MAX && text.iter().all(plain) {
            return inside;
        }
        let name = Sha256::digest(text).iter().take(8).fold(0_u64, |name, byte| name << 8 | u64::from(*byte));
        PathBuf::from(format!("/tmp/postern-{name:016x}"))
    }

    pub(super) fn socket(&self) -> PathBuf {
        self.socket_dir().join(".s.PGSQL.5432")
    }

    /// Major version of the data that is already there.
    pub(super) fn made_by(&self) -> Option<u32> {
        fs::read_to_string(self.cluster().join("PG_VERSION")).ok()?.trim().split('.').next()?.parse().ok()
    }

    /// Takes the lock; `None` means that its directory was just removed.
    pub(super) fn lock(&self, deadline: Instant) -> Result<Option<Lock>, Error> {
        let path = self.root.join("lock");
        let file = match OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).or_could_not(|| format!("open the lock {}", path.display())),
        };
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Some(Lock { file, path })),
                Err(TryLockError::WouldBlock) if Instant::now() < deadline => thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Err(self.busy()),
                Err(TryLockError::Error(error)) => {
                    return Err(error).or_could_not(|| format!("lock {}", path.display()));
                }
            }
        }
    }

    pub(super) fn busy(&self) -> Error {
        Error::Busy { directory: self.root.clone(), seconds: PATIENCE.as_secs() }
    }
}

/// The lock around creating and starting; let go when dropped.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// A throw-away cluster takes its lock file along when it goes; a lock on a removed file excludes nobody.
    pub(super) fn still_counts(&self) -> bool {
        match (self.file.metadata(), fs::metadata(&self.path)) {
            (Ok(held), Ok(named)) => held.ino() == named.ino() && held.dev() == named.dev(),
            _ => false,
        }
    }
}

/// A directory of the account's own, mode 0700.
pub(super) fn private_dir(path: &Path, account: &Account) -> Result<(), Error> {
    match DirBuilder::new().mode(0o700).create(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            return Err(error).or_could_not(|| format!("create the directory {}", path.display()));
        }
        _ => {}
    }
    let found = fs::symlink_metadata(path).or_could_not(|| format!("look at {}", path.display()))?;
    if account.step_down && found.is_dir() && found.uid() == 0 {
        return give(path, account);
    }
    if !found.is_dir() || found.uid() != account.uid {
        return Err(Error::OtherOwner {
            directory: path.to_path_buf(),
            owner: found.uid(),
            expected: account.uid,
        });
    }
    Ok(())
}

fn prepare(data_dir: &Path, durability: Durability, account: &Account) -> Result<PathBuf, Error> {
    let is_new = !data_dir.exists();
    // Root's directory must let the unprivileged account pass, but not look around.
    let mode = if account.step_down { 0o711 } else { 0o700 };
    DirBuilder::new()
        .recursive(true)
        .mode(mode)
        .create(data_dir)
        .or_could_not(|| format!("create the directory {}", data_dir.display()))?;
    let data_dir = fs::canonicalize(data_dir).or_could_not(|| format!("resolve {}", data_dir.display()))?;
    if account.step_down {
        let found = fs::metadata(&data_dir).or_could_not(|| format!("look at {}", data_dir.display()))?;
        if ![0, account.uid].contains(&found.uid()) {
            return Err(Error::OtherOwner { directory: data_dir, owner: found.uid(), expected: 0 });
        }
        if is_new && durability == Durability::Throwaway {
            give(&data_dir, account)?;
        } else if !account.may_enter(&found) {
            let mode = Permissions::from_mode(found.permissions().mode() | 0o001);
            fs::set_permissions(&data_dir, mode)
                .or_could_not(|| format!("let the server's account pass through {}", data_dir.display()))?;
        }
    }
    let wanted = data_dir.join("postgres");
    let root = match fs::canonicalize(&wanted) {
        Ok(existing) => existing,
        Err(_) if account.barrier(&data_dir)?.is_some() => elsewhere(&wanted, account)?,
        Err(_) => wanted,
    };
    private_dir(&root, account)?;
    match account.barrier(&root)? {
        Some(barrier) => Err(Error::Unreachable { account: account.name.clone(), barrier }),
        None => Ok(root),
    }
}

/// Makes room for a cluster where its account can go, and leaves a symbolic link at the place that was asked for,
/// so that the same data is found again.
fn elsewhere(wanted: &Path, account: &Account) -> Result<PathBuf, Error> {
    let parent = Path::new(ELSEWHERE);
    DirBuilder::new()
        .recursive(true)
        .mode(0o711)
        .create(parent)
        .or_could_not(|| format!("create the directory {ELSEWHERE}"))?;
    // Its own, so that it can remove a room it has left.
    give(parent, account)?;
    let room = (1_u32..)
        .map(|number| parent.join(number.to_string()).join("postgres"))
        .find_map(|room| {
            let outer = room.parent().expect("the room was joined to a parent");
            match DirBuilder::new().mode(0o711).create(outer) {
                Ok(()) => Some(Ok(room)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => None,
                Err(error) => Some(Err(error)),
            }
        })
        .expect("the numbers do not run out")
        .or_could_not(|| format!("create a directory in {ELSEWHERE}"))?;
    // A link that leads nowhere is left by a throw-away cluster.
    if fs::symlink_metadata(wanted).is_ok_and(|found| found.is_symlink()) {
        fs::remove_file(wanted).or_could_not(|| format!("remove the dead link {}", wanted.display()))?;
    }
    if let Some(outer) = room.parent() {
        give(outer, account)?;
    }
    private_dir(&room, account)?;
    match symlink(&room, wanted) {
        // Another process was faster; its room is the one.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return fs::canonicalize(wanted).or_could_not(|| format!("resolve {}", wanted.display()));
        }
        made => made.or_could_not(|| format!("create the link {}", wanted.display()))?,
    }
    tracing::warn!(
        "The account {} may not enter {}, so the embedded database is kept in {}",
        account.name,
        wanted.display(),
        room.display()
    );
    Ok(room)
}

fn give(path: &Path, account: &Account) -> Result<(), Error> {
    chown(path, Some(account.uid), Some(account.gid))
        .or_could_not(|| format!("give {} to the account {}", path.display(), account.name))
}
