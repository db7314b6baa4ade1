//! `/v1`: projects, tasks and workflows.

use super::registry::Endpoint;

/// Its calls, in the order in which lists show them.
pub(super) static ENDPOINTS: [Endpoint; 0] = [];
