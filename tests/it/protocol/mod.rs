//! What holds of OAuth under every policy: the same tests, once for each that is shipped.

mod codes;
mod ending;
mod proving;
mod races;
mod refreshing;
pub(crate) mod stage;

/// Makes each test run once under each policy that is shipped, on a stage of its own.
macro_rules! under_each_policy {
    ($($test:ident),+ $(,)?) => {
        crate::protocol::under_each_policy!(@ default Default $($test),+);
        crate::protocol::under_each_policy!(@ mastodon Mastodon $($test),+);
        crate::protocol::under_each_policy!(@ fsckmsft Fsckmsft $($test),+);
    };
    (@ $policy:ident $shipped:ident $($test:ident),+) => {
        mod $policy {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $test() {
                    use crate::support::policies::Shipped;
                    super::$test(crate::protocol::stage::Stage::under(Shipped::$shipped).await).await;
                }
            )+
        }
    };
}
use under_each_policy;
