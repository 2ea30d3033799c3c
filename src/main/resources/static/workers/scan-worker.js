// Answers a scan where there is no network with a page that keeps it; sends it later, also when the page is closed.
const CACHE = "cairn-scan";
const PAGE = "/check-in/kept";
const PATIENCE = 8000;

async function fill() {
  const answer = await fetch(PAGE, { cache: "no-store" });
  if (!answer.ok || answer.redirected) return;
  const cache = await caches.open(CACHE);
  const files = [...(await answer.clone().text()).matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((found) => found[1]);
  await cache.addAll(files);
  await cache.put(PAGE, answer);
  for (const old of await cache.keys()) {
    const { pathname } = new URL(old.url);
    if (pathname !== PAGE && !files.includes(pathname)) await cache.delete(old);
  }
}

async function scanned(event) {
  try {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), PATIENCE);
    const answer = await fetch(event.request, { signal: stop.signal });
    // Once it answers, a page may take its time to arrive.
    clearTimeout(late);
    if (answer.status < 500) {
      event.waitUntil(fill().catch(() => {}));
      return answer;
    }
  } catch {
    // No network, or one that says nothing.
  }
  return (await caches.match(PAGE)) ?? Response.error();
}

const scans = (mode, ask) =>
  new Promise((yes, no) => {
    const opening = indexedDB.open("cairn-scans", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("scans", { keyPath: "code" });
    opening.onerror = () => no(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("scans", mode, { durability: "strict" });
      const asked = ask(transaction.objectStore("scans"));
      transaction.oncomplete = () => (opening.result.close(), yes(asked.result));
      transaction.onabort = () => (opening.result.close(), no(transaction.error));
    };
  });

// Whatever isn't a plain yes is left for a page to say.
async function send() {
  for (const { code, mark, at, refused } of await scans("readonly", (kept) => kept.getAll())) {
    if (refused) continue;
    const answer = await fetch("/check-ins/kept", {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams({ code, mark, ago: Math.max(0, Date.now() - at) }),
    });
    if (answer.status === 201 && (await answer.json()).receipt) await scans("readwrite", (kept) => kept.delete(code));
  }
}

self.addEventListener("install", (event) => event.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("sync", (event) => event.tag === "scans" && event.waitUntil(send()));
self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  if (event.request.mode === "navigate") event.respondWith(scanned(event));
  else event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
});
