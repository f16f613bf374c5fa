// Without network a strip says what still works.
const strip = document.querySelector("[data-offline]");

function tell() {
  if (strip) strip.hidden = navigator.onLine;
}

window.addEventListener("online", tell);
window.addEventListener("offline", tell);
tell();
