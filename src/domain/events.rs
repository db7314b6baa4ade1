//! What happened is told in the unit of work in which it happens, so that nothing is told that did not happen, and
//! nothing happens untold.

use super::StoreError;
use crate::model::event::Event;
use crate::store::{self, Tx};

/// Tells events in their order to all who hear them.
pub(super) async fn tell(tx: &mut Tx, events: &[Event]) -> Result<(), StoreError> {
    for event in events {
        store::events::emit(tx, event).await?;
    }
    Ok(())
}
