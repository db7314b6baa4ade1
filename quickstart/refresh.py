"""Gets new tokens for the refresh token, and prints the answer."""

import os
import sys
import urllib.error
import urllib.parse
import urllib.request

fields = {
    "grant_type": "refresh_token",
    "refresh_token": os.environ["REFRESH_TOKEN"],
    "client_id": {{ facts.client_id.quoted() }},
    {%- if facts.keeps_secret %}
    "client_secret": os.environ["CLIENT_SECRET"],
    {%- endif %}
}
form = urllib.parse.urlencode(fields).encode()
try:
    with urllib.request.urlopen({{ facts.token_url.quoted() }}, data=form, timeout=10) as answer:
        # The old refresh token is dead from here on: store the new one before you use it.
        print(answer.read().decode())
except urllib.error.HTTPError as error:
    sys.exit(f"{error.code}: {error.read().decode()}")
