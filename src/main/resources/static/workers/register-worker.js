// Shows the page for no network in place of a register that can't be reached. Keeps no page with a name on it:
// only the page that is the same for everybody, and the files it needs.
const CACHE = "cairn-register";
const SHELL = "/registers/kept";
const REGISTER = /^\/registers\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PATIENCE = 8000;

async function fill() {
  const answer = await fetch(SHELL, { cache: "no-store" });
  if (!answer.ok || answer.redirected) return;
  const cache = await caches.open(CACHE);
  const files = [...(await answer.clone().text()).matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((found) => found[1]);
  await cache.addAll(files);
  await cache.put(SHELL, answer);
  for (const old of await cache.keys()) {
    const { pathname } = new URL(old.url);
    if (pathname !== SHELL && !files.includes(pathname)) await cache.delete(old);
  }
}

async function page(event) {
  try {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), PATIENCE);
    const answer = await fetch(event.request, { signal: stop.signal });
    // Once it answers, a page may take its time to arrive.
    clearTimeout(late);
    if (answer.status < 502) {
      event.waitUntil(fill().catch(() => {}));
      return answer;
    }
  } catch {
    // No network, or one that says nothing.
  }
  return (await caches.match(SHELL)) ?? Response.error();
}

self.addEventListener("install", (event) => event.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { pathname } = new URL(event.request.url);
  if (event.request.method !== "GET") return;
  if (event.request.mode === "navigate" && (pathname === SHELL || REGISTER.test(pathname))) {
    event.respondWith(page(event));
  } else if (pathname.startsWith("/assets/")) {
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
  }
});
