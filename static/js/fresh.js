// "Back" must not show a page out of the browser's memory: the person may have signed out, or lost a right, since.
window.addEventListener("pageshow", (event) => {
  if (!event.persisted || !document.body.matches("[data-signed-in]")) return;
  document.documentElement.hidden = true;
  window.location.reload();
});
