"""Calls the API with the access token, and prints the answer."""

import os
import sys
import urllib.error
import urllib.request

request = urllib.request.Request({{ facts.call_url.quoted() }})
request.add_header("Authorization", "Bearer " + os.environ["ACCESS_TOKEN"])
try:
    with urllib.request.urlopen(request, timeout=10) as answer:
        print(answer.read().decode())
except urllib.error.HTTPError as error:
    sys.exit(f"{error.code}: {error.read().decode()}")
