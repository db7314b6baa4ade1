//! Where data lives when nobody says so.

use std::path::PathBuf;

/// The directory for root, and for accounts without a home.
const SYSTEM: &str = "/var/lib/postern";

/// The account's own directory for data.
#[derive(Debug, Default)]
pub(super) struct Home {
    /// `$HOME`.
    pub(super) home: Option<PathBuf>,
    /// `$XDG_DATA_HOME`.
    pub(super) xdg_data_home: Option<PathBuf>,
}

/// Whose process this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Account {
    /// The system's.
    Root,
    /// Somebody's.
    User,
}

impl Account {
    /// This process's. Where the system has no /proc, the home directory tells.
    pub(super) fn own(home: &Home) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        let root = match std::fs::metadata("/proc/self") {
            Ok(process) => process.uid() == 0,
            Err(_) => home.home.as_deref().is_some_and(|home| home == "/var/root" || home == "/root"),
        };
        if root { Self::Root } else { Self::User }
    }
}

/// The platform's data directory.
pub(super) fn data_dir(account: Account, home: &Home) -> PathBuf {
    let absolute = |path: &Option<PathBuf>| path.clone().filter(|path| path.is_absolute());
    let named = if cfg!(target_os = "macos") {
        absolute(&home.home).map(|home| home.join("Library/Application Support"))
    } else {
        absolute(&home.xdg_data_home).or_else(|| absolute(&home.home).map(|home| home.join(".local/share")))
    };
    match (account, named) {
        (Account::User, Some(named)) => named.join("postern"),
        _ => PathBuf::from(SYSTEM),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn root_and_the_homeless_share_the_system_directory() {
        let home = Home { home: Some("/home/ada".into()), xdg_data_home: None };
        assert_eq!(data_dir(Account::Root, &home), PathBuf::from("/var/lib/postern"));
        assert_eq!(data_dir(Account::User, &Home::default()), PathBuf::from("/var/lib/postern"));
        assert!(data_dir(Account::User, &home).starts_with("/home/ada"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_relative_data_home_is_ignored_as_its_standard_says() {
        let mut home = Home { home: Some("/home/ada".into()), xdg_data_home: Some("data".into()) };
        assert_eq!(data_dir(Account::User, &home), PathBuf::from("/home/ada/.local/share/postern"));
        home.xdg_data_home = Some("/data".into());
        assert_eq!(data_dir(Account::User, &home), PathBuf::from("/data/postern"));
    }
}
