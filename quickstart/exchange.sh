#!/bin/sh
# Exchanges the code for tokens, and prints the answer.
set -eu

curl --silent --show-error --fail-with-body --max-time 10 {{ facts.token_url.in_shell() }} \
    --data-urlencode grant_type=authorization_code \
    --data-urlencode code="$CODE" \
    --data-urlencode redirect_uri={{ facts.redirect_uri.in_shell() }} \
    {%- if facts.with_pkce %}
    --data-urlencode code_verifier="$CODE_VERIFIER" \
    {%- endif %}
    {%- if facts.keeps_secret %}
    --data-urlencode client_secret="$CLIENT_SECRET" \
    {%- endif %}
    --data-urlencode client_id={{ facts.client_id.in_shell() }} ||
    exit 1
