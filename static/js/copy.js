// Copy a code or a link: the button says so for a moment, and hides where the browser cannot.
const SAID_FOR_MS = 2000;

for (const button of document.querySelectorAll("[data-copy]")) button.hidden = !navigator.clipboard;

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const source = document.querySelector(button.dataset.copy);
  await navigator.clipboard.writeText((source.value ?? source.textContent).trim());
  const said = button.querySelector("[data-said]") ?? button;
  const before = said.textContent;
  said.textContent = button.dataset.copied;
  setTimeout(() => { said.textContent = before; }, SAID_FOR_MS);
});
