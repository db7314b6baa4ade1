#!/bin/sh
# Gets new tokens for the refresh token, and prints the answer.
set -eu

# Everybody on this machine can see the arguments of a program, so secrets are written to its input.
field() { printf 'data-urlencode = "%s=%s"\n' "$1" "$(printf %s "$2" | tr -d '\n' | sed 's/["\\]/\\&/g')"; }

# The old refresh token is dead from here on: store the new one before you use it.
{
    field refresh_token "$REFRESH_TOKEN"
    {%- if facts.keeps_secret %}
    field client_secret "$CLIENT_SECRET"
    {%- endif %}
} | curl --silent --show-error --fail-with-body --max-time 10 {{ facts.token_url.in_shell() }} --config - \
    --data-urlencode grant_type=refresh_token \
    --data-urlencode client_id={{ facts.client_id.in_shell() }} ||
    exit 1
