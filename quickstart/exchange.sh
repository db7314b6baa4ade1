#!/bin/sh
# Exchanges the code for tokens, and prints the answer.
set -eu

# Everybody on this machine can see the arguments of a program, so secrets are written to its input.
field() { printf 'data-urlencode = "%s=%s"\n' "$1" "$(printf %s "$2" | tr -d '\n' | sed 's/["\\]/\\&/g')"; }

{
    field code "$CODE"
    {%- if facts.with_pkce %}
    field code_verifier "$CODE_VERIFIER"
    {%- endif %}
    {%- if facts.keeps_secret %}
    field client_secret "$CLIENT_SECRET"
    {%- endif %}
} | curl --silent --show-error --fail-with-body --max-time 10 {{ facts.token_url.in_shell() }} --config - \
    --data-urlencode grant_type=authorization_code \
    --data-urlencode redirect_uri={{ facts.redirect_uri.in_shell() }} \
    --data-urlencode client_id={{ facts.client_id.in_shell() }} ||
    exit 1
