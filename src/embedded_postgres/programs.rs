//! Where the Postgres programs are. Nothing is ever downloaded.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fs,
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
    process::Command,
};

use super::{Error, Settings};

/// A directory with `initdb` and `postgres`, and their major version.
#[derive(Clone, Debug)]
pub(super) struct Programs {
    pub(super) directory: PathBuf,
    pub(super) major: u32,
}

/// Finds the programs; with `made_by`, only those that can open data of that major version.
///
/// `cluster` is named in the error when the data needs a version that is not installed.
pub(super) fn find(settings: &Settings, cluster: &Path, made_by: Option<u32>) -> Result<Programs, Error> {
    find_among(candidates(settings), settings, cluster, made_by)
}

fn find_among(
    candidates: Vec<PathBuf>,
    settings: &Settings,
    cluster: &Path,
    made_by: Option<u32>,
) -> Result<Programs, Error> {
    let mut seen = BTreeSet::new();
    for directory in candidates {
        let Some(major) = major_version(&directory) else { continue };
        if made_by.is_none_or(|wanted| wanted == major) {
            return Ok(Programs { directory, major });
        }
        seen.insert(major);
    }
    match (made_by, &settings.program_dir) {
        (Some(made_by), _) if !seen.is_empty() => {
            let installed = seen.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
            Err(Error::OtherVersion { directory: cluster.to_path_buf(), made_by, installed })
        }
        (_, Some(directory)) => Err(Error::NotAProgramDirectory { directory: directory.clone() }),
        _ => Err(Error::ProgramsMissing {
            searched: format!(
                "PATH, pg_config --bindir, {}",
                INSTALLATIONS.map(|(parent, tail)| pattern(parent, tail)).join(", ")
            ),
        }),
    }
}

/// Parents whose children are one installation each, and the way from the child to its programs.
const INSTALLATIONS: [(&str, &str); 5] = [
    ("/usr/lib/postgresql", "bin"),
    ("/usr", "bin"),
    ("/opt/homebrew/opt", "bin"),
    ("/usr/local/opt", "bin"),
    ("/Applications/Postgres.app/Contents/Versions", "bin"),
];

fn pattern(parent: &str, tail: &str) -> String {
    match parent {
        "/usr" => format!("/usr/pgsql-*/{tail}"),
        "/opt/homebrew/opt" | "/usr/local/opt" => format!("{parent}/postgresql*/{tail}"),
        _ => format!("{parent}/*/{tail}"),
    }
}

fn candidates(settings: &Settings) -> Vec<PathBuf> {
    if let Some(directory) = &settings.program_dir {
        return vec![directory.clone()];
    }
    let mut found: Vec<PathBuf> =
        settings.search_path.iter().flat_map(|path| split(path)).filter(|path| path.is_absolute()).collect();
    found.extend(pg_config(settings));
    for (parent, tail) in INSTALLATIONS {
        found.extend(newest_first(parent).into_iter().map(|child| child.join(tail)));
    }
    found
}

fn split(search_path: &OsStr) -> impl Iterator<Item = PathBuf> {
    search_path.as_bytes().split(|byte| *byte == b':').map(|part| PathBuf::from(OsStr::from_bytes(part)))
}

fn pg_config(settings: &Settings) -> Option<PathBuf> {
    let mut command = Command::new("pg_config");
    command.arg("--bindir").env("PATH", settings.search_path.as_ref()?);
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(PathBuf::from(String::from_utf8(output.stdout).ok()?.trim()))
}

/// Children of `parent` that look like installations, the highest version first.
fn newest_first(parent: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(parent) else { return Vec::new() };
    let mut children: Vec<(u32, PathBuf)> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_name()?.to_str()?.to_owned();
            let version = match parent {
                "/usr" => name.strip_prefix("pgsql-")?,
                "/opt/homebrew/opt" | "/usr/local/opt" => {
                    name.strip_prefix("postgresql")?.trim_start_matches('@')
                }
                _ => &name,
            };
            Some((version.split('.').next()?.parse().unwrap_or(0), path))
        })
        .collect();
    children.sort();
    children.into_iter().rev().map(|(_, path)| path).collect()
}

/// Asks `postgres` for its version, which also proves that it starts on this machine.
fn major_version(directory: &Path) -> Option<u32> {
    let postgres = directory.join("postgres");
    if !postgres.is_file() || !directory.join("initdb").is_file() {
        return None;
    }
    let output = Command::new(postgres).arg("--version").output().ok()?;
    parse_major(std::str::from_utf8(&output.stdout).ok()?)
}

fn parse_major(answer: &str) -> Option<u32> {
    let version = answer.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    let digits = version.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_without_postgres_is_told_what_to_do() {
        let settings = Settings {
            data_dir: PathBuf::from("/nowhere"),
            program_dir: None,
            search_path: None,
            durability: super::super::Durability::Durable,
        };
        let found = find_among(vec![PathBuf::from("/nowhere/bin")], &settings, Path::new("/nowhere"), None);
        let sentence = found.expect_err("nothing is there").to_string();
        for needed in [
            "apt-get install postgresql",
            "brew install postgresql",
            "DATABASE_URL",
            "/usr/lib/postgresql/*/bin",
        ] {
            assert!(sentence.contains(needed), "{needed} is not named in: {sentence}");
        }
    }

    #[test]
    fn version_answers_of_releases_and_betas_are_understood() {
        assert_eq!(parse_major("postgres (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)\n"), Some(15));
        assert_eq!(parse_major("postgres (PostgreSQL) 19beta2\n"), Some(19));
        assert_eq!(parse_major("postgres (PostgreSQL) devel\n"), None);
    }
}
