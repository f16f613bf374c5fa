"""Look at a picture or rebuild it, in a process of its own that can open and reach nothing (threats 1, 26).

`python -m attachments.cleaner look|clean`: the picture comes on standard input; out goes one line of JSON
and, for `clean`, the bytes of each size after one another. Decoders are where hostile files strike: so they
run here only, and what comes out is made anew from the colours of the points, nothing else.
"""
import json
import os
import resource
import sys
import warnings
from io import BytesIO
from typing import Any

import pillow_heif
from PIL import (
    GifImagePlugin,
    Image,
    ImageCms,
    ImageOps,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from attachments.limits import CHILD_MEMORY, CHILD_OUTPUT, CHILD_SECONDS, MAX_FRAMES, MAX_PIXELS, SIZES
from attachments.rules import kind_of

FORMATS = {"JPEG": "JPEG", "MPO": "JPEG", "PNG": "PNG", "GIF": "GIF", "WEBP": "WEBP", "HEIF": "HEIF"}
# Pillow imports these when a file asks for them; afterwards nothing can be opened any more.
_READY = (GifImagePlugin, JpegImagePlugin, MpoImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin)
_TURNED = range(5, 9)  # EXIF orientations that exchange width and height
_ORIENTATION = 0x0112
_NOBODY = 65534


class Refusal(Exception):
    """Say in one word why a file is not taken: pixels, frames, unreadable."""


def confine(*, threads: bool) -> None:
    """Give up, for good, files, network, other programs, and more memory or time than a picture needs."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(_NOBODY)
        os.setuid(_NOBODY)
    for limit, value in (
        (resource.RLIMIT_CPU, CHILD_SECONDS),
        (resource.RLIMIT_AS, CHILD_MEMORY),
        (resource.RLIMIT_FSIZE, CHILD_OUTPUT),
        (resource.RLIMIT_CORE, 0),
        # Without a free descriptor there is no file and no socket.
        (resource.RLIMIT_NOFILE, 0),
    ):
        resource.setrlimit(limit, (value, value))
    if not threads:
        # The HEIC decoder starts a thread of its own, which the system counts like a program.
        resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))


def prepare() -> None:
    """Load every decoder, and run the encoder once, while modules can still be opened."""
    pillow_heif.options.DECODE_THREADS = 1
    pillow_heif.register_heif_opener(thumbnails=False)
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.new("RGB", (1, 1)).save(BytesIO(), "WEBP")
    ImageCms.createProfile("sRGB")


def opened(data: bytes) -> Image.Image:
    """Return the picture with its header read; raises Refusal for more points or frames than fit."""
    image = Image.open(BytesIO(data), formats=("JPEG", "PNG", "GIF", "WEBP", "HEIF"))
    if getattr(image, "n_frames", 1) > MAX_FRAMES:
        raise Refusal("frames")
    if image.format not in FORMATS:
        raise Refusal("unreadable")
    image.seek(0)
    return image


def look(data: bytes) -> dict[str, Any]:
    """Return kind and upright measures of a picture."""
    image = opened(data)
    width, height = image.size
    if image.getexif().get(_ORIENTATION) in _TURNED:
        width, height = height, width
    return {"kind": FORMATS[str(image.format)], "width": width, "height": height}


def rebuild(data: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """Return the measures and the bytes of every size, upright, in sRGB, with no metadata at all."""
    image = opened(data)
    edge = max(SIZES.values())
    image.draft("RGB", (edge, edge))
    profile = image.info.get("icc_profile")
    plain = _plain(image)
    plain.thumbnail((edge, edge), Image.Resampling.LANCZOS)
    upright = ImageOps.exif_transpose(_with_orientation(plain, image))
    bare = _bare(_in_srgb(upright, profile))
    blobs = [_encoded(bare, edge) for edge in SIZES.values()]
    sizes = [{"name": name, "length": len(blob)} for name, blob in zip(SIZES, blobs, strict=True)]
    return {"width": bare.width, "height": bare.height, "sizes": sizes}, blobs


def _plain(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):
        # Sixteen bits a point: Pillow would cut the bright half off.
        return image.point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("RGB", "RGBA", "CMYK", "L"):
        image.load()
        return image
    see_through = "A" in image.mode or "a" in image.mode or "transparency" in image.info
    return image.convert("RGBA" if see_through else "RGB")


def _with_orientation(plain: Image.Image, source: Image.Image) -> Image.Image:
    plain.getexif()[_ORIENTATION] = source.getexif().get(_ORIENTATION, 1)
    return plain


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    colours = image.convert("RGB") if alpha else image
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            colours = ImageCms.profileToProfile(colours, source, target, outputMode="RGB") or colours
        except (ImageCms.PyCMSError, OSError, ValueError):
            # A profile that is broken or of another kind of colours: its picture is shown as if it had none.
            colours = colours.convert("RGB")
    colours = colours.convert("RGB")
    if alpha:
        colours.putalpha(alpha)
    return colours


def _bare(image: Image.Image) -> Image.Image:
    bare = Image.new(image.mode, image.size)
    bare.paste(image)
    return bare


def _encoded(image: Image.Image, edge: int) -> bytes:
    sized = image.copy()
    sized.thumbnail((edge, edge), Image.Resampling.LANCZOS)
    out = BytesIO()
    sized.save(out, "WEBP", quality=80, method=4)
    return out.getvalue()


def answer(verb: str, data: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """Return what is said of a file; one that cannot be read is refused in a word, never with a trace."""
    try:
        return rebuild(data) if verb == "clean" else (look(data), [])
    except Refusal as refusal:
        return {"refused": str(refusal)}, []
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        return {"refused": "pixels"}, []
    except MemoryError:
        raise
    except Exception:  # whatever a decoder raises on a broken file, the file is what is wrong
        return {"refused": "unreadable"}, []


def main() -> None:
    """Serve one picture."""
    prepare()
    data = sys.stdin.buffer.read()
    confine(threads=kind_of(data) == "HEIF")
    said, blobs = answer(sys.argv[1], data)
    out = sys.stdout.buffer
    out.write(json.dumps(said).encode() + b"\n")
    out.writelines(blobs)
    out.flush()


if __name__ == "__main__":
    main()
