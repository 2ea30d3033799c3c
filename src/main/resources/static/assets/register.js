// Ticks on the register's own page go into the phone's queue first and from there to the server, with and without a network.
(() => {
  const box = document.getElementById("kept");
  const { register, mark } = box.dataset;
  let keeping = false;

  // Signed out, not ours, or no network: then the phone keeps what it had.
  async function keepRoster() {
    const answer = await fetch(`/registers/${register}/phone`, { redirect: "manual" }).catch(() => null);
    if (answer?.ok) await KeptStore.keepRoster(register, await answer.json());
    if (answer?.status === 404) await KeptStore.forgetRoster(register);
  }

  const chip = () => box.querySelector("[data-chip]").content.firstElementChild.cloneNode(true);

  // Rows whose tick is still on the way, also after the list came anew.
  async function markRows() {
    for (const item of await KeptQueue.waiting()) {
      const { person } = item.register === register ? await KeptStore.secretOf(item) : {};
      document.getElementById(`p-${person}`)?.querySelector("form[data-keep]")?.replaceWith(chip());
    }
  }

  function secretOf(form) {
    const said = Object.fromEntries(new FormData(form));
    const label = form.closest("li")?.querySelector("a, [data-name]")?.textContent.trim() ?? said.name;
    if (said.person) return { person: said.person, label };
    return said.checkIn ? { checkIn: said.checkIn, label } : { text: said.name, label };
  }

  async function keep(form) {
    const { key } = Object.fromEntries(new FormData(form));
    const secret = secretOf(form);
    const row = form.closest("li");
    try {
      await KeptQueue.add(register, mark, secret, key);
    } catch {
      // No room, or none any more: then the form goes its own way.
      keeping = false;
      return form.requestSubmit();
    }
    if (row) form.replaceWith(chip());
    else form.reset();
    if (!row) form.elements.key.value = crypto.randomUUID();
    await KeptBox.show("");
    await KeptQueue.send();
  }

  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!keeping || !form.matches("form[data-keep]")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (form.dataset.kept) return;
      if (form.closest("li")) form.dataset.kept = "true";
      keep(form);
    },
    true,
  );

  document.addEventListener("kept:sent", async ({ detail }) => {
    const said = document.getElementById("said");
    if (said) said.textContent = detail;
    const row = document.activeElement?.closest("#roster li")?.id;
    await htmx.ajax("GET", location.pathname + location.search, { target: "#roster", swap: "outerHTML" });
    if (row) document.querySelector(`#${CSS.escape(row)} button`)?.focus();
    keepRoster();
  });
  document.addEventListener("htmx:afterSettle", markRows);

  // What was typed at a door on this device and never got through comes in with whoever takes the register here.
  async function adoptTheDoors() {
    for (const item of await KeptStore.atTheDoor(register)) {
      const { text } = await KeptStore.secretOf(item);
      await KeptQueue.add(register, mark, { text, label: text }, item.key);
      await KeptStore.remove(item);
    }
  }

  async function start() {
    await navigator.serviceWorker?.register("/register-worker.js", { scope: "/registers/" }).catch(() => {});
    keeping = mark !== undefined && (await KeptStore.ready());
    box.querySelector("[data-keeps-nothing]").hidden = keeping;
    if (!keeping) return (box.hidden = false);
    await adoptTheDoors();
    await markRows();
    await KeptQueue.send();
    await keepRoster();
    document.documentElement.dataset.kept = "ready";
  }

  for (const event of ["online", "pageshow"]) addEventListener(event, () => keeping && KeptQueue.send());
  start();
})();
