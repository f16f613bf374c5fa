// A stream opens where the talk is: at its latest words, unless the address names another place or one comes back to it.
const [visit] = performance.getEntriesByType("navigation");
if (!location.hash && visit?.type !== "back_forward") {
  document.querySelector("[data-latest]")?.lastElementChild?.scrollIntoView({ block: "end" });
  window.scrollBy(0, window.innerHeight / 4); // past what sticks to the lower edge
}
