// What the answer to a form brings may already have come over the socket: it replaces it, it is never shown twice.
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  for (const card of event.detail.fragment.querySelectorAll("[id^='o-']")) {
    const earlier = document.getElementById(card.id);
    if (earlier && !event.detail.fragment.contains(earlier)) earlier.remove();
  }
});
