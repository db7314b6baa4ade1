# The organizations that an app is connected to, for its owner.

installs-title = Installs
installs-none = <bdi>{ $app }</bdi> is not connected to any organization.
installs-none-next = When somebody approves it, the organization appears here with the state of its connection. To see what they are asked, look at the preview.
installs-what = Organizations that <bdi>{ $app }</bdi> is or was connected to. You see their names and the connection, nothing else of them.
installs-chart = Connected organizations, week by week
installs-organizations = Organizations
installs-search = Search organizations
installs-state = State
installs-all = All
installs-no-match = No connection matches. <a href="{ $href }/installs">Show all</a>
installs-organization = Organization

chart-summary = { $first } on { $first-day }, { $last } on { $last-day }, { $most } at most.
chart-caption = { $title }: { $summary }
chart-numbers = The numbers
chart-day = Day

# One of them.

install-last-token = Last token
install-not-yet = Not yet
install-ended = Ended
install-ends = Ends
install-can = It can
install-can-nothing = Nothing: none of what was granted is a scope of the app any more.
install-pending = Waits for an admin there
install-as-approver = The person who approved it
install-requested = Waits for approval
install-active = Active
install-scopes-pending = Asks for more
install-suspended-there = Suspended there
install-suspended-by-you = Suspended by you
install-revoked = Revoked
install-expired = Expired
install-suspend = Suspend connection
install-suspend-heading = Suspend { $app } in { $customer }?
install-suspend-tokens = Its tokens there stop working at once.
install-suspend-nobody = Nobody in <bdi>{ $customer }</bdi> can resume it, or connect <bdi>{ $app }</bdi> again, until you resume it.
install-suspend-seen = <bdi>{ $customer }</bdi> sees that you did it. The other connections of <bdi>{ $app }</bdi> go on.
install-resume = Resume connection
install-resume-heading = Resume { $app } in { $customer }?
install-resume-tokens = Its tokens there work again at once.
install-resume-suspended-there = <bdi>{ $customer }</bdi> suspended it too, so it works again once somebody there resumes it.
