// SPDX-License-Identifier: MIT
// Runs in the page, which gets it as a script: `measureResponses` works every control once while the
// playground trains, as a person does: comes near, and presses. It measures the time from the end of
// the press to the visible answer. That is the frame after the changed config was accepted, or after
// something else changed that does not change with every picture anyway; where only the control itself
// shows what was chosen, the frame after that.

/** Their figures change by themselves, and so do the names of the drawing's units. */
const RESTLESS = 'nn-readouts, nn-status-line, nn-announcer';
const isRestless = ({ target, attributeName }) =>
  target.nodeName === 'CANVAS' || (attributeName === 'aria-label' && target.matches('.unit'));
const WATCHED = { subtree: true, childList: true, attributes: true, characterData: true };

/** How long a finger rests on what it taps; a pointer stays longer over what it clicks. */
const PRESS_MS = 80;

/** @type {any} */
const playground = document.querySelector('nn-playground');
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** @returns {any[]} shadow roots, outer ones first */
function roots(root = playground.shadowRoot) {
  const inner = [...root.querySelectorAll('*')].filter(
    (one) => one.shadowRoot && !one.matches(RESTLESS),
  );
  return [root, ...inner.flatMap((one) => roots(one.shadowRoot))];
}

/** Whether a press has an answer in the page: not what is off or chosen already, nor a file's choice. */
function isUsable(control) {
  const isOff = control.matches(':disabled, [aria-disabled="true"], [type="file"]');
  const isChosen = control.matches(':checked[type="radio"], [role="tab"][aria-selected="true"]');
  return !isOff && !isChosen && control.checkVisibility({ visibilityProperty: true });
}

/** What a control shows of what was chosen. */
const ownState = (control) => JSON.stringify([control.checked, control.value]);

/** Controls by label; equal labels are numbered. */
function controlsByName() {
  const all = roots().flatMap((root) => [...root.querySelectorAll('button, select, input')]);
  const counts = new Map();
  return new Map(
    all.filter(isUsable).map((one) => {
      const shown = one.closest('label')?.innerText || one.innerText || one.id;
      const label = (one.getAttribute('aria-label') ?? shown).replace(/\s+/g, ' ').slice(0, 60);
      counts.set(label, (counts.get(label) ?? 0) + 1);
      return [`${label} ${counts.get(label)}`, one];
    }),
  );
}

function work(control) {
  if (control.tagName === 'SELECT') {
    control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
  } else if (control.type === 'range') {
    control.valueAsNumber += Number(control.value) < Number(control.max) ? 1e9 : -1e9;
  } else if (control.type === 'text') {
    const value = Number(control.value);
    control.value = String(value >= 1 ? value + 1 : value + 0.01);
  } else return control.click();
  for (const type of ['input', 'change']) {
    control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
}

/** @param {number} patienceMs @returns {Promise<number>} infinite where nothing answered */
async function answerTime(control, patienceMs) {
  const stateOf = () => JSON.stringify([playground.config, playground.status]);
  const before = stateOf();
  let hasChanged = false;
  const observer = new MutationObserver((changes) => {
    hasChanged ||= changes.some((change) => !isRestless(change));
  });
  for (const root of roots()) observer.observe(root, WATCHED);
  const shown = ownState(control);
  const began = performance.now();
  work(control);
  const showsItself = ownState(control) !== shown;
  let ownMs = Number.POSITIVE_INFINITY;
  let ms = Number.POSITIVE_INFINITY;
  while (ms > patienceMs && performance.now() - began < patienceMs) {
    const hasAnswered = hasChanged || stateOf() !== before;
    await frame();
    if (hasAnswered) ms = performance.now() - began;
    if (showsItself) ownMs = Math.min(ownMs, performance.now() - began);
  }
  observer.disconnect();
  return Number.isFinite(ms) ? ms : ownMs;
}

/** Closes what was opened, and trains on with `config`. */
async function restore(config, worked) {
  const isOpen = (name) => worked?.getAttribute(name) === 'true';
  if (worked?.isConnected && (isOpen('aria-expanded') || isOpen('aria-pressed'))) worked.click();
  for (const root of roots()) {
    for (const dialog of root.querySelectorAll('dialog[open]')) dialog.close();
    for (const popover of root.querySelectorAll(':popover-open')) popover.hidePopover();
  }
  playground.config = config;
  if (playground.status !== 'running') await playground.play();
  for (let i = 0; i < 6; i += 1) await frame();
}

/** @param {{ config: object, patienceMs: number }} options  `config` is put back after each control */
async function measureResponses({ config, patienceMs }) {
  const found = [];
  await restore(config, null);
  // Another language gives all others another name.
  const names = [...controlsByName().keys()].sort(
    (a, b) => Number(/中文/.test(a)) - Number(/中文/.test(b)),
  );
  for (const name of names) {
    const control = controlsByName().get(name);
    // What an earlier control has taken away is not measured.
    if (control === undefined) continue;
    control.dispatchEvent(new PointerEvent('pointerenter'));
    await new Promise((resolve) => setTimeout(resolve, PRESS_MS));
    found.push({ name, ms: await answerTime(control, patienceMs) });
    await restore(config, control);
  }
  return found;
}

Object.assign(globalThis, { measureResponses });
