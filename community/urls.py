"""Addresses of groups and forums."""
from django.urls import path

from community.views import forums, groups, own

app_name = "community"
urlpatterns = [
    path("groups/", groups.groups, name="groups"),
    path("groups/<uuid:space_id>/", groups.group, name="group"),
    path("groups/<uuid:space_id>/messages/", groups.Messages.as_view(), name="group_messages"),
    path("spaces/<uuid:space_id>/readers/", groups.readers, name="readers"),
    path("messages/<uuid:message_id>/edit/", own.MessageEdit.as_view(), name="message_edit"),
    path("messages/<uuid:message_id>/withdraw/", own.message_withdraw, name="message_withdraw"),
    path("forums/", forums.forums, name="forums"),
    path("forums/<uuid:space_id>/", forums.forum, name="forum"),
    path("forums/<uuid:space_id>/topics/new/", forums.TopicNew.as_view(), name="topic_new"),
    path("topics/<uuid:topic_id>/", forums.topic, name="topic"),
    path("topics/<uuid:topic_id>/messages/", forums.TopicMessages.as_view(), name="topic_messages"),
]
