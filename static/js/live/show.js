// Shows one event in one list, and tells the page's other scripts of it ("live:put", "live:remove").
import { put, remove } from "./lists.js";
import { atEnd, toEnd } from "./sight.js";

function tell(list, name, element, frame) {
  list.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { element, key: frame.s, id: frame.id, verb: frame.verb } }));
}

export function change(list, frame) {
  if (frame.op === "remove") {
    remove(list, frame, (element) => { element?.remove(); tell(list, "live:remove", null, frame); });
    return;
  }
  const stays = atEnd(list);
  const element = frame.op === "put" && put(list, frame);
  if (!element) return;
  for (const empty of list.parentElement.querySelectorAll(":scope > [data-live-empty]")) empty.hidden = true;
  window.htmx?.process(element);
  if (stays) toEnd(list);
  tell(list, "live:put", element, frame);
}
