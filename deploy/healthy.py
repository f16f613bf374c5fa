"""Ask this container's server whether it is well, as the proxy would: status 1 when it is not."""
import os
import sys
import urllib.request

request = urllib.request.Request(
    "http://127.0.0.1:8000/healthz/",
    headers={"Host": os.environ["ALLOWED_HOSTS"].split(",")[0], "X-Forwarded-Proto": "https"},
)
try:
    urllib.request.urlopen(request, timeout=3).close()  # noqa: S310  # our own address, written above
except OSError as error:
    sys.exit(f"not well: {error}")
