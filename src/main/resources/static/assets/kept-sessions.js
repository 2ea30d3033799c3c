// The page for no network: the sessions this phone holds.
const part = (name, root = document) => root.querySelector(`[data-${name}]`);
const copy = (name) => part(name).content.firstElementChild.cloneNode(true);

function keepsNothing() {
  for (const one of [document.getElementById("kept"), part("keeps-nothing"), part("kept-list")]) one.hidden = false;
}

async function list(all) {
  part("none").hidden = all.length > 0;
  for (const one of all) {
    const { title, when } = await KeptStore.rosterOf(one);
    const line = copy("session");
    Object.assign(line.querySelector("a"), { href: `/registers/${one.register}`, textContent: title });
    line.querySelector("span").textContent = when;
    part("sessions").append(line);
  }
}
