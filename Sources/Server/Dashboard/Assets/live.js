// Keeps an open page true, and gives it a keyboard. Without this script the page works after a reload.
"use strict";

// Where there are more places than fit, the one that is open is among those that are seen.
document.querySelector(".rail [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

// MARK: Replacing fragments

const announcement = document.getElementById("announcement");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
/** Fragments whose new rows wait for the reader, by element id. */
const waiting = new Map();

/** Puts `fresh` in place of the element of the same id; new rows above the reader wait behind a button. */
function replace(fresh) {
  const old = document.getElementById(fresh.id);
  if (!old || old.isEqualNode(fresh)) return;
  const rows = fresh.querySelector("[data-rows]");
  const oldRows = old.querySelector("[data-rows]");
  if (rows && oldRows) {
    const known = new Set(Array.from(oldRows.children, (row) => row.dataset.key));
    const added = Array.from(rows.children).filter((row) => !known.has(row.dataset.key));
    if (added.length > 0 && old.getBoundingClientRect().top < 0) {
      hold(old, fresh, added.length);
      return;
    }
  }
  show(old, fresh);
}

/** Shows what changed in rows already there, and counts the new ones on a button. */
function hold(old, fresh, count) {
  const newest = fresh.cloneNode(true);
  const rows = fresh.querySelector("[data-rows]");
  const oldRows = old.querySelector("[data-rows]");
  const byKey = new Map(Array.from(rows.children, (row) => [row.dataset.key, row]));
  for (const row of Array.from(oldRows.children)) {
    const now = byKey.get(row.dataset.key);
    if (now && !now.isEqualNode(row)) show(row, now);
  }
  waiting.set(old.id, newest);
  let button = old.querySelector(".arrived-button");
  if (!button) {
    button = document.createElement("button");
    button.type = "button";
    button.className = "arrived-button";
    button.addEventListener("click", () => {
      const element = document.getElementById(newest.id);
      const latest = waiting.get(newest.id);
      waiting.delete(newest.id);
      show(element, latest);
      latest.scrollIntoView({ behavior: calm.matches ? "auto" : "smooth", block: "start" });
    });
    old.prepend(button);
  }
  button.textContent = `${count} new`;
}

/** Replaces `old`, keeps focus and open details where they were, and marks what differs once. */
function show(old, fresh) {
  waiting.delete(old.id);
  const focused = old.contains(document.activeElement) ? place(document.activeElement) : null;
  for (const details of old.querySelectorAll("details[open]")) {
    const same = at(fresh, place(details));
    if (same) same.open = true;
  }
  const changed = differences(old, fresh);
  // A form that somebody fills in stays as it was read, with what it is about.
  for (const form of Array.from(old.querySelectorAll("form")).filter(isFilledIn)) {
    at(fresh, place(form))?.replaceWith(form);
  }
  old.replaceWith(fresh);
  if (focused) at(fresh, focused)?.focus({ preventScroll: true });
  narrow();
  if (changed.length === 0) return;
  for (const { element } of changed) {
    element.classList.add("just-changed");
    element.addEventListener("animationend", () => element.classList.remove("just-changed"), { once: true });
    if (calm.matches) element.classList.remove("just-changed");
  }
  // A reader is told a little; the marks show all of it.
  const said = changed.slice(0, 3).map((change) => change.words);
  if (changed.length > 3) said.push(`and ${changed.length - 3} more`);
  announcement.textContent = said.join("; ");
}

function isFilledIn(form) {
  return Array.from(form.elements).some(
    (field) =>
      (field.type !== "hidden" && "defaultValue" in field && field.value !== field.defaultValue) ||
      ("defaultChecked" in field && field.checked !== field.defaultChecked),
  );
}

/** Cells that differ from the cell of the same name before, and rows that were not there. */
function differences(old, fresh) {
  const changed = [];
  for (const cell of fresh.querySelectorAll("[data-cell]")) {
    const before = old.querySelector(`[data-cell="${CSS.escape(cell.dataset.cell)}"]`);
    if (before && words(before) !== words(cell)) {
      const label = cell.parentElement.querySelector(".label, dt");
      changed.push({ element: cell, words: `${label ? words(label) : ""}: ${words(cell)}` });
    }
  }
  const rows = fresh.dataset.key ? [fresh] : fresh.querySelectorAll("[data-rows] > [data-key]");
  for (const row of rows) {
    const selector = `[data-key="${CSS.escape(row.dataset.key)}"]`;
    const before = old.matches(selector) ? old : old.querySelector(selector);
    const name = words(row.querySelector(".row-link, .target, strong") || row.firstElementChild);
    if (!before) {
      changed.push({ element: row, words: `new: ${name}` });
      continue;
    }
    Array.from(row.children).forEach((cell, index) => {
      const same = before.children[index];
      if (same && words(same) !== words(cell)) {
        changed.push({ element: cell, words: `${name}, ${cell.dataset.label || ""}: ${words(cell)}` });
      }
    });
  }
  return changed;
}

/** What a reader sees of an element, on one line: a shortened identifier without its whole. */
function words(element) {
  if (!element) return "";
  const seen = element.cloneNode(true);
  for (const hidden of seen.querySelectorAll(".id .whole")) hidden.remove();
  return seen.textContent.replace(/\s+/g, " ").trim();
}

/** Where an element stands, in terms that outlive its replacement: the row's key, and its place among the like. */
function place(element) {
  const row = element.closest("[data-key]");
  const like = element.matches("[data-copy]") ? "[data-copy]" : element.localName;
  const scope = row || element.closest("[id]") || document.body;
  return { key: row?.dataset.key, like, index: Array.from(scope.querySelectorAll(like)).indexOf(element) };
}

function at(root, { key, like, index }) {
  const selector = key && `[data-key="${CSS.escape(key)}"]`;
  const scope = !key || root.matches(selector) ? root : root.querySelector(selector);
  return scope?.querySelectorAll(like)[index];
}

// MARK: Asking for the page again

const stale = new Set();
let asking = null;
let asked = 0;

/** Takes the fragment from this page as the server makes it now: soon, and once a second at most. */
function ask(id) {
  if (!document.getElementById(id)) return;
  stale.add(id);
  if (asking === null) asking = setTimeout(askNow, Math.max(150, asked + 1000 - Date.now()));
}

async function askNow() {
  asked = Date.now();
  const ids = Array.from(stale);
  stale.clear();
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) throw new Error(`status ${answer.status}`);
    // This server escapes everything it inserts, and scripts in a parsed document never run.
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ids) {
      const fresh = page.getElementById(id);
      if (fresh) replace(document.adoptNode(fresh));
    }
    asking = null;
  } catch {
    for (const id of ids) stale.add(id);
    asking = setTimeout(askNow, 5000);
    say("reconnecting");
  }
  // What became stale meanwhile.
  for (const id of stale) ask(id);
}

