"""Pages: a few workers with threads; the socket has its own processes (spec/budgets: Django under ASGI is dearer)."""
import os

bind = "0.0.0.0:8000"  # inside the container's network; only the proxy is published
workers = int(os.environ.get("PAGE_WORKERS", "3"))
worker_class = "gthread"
threads = 4
timeout = 30
graceful_timeout = 20
worker_tmp_dir = "/dev/shm"  # noqa: S108  # the heartbeat must not wait for a disk
max_requests = 5000
max_requests_jitter = 500
# No access log: who opened which child's page when is the trail's matter, under its own guard.
accesslog = None
