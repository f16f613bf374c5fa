"""Addresses of the room."""
from django.urls import path

from visits import views

app_name = "visits"
urlpatterns = [
    path("visits/", views.index, name="index"),
    path("decisions/", views.decisions, name="decisions"),
    path("children/<uuid:child_id>/contact/", views.child, name="child"),
    path(
        "children/<uuid:child_id>/contact/<uuid:relative_id>/interrupt/",
        views.Interrupt.as_view(),
        name="interrupt",
    ),
    path("interruptions/<uuid:suspension_id>/lift/", views.Lift.as_view(), name="lift"),
    path("interruptions/<uuid:suspension_id>/note/", views.note, name="note"),
]
