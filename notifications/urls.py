"""Addresses of the inbox."""
from django.urls import path

from notifications import views

app_name = "notifications"
urlpatterns = [
    path("notices/", views.index, name="index"),
    path("notices/read/", views.read, name="read"),
    path("notices/<uuid:notice_id>/open/", views.open_one, name="open"),
]
