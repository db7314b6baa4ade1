"""Prints the address to send somebody to, and what to keep until they come back."""

import base64
import hashlib
import secrets

address = {{ facts.authorize_url.quoted() }}
state = secrets.token_urlsafe(16)
address += "&state=" + state
verifier = secrets.token_urlsafe(32)
challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
address += "&code_challenge=" + challenge + "&code_challenge_method=S256"

print(address)
print("STATE=" + state)
print("CODE_VERIFIER=" + verifier)
