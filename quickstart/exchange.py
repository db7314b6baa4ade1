"""Exchanges the code for tokens, and prints the answer."""

import os
import sys
import urllib.error
import urllib.parse
import urllib.request

fields = {
    "grant_type": "authorization_code",
    "code": os.environ["CODE"],
    "redirect_uri": {{ facts.redirect_uri.quoted() }},
    {%- if facts.with_pkce %}
    "code_verifier": os.environ["CODE_VERIFIER"],
    {%- endif %}
    "client_id": {{ facts.client_id.quoted() }},
    {%- if facts.keeps_secret %}
    "client_secret": os.environ["CLIENT_SECRET"],
    {%- endif %}
}
form = urllib.parse.urlencode(fields).encode()
try:
    with urllib.request.urlopen({{ facts.token_url.quoted() }}, data=form, timeout=10) as answer:
        print(answer.read().decode())
except urllib.error.HTTPError as error:
    sys.exit(f"{error.code}: {error.read().decode()}")
