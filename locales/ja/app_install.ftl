# The organizations that an app is connected to, for its owner.

installs-title = インストール
installs-none = <bdi>{ $app }</bdi> はどの組織にも接続されていません。
installs-none-next = 誰かが承認すると、その組織と接続の状態がここに表示されます。承認時に表示される内容は、プレビューで確認できます。
installs-what = <bdi>{ $app }</bdi> が現在または過去に接続された組織です。表示されるのは組織の名前と接続だけで、ほかの情報は表示されません。
installs-chart = 接続中の組織の数（週ごと）
installs-organizations = 組織
installs-search = 組織を検索
installs-state = 状態
installs-all = すべて
installs-no-match = 一致する接続はありません。<a href="{ $href }/installs">すべて表示</a>
installs-organization = 組織

chart-summary = { $first-day }：{ $first }、{ $last-day }：{ $last }、最大：{ $most }
chart-caption = { $title }：{ $summary }
chart-numbers = 数値
chart-day = 日付

# One of them.

install-last-token = 最後のトークン
install-not-yet = まだありません
install-ended = 終了日時
install-ends = 終了予定
install-can = できること
install-can-nothing = ありません。付与されたものの中に、現在のアプリのスコープは残っていません。
install-pending = 接続先の管理者の回答待ち
install-as-approver = 承認したユーザー
install-requested = 承認待ち
install-active = 有効
install-scopes-pending = 追加の権限を要求中
install-suspended-there = 接続先により一時停止中
install-suspended-by-you = 所有者（あなた）により一時停止中
install-revoked = 取り消し済み
install-expired = 期限切れ
install-suspend = 接続を一時停止
install-suspend-heading = { $customer } での { $app } を一時停止しますか？
install-suspend-tokens = その組織でのトークンはただちに使えなくなります。
install-suspend-nobody = あなたが再開するまで、<bdi>{ $customer }</bdi> では誰も接続を再開したり、<bdi>{ $app }</bdi> を改めて接続したりできません。
install-suspend-seen = あなたが一時停止したことは <bdi>{ $customer }</bdi> に表示されます。<bdi>{ $app }</bdi> のほかの接続はそのまま続きます。
install-resume = 接続を再開
install-resume-heading = { $customer } での { $app } を再開しますか？
install-resume-tokens = その組織でのトークンは、すぐに再び使えるようになります。
install-resume-suspended-there = <bdi>{ $customer }</bdi> でも一時停止されているため、その組織の誰かが再開するまで使えません。
