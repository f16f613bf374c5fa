// Keeps the queue by risk, then age, as items come and go over the socket, and counts them.
const queue = document.querySelector("[data-queue]");
const count = document.querySelector("[data-queue-count]");
const empty = document.querySelector("[data-queue-empty]");

const before = (a, b) => b.dataset.rank - a.dataset.rank || a.dataset.at - b.dataset.at;

const watcher = new MutationObserver((changes) => {
  const items = [...queue.children];
  const sorted = [...items].sort(before);
  if (sorted.some((item, place) => item !== items[place])) queue.append(...sorted);
  const grown = changes.reduce((sum, change) => sum + change.addedNodes.length - change.removedNodes.length, 0);
  if (count) count.textContent = Math.max(items.length, Number(count.textContent) + grown);
  if (empty) empty.hidden = items.length > 0;
  watcher.takeRecords();
});

if (queue) watcher.observe(queue, { childList: true });
