"""Pages, served by WSGI workers in the compose set-up (spec/budgets: Django under ASGI is dearer)."""
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()
