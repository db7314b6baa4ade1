"""What a driver and the test that started it say to each other: one JSON object a line."""

import json
import sys


def ask_to_open(address):
    """Has a person's browser open an address and agree; answers what the person comes back with."""
    _say({"open": address})
    return _hear()


def tell(story):
    """Hears the settings, tells the story under them, and says what came of it."""
    try:
        _say({"done": story(_hear())})
    except Exception as failure:
        _say({"failed": in_words(failure)})


def refusal(attempt):
    """How something that must not work fails."""
    try:
        attempt()
    except Exception as failure:
        return in_words(failure)
    raise AssertionError("it was not refused")


def in_words(failure):
    """What a failure calls itself, and what it says."""
    return {"class": type(failure).__name__, "message": str(failure)}


def _say(message):
    print(json.dumps(message), flush=True)


def _hear():
    return json.loads(sys.stdin.readline())