// MARK: The stream

const live = document.getElementById("live");
const beat = Number(document.body.dataset.beatSeconds || 15) * 1000;
let source = null;
let heard = null;
let retry = null;

function clock(date, withSeconds) {
  return date.toISOString().slice(11, withSeconds ? 19 : 16);
}

/** What the page says of itself: when it last heard, never that it is live when it is not. */
function say(state) {
  if (!live) return;
  live.dataset.liveState = state;
  const isLive = state === "live";
  live.querySelector("use").setAttribute("href", isLive ? "#shape-circle" : "#shape-diamond");
  live.querySelector(".live-text").textContent = isLive
    ? `live · ${clock(heard)}`
    : heard
      ? `reconnecting, last at ${clock(heard, true)}`
      : "connecting";
  live.title = heard ? `Last heard at ${clock(heard, true)} UTC` : "Times are UTC";
}

function hear() {
  heard = new Date();
  say(stale.size > 0 && asking !== null && live.dataset.liveState === "reconnecting" ? "reconnecting" : "live");
}

function connect() {
  clearTimeout(retry);
  source?.close();
  const address = document.body.dataset.live;
  if (!address || !window.EventSource) return;
  const isAgain = source !== null;
  source = new EventSource(address);
  source.addEventListener("open", () => {
    hear();
    // A connection made anew by us carries no Last-Event-ID: what was missed is read with the page.
    if (isAgain) for (const element of document.querySelectorAll("[data-fragment]")) ask(element.id);
  });
  source.addEventListener("error", () => {
    say("reconnecting");
    // The browser tries again by itself unless the answer was a refusal.
    if (source.readyState === EventSource.CLOSED) retry = setTimeout(connect, 5000);
  });
  source.addEventListener("beat", hear);
  source.addEventListener("message", hear);
  for (const element of document.querySelectorAll("[data-fragment]")) {
    source.addEventListener(element.id, () => {
      hear();
      ask(element.id);
    });
  }
}

