"""Addresses that belong to no single room: home, help, the living design page."""
from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
