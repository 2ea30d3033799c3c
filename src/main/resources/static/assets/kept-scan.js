// Keeps what a phone without a network scanned, and sends it when there is one. It waits with the code that it saw,
// and with a mark of whoever was signed in: it is never sent in the next person's name.
(() => {
  const box = document.getElementById("scans");
  const NOW_HERE = location.pathname.match(/^\/q\/([0-9a-z]+)$/i)?.[1];
  const OFTEN = 15_000;

  function show(state, words) {
    box.hidden = false;
    for (const line of box.querySelectorAll("[data-scan]")) line.hidden = line.dataset.scan !== state;
    const line = box.querySelector(`[data-scan=${state}]`);
    if (words) line.querySelector("span, b").textContent = words;
  }

  function phone() {
    try {
      const { mark, number } = box.dataset;
      if (mark) localStorage.setItem("cairn-phone", JSON.stringify({ mark, number }));
      return JSON.parse(localStorage.getItem("cairn-phone")) ?? {};
    } catch {
      return {};
    }
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
  const all = () => scans("readonly", (kept) => kept.getAll());
  const keep = (scan) => scans("readwrite", (kept) => kept.put(scan));
  const drop = (scan) => scans("readwrite", (kept) => kept.delete(scan.code));

  async function post({ code, mark, at }) {
    const answer = await fetch("/check-ins/kept", {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams({ code, mark, ago: Math.max(0, Date.now() - at) }),
      signal: AbortSignal.timeout(25_000),
    });
    return { status: answer.status, ...(await answer.json()) };
  }

  async function one(scan) {
    const said = await post(scan).catch(() => ({}));
    if (said.status === 201 && said.receipt) {
      await drop(scan);
      if (scan.code === NOW_HERE) return location.replace(said.next);
      show("sent");
    } else if (said.status === 401) show("sign-in");
    else if (said.status === 409 || said.status === 422) await keep({ ...scan, refused: said.problem });
    else return "again";
  }

  async function send() {
    let again = false;
    for (const scan of (await all()).filter((each) => !each.refused)) again ||= (await one(scan)) === "again";
    const refused = (await all()).find((each) => each.refused);
    if (refused) {
      show("refused", refused.refused);
      box.querySelector("[data-scan=refused] button").onclick = () => drop(refused).then(() => (box.hidden = true));
    } else if (again) {
      show("kept");
      setTimeout(send, OFTEN);
    }
    const { number } = phone();
    const own = box.querySelector("[data-scan=number]");
    own.hidden = !NOW_HERE || !number;
    own.querySelector("b").textContent = number ?? "";
  }

  async function start() {
    const { mark } = phone();
    const worker = await navigator.serviceWorker?.register("/scan-worker.js", { scope: "/Q/" }).catch(() => null);
    try {
      if (NOW_HERE && !mark) return show("nowhere");
      if (NOW_HERE) await keep({ code: NOW_HERE, at: Date.now(), mark });
      await send();
    } catch {
      if (NOW_HERE) show("nowhere");
    }
    // Where the browser can, it sends what is kept after the page is closed.
    if (NOW_HERE) await worker?.sync?.register("scans").catch(() => {});
    document.documentElement.dataset.scans = "ready";
  }

  addEventListener("online", send);
  start();
})();
