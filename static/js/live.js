// Keeps the lists of a page live: one socket, every event once and in order. The protocol is docs/live-protocol.md.
import { takeAnew } from "./live/again.js";
import { badgeKeys, count } from "./live/badges.js";
import { openLine } from "./live/line.js";
import { keysOf, listsOf } from "./live/lists.js";
import { change } from "./live/show.js";

const KEYS_AT_ONCE = 24;
const last = new Map(); // stream → number of the last event shown; null: from now
const heard = new Set();
let taking = false;

function scan() {
  const before = last.size;
  for (const list of document.querySelectorAll("[data-live-stream]")) {
    const after = (list.dataset.liveAfter ?? "").split(" ");
    keysOf(list).forEach((key, place) => { if (!last.has(key)) last.set(key, Number(after[place] ?? 0)); });
  }
  for (const key of badgeKeys()) if (key && !last.has(key)) last.set(key, null);
  return last.size > before;
}

function subscribe(pairs = [...last]) {
  while (pairs.length) line.say({ t: "sub", s: pairs.splice(0, KEYS_AT_ONCE) });
}

const answers = {
  event(frame) {
    if (frame.n <= (last.get(frame.s) ?? 0)) return;
    last.set(frame.s, frame.n);
    count(frame);
    for (const list of listsOf(frame.s)) change(list, frame);
  },
  ready({ s, n }) { last.set(s, n); heard.add(s); },
  refused({ s }) { if (heard.has(s)) location.reload(); else last.delete(s); }, // the right ended while away
  async reload() {
    if (taking) return;
    taking = true;
    await takeAnew();
    last.clear();
    taking = false;
    if (scan()) subscribe();
  },
  closed({ s, html }) {
    last.delete(s);
    const rooms = new Set(listsOf(s).map((list) => list.closest("[data-live-room]")).filter(Boolean));
    if (html) for (const room of rooms) room.replaceChildren(document.createRange().createContextualFragment(html));
  },
};

scan();
const line = openLine({
  opened: () => subscribe(),
  heard: (frame) => answers[frame.t]?.(frame),
  stateChanged(on) {
    document.body.dataset.live = on ? "on" : "off";
    for (const strip of document.querySelectorAll("[data-offline]")) strip.hidden = on;
  },
});
document.addEventListener("htmx:afterSettle", () => { if (scan()) subscribe(); });
