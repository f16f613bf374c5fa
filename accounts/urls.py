"""Addresses of people: joining, charter, invitations, oneself."""
from django.urls import path

from accounts.views import invitations, joining, me

urlpatterns = [
    path("join/<str:key>/", joining.Join.as_view(), name="join"),
    path("charter/", joining.Charter.as_view(), name="charter"),
    path("second-factor/", joining.second_factor, name="second_factor"),
    path("invitations/", invitations.Invitations.as_view(), name="invitations"),
    path("invitations/<uuid:invitation_id>/revoke/", invitations.revoke, name="invitation_revoke"),
    path("invitations/<uuid:invitation_id>/confirm/", invitations.confirm, name="invitation_confirm"),
    path("me/", me.me, name="me"),
    path("me/devices/", me.devices, name="sessions"),
    path("me/devices/others/close/", me.close_others, name="sessions_close_others"),
    path("me/devices/<int:device_id>/close/", me.close, name="sessions_close"),
]
