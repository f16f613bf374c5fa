"""Addresses that belong to no single room: home, help, the living design page."""
from django.urls import path

from config import design
from config.pages import family, health, helping, home, trace, work

urlpatterns = [
    path("", home.home, name="home"),
    path("help/", helping.help_page, name="help"),
    path("calm/", helping.calm, name="calm"),
    path("talk/", home.talk, name="talk"),
    path("team/", family.team, name="team"),
    path("unit/", work.unit, name="unit"),
    path("children/", work.children, name="children"),
    path("people/", work.people, name="people"),
    path("memberships/<uuid:membership_id>/end/", work.membership_end, name="membership_end"),
    path("organisations/", work.organisations, name="organisations"),
    path("health/", health.health, name="health"),
    path("healthz/", health.healthz, name="healthz"),
    path("trail/", trace.trace, name="trail"),
    path("design/", design.page, name="design"),
]
