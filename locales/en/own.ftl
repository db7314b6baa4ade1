# What acts as a person, and where they are signed in.

own-app-none = No app acts as you.
own-app-none-what = When you let an app act as yourself, it appears here with what it may do and a button to end it. Apps that act as their own bot are on the pages of your organizations.
own-app-lead = Apps that act as you, within your role. You can end each of them at any time.
own-app-in = In
own-app-effect-at-once = It can no longer act as you in { $organization }, from this moment on.
own-app-effect-again = To connect it again, you have to approve it again.

session-lead = Where you are signed in. End what you do not recognise, and change your password then.
session-end-others = End all others
session-where = Where
session-signed-in = Signed in
session-last-used = Last used
session-this = This one
session-from = from { $address }
session-not-recorded = Not recorded
session-end = End
session-program = A program ({ $device })
session-device-unknown = Unknown
session-device-on-system = { $browser } on { $system }
session-device-on-apple = { $browser } on an { $device }
