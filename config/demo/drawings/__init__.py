"""The photos and drawings of the demo, drawn by us when it is loaded: no real person, place or camera."""
from collections.abc import Callable
from functools import cache
from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile

from attachments.checking import Checked
from config.demo.drawings import home, outdoors, paper, table
from config.demo.drawings.canvas import Canvas

DRAWINGS: dict[str, Callable[[Canvas], None]] = {
    "gateau": table.cake, "crepes": table.pancakes, "soupe": table.soup, "briques": table.bricks,
    "terrain": outdoors.pitch, "lac": outdoors.lake, "velo": outdoors.bicycle, "cerfvolant": outdoors.kite,
    "chat": home.cat, "chien": home.dog, "pousse": home.seedling, "veilleuse": home.night_light,
    "maison": paper.house, "famille": paper.family, "fusee": paper.rocket,
}


def picture(name: str) -> Checked | None:
    """Return a picture by its name in the texts, as if it had been sent from a telephone; None without a name."""
    if not name:
        return None
    data, width, height = _drawn(name)
    return Checked(SimpleUploadedFile(f"{name}.jpg", data, "image/jpeg"), width, height)


@cache
def _drawn(name: str) -> tuple[bytes, int, int]:
    canvas = Canvas()
    DRAWINGS[name](canvas)
    image = canvas.finished()
    out = BytesIO()
    image.save(out, "JPEG", quality=88)
    return out.getvalue(), image.width, image.height
