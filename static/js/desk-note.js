// A ready-made word writes itself, still to be changed; a decision that needs a word asks for it first.
const note = document.querySelector("[data-note]");

document.addEventListener("click", (event) => {
  const ready = event.target.closest("[data-ready]");
  if (ready && note) {
    note.value = ready.dataset.ready;
    note.focus();
    return;
  }
  const decision = event.target.closest("[data-needs-note]");
  if (decision && note && !note.value.trim()) {
    event.preventDefault();
    note.setAttribute("aria-invalid", "true");
    note.focus();
  }
});
