// A chosen picture is shown before it leaves, and can be taken back.
document.addEventListener("change", (event) => {
  const input = event.target.closest("input[type='file'][data-preview]");
  const place = input && document.querySelector(input.dataset.preview);
  if (!place) return;
  const [file] = input.files;
  const picture = place.querySelector("img");
  URL.revokeObjectURL(picture.src);
  place.hidden = !file;
  place.toggleAttribute("data-attached", Boolean(file));
  picture.hidden = !file?.type.startsWith("image/");
  if (!picture.hidden) picture.src = URL.createObjectURL(file);
  place.querySelector("[data-name]").textContent = file?.name ?? "";
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-take-back]");
  if (!button) return;
  const input = document.querySelector(button.dataset.takeBack);
  input.value = "";
  input.dispatchEvent(new Event("change", { bubbles: true }));
});

document.addEventListener("reset", (event) => {
  for (const input of event.target.querySelectorAll("input[type='file'][data-preview]")) {
    setTimeout(() => input.dispatchEvent(new Event("change", { bubbles: true })));
  }
});
