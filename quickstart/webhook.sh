#!/bin/sh
# Reads one request from stdin, answers it on stdout, and believes only what is signed. It suits trying things out:
# openssl takes the key as an argument, which everybody on this machine can see.
set -euf

answer() {
    printf 'HTTP/1.1 %s\r\ncontent-length: 0\r\nconnection: close\r\n\r\n' "$1"
    exit
}

hmac() { openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" -binary; }

hex() { od -An -v -tx1 | tr -d ' \n'; }

{% if facts.signature.is_standard -%}
secret=${WEBHOOK_SECRET-}
secret=${secret#whsec_}
decoded() { printf %s "$secret" | openssl base64 -d -A; }
# openssl passes over what is not base64.
if [ -z "$secret" ] || [ "$(decoded | openssl base64 -A)" != "$secret" ]; then
{%- else -%}
secret=${WEBHOOK_SECRET-}
if [ -z "${secret#whsec_}" ]; then
{%- endif %}
    echo 'WEBHOOK_SECRET must be whsec_ and base64' >&2
    exit 1
fi

cr=$(printf '\r')
length=0
{%- if facts.signature.is_standard %}
id=
sent_at=
{%- endif %}
signatures=
read -r request_line
while IFS= read -r line && line=${line%"$cr"} && [ -n "$line" ]; do
    name=$(printf %s "${line%%:*}" | tr '[:upper:]' '[:lower:]')
    value=${line#*:}
    value=${value# }
    case $name in
    content-length) length=$value ;;
    {%- if facts.signature.is_standard %}
    webhook-id) id=$value ;;
    webhook-timestamp) sent_at=$value ;;
    {%- endif %}
    {{ facts.signature.header.in_shell() }}) signatures=$value ;;
    esac
done

body=$(mktemp)
trap 'rm -f "$body"' EXIT
case $length in
'' | *[!0-9]*) answer '400 Bad Request' ;;
esac
[ "$length" -le 1000000 ] || answer '400 Bad Request'
head -c "$length" >"$body"
{% if facts.signature.is_standard %}
# Older than five minutes: somebody may have kept it.
now=$(date +%s)
[ "$sent_at" -ge $((now - 300)) ] && [ "$sent_at" -le $((now + 300)) ] || answer '400 Bad Request'

digest=$({ printf '%s.%s.' "$id" "$sent_at"; cat "$body"; } | hmac "$(decoded | hex)" | openssl base64 -A)
{%- else %}
digest=$(hmac "$(printf %s "$secret" | hex)" <"$body" | hex)
{%- endif %}

# What is compared is signed with a key of this moment, so the time it takes tells nothing.
once=$(openssl rand -hex 32)
blind() { printf %s "$1" | hmac "$once" | hex; }
expected=$(blind {% if !facts.signature.prefix.is_empty() %}{{ facts.signature.prefix.in_shell() }}{% endif %}"$digest")
# A command that fails within a pipe leaves nothing, which is the same for everybody.
[ -n "$digest" ] && [ -n "$expected" ] || answer '500 Internal Server Error'

# While a new secret replaces the old one, there is a signature with each.
for signature in $signatures; do
    if [ "$(blind "$signature")" = "$expected" ]; then
        # Store the event before you answer, and work on it afterwards.
        # One that is sent again has the same webhook-id.
        cat "$body" >&2
        echo >&2
        answer '200 OK'
    fi
done
answer '400 Bad Request'
