// Counts what has come in on a stream since the page was made; what leaves is taken off again.
const seen = new Set();

export const badgeKeys = () => [...document.querySelectorAll("[data-live-badge]")].map((b) => b.dataset.liveBadge);

export function count({ s, id, op }) {
  const known = document.getElementById(`o-${id}`) || seen.has(id);
  if (op === "put") seen.add(id);
  const step = op === "remove" ? -1 : Number(op === "put" && !known);
  for (const badge of document.querySelectorAll(`[data-live-badge="${CSS.escape(s)}"]`)) {
    const number = Math.max(0, Number(badge.textContent) + step);
    badge.textContent = number || "";
  }
}
