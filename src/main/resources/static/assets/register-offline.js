// The page for no network: one session's names to tick.
const register = location.pathname.match(/^\/registers\/([0-9a-f-]{36})$/)?.[1];
let kept;
let roster;

// What this phone was told here and did not send yet.
async function ticks() {
  const secrets = [];
  for (const item of await KeptQueue.waiting()) {
    if (item.register === register && item.mark === kept.mark) secrets.push({ item, ...(await KeptStore.secretOf(item)) });
  }
  const undone = new Set(secrets.map((one) => one.done));
  return new Map(secrets.filter((one) => one.person && !undone.has(one.item.key)).map((one) => [one.person, one.item]));
}

async function row(person, item) {
  const line = copy("row");
  part("name", line).textContent = person.name;
  part("in", line).hidden = !person.in;
  part("here", line).hidden = person.in || !item;
  const button = part(item ? "undo" : "tick", line);
  button.hidden = person.in;
  button.setAttribute("aria-label", button.dataset.label.replace("#", person.name));
  button.onclick = () => (item ? undo(item, person) : tick(person));
  return line;
}

async function draw() {
  const found = part("search").value.trim().toLowerCase();
  const ticked = await ticks();
  const people = roster.people.filter((one) => one.name.toLowerCase().includes(found) || one.number === found);
  const here = roster.people.filter((one) => one.in || ticked.has(one.id)).length;
  part("count").textContent = KeptBox.number(part("counts"), here);
  part("nobody").hidden = people.length > 0;
  part("rows").replaceChildren(...(await Promise.all(people.map((one) => row(one, ticked.get(one.id))))));
}

async function keep(secret) {
  await KeptQueue.add(register, kept.mark, secret);
  await draw();
  await KeptBox.show("no-network");
  KeptQueue.send();
}

const tick = (person) => keep({ person: person.id, label: person.name });

// What may have been sent already is taken back by saying so; what never was is simply dropped.
async function undo(item, person) {
  const now = (await KeptQueue.waiting()).find((one) => one.n === item.n);
  if (now?.tried) return keep({ done: item.key, label: person.name });
  if (now) await KeptStore.remove(now);
  await draw();
  await KeptBox.show("no-network");
}

async function take(event) {
  event.preventDefault();
  const text = part("typed").value.trim();
  const own = roster.people.filter((one) => one.number === text);
  const said = (name) => (part("said").textContent = part("words").content.querySelector(`[data-${name}]`).textContent.replace("#", own[0]?.name ?? text));
  if (!text) return;
  part("typed").value = "";
  if (own.length > 1) return (part("search").value = text), said("several"), draw();
  if (own.length === 1 && (own[0].in || (await ticks()).has(own[0].id))) return said("already");
  said(own.length ? "taken" : "down");
  await (own.length ? tick(own[0]) : keep({ text, label: text }));
}

async function start() {
  document.querySelector("#kept a").href = `/sign-in?to=${location.pathname}`;
  if (!(await KeptStore.ready())) return keepsNothing();
  const all = await KeptStore.rosters();
  kept = all.find((one) => one.register === register);
  KeptQueue.send();
  part("kept-list").hidden = Boolean(kept);
  part("kept-roster").hidden = !kept;
  if (!kept) return list(all);
  roster = await KeptStore.rosterOf(kept);
  document.title = part("title").textContent = roster.title;
  part("when").textContent = [roster.when, roster.place].filter(Boolean).join(" · ");
  part("search").oninput = draw;
  part("search").form.onsubmit = (event) => event.preventDefault();
  part("typed").form.onsubmit = take;
  await draw();
}

// The network is back: the register itself knows more, unless there is something to read or half typed here.
document.addEventListener("kept:sent", async () => {
  if (register && !part("typed").value && !(await KeptStore.all()).length) location.reload();
});
addEventListener("online", () => KeptQueue.send());
// A page left open does not outlive the day either.
setInterval(async () => kept && !(await KeptStore.rosters()).some((one) => one.register === register) && location.reload(), 60_000);
start();
