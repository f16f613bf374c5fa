// Words that could not leave wait on the page, dotted, and leave by themselves when the network is back: same key, never twice.
const RETRY_MS = 15000;
const waiting = [];
let busy = false;

function show(form, text) {
  const card = document.querySelector("template[data-leaving-card]").content.firstElementChild.cloneNode(true);
  card.querySelector(".bubble").textContent = text;
  document.querySelector(form.dataset.leaving).append(card);
  card.scrollIntoView({ block: "nearest" });
  return card;
}

// The place has closed, or the words are refused: they go back to whoever wrote them.
function giveBack({ card, text }) {
  card.querySelector(".bubble").classList.replace("going", "failed");
  for (const part of card.querySelectorAll("[data-when]")) part.hidden = part.dataset.when !== "failed";
  card.querySelector("[data-take-up]").addEventListener("click", () => {
    const area = document.querySelector("[data-composer] textarea");
    area.value = [text, area.value].filter(Boolean).join("\n");
    area.focus();
    card.remove();
  });
}

async function leave() {
  if (busy) return;
  busy = true;
  try {
    while (waiting.length) {
      const [item] = waiting;
      const answer = await fetch(item.url, { method: "POST", body: item.body, headers: { "HX-Request": "true" } });
      if (answer.status >= 500) break;
      waiting.shift();
      if (answer.ok && !answer.redirected) item.card.remove();
      else giveBack(item);
    }
  } catch { /* still no network: the words keep waiting */ }
  busy = false;
  if (waiting.length) setTimeout(leave, RETRY_MS);
}

document.addEventListener("htmx:sendError", (event) => {
  const form = event.detail.elt.closest("[data-composer][data-leaving]");
  const text = form?.querySelector("textarea").value.trim();
  const files = [...(form?.querySelectorAll("input[type='file']") ?? [])].some((input) => input.files.length);
  if (!text || files) return;
  event.stopImmediatePropagation();
  waiting.push({ url: form.getAttribute("hx-post"), body: new FormData(form), text, card: show(form, text) });
  form.dispatchEvent(new CustomEvent("composer:left"));
  setTimeout(leave, RETRY_MS);
}, true);

window.addEventListener("online", leave);
window.addEventListener("beforeunload", (event) => { if (waiting.length) event.preventDefault(); });
