"""Addresses of people: joining, charter, invitations, oneself."""
from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
