// An alert is read in full once; on a phone it is a line from then on, for as long as this tab lives.
const PHONE = window.matchMedia("(max-width: 59.99rem)");

for (const fold of document.querySelectorAll("details[data-fold-once]")) {
  const key = `read-${fold.dataset.foldOnce}`;
  if (PHONE.matches && sessionStorage.getItem(key)) fold.open = false;
  fold.addEventListener("toggle", () => { if (!fold.open) sessionStorage.setItem(key, "1"); });
  window.addEventListener("pagehide", () => sessionStorage.setItem(key, "1"), { once: true });
}
