// Fetches the next code when the server says that this one changes, and the count every few seconds.
const OFTEN = 3000;
const code = () => document.getElementById("code");

async function refresh() {
  try {
    const answer = await fetch(location.href, { headers: { "HX-Request": "true" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("code");
    // Signed out, or an error page: what is shown stays until it works again.
    if (answer.ok && fresh) code().replaceWith(document.adoptNode(fresh));
  } catch {
    // No network just now; the next round tries again.
  }
  plan();
}

function plan() {
  const changes = Number(code().dataset.changes) || OFTEN;
  setTimeout(refresh, Math.min(OFTEN, changes + 50));
}

async function stayAwake() {
  if (document.visibilityState !== "visible" || !navigator.wakeLock) return;
  try {
    await navigator.wakeLock.request("screen");
  } catch {
    // The device would rather sleep.
  }
}

document.addEventListener("visibilitychange", stayAwake);
stayAwake();
plan();
