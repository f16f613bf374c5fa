"""Addresses of files."""
from django.urls import path

from attachments import views

app_name = "attachments"
urlpatterns = [path("files/<uuid:file_id>/<slug:size>/", views.file, name="file")]
