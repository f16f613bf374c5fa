// One socket a page: comes back by itself with jitter, notices a dead network within seconds, says what state it is in.
const TICK_MS = 4000; // asked after one quiet tick, given up after the next
const SESSION_OVER = 4401;
const PATIENT_AFTER = 12; // attempts every few seconds, about a minute, then every quarter of one
const RARE_MS = 15000;

export function openLine({ opened, heard, stateChanged }) {
  let socket, retry, late, attempts = 0, heardAt = 0, asked = false;

  const say = (frame) => { if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame)); };

  function connect() {
    clearTimeout(retry);
    socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/live/`);
    socket.onopen = () => { attempts = 0; asked = false; heardAt = Date.now(); settle(true); opened(); };
    socket.onmessage = ({ data }) => { heardAt = Date.now(); asked = false; answer(JSON.parse(data)); };
    socket.onclose = ({ code }) => (code === SESSION_OVER ? location.reload() : comeBack());
  }

  function answer(frame) {
    if (frame.t === "mark") say(frame);
    else if (frame.t !== "pong") heard(frame);
  }

  function settle(on) {
    clearTimeout(late);
    if (on) stateChanged(true);
    else late = setTimeout(stateChanged, attempts > 1 || !navigator.onLine ? 0 : 2000, false);
  }

  function comeBack() {
    clearTimeout(retry);
    attempts += 1;
    settle(false);
    const longest = attempts > PATIENT_AFTER ? RARE_MS : Math.min(4000, 500 * 2 ** attempts);
    // Without network the browser says when it is back; a browser that is wrong about it is not believed for ever.
    retry = setTimeout(connect, navigator.onLine ? 200 + Math.random() * longest : RARE_MS);
  }

  function hangUp() {
    socket.onclose = socket.onmessage = socket.onopen = null;
    socket.close();
    comeBack();
  }

  function tick() {
    if (document.hidden || socket.readyState !== WebSocket.OPEN || Date.now() - heardAt < TICK_MS) return;
    if (asked) { hangUp(); return; }
    asked = true;
    say({ t: "ping" });
  }

  setInterval(tick, TICK_MS);
  document.addEventListener("visibilitychange", tick);
  window.addEventListener("offline", hangUp);
  window.addEventListener("online", () => { if (socket.readyState > WebSocket.OPEN) connect(); });
  window.addEventListener("pagehide", () => { socket.onclose = null; socket.close(); });
  connect();
  return { say };
}
