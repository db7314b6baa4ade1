//! Built-in defaults, then files, then the environment: laid over each other key by key, every problem collected.

use std::fmt;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::Config;
use super::check::check;
use super::place::{Account, Home, data_dir};

/// The defaults and the reference of every key.
const DEFAULTS: &str = include_str!("../../config/default.toml");

/// Variables begin with this; those after it are not keys.
const VARIABLE: &str = "POSTERN_";
const FILES: &str = "POSTERN_CONFIG";

/// The test suite's own, which a server started by it inherits.
const OF_TESTS: [&str; 2] = ["POSTERN_CRASH_ROUNDS", "POSTERN_RACE_ROUNDS"];

/// The keys that are never shown and that may be read from a file named by `..._FILE`.
const SECRETS: [&str; 4] = ["database.url", "keys.current", "keys.previous", "mail.smtp_url"];

/// Everything that is wrong with the configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError(pub Vec<Problem>);

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The key as its source spells it, or the file.
    pub place: String,
    /// What is wrong with it.
    pub message: String,
}

impl Config {
    /// Lays the files, in their order, and the environment over the defaults, and checks the result.
    pub fn load(
        files: &[PathBuf],
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let environment: Vec<(String, String)> = environment.into_iter().collect();
        let find =
            |name: &str| environment.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let mut layers = Layers::new();
        let named = find(FILES).unwrap_or_default().split(',').map(str::trim).filter(|name| !name.is_empty());
        for file in named.map(PathBuf::from).chain(files.iter().cloned()) {
            layers.add_file(&file);
        }
        if let Some(url) = find("DATABASE_URL").filter(|url| !url.is_empty()) {
            layers.set("database.url", "DATABASE_URL", Value::String(url.to_owned()));
        }
        for (name, value) in &environment {
            layers.add_variable(name, value);
        }
        let home = Home {
            home: find("HOME").map(PathBuf::from),
            xdg_data_home: find("XDG_DATA_HOME").map(PathBuf::from),
        };
        layers.finish(&home)
    }
}

/// The tree so far and what was wrong with the layers.
struct Layers {
    defaults: Table,
    tree: Table,
    problems: Vec<Problem>,
    /// Keys whose value was refused, so that no rule about them is checked against the default instead.
    refused: Vec<String>,
}

impl Layers {
    fn new() -> Self {
        let defaults: Table = DEFAULTS.parse().expect("config/default.toml is tested to be TOML");
        Self { tree: defaults.clone(), defaults, problems: Vec::new(), refused: Vec::new() }
    }

    fn add_file(&mut self, file: &Path) {
        let place = file.display().to_string();
        let text = match std::fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) => return self.problem(place, format!("cannot be read: {error}")),
        };
        match text.parse::<Table>() {
            Ok(table) => self.lay(&table, "", &|path| format!("{place}: {path}")),
            Err(error) => {
                // Only the line number: the line itself may hold a secret.
                let line = error.span().map_or(1, |span| text[..span.start].lines().count().max(1));
                self.problem(format!("{place}, line {line}"), format!("is not TOML: {}", error.message()));
            }
        }
    }

    fn add_variable(&mut self, name: &str, value: &str) {
        let Some(rest) = name.strip_prefix(VARIABLE) else { return };
        if name == FILES || OF_TESTS.contains(&name) || is_service_link(rest) {
            return;
        }
        let path = rest.to_ascii_lowercase().replace("__", ".");
        if let Some(secret) = path.strip_suffix("_file").filter(|path| SECRETS.contains(path)) {
            match std::fs::read_to_string(value) {
                Ok(text) => {
                    self.set(secret, name, Value::String(text.trim_end_matches(['\r', '\n']).to_owned()));
                }
                Err(error) => {
                    self.refuse(
                        secret,
                        name.to_owned(),
                        format!("names a file that cannot be read: {error}"),
                    );
                }
            }
            return;
        }
        match find(&self.defaults, &path) {
            None => self.unknown(name.to_owned(), &path, variable_name),
            Some(Value::Table(_)) => match as_toml(value) {
                Some(Value::Table(table)) => self.lay(&table, &path, &|path| format!("{name}: {path}")),
                _ => self.problem(
                    name.to_owned(),
                    "is a section: name a key in it, or give a TOML table".to_owned(),
                ),
            },
            Some(known) => match typed(known, value) {
                Some(value) => self.set(&path, name, value),
                None => self.refuse(&path, name.to_owned(), format!("must be {}", kind(known))),
            },
        }
    }

    /// Lays a table over the tree, key by key.
    fn lay(&mut self, given: &Table, prefix: &str, place: &dyn Fn(&str) -> String) {
        for (key, value) in given {
            let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
            match (find(&self.defaults, &path), value) {
                (None, _) => self.unknown(place(&path), &path, str::to_owned),
                (Some(Value::Table(_)), Value::Table(table)) => self.lay(table, &path, place),
                (Some(Value::Table(_)), _) => {
                    self.problem(place(&path), "is a section, not a key".to_owned());
                }
                (Some(_), value) => self.set(&path, &place(&path), value.clone()),
            }
        }
    }

    /// Tries one value alone, in a tree that is otherwise right, so that each refusal is told from the others.
    fn set(&mut self, path: &str, place: &str, value: Value) {
        let mut alone = self.defaults.clone();
        put(&mut alone, path, value.clone());
        match Value::Table(alone).try_into::<Config>() {
            Ok(_) => {
                self.refused.retain(|refused| refused != path);
                put(&mut self.tree, path, value);
            }
            // The parser's words may repeat the value.
            Err(_) if SECRETS.contains(&path) && !value.is_str() => {
                self.refuse(path, place.to_owned(), "must be a text".to_owned());
            }
            Err(error) => self.refuse(path, place.to_owned(), error.message().to_owned()),
        }
    }

    fn unknown(&mut self, place: String, path: &str, spell: fn(&str) -> String) {
        let known = paths(&self.defaults);
        let nearest = known.iter().max_by(|a, b| {
            let near = |known: &str| strsim::normalized_damerau_levenshtein(known, path);
            near(a).total_cmp(&near(b))
        });
        let nearest = nearest.map(|path| spell(path)).unwrap_or_default();
        self.problem(place, format!("is not a known key; the nearest is {nearest}"));
    }

    fn refuse(&mut self, path: &str, place: String, message: String) {
        self.refused.push(path.to_owned());
        self.problem(place, message);
    }

    fn problem(&mut self, place: String, message: String) {
        self.problems.push(Problem { place, message });
    }

    fn finish(self, home: &Home) -> Result<Config, ConfigError> {
        let Self { tree, mut problems, refused, .. } = self;
        let mut config: Config = match Value::Table(tree).try_into() {
            Ok(config) => config,
            Err(error) => {
                problems
                    .push(Problem { place: "configuration".to_owned(), message: error.message().to_owned() });
                return Err(ConfigError(problems));
            }
        };
        problems.extend(check(&config, &refused));
        if !problems.is_empty() {
            return Err(ConfigError(problems));
        }
        if config.embedded.data_dir.as_os_str().is_empty() {
            config.embedded.data_dir = data_dir(Account::own(home), home);
        }
        if config.keys.file.as_os_str().is_empty() {
            config.keys.file = config.embedded.data_dir.join("keys.toml");
        }
        Ok(config)
    }
}

