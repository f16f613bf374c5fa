// A composer grows with its text, sends with Enter where there is a real keyboard, and empties once it was received.
const KEYBOARD = window.matchMedia("(hover: hover) and (pointer: fine)");
const GROWS_ALONE = CSS.supports("field-sizing", "content");

function grow(area) {
  if (GROWS_ALONE) return;
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight}px`;
}

function freshKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

document.addEventListener("input", (event) => {
  if (event.target.matches("[data-composer] textarea")) grow(event.target);
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || !KEYBOARD.matches) return;
  const form = event.target.matches("textarea") && event.target.closest("[data-composer]");
  if (!form) return;
  event.preventDefault();
  if (event.target.value.trim() || form.querySelector("[data-attached]")) form.requestSubmit();
});

function empty(form) {
  form.reset();
  for (const key of form.querySelectorAll("[data-fresh-key]")) key.value = freshKey();
  for (const area of form.querySelectorAll("textarea")) grow(area);
}

// The server says so when a message was received (2xx); an error keeps every word.
document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.detail.elt.closest("[data-composer]");
  if (!form || !form.isConnected || !event.detail.successful || event.detail.requestConfig.verb !== "post") return;
  empty(form);
});

document.addEventListener("composer:left", (event) => empty(event.target), true);
