"""Mastodon.py, from registering an app to giving up its access."""

from mastodon import Mastodon

from conversation import ask_to_open, refusal, tell


def story(settings):
    server, scopes, redirect_uri = settings["server"], settings["scopes"], settings["redirect_uri"]
    client_id, client_secret = Mastodon.create_app(
        "Elephant", scopes=scopes, redirect_uris=[redirect_uri], website="https://app.example", api_base_url=server
    )
    client = Mastodon(client_id=client_id, client_secret=client_secret, api_base_url=server)
    brought = ask_to_open(client.auth_request_url(redirect_uris=redirect_uri, scopes=scopes))
    token = client.log_in(code=brought["code"], redirect_uri=redirect_uri, scopes=scopes)
    learned = {
        "client_id": client_id,
        "token": token,
        "account": client.account_verify_credentials()["username"],
        "app": client.app_verify_credentials()["name"],
        "version": client.instance()["version"],
        "person": client.oauth_userinfo()["preferred_username"],
        "issuer": client.oauth_userinfo()["iss"],
    }
    client.revoke_access_token()
    # As somebody would who still has it.
    late = Mastodon(access_token=token, api_base_url=server)
    return learned | {"afterwards": refusal(late.account_verify_credentials)}


tell(story)
