// Says "I'm here" as soon as the page is open, and goes on trying with the same key for a minute.
// Only a receipt counts as a yes: an empty answer, an error or silence is tried again.
const form = document.querySelector("form[data-send]");
const button = form.querySelector("button");
const PATIENCE = 60_000;

function show(state, words) {
  for (const line of form.querySelectorAll("[data-while]")) {
    line.hidden = line.dataset.while !== state;
    if (!line.hidden && words) line.textContent = words;
  }
  button.disabled = state === "sending" || state === "waiting";
}

const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

async function once() {
  const answer = await fetch(form.action, {
    method: "POST",
    body: new URLSearchParams(new FormData(form)),
    headers: { Accept: "application/json" },
    signal: AbortSignal.timeout(25_000),
  });
  const said = await answer.json();
  if (answer.status === 201 && said.receipt) return { next: said.next };
  if (answer.status === 401) return { next: said.next };
  if (answer.status === 422) return { problem: said.problem };
  return { again: Number(answer.headers.get("Retry-After")) || 2 };
}

async function send() {
  const begun = Date.now();
  show("sending");
  while (Date.now() - begun < PATIENCE) {
    let said;
    try {
      said = await once();
    } catch {
      said = { again: 2 };
    }
    if (said.next) return location.replace(said.next);
    if (said.problem) return show("refused", said.problem);
    show("waiting");
    await pause(said.again + Math.random());
  }
  show("unsent");
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});
send();
