"""Signing in and out, password and second factor: allauth's views in our templates, and only those that we show."""
from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from django.urls import path
from django.views.generic import RedirectView

urlpatterns = [
    path("login/", account.login, name="account_login"),
    path("logout/", account.logout, name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("signup/", account.signup, name="account_signup"),
    path("reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
    path("password/", account.password_change, name="account_change_password"),
    path("code/", mfa.authenticate, name="mfa_authenticate"),
    path("code/again/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("code/overview/", RedirectView.as_view(pattern_name="me"), name="mfa_index"),
    path("code/set-up/", totp.activate_totp, name="mfa_activate_totp"),
    path("code/recovery/", recovery.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("code/recovery/new/", recovery.generate_recovery_codes, name="mfa_generate_recovery_codes"),
]
