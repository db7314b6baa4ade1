# The page before everything of something ends at once.

cut-off-end = End connections
cut-off-before = Only what was connected before
cut-off-before-hint = The beginning of that day in UTC. Leave empty for all.
cut-off-count-again = Count again
cut-off-count-none = No connection works now, so none ends.
cut-off-count = { $count ->
    [one] { $count } connection ends at once.
   *[other] { $count } connections end at once.
}
cut-off-later-stays = What was connected since that day goes on working.
cut-off-again = To connect one of them again, somebody has to approve it again.
cut-off-for-good = This cannot be undone.
cut-off-no-name = Type the name to go on.
cut-off-wrong-name = This is not the name.
cut-off-not-a-day = This is not a day.
cut-off-in-future = This day has not begun yet.
cut-off-other-day = Go back and choose another day. Nothing was ended.
cut-off-does-not-fit = What was sent does not fit. Nothing was ended.

cut-off-all-of-app = End all connections of { $app }?
cut-off-older-of-app = End the older connections of { $app }?
cut-off-app-ends = { $app } can no longer see or change anything, in any organization, from this moment on.
cut-off-app-stays = Its client id and secret stay, and it can be connected again.

cut-off-all-of-organization = End all connections to { $organization }?
cut-off-older-of-organization = End the older connections to { $organization }?
cut-off-organization-ends = No app can see or change anything in { $organization } any more, from this moment on.
cut-off-organization-stays = What the apps have created stays, and so do the organization’s API keys.

cut-off-all-of-oneself = End all connections that act as you?
cut-off-older-of-oneself = End the older connections that act as you?
cut-off-oneself-ends = No app acts as you any more, in any organization. What acts as an app’s own bot stays.
cut-off-oneself-out = You are signed out everywhere, also here.

cut-off-all-of-person = End all connections that act as { $email }?
cut-off-older-of-person = End the older connections that act as { $email }?
cut-off-person-ends = No app acts as this person any more, in any organization.
cut-off-person-out = The person is signed out everywhere, and can sign in again.

cut-off-all-of-server = End all connections on this server?
cut-off-older-of-server = End the older connections on this server?
cut-off-server-ends = No app can see or change anything in any organization, from this moment on.
cut-off-server-stays = API keys stay, and people stay signed in.
