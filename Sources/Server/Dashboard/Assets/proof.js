// Checks an entry's evidence in this browser: its leaf hash from its bytes, the way from there to the root, the log's
// signature over the root, and that the log is still the one this browser has seen before. Everything is derived here,
// with WebCrypto and without a library. Without this script the page says that nothing was checked.
"use strict";

(() => {
  const section = document.querySelector("[data-bundle]");
  if (!section) return;
  const steps = section.querySelector("[data-proof-steps]");
  const words = section.querySelector("[data-proof-words]");

  // MARK: Bytes

  const text = new TextEncoder();
  const join = (...parts) => {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let end = 0;
    for (const part of parts) {
      whole.set(part, end);
      end += part.length;
    }
    return whole;
  };
  const unbase64 = (encoded) => Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const unhex = (encoded) => Uint8Array.from(encoded.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  const same = (one, other) => one.length === other.length && one.every((byte, index) => byte === other[index]);
  const sha256 = async (...parts) => new Uint8Array(await crypto.subtle.digest("SHA-256", join(...parts)));
  const parent = (left, right) => sha256(Uint8Array.of(1), left, right);

  // MARK: The tree (RFC 9162 §2.1.3.2 and §2.1.4.2; sizes stay below 2^53, so halves are taken by division)

  const isOdd = (number) => number % 2 === 1;
  const half = (number) => Math.floor(number / 2);

  async function rootFromLeaf(leaf, index, size, hashes) {
    if (index >= size) throw new Error("the index is not within the tree");
    let [node, last, hash] = [index, size - 1, leaf];
    for (const sibling of hashes) {
      if (last === 0) throw new Error("the proof is too long");
      if (isOdd(node) || node === last) {
        hash = await parent(sibling, hash);
        while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
      } else {
        hash = await parent(hash, sibling);
      }
      [node, last] = [half(node), half(last)];
    }
    if (last !== 0) throw new Error("the proof is too short");
    return hash;
  }

  async function isContinued(oldSize, oldRoot, size, root, hashes) {
    if (oldSize === 0) return hashes.length === 0;
    if (oldSize === size) return hashes.length === 0 && same(oldRoot, root);
    const path = [...hashes];
    if (Number.isInteger(Math.log2(oldSize)) && 2 ** Math.log2(oldSize) === oldSize) path.unshift(oldRoot);
    let [node, last] = [oldSize - 1, size - 1];
    while (isOdd(node)) [node, last] = [half(node), half(last)];
    if (path.length === 0) return false;
    let [oldHash, hash] = [path[0], path[0]];
    for (const sibling of path.slice(1)) {
      if (last === 0) return false;
      if (isOdd(node) || node === last) {
        oldHash = await parent(sibling, oldHash);
        hash = await parent(sibling, hash);
        while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
      } else {
        hash = await parent(hash, sibling);
      }
      [node, last] = [half(node), half(last)];
    }
    return last === 0 && same(oldHash, oldRoot) && same(hash, root);
  }

  // MARK: The checkpoint (C2SP signed-note and tlog-checkpoint)

  function parseNote(note) {
    const end = note.lastIndexOf("\n\n");
    if (end < 0) throw new Error("the checkpoint is no signed note");
    const body = note.slice(0, end + 1);
    const [origin, size, root] = body.split("\n");
    if (!/^(0|[1-9][0-9]*)$/.test(size ?? "")) throw new Error("the checkpoint has no size");
    const signatures = note.slice(end + 2).split("\n").filter((line) => line !== "").map((line) => {
      const found = /^\u2014 (\S+) ([A-Za-z0-9+/=]+)$/.exec(line);
      if (!found) throw new Error("a line of the checkpoint is no signature");
      const bytes = unbase64(found[2]);
      return { name: found[1], id: bytes.slice(0, 4), bytes: bytes.slice(4) };
    });
    return { body, origin, size: Number(size), root: unbase64(root), signatures };
  }

  /** Whether the holder of the vkey signed the note. */
  async function isSigned(note, vkey) {
    const [name, id] = vkey.split("+", 2);
    const key = unbase64(vkey.slice(name.length + id.length + 2));
    if (name !== note.origin) throw new Error("the log's key has another name than the log");
    if (key[0] !== 1 || key.length !== 33) throw new Error("the log's key is not Ed25519");
    const derived = (await sha256(text.encode(`${name}\n`), key)).slice(0, 4);
    if (hex(derived) !== id) throw new Error("the log's key does not have the identifier that it is given");
    const signature = note.signatures.find((line) => line.name === name && same(line.id, derived));
    if (!signature) return false;
    const imported = await crypto.subtle.importKey("raw", key.slice(1), { name: "Ed25519" }, false, ["verify"]);
    return crypto.subtle.verify({ name: "Ed25519" }, imported, signature.bytes, text.encode(note.body));
  }

  // MARK: Saying it

  let isSound = true;
  let isSignatureChecked = false;
  function step(name, holds, sentence) {
    const item = document.createElement("li");
    item.dataset.step = name;
    item.dataset.holds = String(holds);
    item.textContent = `${holds === true ? "\u25cf" : holds === false ? "\u25b2" : "\u25cb"} ${sentence}`;
    steps.append(item);
    if (holds === false) isSound = false;
  }

  const remembered = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const remember = (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // A browser that keeps nothing checks each page by itself.
    }
  };

  async function read(address) {
    const response = await fetch(address, { headers: { Accept: "application/json" } });
    if (!response.ok) {
      const problem = await response.json().catch(() => ({}));
      throw new Error(problem.detail ?? `the server answered ${response.status}`);
    }
    return response.json();
  }

  // MARK: Checking

  async function check() {
    if (!globalThis.crypto?.subtle) {
      words.textContent = "Not checked: a browser gives its cryptography only to pages that came over HTTPS or from this "
        + "machine. Download the bundle and check it with muniment verify-bundle.";
      return;
    }
    const bundle = await read(section.dataset.bundle);
    const note = parseNote(bundle.checkpoint);
    const leaf = unhex(bundle.entry.leaf_hash);
    if (bundle.entry.leaf_hash !== section.dataset.leafHash || bundle.entry.index !== Number(section.dataset.index)) {
      step("entry", false, "The evidence is of another entry than the one on this page.");
    }
    if (bundle.entry.bytes === null) {
      step("leaf", null, "The bytes were erased: what the entry said can't be checked any more.");
    } else {
      const derived = await sha256(Uint8Array.of(0), unbase64(bundle.entry.bytes));
      step("leaf", same(derived, leaf), same(derived, leaf)
        ? "The entry's bytes have this leaf hash: not a bit was changed."
        : "The entry's bytes do not have this leaf hash: they were changed.");
    }
    const { tree_size: size, hashes } = bundle.inclusion_proof;
    const root = await rootFromLeaf(leaf, bundle.entry.index, size, hashes.map(unbase64));
    const leads = size === note.size && same(root, note.root);
    step("inclusion", leads, leads
      ? `The leaf stands at index ${bundle.entry.index} of the tree of ${size} entries that the checkpoint names.`
      : "The way from the leaf does not lead to the root that the checkpoint names.");
    await checkSignature(bundle, note);
    await checkHistory(note);
    if (isSound && isSignatureChecked) {
      remember(`muniment log key ${note.origin}`, bundle.log_key);
      remember(`muniment log checkpoint ${note.origin}`, `${note.size} ${hex(note.root)}`);
    }
    const cosigners = note.signatures.length - 1;
    words.textContent = isSound && !isSignatureChecked
      ? "Shown here: the entry leads to the root on this page. Not proved: that the log signed that root."
      : isSound
      ? "Proved here: this entry is in the log as it was appended. Not proved: that what it says is true, who holds the "
        + "log's key, and that the log shows others the same tree"
        + (cosigners > 0 ? ` (${cosigners} further signatures on the checkpoint were not checked here).` : ".")
      : "This evidence does not hold. Keep this page and the bundle, and tell those who run the log.";
    words.dataset.holds = String(isSound);
  }

  async function checkSignature(bundle, note) {
    if (!bundle.log_key) {
      step("signature", null, "The server gave no key of the log: its signature was not checked.");
      return;
    }
    const known = remembered(`muniment log key ${note.origin}`);
    try {
      const signed = await isSigned(note, bundle.log_key);
      isSignatureChecked = true;
      step("signature", signed, signed
        ? `The log \u201c${note.origin}\u201d signed that root with its key.`
        : "The checkpoint is not signed with the log's key.");
    } catch (error) {
      if (error.name !== "NotSupportedError") throw error;
      step("signature", null, "This browser can't check Ed25519 signatures: the log's was not checked.");
    }
    if (known === null) {
      step("key", null, "This browser sees the log's key for the first time: compare it with one from elsewhere.");
    } else {
      step("key", known === bundle.log_key, known === bundle.log_key
        ? "The log's key is the one this browser knows from before."
        : "The log's key is not the one this browser knows from before.");
    }
  }

  /** Whether the log still holds what it showed this browser before. */
  async function checkHistory(note) {
    const [known, root] = (remembered(`muniment log checkpoint ${note.origin}`) ?? "").split(" ");
    if (!root) {
      step("history", null, "This browser has no earlier checkpoint of the log to compare with.");
      return;
    }
    const size = Number(known);
    let holds = false;
    if (size <= note.size) {
      const hashes = size === 0 || size === note.size
        ? []
        : (await read(`${section.dataset.consistency}?first=${size}&second=${note.size}`)).hashes.map(unhex);
      holds = await isContinued(size, unhex(root), note.size, note.root, hashes);
    }
    step("history", holds, holds
      ? `The log still holds all ${size} entries that it had when this browser last looked.`
      : `The log had ${size} entries when this browser last looked, and does not hold them unchanged any more.`);
  }

  check().catch((error) => {
    step("fault", false, `The evidence can't be checked: ${error.message}.`);
    words.textContent = "This evidence could not be checked to its end.";
    words.dataset.holds = "false";
  });
})();
