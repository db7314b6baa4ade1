//! What can go wrong with a statement, sorted by what the caller may do about it.

use std::error::Error as StdError;

/// A failed statement.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule of the schema was broken; which one says what to tell the person.
    #[error("conflict with {0:?}")]
    Conflict(Constraint),
    /// The database is away, busy, read-only or full: nothing was decided, and trying again later is right.
    #[error("the database is not available: {0}")]
    Unavailable(#[source] Box<dyn StdError + Send + Sync>),
    /// A value that Postgres cannot hold, such as a NUL letter or a number out of range.
    #[error("a value cannot be stored: {0}")]
    Value(#[source] Box<dyn StdError + Send + Sync>),
    /// A row does not read as what it should be.
    #[error("inconsistent data in {0}")]
    Inconsistent(&'static str),
    /// Anything else: a defect of ours.
    #[error("database error: {0}")]
    Database(#[source] Box<dyn StdError + Send + Sync>),
}

/// The rules of the schema that a request can run into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constraint {
    /// An organization has this subdomain.
    Subdomain,
    /// The organization has an app of this name.
    AppName,
    /// The organization has a tag of this name.
    TagName,
    /// The organization has a customer of this address.
    CustomerEmail,
    /// The organization has a collection of this name.
    CollectionName,
    /// Some other unique rule; two requests met.
    Other,
    /// Who should look after something is not in the organization.
    Assignee,
    /// A tag that something is marked with does not exist, or is another organization's.
    Tag,
    /// The collection that something lies in does not exist, or is another organization's.
    Collection,
    /// Something else that is referred to does not exist, or is another organization's.
    Reference,
}

impl Error {
    /// Whether it may be gone when somebody tries again later.
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::Unavailable(_))
    }

    /// The same failure in the same words, for another who waited for the same statement.
    pub(super) fn echo(&self) -> Self {
        match self {
            Self::Conflict(constraint) => Self::Conflict(*constraint),
            Self::Unavailable(source) => Self::Unavailable(source.to_string().into()),
            Self::Value(source) => Self::Value(source.to_string().into()),
            Self::Inconsistent(place) => Self::Inconsistent(place),
            Self::Database(source) => Self::Database(source.to_string().into()),
        }
    }

    /// Whether the connection is of no use any more; the statement may have run or not.
    pub(super) fn is_lost_connection(&self) -> bool {
        let Self::Unavailable(source) = self else { return false };
        match source.downcast_ref() {
            Some(sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::Protocol(_)) => true,
            Some(sqlx::Error::Database(error)) => {
                let ends = |code: &str| code.starts_with("57P") || code.starts_with("08");
                error.code().is_some_and(|code| ends(&code))
            }
            _ => false,
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        if let sqlx::Error::Database(database) = &error
            && let Some(code) = database.code()
        {
            return match class(&code) {
                Class::Unavailable => Self::Unavailable(error.into()),
                Class::Value => Self::Value(error.into()),
                Class::Unique => Self::Conflict(constraint(database.constraint())),
                Class::Reference => Self::Conflict(reference(database.constraint())),
                Class::Defect => Self::Database(error.into()),
            };
        }
        match error {
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Protocol(_) => Self::Unavailable(error.into()),
            _ => Self::Database(error.into()),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for Error {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        match error {
            sqlx::migrate::MigrateError::Execute(error) => error.into(),
            other => Self::Database(other.into()),
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Class {
    Unavailable,
    Value,
    Unique,
    Reference,
    Defect,
}

/// Sorts an SQLSTATE. Serialization failures and deadlocks count as unavailable: they change nothing and pass.
fn class(code: &str) -> Class {
    match code {
        "57P01" | "57P02" | "57P03" | "57014" | "55P03" | "53000" | "53100" | "53200" | "53300" | "53400"
        | "25006" | "25P03" | "40001" | "40P01" | "3D000" | "28000" | "28P01" | "42P01" => Class::Unavailable,
        "22021" | "22P05" | "22003" | "22P02" | "22001" | "22008" => Class::Value,
        "23505" => Class::Unique,
        "23503" => Class::Reference,
        _ if code.starts_with("08") || code.starts_with("58") => Class::Unavailable,
        _ => Class::Defect,
    }
}

fn constraint(name: Option<&str>) -> Constraint {
    match name {
        Some("organizations_subdomain_key") => Constraint::Subdomain,
        Some("apps_name_key") => Constraint::AppName,
        Some("tags_name_key") => Constraint::TagName,
        Some("customers_email_key") => Constraint::CustomerEmail,
        Some("collections_name_key") => Constraint::CollectionName,
        _ => Constraint::Other,
    }
}

fn reference(name: Option<&str>) -> Constraint {
    match name {
        Some("feature_requests_assignee") => Constraint::Assignee,
        Some("feature_request_tags_tag") => Constraint::Tag,
        Some("articles_collection") => Constraint::Collection,
        _ => Constraint::Reference,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_sorted_by_what_the_caller_may_do() {
        for code in [
            "57P01", "57P02", "57P03", "08006", "53300", "53100", "25006", "55P03", "57014", "40001", "40P01",
        ] {
            assert_eq!(class(code), Class::Unavailable, "{code}");
        }
        for code in ["22021", "22P05", "22003", "22P02"] {
            assert_eq!(class(code), Class::Value, "{code}");
        }
        assert_eq!(
            (class("23505"), class("23503"), class("42601")),
            (Class::Unique, Class::Reference, Class::Defect)
        );
        assert!(matches!(Error::from(sqlx::Error::PoolTimedOut), Error::Unavailable(_)));
    }

    #[test]
    fn an_echo_is_as_good_as_the_failure_itself() {
        let lost = Error::from(sqlx::Error::Io(std::io::ErrorKind::BrokenPipe.into()));
        assert!(lost.is_lost_connection() && !Error::from(sqlx::Error::PoolTimedOut).is_lost_connection());
        let failures = [lost, Error::Conflict(Constraint::Subdomain), Error::Inconsistent("tokens")];
        for failure in failures {
            let echo = failure.echo();
            assert_eq!(std::mem::discriminant(&echo), std::mem::discriminant(&failure));
            assert_eq!(echo.to_string(), failure.to_string());
        }
    }
}
