"""Receives events, and believes only what is signed."""
{% if facts.signature.is_standard %}
import base64
{%- endif %}
import hashlib
import hmac
import os
import sys
{%- if facts.signature.is_standard %}
import time
{%- endif %}
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

{% if facts.signature.is_standard -%}
try:
    KEY = base64.b64decode(os.environ.get("WEBHOOK_SECRET", "").removeprefix("whsec_"), validate=True)
except ValueError:
    KEY = b""
if not KEY:
{%- else -%}
KEY = os.environ.get("WEBHOOK_SECRET", "").encode()
if len(KEY) <= len("whsec_"):
{%- endif %}
    sys.exit("WEBHOOK_SECRET must be whsec_ and base64")


def is_genuine(headers, body):
{%- if facts.signature.is_standard %}
    message_id, sent_at = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    try:
        if abs(time.time() - int(sent_at)) > 300:
            return False  # Older than five minutes: somebody may have kept it.
    except ValueError:
        return False
    signed = f"{message_id}.{sent_at}.".encode() + body
    digest = base64.b64encode(hmac.new(KEY, signed, hashlib.sha256).digest())
{%- else %}
    digest = hmac.new(KEY, body, hashlib.sha256).hexdigest().encode()
{%- endif %}
    expected = {% if facts.signature.prefix.is_empty() %}digest{% else %}b{{ facts.signature.prefix.quoted() }} + digest{% endif %}
    # While a new secret replaces the old one, there is a signature with each.
    signatures = headers.get({{ facts.signature.header.quoted() }}, "").encode().split()
    return any(hmac.compare_digest(signature, expected) for signature in signatures)


class Receiver(BaseHTTPRequestHandler):
    timeout = 10

    def do_POST(self):
        length = self.headers.get("content-length", "")
        if not length.isdecimal() or int(length) > 1_000_000:
            return self.answer(400)
        body = self.rfile.read(int(length))
        if not is_genuine(self.headers, body):
            return self.answer(400)
        # Store the event before you answer, and work on it afterwards.
        # One that is sent again has the same webhook-id.
        print(body.decode(), flush=True)
        self.answer(200)

    def answer(self, status):
        self.send_response(status)
        self.send_header("content-length", "0")
        self.end_headers()


ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Receiver).serve_forever()
