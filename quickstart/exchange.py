"""Exchanges the code for tokens, and prints the answer."""

import os
import sys
import urllib.error
import urllib.parse
import urllib.request

{% if !facts.shows_code -%}
back = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(os.environ["CALLBACK"]).query))
if back.get("state") != os.environ["STATE"]:
    sys.exit("state is not the one that was sent: somebody else began this")
{%- if let Some(issuer) = facts.issuer %}
if back.get("iss") != {{ issuer.quoted() }}:
    sys.exit("iss is not the server that was asked")
{%- endif %}

{% endif -%}
fields = {
    "grant_type": "authorization_code",
    "code": {% if facts.shows_code %}os.environ["CODE"]{% else %}back["code"]{% endif %},
    "redirect_uri": {{ facts.redirect_uri.quoted() }},
    "code_verifier": os.environ["CODE_VERIFIER"],
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
