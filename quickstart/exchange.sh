#!/bin/sh
# Exchanges the code for tokens, and prints the answer.
set -eu
{%- if !facts.shows_code %}

# What stands in the query of the address, encoded as it is there.
back() { printf '%s\n' "$CALLBACK" | sed -n "s/.*[?&]$1=\([^&#]*\).*/\1/p"; }

if [ -z "$STATE" ] || [ "$(back state)" != "$STATE" ]; then
    echo 'state is not the one that was sent: somebody else began this' >&2
    exit 1
fi
{%- if let Some(issuer) = facts.issuer %}
if [ "$(back iss)" != {{ issuer.encoded().in_shell() }} ]; then
    echo 'iss is not the server that was asked' >&2
    exit 1
fi
{%- endif %}
{%- endif %}

# Everybody on this machine can see the arguments of a program, so secrets are written to its input.
field() { printf 'data-urlencode = "%s=%s"\n' "$1" "$(printf %s "$2" | tr -d '\n' | sed 's/["\\]/\\&/g')"; }

{
    field code "{% if facts.shows_code %}$CODE{% else %}$(back code){% endif %}"
    field code_verifier "$CODE_VERIFIER"
    {%- if facts.keeps_secret %}
    field client_secret "$CLIENT_SECRET"
    {%- endif %}
} | curl --silent --show-error --fail-with-body --max-time 10 {{ facts.token_url.in_shell() }} --config - \
    --data-urlencode grant_type=authorization_code \
    --data-urlencode redirect_uri={{ facts.redirect_uri.in_shell() }} \
    --data-urlencode client_id={{ facts.client_id.in_shell() }} ||
    exit 1
