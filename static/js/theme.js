// Light, dark or as the system: shown at once, kept in a cookie that the server reads for the next page.
const MEDIA = { dark: "all", light: "not all", "": "(prefers-color-scheme: dark)" };
const YEAR_SECONDS = 31536000;

document.addEventListener("change", (event) => {
  const choice = event.target.closest("[data-theme-choice] input");
  if (!choice || !(choice.value in MEDIA)) return;
  document.querySelector("link[data-night]").media = MEDIA[choice.value];
  const secure = window.location.protocol === "https:" ? "; secure" : "";
  document.cookie = `theme=${choice.value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax${secure}`;
});
