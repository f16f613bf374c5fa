"""Every address of the house; `tests/matrix/table.txt` says who may open each."""
from django.urls import include, path

urlpatterns = [
    path("account/", include("accounts.auth_urls")),
    path("", include("accounts.urls")),
    path("", include("notifications.urls")),
    path("", include("visits.urls")),
    path("", include("attachments.urls")),
    path("", include("moderation.urls")),
    path("", include("community.urls")),
    path("", include("journals.urls")),
    path("", include("config.pages.urls")),
]
