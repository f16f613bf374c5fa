// Leave quickly: the link, or Escape three times. The page goes blank at once and is replaced, so "back" skips it.
const WITHIN_MS = 1500;
const presses = [];

function leave(link) {
  document.documentElement.hidden = true;
  window.location.replace(link.href);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-exit]");
  if (!link) return;
  event.preventDefault();
  leave(link);
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.repeat) return;
  presses.push(event.timeStamp);
  const first = presses.at(-3);
  const link = document.querySelector("[data-exit]");
  if (link && first !== undefined && event.timeStamp - first < WITHIN_MS) leave(link);
});
