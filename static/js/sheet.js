// A sheet over the page, and small menus that close when one looks elsewhere. Without this file both are plain pages.
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-sheet]");
  const sheet = opener && document.getElementById(opener.dataset.sheet);
  if (sheet) {
    event.preventDefault();
    sheet.showModal();
  }
  if (event.target.closest("[data-sheet-close]") || event.target.matches("dialog.sheet")) {
    event.target.closest("dialog")?.close();
  }
  for (const menu of document.querySelectorAll("details.more[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector("details.more[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
