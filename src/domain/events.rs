//! What happened is told in the unit of work in which it happens, so that nothing is told that did not happen, and
//! nothing happens untold.

use super::StoreError;
use crate::model::event::Event;
use crate::store::{self, Tx};

/// Tells events in their order to all who hear them.
pub(super) async fn tell(tx: &mut Tx, events: &[Event]) -> Result<(), StoreError> {
    let is_alike = |one: &Event, other: &Event| {
        (one.organization_id, one.name, one.at) == (other.organization_id, other.name, other.at)
    };
    for alike in events.chunk_by(is_alike) {
        let [Event { name, organization_id, at, .. }, ..] = *alike else { continue };
        let data: Vec<_> = alike.iter().map(|event| &event.data).collect();
        store::events::emit(tx, organization_id, name, &data, at).await?;
    }
    Ok(())
}
