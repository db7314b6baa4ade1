"""Schemathesis explores the API by its description: every check that it has, each call alone and one after the other."""

import re
import subprocess
import sys

from conversation import tell


def story(settings):
    command = [
        sys.executable,
        "-m",
        "schemathesis.cli",
        "--config-file",
        settings["configuration"],
        "run",
        settings["server"] + "/openapi.json",
        "--url",
        settings["server"],
        "--header",
        "Authorization: Bearer " + settings["token"],
        "--max-examples",
        str(settings["examples"]),
        "--seed",
        str(settings["seed"]),
        "--continue-on-failure",
        "--no-color",
    ]
    said = subprocess.run(command, capture_output=True, text=True).stdout
    cases = re.search(r"(\d+) generated, (\d+) passed", said)
    tested = re.search(r"Tested: (\d+)", said)
    return {
        "cases": int(cases[1]) if cases else 0,
        "passed": int(cases[2]) if cases else 0,
        "tested": int(tested[1]) if tested else 0,
        "said": said[-20000:],
    }


tell(story)
