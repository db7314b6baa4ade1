//! Many at once: one wins, and what it won works.

use std::time::Instant;

use futures_util::future::join_all;

use super::stage::{Stage, good_for_nothing, tokens};
use super::under_each_policy;
use crate::support::app::{ARRIVED, Answer};

const TOGETHER: usize = 16;

under_each_policy![one_of_many_exchanges_wins, one_of_many_refreshes_wins];

async fn one_of_many_exchanges_wins(stage: Stage) {
    let code = stage.code(&stage.client).await;
    let answers = together(|| stage.exchange(&stage.client, &code)).await;
    let won = the_winner(&answers);
    // The others were sent before it was answered, which is no replay: what was won works.
    stage.assert_works(&stage.client, &tokens(won), true).await;
}

async fn one_of_many_refreshes_wins(stage: Stage) {
    let first = stage.connect(&stage.client).await;
    let Some(refresh_token) = first.refresh_token else {
        assert!(!stage.refreshes());
        return;
    };
    let answers = together(|| stage.app.refresh(&stage.client, &refresh_token)).await;
    stage.assert_works(&stage.client, &tokens(the_winner(&answers)), true).await;
}

/// Sends the same request many times: all have arrived before the first is answered.
async fn together<F: Future<Output = Answer>>(request: impl Fn() -> F) -> Vec<Answer> {
    let sent = Instant::now();
    join_all((0..TOGETHER).map(|_| ARRIVED.scope(sent, request()))).await
}

fn the_winner(answers: &[Answer]) -> &Answer {
    let (won, lost): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 200);
    assert!(lost.iter().all(|answer| answer.error() == good_for_nothing()));
    assert_eq!(won.len(), 1, "{} won", won.len());
    won[0]
}
