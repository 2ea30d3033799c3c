// Sends what the phone kept, one thing after the other, each with the key it was made with: sent twice, it is done once.
// Nothing leaves the queue without an answer: done, or refused and shown until somebody has read it.
const KeptQueue = (() => {
  const OFTEN = 15_000;
  const PATIENCE = 20_000;
  let token = null;
  let running = null;
  let wanted = false;
  let again;

  const waiting = async () => (await KeptStore.all()).filter((item) => !item.refused);

  // Who is signed in, and what must go along with every change.
  async function signIn() {
    const answer = await fetch("/registers/phone", { redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) KeptBox.signedIn((token = await answer.json()).mark);
    return token ? "" : answer.type === "opaqueredirect" ? "sign-in" : "no-network";
  }

  const refuse = async (item, words) => (await KeptStore.put({ ...item, refused: words }), words);

  // What the server made of it; nothing when nobody knows whether it arrived.
  async function one(item) {
    const { label, ...secret } = await KeptStore.secretOf(item);
    await KeptStore.put({ ...item, tried: true });
    const answer = await fetch(`/registers/${item.register}/phone`, {
      method: "POST",
      redirect: "manual",
      headers: { [token.header]: token.value },
      body: new URLSearchParams({ ...secret, key: item.key, mark: item.mark, ago: Math.max(0, Date.now() - item.at) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 403 || answer.type === "opaqueredirect") return (token = null), "?";
    if (answer.status === 404) return refuse(item, KeptBox.gone);
    const said = await answer.json();
    if (answer.status === 409 || answer.status === 422) return refuse(item, said.problem);
    if (answer.status === 201 && said.became) return (await KeptStore.remove(item)), said.words;
  }

  async function drain() {
    let why = !token && (await KeptStore.all()).length ? await signIn().catch(() => "no-network") : "";
    let words = "";
    let done = 0;
    let strangers = 0;
    for (let items; !why && (items = await waiting()).length; ) {
      try {
        const mine = token && items.find((item) => item.mark === token.mark);
        if (token && !mine) why = "other-person";
        else if (!token) why = strangers++ < 3 ? await signIn() : "sign-in";
        else if (!(words = await one(mine))) why = "no-network";
        else done++;
      } catch {
        why = "no-network";
      }
    }
    await KeptBox.show(why);
    clearTimeout(again);
    if (why) again = setTimeout(send, OFTEN);
    if (done) document.dispatchEvent(new CustomEvent("kept:sent", { detail: words }));
  }

  // One round and one tab at a time; what comes in meanwhile has a round of its own.
  async function rounds() {
    for (; wanted; ) {
      wanted = false;
      await (navigator.locks ? navigator.locks.request("cairn-kept", drain) : drain());
    }
  }

  function send() {
    wanted = true;
    return (running ??= rounds().finally(() => (running = null)));
  }

  const add = (register, mark, secret, key = crypto.randomUUID()) =>
    KeptStore.add({ register, mark, key, at: Date.now() }, secret);

  return { add, send, waiting };
})();
