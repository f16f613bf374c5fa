// What could not be sent is said beside the form that holds it; every word stays.
function holder(element) {
  return element.closest("form") ?? element;
}

function forget(element) {
  for (const note of holder(element).parentElement?.querySelectorAll("[data-failed-note]") ?? []) note.remove();
}

function tell(event) {
  const element = event.detail.elt;
  const template = document.querySelector("template[data-failed]");
  if (!template || !element.isConnected) return;
  forget(element);
  holder(element).before(template.content.cloneNode(true));
}

document.addEventListener("htmx:beforeRequest", (event) => forget(event.detail.elt));
document.addEventListener("htmx:sendError", tell);
document.addEventListener("htmx:timeout", tell);
document.addEventListener("htmx:responseError", tell);
