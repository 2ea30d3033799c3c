// What a phone keeps: ticks until they are sent, and the names of a session until its day is over.
// Both are locked with keys that scripts can use and nobody can take out of the browser's own store.
const KeptStore = (() => {
  const QUEUE = { base: "cairn-kept", store: "queue", how: { keyPath: "n", autoIncrement: true } };
  const KEYS = { base: "cairn-kept", store: "keys" };
  const ROSTERS = { base: "cairn-rosters", store: "rosters", how: { keyPath: "register" } };
  const CLOCK_MAY_JUMP = 600_000;
  const opened = {};

  function open(base) {
    opened[base] ??= new Promise((yes, no) => {
      const asked = indexedDB.open(base, 1);
      asked.onupgradeneeded = () => {
        for (const place of [QUEUE, KEYS, ROSTERS]) {
          if (place.base === base) asked.result.createObjectStore(place.store, place.how);
        }
      };
      asked.onsuccess = () => {
        // Signing out in another tab takes the names away; this one must not hold on to them.
        asked.result.onversionchange = () => (asked.result.close(), delete opened[base]);
        yes(asked.result);
      };
      asked.onerror = () => no(asked.error);
    });
    opened[base].catch(() => delete opened[base]);
    return opened[base];
  }

  // Answered when it is on disk: the battery may die right after.
  async function within({ base, store }, mode, ask) {
    const transaction = (await open(base)).transaction(store, mode, { durability: "strict" });
    const asked = ask(transaction.objectStore(store));
    return new Promise((yes, no) => {
      transaction.oncomplete = () => yes(asked.result);
      transaction.onabort = () => no(transaction.error);
    });
  }

  const freshKey = () => crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);

  async function seal(key, secret) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const said = new TextEncoder().encode(JSON.stringify(secret));
    return { iv, sealed: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, said) };
  }

  async function unseal(key, { iv, sealed }) {
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed)));
  }

  async function queueKey() {
    const found = await within(KEYS, "readonly", (keys) => keys.get("queue"));
    if (found) return found;
    // Another tab may have been faster: the first one kept is the one that counts.
    await within(KEYS, "readwrite", ((made) => (keys) => keys.add(made, "queue"))(await freshKey())).catch(() => {});
    return within(KEYS, "readonly", (keys) => keys.get("queue"));
  }

  // The server's clock, told once and counted on; a device set back does not make the day longer.
  const timeAt = (roster) => roster.served + Math.max(Date.now(), roster.seen) - roster.fetched;
  const isOver = (roster) => timeAt(roster) >= roster.until || Date.now() < roster.seen - CLOCK_MAY_JUMP;

  async function rosters() {
    const all = await within(ROSTERS, "readonly", (kept) => kept.getAll());
    await within(ROSTERS, "readwrite", (kept) => {
      for (const one of all) {
        if (isOver(one)) kept.delete(one.register);
        else kept.put({ ...one, seen: Math.max(Date.now(), one.seen) });
      }
      return {};
    });
    return all.filter((one) => !isOver(one));
  }

  const everything = () => within(QUEUE, "readonly", (queue) => queue.getAll());

  return {
    // False in a private window, or where the browser has no room or no way to lock things.
    ready: () => queueKey().then((key) => Boolean(key), () => false),
    add: async (item, secret) =>
      within(QUEUE, "readwrite", ((sealed) => (queue) => queue.add({ ...item, ...sealed }))(await seal(await queueKey(), secret))),
    all: async () => (await everything()).filter((item) => !item.door),
    // Numbers typed at a device at the door, which is nobody's own.
    atTheDoor: async (register) => (await everything()).filter((item) => item.door && item.register === register),
    put: (item) => within(QUEUE, "readwrite", (queue) => queue.put(item)),
    remove: (item) => within(QUEUE, "readwrite", (queue) => queue.delete(item.n)),
    secretOf: async (item) => unseal(await queueKey(), item),
    rosters,
    rosterOf: async (roster) => unseal(roster.key, roster),
    async keepRoster(register, { now, from, until, mark, title, when, place, people }) {
      if (now < from || now >= until) return;
      const key = await freshKey();
      const fetched = Date.now();
      const sealed = await seal(key, { title, when, place, people });
      await within(ROSTERS, "readwrite", (kept) =>
        kept.put({ register, mark, key, until, served: now, fetched, seen: fetched, ...sealed }));
    },
    forgetRoster: (register) => within(ROSTERS, "readwrite", (kept) => kept.delete(register)),
  };
})();
