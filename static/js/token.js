// A form that came over the socket has no token of its own: it takes the page's when it is sent.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-token]") || form.elements.csrfmiddlewaretoken) return;
  const token = JSON.parse(document.body.getAttribute("hx-headers") || "{}")["X-CSRFToken"];
  if (!token) return;
  const field = Object.assign(document.createElement("input"), { type: "hidden", name: "csrfmiddlewaretoken", value: token });
  form.append(field);
});
