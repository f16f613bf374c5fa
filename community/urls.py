"""Addresses of the room."""
from django.urls import URLPattern

app_name = "community"
urlpatterns: list[URLPattern] = []
