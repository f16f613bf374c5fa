// Keeps the end of a conversation in sight for who was reading it there; leaves in peace who reads further up.
const NEAR_PX = 160;

function scroller(list) {
  for (let box = list; box && box !== document.body; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return document.scrollingElement;
}

export function atEnd(list) {
  const box = scroller(list);
  return list.dataset.liveOrder === "append" && box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
}

export function toEnd(list) {
  const box = scroller(list);
  box.scrollTop = box.scrollHeight;
}

for (const list of document.querySelectorAll("[data-live-land]")) if (!location.hash) toEnd(list);
