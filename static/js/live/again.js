// Too long away: the lists are taken anew from the page's address, so that words being written stay where they are.
export async function takeAnew() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) { location.reload(); return; }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = [...page.querySelectorAll("[data-live-stream]")];
  const lists = [...document.querySelectorAll("[data-live-stream]")];
  if (fresh.length !== lists.length) { location.reload(); return; }
  lists.forEach((list, place) => {
    list.dataset.liveAfter = fresh[place].dataset.liveAfter;
    list.replaceChildren(...fresh[place].childNodes);
    window.htmx?.process(list);
  });
}
