# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# the files in config/; where an operator configured another sentence, that one is shown in every language, unless the
# operator has a text for it too.

scope-posts-read = read posts, their status and the boards they are on
scope-posts-write = create, change, assign and delete posts
scope-comments-read = read comments, those among your own people included
scope-comments-write = write, change and delete comments
scope-votes-read = see who voted for what
scope-votes-write = add and remove votes, also on behalf of others
scope-changelog-read = read changelog entries, drafts included
scope-changelog-write = write, change and publish changelog entries
scope-roadmap-read = read the roadmap
scope-articles-read = read the articles of the knowledge base, drafts included
scope-articles-write = write and change the articles of the knowledge base
scope-collections-read = read the collections of the knowledge base
scope-tags-read = read tags
scope-tags-write = create, change and delete tags
scope-customers-read = read your customers' names, e-mail addresses and details
scope-customers-read-sensitive = These are personal data of people who never met this app.
scope-customers-write = add, change, import and delete customers
scope-customers-write-sensitive = Deleted and overwritten customer records cannot be brought back.
scope-member-read = see who is in your team, with names, e-mail addresses and roles
scope-member-write = invite, change and remove members of your team
scope-member-write-sensitive = It can make and remove admins, and whoever it invites can see what your team sees.
scope-webhooks-manage = be told of events in your organization as they happen
scope-webhooks-manage-sensitive = The content of the events is sent to the app's own server.

# config/mastodon.toml

scope-profile = see your name, picture and address of your profile, and nothing else
scope-read = see all that your account can see
scope-read-accounts = see accounts, your own included
scope-read-blocks = see whom you block
scope-read-bookmarks = see your bookmarks
scope-read-collections = see collections of accounts
scope-read-favourites = see your favourites
scope-read-filters = see your filters
scope-read-follows = see whom you follow and who follows you
scope-read-lists = see your lists
scope-read-mutes = see whom you mute
scope-read-notifications = see your notifications
scope-read-search = search on your behalf
scope-read-statuses = see posts, those meant for you included
scope-write = do all that your account can do
scope-write-sensitive = It can publish, change and delete in your name.
scope-write-accounts = change your profile
scope-write-blocks = block accounts and domains
scope-write-bookmarks = bookmark posts
scope-write-collections = make and change collections of accounts
scope-write-conversations = mute and remove conversations
scope-write-favourites = mark posts as favourites
scope-write-filters = make and change filters
scope-write-follows = follow and unfollow people
scope-write-lists = make and change lists
scope-write-media = upload media
scope-write-mutes = mute people and conversations
scope-write-notifications = clear your notifications
scope-write-reports = report people
scope-write-statuses = publish and delete posts
scope-follow = see and change whom you follow, mute and block
scope-push = send you notifications
scope-admin-read = see all that the people who run this server see
scope-admin-read-sensitive = It reaches what only the people who run this server see.
scope-admin-read-accounts = see what moderators see of accounts
scope-admin-read-accounts-sensitive = It reaches what only the people who run this server see.
scope-admin-read-canonical-email-blocks = see blocked e-mail addresses
scope-admin-read-canonical-email-blocks-sensitive = It reaches what only the people who run this server see.
scope-admin-read-domain-allows = see which servers are let in
scope-admin-read-domain-allows-sensitive = It reaches what only the people who run this server see.
scope-admin-read-domain-blocks = see which servers are kept out
scope-admin-read-domain-blocks-sensitive = It reaches what only the people who run this server see.
scope-admin-read-email-domain-blocks = see blocked e-mail providers
scope-admin-read-email-domain-blocks-sensitive = It reaches what only the people who run this server see.
scope-admin-read-ip-blocks = see blocked IP addresses
scope-admin-read-ip-blocks-sensitive = It reaches what only the people who run this server see.
scope-admin-read-reports = see reports
scope-admin-read-reports-sensitive = It reaches what only the people who run this server see.
scope-admin-write = do all that the people who run this server can do
scope-admin-write-sensitive = It reaches what only the people who run this server see.
scope-admin-write-accounts = moderate accounts
scope-admin-write-accounts-sensitive = It reaches what only the people who run this server see.
scope-admin-write-canonical-email-blocks = block e-mail addresses
scope-admin-write-canonical-email-blocks-sensitive = It reaches what only the people who run this server see.
scope-admin-write-domain-allows = let servers in
scope-admin-write-domain-allows-sensitive = It reaches what only the people who run this server see.
scope-admin-write-domain-blocks = keep servers out
scope-admin-write-domain-blocks-sensitive = It reaches what only the people who run this server see.
scope-admin-write-email-domain-blocks = block e-mail providers
scope-admin-write-email-domain-blocks-sensitive = It reaches what only the people who run this server see.
scope-admin-write-ip-blocks = block IP addresses
scope-admin-write-ip-blocks-sensitive = It reaches what only the people who run this server see.
scope-admin-write-reports = act on reports
scope-admin-write-reports-sensitive = It reaches what only the people who run this server see.

# config/fsckmsft.toml

scope-read-projects = see projects
scope-write-projects = create projects
scope-read-tasks = see tasks
scope-write-tasks = create tasks
scope-read-workflows = see workflows
scope-write-workflows = create workflows
scope-admin = do everything that the API can do
scope-admin-sensitive = It opens every call there is, and those to come.
