// Says what is not sent yet, why, and what the server would not take.
const KeptBox = (() => {
  const box = document.getElementById("kept");
  const part = (name) => box.querySelector(`[data-${name}]`);

  // A sentence with a number in it, in the form that the language has for that number.
  function number(sentences, count) {
    const kind = new Intl.PluralRules(document.documentElement.lang).select(count);
    const all = sentences.content;
    const fitting = all.querySelector(`[data-number=${count ? kind : "none"}]`) ?? all.lastElementChild;
    return fitting.textContent.replace("#", count);
  }

  async function refusedLine(item) {
    const line = part("refused-line").content.firstElementChild.cloneNode(true);
    line.querySelector("b").textContent = (await KeptStore.secretOf(item)).label;
    line.querySelector("b + span").textContent = item.refused;
    line.querySelector("button").onclick = () => KeptStore.remove(item).then(() => show());
    return line;
  }

  async function show(why) {
    const all = await KeptStore.all();
    const refused = all.filter((item) => item.refused);
    const unsent = all.length - refused.length;
    // Read where somebody signs out, on whichever page.
    unsent ? localStorage.setItem("cairn-unsent", unsent) : localStorage.removeItem("cairn-unsent");
    part("unsent").textContent = unsent ? number(part("unsent-words"), unsent) : "";
    for (const line of box.querySelectorAll("[data-why]")) line.hidden = !unsent || line.dataset.why !== why;
    part("refused-number").textContent = refused.length ? number(part("refused-words"), refused.length) : "";
    // Who it was about is shown to whoever is signed in as the one who kept it.
    const lines = refused.filter((item) => item.mark === box.dataset.mark);
    part("refused").replaceChildren(...(await Promise.all(lines.map(refusedLine))));
    box.hidden = all.length === 0;
  }

  const signedIn = (mark) => (box.dataset.mark = mark);

  return { show, signedIn, number, gone: box.dataset.gone };
})();
