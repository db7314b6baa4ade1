# The marketplace, and one app there.

market-empty = まだアプリは掲載されていません。
market-empty-what = 所有者が掲載すると、アプリがここに表示されます。開発者は、<a href="/developer/apps">自分のアプリ</a>にあるアプリの設定から掲載できます。
market-lead = <bdi>{ $product }</bdi> と連携するアプリです。許可する前に、アプリが何を閲覧、変更できるかを各ページで確認できます。
market-install = インストール
market-install-at-site = アプリのサイト <bdi>{ $host }</bdi> から始まり、承認のためにこのサイトに戻ります。
market-install-at-consent = アプリが求める内容を読んで承認するまで、何も接続されません。
market-install-at-app = インストールはアプリ側で始まり、承認のためにこのサイトに案内されます。
market-connected = 接続先
market-as-bot = 独自のボット（ユーザーのロールによる制限を受けません）
market-as-person = 承認するユーザー（そのユーザーのロールの範囲内）
market-could-nothing = 閲覧も変更もできません。アプリの求めるスコープは、現在このサーバーにはありません。
market-optional = （任意：除外できます）
