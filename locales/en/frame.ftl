# What stands around every page.

frame-skip = Skip to the content
frame-your-account = Your account
frame-marketplace = Marketplace
frame-operator = Operator
frame-support = Help
frame-more = About this service
frame-languages = Language

# What the last form did.

done-password-changed = Your password is changed. You are signed out everywhere else.
done-access-revoked = The app’s access is revoked. Its tokens stopped working at once.
done-access-suspended = The app’s access is suspended. Nothing of it works until you resume it.
done-access-resumed = The app’s access works again.
done-still-suspended = Your suspension is taken back. The app’s owner still keeps it suspended.
done-scopes-accepted = Accepted. The app has what it asked for with its next refresh.
done-scopes-declined = Declined. The app goes on with what it had.
done-asked = Your question is with the admins. Once they approve, go back to the app and connect it again.
done-request-approved = Approved. Whoever asked can finish the connection in the app.
done-request-declined = Declined. Nothing was connected.
done-request-withdrawn = Your question is taken back.
done-app-created = The app is created. It is public, so it has no secret.
done-app-saved = The app is saved.
done-app-suspended = The app is suspended. Nobody can connect it, and its tokens do not work.
done-app-unsuspended = The app can be used again.
done-app-deleted = The app is deleted. Everything that was issued to it stopped working at once.
done-role-changed = The role is changed. It counts from the next request on.
done-member-removed = The member is removed. Whatever acted as them here stopped working at once.
done-invitation-revoked = The invitation is revoked. Its link no longer works.
done-joined = You are in. This is what you find here with your role.
done-api-key-revoked = The API key is revoked. It is refused from the next request on.
done-settings-saved = The settings are saved.
done-language-saved = The language is saved.
done-name-saved = Your name is saved.
done-session-ended = The session has ended.
done-other-sessions-ended = You are signed out everywhere else.
done-secret-ended = The old secret stopped working.
done-customer-suspended = The connection is suspended. Its tokens stopped working at once.
done-customer-resumed = The connection is resumed.
done-connections-cut-off = The connections are ended. Their tokens stopped working at once.
done-organization-suspended = The organization is suspended. Nothing acts in it.
done-organization-unsuspended = The organization is back. What was connected works again.
done-person-disabled = The account is disabled. Its sessions and tokens stopped working at once.
done-person-enabled = The account is open again. The person has to sign in.
done-app-reviewed = The app is marked as reviewed. Consent pages say so.
done-app-review-taken-back = The app is no longer marked as reviewed.
done-app-blocked = The app is blocked. Its owner cannot let it back in.
done-app-unblocked = The app is what it was before it was blocked.
done-app-unlisted = The app is off the marketplace.
done-webhook-disabled = The webhook is disabled. Events wait until you enable it.
done-webhook-enabled = The webhook is enabled. What waited is sent first.
done-webhook-enabled-anew = The webhook is enabled. What waited is not sent.
done-webhook-saved = The webhook is saved.
done-webhook-deleted = The webhook is deleted. Nothing is sent to it any more.
done-delivery-replayed = The event is back in its queue, and sent when its turn comes.
done-failed-replayed = What did not arrive is back in its queue, and sent when its turn comes.
