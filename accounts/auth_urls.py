"""Signing in and out, second factor and passkeys: allauth's own pages, in our templates."""
from django.urls import include, path

urlpatterns = [
    path("", include("allauth.account.urls")),
    path("2fa/", include("allauth.mfa.urls")),
]
