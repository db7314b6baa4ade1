"""The description of the API: a validator reads it, and a client that is made from it calls what it describes."""

import json
import os
import subprocess
import sys
import urllib.request

from openapi_spec_validator import OpenAPIV31SpecValidator

from conversation import tell


def story(settings):
    with urllib.request.urlopen(settings["server"] + "/openapi.json") as answer:
        document = json.load(answer)
    OpenAPIV31SpecValidator(document).validate()
    with open("openapi.json", "w") as file:
        json.dump(document, file)
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", "openapi.json", "--meta", "none"]
    # It formats what it made with a program beside it, and warns of what it could not read.
    environment = {**os.environ, "PATH": os.path.dirname(sys.executable) + ":" + os.environ["PATH"]}
    made = subprocess.run(
        [*command, "--output-path", "made"], env=environment, capture_output=True, text=True, check=True
    )
    return {"warnings": "WARNING" in made.stdout + made.stderr, "called": called(settings) if settings["token"] else None}


def called(settings):
    sys.path.insert(0, ".")
    from made import AuthenticatedClient
    from made.api.buckets import list_buckets
    from made.api.feature_requests import create_feature_request, list_feature_requests, update_feature_request
    from made.models import CreateFeatureRequestBody, UpdateFeatureRequestBody, UpdateFeatureRequestBodyStatus

    client = AuthenticatedClient(base_url=settings["server"], token=settings["token"])
    bucket = list_buckets.sync(client=client).buckets[0]
    wish = CreateFeatureRequestBody(title="Dark mode", bucket_id=bucket.id)
    post = create_feature_request.sync(client=client, body=wish)
    planned = UpdateFeatureRequestBody(status=UpdateFeatureRequestBodyStatus.PLANNED)
    update_feature_request.sync(id=post.id, client=client, body=planned)
    posts = list_feature_requests.sync(client=client).feature_requests
    return [[post.title, post.status.value, post.bucket.name] for post in posts]


tell(story)
