#!/bin/sh
# Calls the API with the access token, and prints the answer.
set -eu

curl --silent --show-error --fail-with-body --max-time 10 {{ facts.call_url.in_shell() }} \
    --header "Authorization: Bearer $ACCESS_TOKEN" ||
    exit 1
