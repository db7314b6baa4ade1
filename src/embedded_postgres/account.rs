//! Which account the server runs as. Postgres refuses to run as root.

use std::{
    fs::{self, Metadata},
    os::unix::{
        fs::{MetadataExt, PermissionsExt},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::Command,
};

use super::{Error, error::Attempt};

/// The uid of processes without any account of their own on Linux and the BSDs.
const OVERFLOW_ID: u32 = 65534;

/// The account of the server, and how to become it.
#[derive(Clone, Debug)]
pub(super) struct Account {
    pub(super) name: String,
    pub(super) uid: u32,
    pub(super) gid: u32,
    /// This process is root and must step down to the account.
    pub(super) step_down: bool,
}

impl Account {
    /// This process's own account, or an unprivileged one when it is root.
    pub(super) fn for_server() -> Result<Self, Error> {
        let (uid, gid) = (own_id("-u")?, own_id("-g")?);
        if uid != 0 {
            return Ok(Self { name: format!("with uid {uid}"), uid, gid, step_down: false });
        }
        let passwd = fs::read_to_string("/etc/passwd").unwrap_or_default();
        let (name, uid, gid) = unprivileged(&passwd);
        Ok(Self { name, uid, gid, step_down: true })
    }

    /// A command that runs as this account, from a directory every account may stand in, without inherited settings.
    pub(super) fn command(
        &self,
        program: impl AsRef<std::ffi::OsStr>,
        search_path: &std::ffi::OsStr,
    ) -> Command {
        let mut command = Command::new(program);
        command.current_dir("/").env_clear().env("PATH", search_path).env("LC_ALL", "C");
        if self.step_down {
            command.uid(self.uid).gid(self.gid);
        }
        command
    }

    /// May this account pass through the directory described?
    pub(super) fn may_enter(&self, directory: &Metadata) -> bool {
        let bit = if directory.uid() == self.uid {
            0o100
        } else if directory.gid() == self.gid {
            0o010
        } else {
            0o001
        };
        directory.permissions().mode() & bit != 0
    }

    /// The first directory on the way to `path` (which is included) that this account may not enter.
    pub(super) fn barrier(&self, path: &Path) -> Result<Option<PathBuf>, Error> {
        if !self.step_down {
            return Ok(None);
        }
        for ancestor in path.ancestors() {
            let directory = fs::metadata(ancestor)
                .or_could_not(|| format!("look at the directory {}", ancestor.display()))?;
            if !self.may_enter(&directory) {
                return Ok(Some(ancestor.to_path_buf()));
            }
        }
        Ok(None)
    }
}

/// The standard library does not tell a process's own ids.
fn own_id(which: &str) -> Result<u32, Error> {
    let output = Command::new("id").arg(which).output().or_could_not(|| "run the program `id`".to_owned())?;
    let printed = String::from_utf8_lossy(&output.stdout);
    printed
        .trim()
        .parse()
        .map_err(|_| Error::Program { program: "id".to_owned(), output: printed.into_owned() })
}

/// `postgres` if the package made it, else `nobody`, else the overflow id.
fn unprivileged(passwd: &str) -> (String, u32, u32) {
    let find = |wanted: &str| {
        passwd.lines().find_map(|line| {
            let mut fields = line.split(':');
            let name = fields.next().filter(|name| *name == wanted)?;
            let uid = fields.nth(1)?.parse().ok().filter(|uid| *uid != 0)?;
            Some((name.to_owned(), uid, fields.next()?.parse().ok()?))
        })
    };
    find("postgres")
        .or_else(|| find("nobody"))
        .unwrap_or_else(|| (OVERFLOW_ID.to_string(), OVERFLOW_ID, OVERFLOW_ID))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn root_steps_down_to_the_best_account_there_is() {
        let all =
            "root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/bin/false\npostgres:x:101:104::/:/bin/sh\n";
        assert_eq!(unprivileged(all), ("postgres".to_owned(), 101, 104));
        assert_eq!(unprivileged(&all.replace("postgres", "mysql")), ("nobody".to_owned(), 65534, 65533));
        assert_eq!(unprivileged("postgres:x:0:0::/:/bin/sh\n"), ("65534".to_owned(), 65534, 65534));
    }
}
