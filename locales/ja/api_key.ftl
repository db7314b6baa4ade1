# The API keys of an organization.

api-key-lead-bound = API キーを使うと、特定のユーザーではなく <bdi>{ $organization }</bdi> の名義で、キーのスコープの範囲内で API を呼び出せます。第三者のプログラムには、代わりにアプリを使ってください。
api-key-lead = API キーを使うと、特定のユーザーではなく <bdi>{ $organization }</bdi> 全体の名義で、スコープの制限なしに API を呼び出せます。第三者のプログラムには、代わりにアプリを使ってください。
api-key-empty = API キーはありません。
api-key-empty-what = 自分のスクリプトから API を呼び出すときに使います。使用するスクリプトの名前を付けておくと、取り消したときに何が止まるかが後で分かります。
api-key-search = API キーを検索
api-key-none-matches = <b><bdi>{ $search }</bdi></b> に一致する API キーはありません。<a href="{ $href }">すべて表示</a>
api-key-key = キー
api-key-scopes = スコープ
api-key-no-scopes = なし
api-key-networks = ネットワーク
api-key-any-network = すべて
api-key-created = 作成
api-key-by-operator = このサーバーの運営者
api-key-last-used = 最終使用
api-key-never = 未使用
api-key-rotate-short = ローテーション
api-key-revoke-short = 取り消す
api-key-new = API キーを作成
api-key-name = 名前
api-key-name-hint = キーを使用するプログラムの名前です。
api-key-scopes-hint = このキーでできることのすべてです。プログラムに必要なものだけを選んでください。
api-key-networks-hint = キーを使用できる接続元です。192.0.2.0/24 のようなネットワークを 1 行に 1 つ入力してください。空欄にすると、どこからでも使用できます。
api-key-create = API キーを作成

# What is wrong with a new one.

api-key-name-taken = この名前の API キーはすでに存在します。別の名前を選ぶか、先にそのキーを取り消してください。
api-key-bad-name = 1〜100 文字の名前を付けてください。
api-key-no-scope = スコープを 1 つ以上選択してください。
api-key-unknown-scope = { $scope } はこのサーバーのスコープではありません。
api-key-bad-scope = スコープに使えるのは、引用符とバックスラッシュを除く、表示可能な ASCII 文字だけです。
api-key-too-many-scopes = スコープが多すぎます。
api-key-scopes-unused = このサーバーの API キーにはスコープを設定できません。
api-key-not-a-network = { $network } は、192.0.2.0/24 や 2001:db8::/32 のようなネットワークではありません。
api-key-too-many-networks = 1 つの API キーに設定できるネットワークは { $most } 個までです。
api-key-networks-unused = このサーバーの API キーにはネットワークを設定できません。

# Before it is rotated or revoked.

api-key-confirm-rotate = API キー { $name } をローテーションしますか？
api-key-rotate = API キーをローテーション
api-key-effect-at-once = 古いキーは次のリクエストから拒否されます。両方のキーが使える期間はありません。
api-key-effect-name-stays = 名前は変わりません。新しいキーは、次のページで一度だけ表示されます。
api-key-effect-bounds-stay = 名前、スコープ、ネットワークは変わりません。新しいキーは、次のページで一度だけ表示されます。
api-key-confirm-revoke = API キー { $name } を取り消しますか？
api-key-revoke = API キーを取り消す
api-key-effect-refused = このキーを使っているものはすべて、次のリクエストから拒否されます。
api-key-effect-another = この操作は元に戻せません。新しく作成しても、同じキーにはなりません。

# The page that shows one once.

api-key-is-created = API キー { $name } を作成しました
api-key-is-rotated = API キー { $name } をローテーションしました
api-key-advice = このページを離れる前に、スクリプトがシークレットを保管している場所にコピーしてください。
api-key-label = API キー
api-key-note = このキーは { $organization } 全体の名義で使われます。{ $way ->
    [either] api-key ヘッダーに入れるか、Bearer トークンとして
    [bearer] Bearer トークンとして
   *[header] api-key ヘッダーに入れて
}送信してください。
api-key-note-bound = このキーは、スコープの範囲内で { $organization } の名義で使われます。{ $way ->
    [either] api-key ヘッダーに入れるか、Bearer トークンとして
    [bearer] Bearer トークンとして
   *[header] api-key ヘッダーに入れて
}送信してください。
