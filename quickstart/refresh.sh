#!/bin/sh
# Gets new tokens for the refresh token, and prints the answer.
set -eu

# The old refresh token is dead from here on: store the new one before you use it.
curl --silent --show-error --fail-with-body --max-time 10 {{ facts.token_url.in_shell() }} \
    --data-urlencode grant_type=refresh_token \
    --data-urlencode refresh_token="$REFRESH_TOKEN" \
    {%- if facts.keeps_secret %}
    --data-urlencode client_secret="$CLIENT_SECRET" \
    {%- endif %}
    --data-urlencode client_id={{ facts.client_id.in_shell() }} ||
    exit 1
