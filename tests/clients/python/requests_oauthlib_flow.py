"""requests-oauthlib with an app's credentials in the header or in the body."""

from oauthlib.oauth2 import WebApplicationClient
from requests.auth import HTTPBasicAuth
from requests_oauthlib import OAuth2Session

from conversation import ask_to_open, refusal, tell


def story(settings):
    server, client_id, client_secret = settings["server"], settings["client_id"], settings["client_secret"]
    token_endpoint = f"{server}/oauth/token"
    in_body = {"client_id": client_id, "client_secret": client_secret}
    in_header = HTTPBasicAuth(client_id, client_secret)

    session = OAuth2Session(client_id, redirect_uri=settings["redirect_uri"], scope=settings["scopes"])
    address, _ = session.authorization_url(f"{server}/oauth/authorize")
    brought = ask_to_open(address)
    first = session.fetch_token(
        token_endpoint,
        authorization_response=brought["callback"],
        client_secret=client_secret,
        include_client_id=settings["credentials"] == "body",
    )
    learned = {"first": first, "called": _called(session, settings)}

    credentials = in_body if settings["credentials"] == "body" else {"auth": in_header}
    second = session.refresh_token(token_endpoint, **credentials)
    learned |= {"second": second, "called_again": _called(session, settings)}

    # The session knows no revocation; the library that it is made of does.
    revocation = WebApplicationClient(client_id).prepare_token_revocation_request(
        f"{server}/oauth/revoke", second["refresh_token"], "refresh_token"
    )
    url, headers, body = revocation
    session.post(url, data=body, headers=headers, auth=in_header, withhold_token=True).raise_for_status()
    return learned | {"afterwards": refusal(lambda: session.refresh_token(token_endpoint, **credentials))}


def _called(session, settings):
    answer = session.get(settings["server"] + settings["resource"])
    answer.raise_for_status()
    return answer.json()


tell(story)