/// Kubernetes tells every pod of a service named `postern` its address in variables of these shapes.
fn is_service_link(rest: &str) -> bool {
    rest == "PORT" || rest.starts_with("PORT_") || rest == "SERVICE_HOST" || rest.starts_with("SERVICE_PORT")
}

/// Reads a variable's text as the type that the default has.
fn typed(known: &Value, text: &str) -> Option<Value> {
    match known {
        Value::Integer(_) => text.trim().parse().ok().map(Value::Integer),
        Value::Boolean(_) => text.trim().parse().ok().map(Value::Boolean),
        Value::Array(_) if text.trim_start().starts_with('[') => as_toml(text).filter(Value::is_array),
        Value::Array(known) => {
            let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
            let is_of_numbers = known.first().is_some_and(Value::is_integer);
            let number = |item: &str| item.parse().ok().filter(|_| is_of_numbers).map(Value::Integer);
            Some(Value::Array(
                items.map(|item| number(item).unwrap_or_else(|| Value::String(item.to_owned()))).collect(),
            ))
        }
        // Some keys are a word or a list. No address such as [::1]:8080 is a list.
        _ if text.starts_with('[') => as_toml(text).or_else(|| Some(Value::String(text.to_owned()))),
        _ => Some(Value::String(text.to_owned())),
    }
}

fn kind(known: &Value) -> &'static str {
    match known {
        Value::Integer(_) => "a whole number",
        Value::Boolean(_) => "true or false",
        Value::Array(_) => "a list, separated by commas or as in TOML",
        _ => "a text",
    }
}

fn as_toml(text: &str) -> Option<Value> {
    format!("value = {text}").parse::<Table>().ok()?.remove("value")
}

fn variable_name(path: &str) -> String {
    format!("{VARIABLE}{}", path.to_ascii_uppercase().replace('.', "__"))
}

fn find<'a>(table: &'a Table, path: &str) -> Option<&'a Value> {
    match path.split_once('.') {
        None => table.get(path),
        Some((section, rest)) => find(table.get(section)?.as_table()?, rest),
    }
}

fn put(table: &mut Table, path: &str, value: Value) {
    match path.split_once('.') {
        None => {
            table.insert(path.to_owned(), value);
        }
        Some((section, rest)) => {
            if let Some(Value::Table(section)) = table.get_mut(section) {
                put(section, rest, value);
            }
        }
    }
}

/// The path of every key that is not a section.
fn paths(table: &Table) -> Vec<String> {
    let below = |(key, value): (&String, &Value)| match value {
        Value::Table(section) => paths(section).into_iter().map(|path| format!("{key}.{path}")).collect(),
        _ => vec![key.clone()],
    };
    table.iter().flat_map(below).collect()
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.place, self.message)
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let listed: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&listed.join("; "))
    }
}

impl std::error::Error for ConfigError {}

#[cfg(test)]
mod tests;
