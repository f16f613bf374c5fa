// What could not be sent is said in the form that holds it, under the thumb; every word stays.
function holder(element) {
  return element.closest("form") ?? element;
}

function forget(element) {
  for (const note of holder(element).querySelectorAll("[data-failed-note]")) note.remove();
}

function tell(event) {
  const element = event.detail.elt;
  const template = document.querySelector("template[data-failed]");
  if (!template || !element.isConnected) return;
  forget(element);
  holder(element).prepend(template.content.cloneNode(true));
}

document.addEventListener("htmx:beforeRequest", (event) => forget(event.detail.elt));
document.addEventListener("htmx:sendError", tell);
document.addEventListener("htmx:timeout", tell);
document.addEventListener("htmx:responseError", tell);
