// A ready-made word writes itself, still to be changed; a decision that needs a word asks for it first.
const note = document.querySelector("[data-note]");
let asking = document.querySelector("[data-needs-note]");

document.addEventListener("click", (event) => {
  const ready = event.target.closest("[data-ready]");
  if (ready && note) {
    note.value = ready.dataset.ready;
    note.focus();
    return;
  }
  const decision = event.target.closest("[data-needs-note]");
  if (!decision || !note) return;
  asking = decision;
  if (note.value.trim()) return;
  event.preventDefault();
  note.setAttribute("aria-invalid", "true");
  note.focus();
});

// Hands that stay on the keys: the word written, Ctrl and Enter send the decision that asked for it.
note?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !asking) return;
  event.preventDefault();
  asking.click();
});
