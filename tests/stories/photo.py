"""A photo as a telephone makes it: it tells where it was taken."""
from io import BytesIO

from PIL import Image


def photo_with_gps() -> bytes:
    """Return a JPEG with a place and a description in it."""
    picture, exif = Image.new("RGB", (960, 720), "olive"), Image.Exif()
    exif[0x010E] = "canary-description"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (45.0, 45.0, 30.0), "E", (4.0, 50.0, 0.0)
    out = BytesIO()
    picture.save(out, "JPEG", exif=exif)
    return out.getvalue()
