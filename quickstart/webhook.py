"""Receives events, and believes only what is signed."""
{% if facts.signature.is_standard %}
import base64
{%- endif %}
import hashlib
import hmac
import os
{%- if facts.signature.is_standard %}
import time
{%- endif %}
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

{% if facts.signature.is_standard -%}
KEY = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"))
{%- else -%}
KEY = os.environ["WEBHOOK_SECRET"].encode()
{%- endif %}


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
        body = self.rfile.read(min(int(self.headers.get("content-length", 0)), 1_000_000))
        genuine = is_genuine(self.headers, body)
        if genuine:
            # Store the event before you answer, and work on it afterwards.
            # One that is sent again has the same webhook-id.
            print(body.decode(), flush=True)
        self.send_response(200 if genuine else 400)
        self.send_header("content-length", "0")
        self.end_headers()


ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Receiver).serve_forever()
