"""What toot does between `toot login` and its first request, by the functions that its commands call."""

from toot import api, auth

from conversation import ask_to_open, refusal, tell


def story(settings):
    app = auth.get_or_create_app(settings["server"])
    learned = {"instance": app.instance, "client_id": app.client_id}
    if settings["signs_people_up"]:
        learned["app_token"] = api.fetch_app_token(app)["access_token"]
    brought = ask_to_open(api.get_browser_login_url(app))
    user = auth.login_auth_code(app, brought["code"])
    me = api.verify_credentials(app, user).json()
    return learned | {
        "token": user.access_token,
        "username": user.username,
        "account": me["acct"],
        "with_password": refusal(lambda: api.login(app, settings["email"], settings["password"])),
        "again": refusal(lambda: auth.login_auth_code(app, brought["code"])),
    }


tell(story)
