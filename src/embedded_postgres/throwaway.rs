//! The fastest place for data that nobody will miss.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const MEMORY: &str = "/dev/shm";

/// Free memory worth using, in KiB.
const ENOUGH: u64 = 1024 * 1024;

/// A directory for [`Durability::Throwaway`](super::Durability) in memory when this machine has more than 1 GiB of it
/// to spare, else under `otherwise`. The same name is the same directory, for every process that is to share a server.
pub fn throwaway_dir(otherwise: &Path, name: &str) -> PathBuf {
    let parent = if is_roomy_memory() { Path::new(MEMORY) } else { otherwise };
    parent.join(name)
}

fn is_roomy_memory() -> bool {
    let mounts = fs::read_to_string("/proc/mounts").unwrap_or_default();
    let is_memory = mounts.lines().any(|line| {
        let mut fields = line.split(' ').skip(1);
        fields.next() == Some(MEMORY)
            && fields.next() == Some("tmpfs")
            && fields.next().is_some_and(|options| options.split(',').any(|option| option == "rw"))
    });
    is_memory && free_kib().is_some_and(|free| free > ENOUGH)
}

fn free_kib() -> Option<u64> {
    let output = Command::new("df").args(["-Pk", MEMORY]).output().ok()?;
    let printed = String::from_utf8(output.stdout).ok()?;
    printed.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()
}
