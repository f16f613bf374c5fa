"""The forums: topics, opening one, reading and answering."""
from datetime import UTC, datetime
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views import View
from django.views.decorators.http import require_GET

from accounts.access import Refused
from accounts.middleware import ActorRequest
from community import access, keys, queries
from community.access import Seat
from community.actions import open_topic, post_message
from community.forms import MessageForm, TopicForm
from community.models import Space, Topic
from community.views.sending import composer_context, nudge_for, print_of, send
from lib import clock
from moderation.door import Nudge
from realtime.queries import last_numbers


@require_GET
def forums(request: ActorRequest) -> HttpResponse:
    """Show one's forum, or the list where there are several."""
    spaces = list(access.spaces_for(request.standing, Space.Kind.FORUM))
    if len(spaces) == 1:
        return redirect("community:forum", spaces[0].id)
    return render(request, "community/forums.html", {"spaces": spaces})


@require_GET
def forum(request: ActorRequest, space_id: UUID) -> HttpResponse:
    """Show a forum's topics, the latest first."""
    seat = access.get_seat(request.standing, space_id, Space.Kind.FORUM)
    topics = queries.list_topics(request.standing, seat, before=_cursor(request.GET.get("before", "")))
    context = {
        "seat": seat, "topics": topics, "there": queries.there_for(seat.space, now=request.standing.now),
        "more": _as_cursor(topics[-1].topic) if len(topics) == queries.TOPICS else "",
    }
    return render(request, "community/forum.html", context)


def _as_cursor(topic: Topic) -> str:
    return f"{topic.last_at.isoformat()}_{topic.id}"


def _cursor(text: str) -> tuple[datetime, UUID] | None:
    at, _line, id_ = text.partition("_")
    try:
        return datetime.fromisoformat(at.replace(" ", "+")).astimezone(UTC), UUID(id_)
    except (ValueError, OverflowError):
        return None


class TopicNew(View):
    """The form of a new topic."""

    def get(self, request: ActorRequest, space_id: UUID) -> HttpResponse:
        """Show it empty."""
        return self._page(request, space_id, TopicForm(initial={"key": uuid4()}))

    def post(self, request: ActorRequest, space_id: UUID) -> HttpResponse:
        """Open the topic, after showing what it reveals."""
        form = TopicForm(request.POST)
        if not form.is_valid():
            return self._page(request, space_id, form, status=400)
        seat = access.get_seat(request.standing, space_id, Space.Kind.FORUM)
        whole = f"{form.cleaned_data['title']}\n{form.cleaned_data['text']}"
        if found := nudge_for(request, seat, form, whole):
            return self._page(request, space_id, form, found, print_of(whole), status=422)
        message = open_topic(request.standing, space_id, form.cleaned_data["title"], form.draft(), now=clock.now())
        return redirect("community:topic", message.topic_id)

    def _page(
        self, request: ActorRequest, space_id: UUID, form: TopicForm, found: Nudge | None = None, shown: str = "",
        status: int = 200,
    ) -> HttpResponse:
        seat = access.get_seat(request.standing, space_id, Space.Kind.FORUM)
        if not seat.writes:
            raise Refused
        context = {"seat": seat, "form": form, "nudge": found, "shown": shown, "key": form["key"].value()}
        return render(request, "community/topic_new.html", context, status=status)


@require_GET
def topic(request: ActorRequest, topic_id: UUID) -> HttpResponse:
    """Show a topic and its answers."""
    found, seat = access.get_topic_for(request.standing, topic_id)
    return topic_page(request, found, seat, MessageForm())


def topic_page(
    request: ActorRequest, topic: Topic, seat: Seat, form: MessageForm, found: Nudge | None = None, status: int = 200
) -> HttpResponse:
    """Answer with one page of a topic; the last one is live."""
    actor = request.standing
    last = queries.pages_of(topic)
    number = request.GET.get("page", "")
    page = min(max(int(number), 1), last) if number.isdecimal() else 1
    streams = [keys.readers_of(topic.space_id, topic.id), keys.own_of(topic.space_id, topic.id, actor.id)]
    numbers = last_numbers(streams)
    context = {
        "topic": topic, "seat": seat, "page": page, "pages": last,
        "streams": streams, "after": [numbers[key] for key in streams],
        "cards": queries.topic_cards(actor, topic, page),
        "there": queries.there_for(seat.space, now=actor.now),
        "mine": str(seat.member_id or seat.space.id),
        **composer_context(request, seat, form, found),
    }
    context["post_url"] = reverse("community:topic_messages", args=[topic.id])
    return render(request, "community/topic.html", context, status=status)


class TopicMessages(View):
    """Answers to a topic."""

    def post(self, request: ActorRequest, topic_id: UUID) -> HttpResponse:
        """Answer, after showing what the answer reveals."""
        found, seat = access.get_topic_for(request.standing, topic_id)
        return send(
            request, seat, MessageForm(request.POST, request.FILES),
            lambda form: post_message(
                request.standing, seat.space.id, form.draft(), topic_id=topic_id, now=clock.now()
            ),
            lambda form, shown, status: topic_page(request, found, seat, form, shown, status),
        )
