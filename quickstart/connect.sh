#!/bin/sh
# Prints the address to send somebody to, and what to keep until they come back.
set -eu

state=$(openssl rand -hex 16)
verifier=$(openssl rand -hex 32)
challenge=$(printf %s "$verifier" | openssl dgst -sha256 -binary | openssl base64 -A | tr '+/' '-_' | tr -d '=')

address={{ facts.authorize_url.in_shell() }}
echo "$address&state=$state&code_challenge=$challenge&code_challenge_method=S256"
echo "STATE=$state"
echo "CODE_VERIFIER=$verifier"
