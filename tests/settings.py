"""The house's settings, made fast and private for a test run: a temporary folder for each, cheap passwords."""
import os
import tempfile
from pathlib import Path

from config.settings import *  # noqa: F403  # the product's settings, whole; what differs stands below
from config.settings import DATABASES, REDIS_URL, STORAGES

# The first process of a run makes the folder; xdist's workers inherit its name.
if "TEST_RUN_DIR" not in os.environ:
    os.environ["TEST_RUN_DIR"] = tempfile.mkdtemp(prefix="traitdunion-test-")
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "main")
DATA_DIR = Path(os.environ["TEST_RUN_DIR"]) / WORKER
MEDIA_ROOT = DATA_DIR / "files"
MEDIA_ROOT.mkdir(parents=True, exist_ok=True)
DEMO_NOW = None
SECRET_KEY = "tests-only"

_database = DATABASES["default"]
if _database["ENGINE"].endswith("sqlite3"):
    # A file, not memory: socket consumers read from threads of their own, each with its own connection.
    _database["TEST"] = {"NAME": str(DATA_DIR.parent / "test.sqlite3")}
    _database["OPTIONS"] = {
        **_database["OPTIONS"],
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;",
    }
if REDIS_URL:
    # One Redis for all workers of a run: each hears only itself.
    CHANNEL_LAYERS = {
        "default": {
            "BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer",
            "CONFIG": {"hosts": [REDIS_URL], "prefix": WORKER},
        }
    }
    CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL, "KEY_PREFIX": WORKER,
        }
    }
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_AUTOREFRESH = True
