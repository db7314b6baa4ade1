//! Are the keys there, and for their owner's eyes alone?

use super::Check;
use crate::config::Config;
use crate::env::Env;
use crate::keys::Keys;

const NAME: &str = "keys";

/// Looks at them; makes none.
pub(super) fn check(config: &Config) -> Check {
    let file = config.keys.file.display();
    if config.keys.current.is_some() {
        return Check::fine(NAME, "given by keys.current");
    }
    match config.keys.file.try_exists() {
        Ok(false) => Check::warning(NAME, format!("{file} is not there yet; the first start makes it")),
        Err(error) => Check::broken(NAME, format!("{file} cannot be looked at: {error}")),
        Ok(true) => match Keys::load(config, &Env::system()) {
            Ok(_) => Check::fine(NAME, format!("{file} reads well, and its owner alone may read it")),
            Err(error) => Check::broken(NAME, error.to_string()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::super::Verdict;
    use super::*;

    #[test]
    fn a_missing_file_is_not_made() {
        let file = std::env::temp_dir().join(format!("postern-doctor-{}/keys.toml", std::process::id()));
        let variable = ("POSTERN_KEYS__FILE".to_owned(), file.display().to_string());
        let config = Config::load(&[], [variable]).expect("is right");
        assert_eq!(check(&config).verdict, Verdict::Warning);
        assert!(!file.exists());
    }
}
