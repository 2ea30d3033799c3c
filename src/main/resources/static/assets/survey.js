// Keeps what was ticked on this device until it has arrived. Without it the sheet works all the same.

const key = (draft) => `cairn-survey-${draft}`;

const kept = (draft) => {
  try {
    return JSON.parse(localStorage.getItem(key(draft))) ?? [];
  } catch {
    return [];
  }
};

const forget = (draft) => {
  try {
    localStorage.removeItem(key(draft));
  } catch {
    // Nothing can be kept here, so there is nothing to forget.
  }
};

const sheet = document.querySelector("form[data-draft]:not([data-draft=''])");

const keep = () => {
  const fields = [...new FormData(sheet)].filter(([name]) => /^(q\d+|about)$/.test(name));
  try {
    localStorage.setItem(key(sheet.dataset.draft), JSON.stringify(fields));
  } catch {
    // A device that keeps nothing only loses the draft.
  }
};

const restore = () => {
  for (const [name, value] of kept(sheet.dataset.draft)) {
    const field = sheet.elements.namedItem(name);
    const boxes = field instanceof RadioNodeList ? [...field] : [field];
    for (const box of boxes) {
      if (box?.matches("[type=radio], [type=checkbox]")) {
        box.checked ||= box.value === value;
      } else if (box?.matches("input, textarea")) {
        box.value ||= value;
      }
    }
  }
};

if (sheet) {
  if (sheet.dataset.fresh) {
    restore();
  }
  sheet.addEventListener("input", keep);
}

const sent = document.querySelector("[data-sent]")?.dataset.sent;
if (sent) {
  forget(sent);
}
