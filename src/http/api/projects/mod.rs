//! `/v1`: projects, tasks and workflows. Each file has the entries of its path.

#[expect(clippy::module_inception, reason = "one path of the group is called as the group is")]
mod projects;
mod tasks;
mod trouble;
mod workflows;

use super::registry::{Endpoint, Kind, Parameter};
use crate::model::projects::NAME_LETTERS;

/// Where all of it is.
const BASE: &str = "/v1";

/// What projects and workflows are called.
const NAME: Parameter =
    Parameter::required("name", Kind::Line(NAME_LETTERS), "Its name, on one line.", "Apollo");

/// Its calls, in the order in which lists show them.
pub(super) static ENDPOINTS: &[&[Endpoint]] =
    &[&projects::ENDPOINTS, &tasks::ENDPOINTS, &workflows::ENDPOINTS];
