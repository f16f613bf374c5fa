"""Hand out pictures, asking each time who may see them."""
from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from accounts.middleware import ActorRequest
from attachments import access, ranges, storage

# A file is never a page: what it contains runs nothing, is kept by nobody and guessed to be nothing else.
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "private, no-store",
    "Content-Disposition": 'inline; filename="picture.webp"',
    "Accept-Ranges": "bytes",
}


@require_safe
def file(request: ActorRequest, file_id: UUID, size: str) -> HttpResponse:
    """Answer with one size of a picture, or the part of it that was asked for."""
    row = access.get_served_for(request.standing, file_id, size)
    data = storage.read(row.folder, size) if row.folder else b""
    # Without a validator that an If-Range could name, a part might belong to another file: send it whole.
    asked = "" if "If-Range" in request.headers else request.headers.get("Range", "")
    try:
        part = ranges.parse(asked, len(data))
    except ranges.Unsatisfiable:
        return HttpResponse(status=416, headers={**_HEADERS, "Content-Range": f"bytes */{len(data)}"})
    headers = dict(_HEADERS)
    if part is not None:
        headers["Content-Range"] = f"bytes {part.start}-{part.stop - 1}/{len(data)}"
        data = data[part]
    headers["Content-Length"] = str(len(data))
    body = b"" if request.method == "HEAD" else data
    return HttpResponse(body, status=206 if part else 200, content_type="image/webp", headers=headers)
