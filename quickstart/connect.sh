#!/bin/sh
# Prints the address to send somebody to, and what to keep until they come back.
set -eu

state=$(openssl rand -hex 16)
{%- if facts.with_pkce %}
verifier=$(openssl rand -hex 32)
challenge=$(printf %s "$verifier" | openssl dgst -sha256 -binary | openssl base64 -A | tr '+/' '-_' | tr -d '=')
{%- endif %}

address={{ facts.authorize_url.in_shell() }}
echo "$address&state=$state{% if facts.with_pkce %}&code_challenge=$challenge&code_challenge_method=S256{% endif %}"
echo "STATE=$state"
{%- if facts.with_pkce %}
echo "CODE_VERIFIER=$verifier"
{%- endif %}
