"""Prints the address to send somebody to, and what to keep until they come back."""
{% if facts.with_pkce %}
import base64
import hashlib
{%- endif %}
import secrets

address = {{ facts.authorize_url.quoted() }}
state = secrets.token_urlsafe(16)
address += "&state=" + state
{%- if facts.with_pkce %}
verifier = secrets.token_urlsafe(32)
challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
address += "&code_challenge=" + challenge + "&code_challenge_method=S256"
{%- endif %}

print(address)
print("STATE=" + state)
{%- if facts.with_pkce %}
print("CODE_VERIFIER=" + verifier)
{%- endif %}
