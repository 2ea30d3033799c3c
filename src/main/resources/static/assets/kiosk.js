// Keeps the field ready for a reader that types, and sends one number after the other: two cards in a second are two people.
// Only a page that holds an answer counts as sent; anything else is kept, locked, and tried again with the same key.
indexedDB.deleteDatabase("cairn-rosters");
const form = document.querySelector("form[data-kiosk]");
const field = form.elements.number;
const register = form.dataset.kiosk;
const waiting = [];
let sending = false;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

function unsent(count) {
  const line = form.querySelector("[data-unsent]");
  line.hidden = count === 0;
}

// Where the device keeps nothing, the page itself does, as long as it is open.
function keep(body) {
  const item = { register, door: body.get("device"), key: crypto.randomUUID(), at: Date.now() };
  const secret = { text: body.get("number"), body: body.toString() };
  waiting.push({ body, n: KeptStore.add(item, secret).catch(() => 0) });
}

async function keptBefore() {
  for (const item of await KeptStore.atTheDoor(register).catch(() => [])) {
    if (item.door === form.elements.device.value) waiting.push({ n: item.n, body: new URLSearchParams((await KeptStore.secretOf(item)).body) });
  }
  if (waiting.length) send();
}

async function once({ body }) {
  const answer = await fetch(form.action, { method: "POST", body, signal: AbortSignal.timeout(15_000) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (answer.status === 422) return location.assign(form.action);
  if (!answer.ok || !page.querySelector("#answer > div")) return false;
  for (const id of ["answer", "count"]) {
    document.getElementById(id).replaceChildren(...document.adoptNode(page.getElementById(id)).childNodes);
  }
  form.elements.key.value = page.querySelector("form[data-kiosk] [name=key]").value;
  return true;
}

async function send() {
  if (sending) return;
  sending = true;
  while (waiting.length) {
    const sent = await once(waiting[0]).catch(() => false);
    if (sent) await KeptStore.remove({ n: await waiting.shift().n }).catch(() => {});
    unsent(sent ? 0 : waiting.length);
    if (!sent) await pause(2000);
  }
  sending = false;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (field.value.trim()) {
    keep(new URLSearchParams(new FormData(form)));
    send();
  }
  field.value = "";
  field.focus();
});

const ready = () => document.activeElement?.closest("a, button") || field.focus();
document.addEventListener("click", () => setTimeout(ready));
document.addEventListener("visibilitychange", ready);
addEventListener("focus", ready);

async function stayAwake() {
  if (document.visibilityState !== "visible" || !navigator.wakeLock) return;
  await navigator.wakeLock.request("screen").catch(() => {});
}
document.addEventListener("visibilitychange", stayAwake);
stayAwake();
ready();
keptBefore();
