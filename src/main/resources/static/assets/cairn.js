// What makes pages smoother. Each of them works without this file.

const ready = (root) => {
  // After a form came back with errors, the summary is read first.
  root.querySelector?.("#errors:not([data-still])")?.focus();
  for (const button of root.querySelectorAll?.("[data-dismiss], [data-print]") ?? []) {
    button.hidden = false;
  }
  for (const all of root.querySelectorAll?.("[data-all]") ?? []) {
    all.hidden = false;
    show(all);
  }
};
const boxesOf = (all) => [...all.closest("table").querySelectorAll("td.choice input[type=checkbox]")];

const show = (all) => {
  const boxes = boxesOf(all);
  const chosen = boxes.filter((box) => box.checked).length;
  all.checked = chosen > 0 && chosen === boxes.length;
  all.indeterminate = chosen > 0 && chosen < boxes.length;
};

document.addEventListener("click", (event) => {
  const dismiss = event.target.closest("[data-dismiss]");
  if (dismiss) {
    dismiss.parentElement.remove();
    document.getElementById("main")?.focus({ preventScroll: true });
    return;
  }
  if (event.target.closest("[data-print]")) print();
  const opener = event.target.closest("[data-dialog]");
  const dialog = opener && document.getElementById(opener.dataset.dialog);
  if (dialog?.showModal && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    dialog.showModal();
  }
  const closer = event.target.closest("dialog [data-close]");
  if (closer) {
    event.preventDefault();
    closer.closest("dialog").close();
  }
});

// A second press of a button sends nothing. The button is only marked, not disabled: its name and value are still sent.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || form.hasAttribute("hx-post")) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  queueMicrotask(() => {
    if (!event.defaultPrevented) {
      form.dataset.sent = "true";
      event.submitter?.setAttribute("aria-busy", "true");
      setTimeout(again, 8000);
    }
  });
});

// After a while, or back in the browser's history, a page that is still there can send its forms again.
const again = () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
  }
};
addEventListener("pageshow", again);

// What a phone holds goes with the sign-in: a session's names, whose phone it is, and what was ticked in a survey.
const forgetDrafts = () => Object.keys(localStorage).forEach((key) => key.startsWith("cairn-survey-") && localStorage.removeItem(key));
const forgetNames = () => forgetDrafts(globalThis.indexedDB?.deleteDatabase("cairn-rosters"));
document.addEventListener("submit", (event) => {
  if (!event.target.matches("form[action='/sign-out']")) return;
  if (localStorage.getItem("cairn-unsent") && !confirm(event.target.dataset.unsent)) event.preventDefault();
  else forgetNames(localStorage.removeItem("cairn-phone"));
}, true);
if (location.pathname === "/sign-in") forgetNames();

document.addEventListener("change", (event) => {
  const all = event.target.closest("table")?.querySelector("[data-all]");
  if (event.target === all) {
    for (const box of boxesOf(all)) {
      box.checked = all.checked;
    }
  } else if (all) {
    show(all);
  }
});

// Where a browser does not do so by itself, a part is opened by its address, and all of them to print.
const reveal = () => document.getElementById(location.hash.slice(1))?.closest("details.fold")?.setAttribute("open", "");
addEventListener("hashchange", reveal);
addEventListener("beforeprint", () => document.querySelectorAll("details.fold").forEach((part) => part.setAttribute("open", "")));
reveal();

document.addEventListener("htmx:load", (event) => ready(event.target));
ready(document);
