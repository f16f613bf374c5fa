"""An album: the smallest room that holds pictures, as a room above this one would."""
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid4

from django import forms
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.urls import path

from accounts.access import Standing
from accounts.models import Person
from attachments import actions
from attachments.checking import BadFile
from attachments.forms import PictureField, status_of
from attachments.models import Attachment
from config.urls import urlpatterns as house
from lib import clock
from lib.refs import Ref
from realtime.actions import Happening
from realtime.streams import StreamKey

PAGE = '<form method="post" enctype="multipart/form-data">{{ form }}</form>'


class Album:
    """One album; whoever is in `readers` may see its pictures."""

    name = "album"

    def __init__(self) -> None:
        self.id = uuid4()
        self.readers: set[UUID] = set()
        self.broken = False

    @property
    def stream(self) -> StreamKey:
        return StreamKey("album", self.id, "readers")

    def may_read(self, actor: Standing, holder_id: UUID, attachment_id: UUID, *, now: datetime) -> bool:
        if self.broken:
            raise RuntimeError("the rule is broken")
        readers = set(Person.objects.filter(id__in=self.readers).values_list("id", flat=True))
        return holder_id == self.id and actor.id in readers

    def settled(self, holder_id: UUID, *, now: datetime) -> Sequence[Happening]:
        return [Happening(self.stream, "PictureSettled", Ref("album", holder_id))]


class PageForm(forms.Form):
    text = forms.CharField()
    picture = PictureField(required=False)


def post(request: HttpRequest) -> HttpResponse:
    form = PageForm(request.POST, request.FILES)
    if form.is_valid():
        try:
            row = actions.receive(request.standing, form.cleaned_data["picture"], now=clock.now())
        except BadFile as bad:
            form.add_error("picture", bad)
        else:
            return HttpResponse(str(row.id), status=201)
    return HttpResponse(engines["django"].from_string(PAGE).render({"form": form}), status=status_of(form))


def latest() -> Attachment:
    return Attachment.objects.latest("created_at")


urlpatterns = [path("album/", post), *house]
