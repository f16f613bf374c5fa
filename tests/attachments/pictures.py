"""Pictures as people send them, and files that only pretend to be pictures."""
import io
from typing import Any

import pillow_heif
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageCms, ImageDraw
from PIL.PngImagePlugin import PngInfo

pillow_heif.register_heif_opener()

CAMERA = "Pixel of Samia"
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>48,51.4N</exif:GPSLatitude></x:xmpmeta>'
PNG, SVG = b"\x89PNG\r\n\x1a\n", b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def drawing(width: int = 1200, height: int = 800, mode: str = "RGB") -> Image.Image:
    """Draw a red left half and a blue right half."""
    image = Image.new("RGB", (width, height), "blue")
    ImageDraw.Draw(image).rectangle((0, 0, width // 2 - 1, height), fill="red")
    return image.convert(mode)


def encoded(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def where_and_when(*, orientation: int = 1) -> Image.Exif:
    """Return what a telephone writes into a photo: its name, the place, how it was held."""
    exif = Image.Exif()
    exif[0x0110] = CAMERA
    exif[0x0112] = orientation
    exif[0x8825] = {1: "N", 2: (48.0, 51.0, 24.0), 3: "E", 4: (2.0, 21.0, 7.0)}
    return exif


def photo(kind: str = "JPEG", *, orientation: int = 1) -> bytes:
    """Return a photo with place, telephone and colour profile inside, as each kind carries them."""
    exif = where_and_when(orientation=orientation)
    options: dict[str, Any] = {"exif": exif}
    if kind != "HEIF":
        options["icc_profile"] = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    if kind in ("JPEG", "WEBP"):
        options["xmp"] = XMP
    if kind == "PNG":
        options["pnginfo"] = PngInfo()
        options["pnginfo"].add_text("Comment", "chez Odile, 12 rue des Lilas")
    return encoded(drawing(), kind, **options)


def place_in(data: bytes) -> Any:
    """Return the coordinates that a picture carries."""
    return dict(Image.open(io.BytesIO(data)).getexif().get_ifd(0x8825))


def animation(frames: int) -> bytes:
    # Every frame differs: the format would make one of two that do not.
    images = [Image.new("L", (8, 8), number % 256) for number in range(frames)]
    return encoded(images[0], "GIF", save_all=True, append_images=images[1:])


def upload(data: bytes, name: str = "photo.jpg", kind: str = "image/jpeg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data, content_type=kind)
