"""Addresses of the desk."""

from django.urls import path

from moderation.views import alerts, desk, items

app_name = "moderation"
urlpatterns = [
    path("desk/", desk.desk, name="desk"),
    path("desk/duty/", desk.duty, name="duty"),
    path("desk/items/<uuid:item_id>/", items.item, name="item"),
    path("desk/items/<uuid:item_id>/decisions/", items.decisions, name="decisions"),
    path("desk/alerts/<uuid:alert_id>/take/", alerts.take, name="alert_take"),
    path("desk/alerts/<uuid:alert_id>/close/", alerts.close, name="alert_close"),
    path("calm/<uuid:item_id>/", alerts.calm, name="calm"),
]
