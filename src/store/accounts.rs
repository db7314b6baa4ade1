//! Organizations, users and memberships.
