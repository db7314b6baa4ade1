# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# config/default.toml; where an operator configured another sentence, that one is shown in every language.

scope-posts-read = read posts, their status and the boards they are on
scope-posts-write = create, change, assign and delete posts
scope-comments-read = read comments
scope-comments-write = write, change and delete comments
scope-votes-read = see who voted for what
scope-votes-write = add and remove votes, also on behalf of others
scope-changelog-read = read changelog entries, drafts included
scope-changelog-write = write, change and publish changelog entries
scope-roadmap-read = read the roadmap
scope-articles-read = read the articles of the knowledge base
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
scope-member-write-sensitive = Whoever the app invites can see what your team sees.
scope-webhooks-manage = be told of events in your organization as they happen
scope-webhooks-manage-sensitive = The content of the events is sent to the app's own server.