/** A connection can die without saying so; silence for two and a half beats counts as lost. */
function watch() {
  if (heard && Date.now() - heard.getTime() > 2.5 * beat && live.dataset.liveState === "live") {
    say("reconnecting");
    connect();
  }
}

if (live && document.body.dataset.live) {
  say("connecting");
  connect();
  setInterval(watch, 1000);
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => event.persisted && connect());
}

// MARK: Copying

async function copy(holder) {
  try {
    await navigator.clipboard.writeText(holder.querySelector(".whole").textContent);
  } catch {
    return;
  }
  holder.classList.add("copied");
  announcement.textContent = "copied";
  setTimeout(() => holder.classList.remove("copied"), 1500);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button.copy");
  if (button) copy(button.closest("[data-copy]"));
});

// MARK: Finding in the rows

const find = document.querySelector("[data-find]");

function narrow() {
  if (!find) return;
  const sought = find.value.trim().toLowerCase();
  for (const row of document.querySelectorAll("[data-rows] > [data-key]")) {
    row.hidden = sought !== "" && !row.textContent.toLowerCase().includes(sought);
  }
}

find?.addEventListener("input", () => {
  narrow();
  const rows = Array.from(document.querySelectorAll("[data-rows] > [data-key]"));
  announcement.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length} rows`;
});

// MARK: Theme

const themes = ["system", "light", "dark"];
const themeButtons = Array.from(document.querySelectorAll("[data-theme-button]"));

function nameTheme() {
  const theme = document.documentElement.dataset.theme || "system";
  const title = theme === "system" ? "Theme: as the system says" : `Theme: ${theme}`;
  for (const button of themeButtons) button.title = title;
  return title;
}

function nextTheme() {
  const root = document.documentElement;
  const next = themes[(themes.indexOf(root.dataset.theme || "system") + 1) % themes.length];
  if (next === "system") delete root.dataset.theme;
  else root.dataset.theme = next;
  try {
    localStorage.setItem("theme", next);
  } catch {
    // Not kept for the next page, then.
  }
  announcement.textContent = nameTheme();
}

for (const button of themeButtons) button.addEventListener("click", nextTheme);
nameTheme();

// MARK: Keyboard

const help = document.getElementById("help");
const places = new Map(
  Array.from(document.querySelectorAll("[data-place-key]"), (link) => [link.dataset.placeKey, link.href]),
);
let isGoing = false;

function move(step) {
  const links = Array.from(document.querySelectorAll("[data-rows] > [data-key]"))
    .filter((row) => !row.hidden)
    .map((row) => row.querySelector(".row-link, a, [tabindex='0']"))
    .filter(Boolean);
  if (links.length === 0) return;
  const row = document.activeElement.closest("[data-rows] > [data-key]");
  const here = links.findIndex((link) => row && row.contains(link));
  const there = here < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(Math.max(here + step, 0), links.length - 1);
  links[there].focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const field = event.target.closest("input, select, textarea");
  if (field) {
    if (event.key === "Escape" && field === find) {
      find.value = "";
      narrow();
      find.blur();
    }
    return;
  }
  if (help?.open) return;
  if (isGoing) {
    isGoing = false;
    if (places.has(event.key)) location.assign(places.get(event.key));
    return;
  }
  const act = {
    "/": () => (find || document.querySelector(".filter select"))?.focus(),
    "?": () => help?.showModal(),
    j: () => move(1),
    k: () => move(-1),
    c: () => {
      const holder = document.activeElement.closest("[data-copy]");
      if (holder) copy(holder);
    },
    g: () => {
      isGoing = true;
      setTimeout(() => (isGoing = false), 1500);
    },
  }[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

document.getElementById("open-help")?.addEventListener("click", () => help.showModal());
document.getElementById("close-help")?.addEventListener("click", () => help.close());
