// Puts what happened into the page's lists, by identifier; nothing is told twice and nothing removed too early.
const SAME_MOMENT_MS = 2000; // two streams tell of one change: the later key of the list, one's own, is the one shown
const REMOVE_AFTER_MS = 300; // what leaves one stream of a list may come back on another
const told = new Map(); // object → stream → { html, at }

export const keysOf = (list) => list.dataset.liveStream.split(" ").filter(Boolean);
export const listsOf = (key) =>
  [...document.querySelectorAll("[data-live-stream]")].filter((list) => keysOf(list).includes(key));

function morph(old, fresh) {
  if (!window.Idiomorph) { old.replaceWith(fresh); return fresh; }
  const open = [...old.querySelectorAll("details[open][id]")].map((part) => part.id);
  window.Idiomorph.morph(old, fresh);
  const now = document.getElementById(fresh.id) ?? old;
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  return now;
}

function show(list, id, html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  const fresh = template.content.firstElementChild;
  if (!fresh) return null;
  fresh.id ||= `o-${id}`;
  const mine = list.closest("[data-mine]")?.dataset.mine;
  if (mine && fresh.dataset.by === mine) fresh.classList.add("msg--mine");
  const old = document.getElementById(fresh.id);
  if (old && list.contains(old)) return morph(old, fresh);
  old?.remove();
  list[list.dataset.liveOrder === "prepend" ? "prepend" : "append"](fresh);
  return fresh;
}

export function put(list, { s, id, html }) {
  const keys = keysOf(list);
  const streams = told.get(id) ?? told.set(id, new Map()).get(id);
  streams.set(s, { html, at: Date.now() });
  const nearer = keys.slice(keys.indexOf(s) + 1).map((key) => streams.get(key)).find(Boolean);
  if (nearer && Date.now() - nearer.at < SAME_MOMENT_MS) return null;
  return show(list, id, html);
}

export function remove(list, { s, id }, gone) {
  told.get(id)?.delete(s);
  setTimeout(() => {
    const left = keysOf(list).map((key) => told.get(id)?.get(key)).reverse().find(Boolean);
    if (left) show(list, id, left.html);
    else gone(document.getElementById(`o-${id}`));
  }, REMOVE_AFTER_MS);
}
