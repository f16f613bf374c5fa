// Light, dark or as the system: shown at once, kept in a cookie that the server reads for the next page.
const MEDIA = { dark: "all", light: "not all", "": "(prefers-color-scheme: dark)" };
const YEAR_SECONDS = 31536000;
const night = document.querySelector("link[data-night]");

function press() {
  for (const button of document.querySelectorAll("[data-theme-set]")) {
    button.setAttribute("aria-pressed", String(MEDIA[button.dataset.themeSet] === night.media));
  }
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-theme-set]");
  if (!button) return;
  const choice = button.dataset.themeSet;
  night.media = MEDIA[choice];
  const secure = window.location.protocol === "https:" ? "; secure" : "";
  document.cookie = `theme=${choice}; path=/; max-age=${YEAR_SECONDS}; samesite=lax${secure}`;
  press();
});

for (const place of document.querySelectorAll("[data-theme-choice]")) place.hidden = false;
press();
