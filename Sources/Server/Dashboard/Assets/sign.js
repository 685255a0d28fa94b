// Signs a ceremony's statement in this browser: with a key file, which is read here and sent nowhere, or with a key that was
// made here and lies encrypted in IndexedDB under what a passkey derives (WebAuthn's PRF extension). Before anything is
// signed, the statement is taken apart and compared with what the page shows. Everything is WebCrypto, without a library.
"use strict";

(() => {
  const section = document.querySelector("[data-sign]");
  const find = (name) => section?.querySelector(`[data-${name}]`);
  const text = new TextEncoder();
  const unbase64 = (encoded) => Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  const base64 = (bytes) => btoa(String.fromCharCode(...bytes));
  const same = (one, other) => one.length === other.length && one.every((byte, index) => byte === other[index]);

  // MARK: Asking the server

  /** @returns the answer; throws what the problem document says. */
  async function ask(address, body, key) {
    const response = await fetch(address, body === undefined ? { headers: { Accept: "application/json" } } : {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", "Idempotency-Key": key },
      body: JSON.stringify(body),
    });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) return answer;
    const [detail, remedy] = [answer.detail ?? `the server answered ${response.status}`, answer.remedy];
    throw new Error(remedy ? `${detail}. ${remedy}` : detail);
  }

  if (!section) return;
  const facts = JSON.parse(new TextDecoder().decode(unbase64(section.dataset.facts)));
  const words = find("sign-words");
  const outcome = find("sign-outcome");
  const payload = unbase64(facts.payload);
  /** Whose vote a key can cast: its own, where it is a witness's, and else one of those that were given to it. */
  const votesOf = (did) => facts.eligible.includes(did) ? [did]
    : facts.mandates.filter((mandate) => mandate.delegate === did).map((mandate) => mandate.witness);

  // MARK: The statement

  /** RFC 8785: members by their UTF-16 code units, numbers as ECMAScript writes them. */
  const canonical = (value) => {
    if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    const members = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
    return `{${members.join(",")}}`;
  };

  let isSound = true;
  function step(name, holds, sentence) {
    const item = document.createElement("li");
    item.dataset.step = name;
    item.dataset.holds = String(holds);
    item.textContent = `${holds === true ? "\u25cf" : holds === false ? "\u25b2" : "\u25cb"} ${sentence}`;
    find("sign-steps").append(item);
    if (holds === false) isSound = false;
  }

  function checkStatement() {
    let statement;
    try {
      statement = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
    } catch {
      return step("form", false, "What is to be signed is no JSON text.");
    }
    find("sign-statement").textContent = JSON.stringify(statement, null, 2);
    // A member that is there twice would be signed unseen: the bytes must be those that the values give.
    const isForm = facts.payloadType === "application/vnd.in-toto+json"
      && statement._type === "https://in-toto.io/Statement/v1"
      && statement.predicateType === "urn:muniment:predicate:approval:v1"
      && same(text.encode(canonical(statement)), payload);
    step("form", isForm, isForm ? "It is an approval, and nothing stands in it twice."
      : "It is not the approval that ceremonies are signed with.");
    if (!isForm) return;
    const expected = {
      decision: facts.purpose === "review" ? "confirm" : "approve", tenant: facts.tenant, ceremony_id: facts.ceremony, artifact_id: facts.artifact,
      kind: facts.kind, name: facts.name, version: facts.version, cid: facts.cid,
      accord_cid: facts.accordCid, ceremony_class: facts.class, opened_at: facts.openedAt,
      expires_at: facts.expiresAt,
    };
    if (facts.emergencyReason) expected.emergency_reason = facts.emergencyReason;
    if (facts.reviewOf) expected.review_of = facts.reviewOf;
    const predicate = statement.predicate ?? {};
    const wrong = Object.keys(expected).filter((name) => predicate[name] !== expected[name])
      .concat(Object.keys(predicate).filter((name) => !(name in expected) && name !== "version_digest"));
    const digest = facts.cid.replace("sha256:", "");
    const subjects = canonical([{ digest: { sha256: digest }, name: facts.name }]);
    if (canonical(statement.subject) !== subjects) wrong.push("subject");
    step("facts", wrong.length === 0, wrong.length === 0
      ? `It approves version ${facts.version} of ${facts.name} with the CID ${facts.cid}, in this ceremony.`
      : `It says something else than this page: ${wrong.join(", ")}.`);
  }

  const holdsSecret = (value) => value !== null && typeof value === "object"
    && ((Object.keys(value).length === 1 && typeof value.secret === "string") || Object.values(value).some(holdsSecret));

  /** The content that the server shows, hashed here. */
  async function checkContent() {
    try {
      const artifact = await ask(`/api/v1/artifacts/${encodeURIComponent(facts.artifact)}`);
      if (artifact.version !== facts.version) {
        return step("content", null, "Its content was not hashed here: the artifact has a newer version.");
      }
      const bytes = text.encode(canonical({ content: artifact.content, kind: artifact.kind }));
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
      if (`sha256:${hex}` === facts.cid) {
        return step("content", true, "The content that the server shows was hashed here, and has this CID.");
      }
      const why = facts.kind === "oci_image" ? "an image is known by its manifest's bytes"
        : holdsSecret(artifact.content) ? "secrets of it are not shown"
          : "it has numbers or parts that a browser reads otherwise; muniment ceremony sign hashes them";
      step("content", null, `Its CID was not derived here: ${why}.`);
    } catch (failure) {
      step("content", null, `Its content was not hashed here: ${failure.message}`);
    }
  }

  // MARK: Keys

  const digits = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  function base58(bytes) {
    let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    let encoded = "";
    while (number > 0n) {
      encoded = digits[Number(number % 58n)] + encoded;
      number /= 58n;
    }
    for (const byte of bytes) {
      if (byte !== 0) break;
      encoded = digits[0] + encoded;
    }
    return encoded;
  }

  const ed25519 = { name: "Ed25519" };
  // RFC 8410 §7: the same bytes before the seed of every key.
  const pkcs8Header = Uint8Array.of(
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20);

  /** A key that signs and can't be taken out again, with its DID. */
  async function imported(pkcs8) {
    const readable = await crypto.subtle.importKey("pkcs8", pkcs8, ed25519, true, ["sign"]);
    const { x } = await crypto.subtle.exportKey("jwk", readable);
    const point = unbase64(x.replaceAll("-", "+").replaceAll("_", "/"));
    const key = await crypto.subtle.importKey("pkcs8", pkcs8, ed25519, false, ["sign"]);
    // did:key: base58btc over the multicodec ed25519-pub and the point.
    return { key, did: `did:key:z${base58(Uint8Array.of(0xed, 0x01, ...point))}` };
  }

  async function keyInFile(file) {
    if (file.size > 10_000) throw new Error("it is too large for a key");
    const lines = (await file.text()).split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
    if (lines.at(0) !== "-----BEGIN PRIVATE KEY-----" || lines.at(-1) !== "-----END PRIVATE KEY-----") {
      throw new Error("it is no private key in PEM, as muniment key new writes it");
    }
    const bytes = unbase64(lines.slice(1, -1).join(""));
    if (bytes.length !== 48 || !same(bytes.slice(0, 16), pkcs8Header)) {
      throw new Error("it is no Ed25519 key");
    }
    try {
      return await imported(bytes);
    } finally {
      bytes.fill(0);
    }
  }

  // MARK: Passkeys

  const store = () => new Promise((resolve, reject) => {
    const opening = indexedDB.open("muniment-keys", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("keys", { keyPath: "did" });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const inStore = async (mode, act) => {
    const database = await store();
    try {
      return await new Promise((resolve, reject) => {
        const request = act(database.transaction("keys", mode).objectStore("keys"));
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    } finally {
      database.close();
    }
  };

  const random = (count) => crypto.getRandomValues(new Uint8Array(count));
  const noPRF = "This passkey can't protect a key: your browser or authenticator has no PRF extension. Use a key file.";

  /** The AES key that the passkey derives from `salt`. */
  async function wrappingKey(credentialID, salt) {
    const assertion = await navigator.credentials.get({
      publicKey: {
        challenge: random(32), allowCredentials: [{ type: "public-key", id: credentialID }],
        userVerification: "required", extensions: { prf: { eval: { first: salt } } },
      },
    });
    const secret = assertion.getClientExtensionResults().prf?.results?.first;
    if (!secret) throw new Error(noPRF);
    const material = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
    return crypto.subtle.deriveKey(
      { name: "HKDF", hash: "SHA-256", salt, info: text.encode("muniment signing key") },
      material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  }

  async function makeProtected() {
    if (!globalThis.PublicKeyCredential) throw new Error("This browser has no passkeys. Use a key file.");
    const credential = await navigator.credentials.create({
      publicKey: {
        challenge: random(32), rp: { name: "Muniment" },
        user: { id: random(16), name: "Muniment signing key", displayName: "Muniment signing key" },
        pubKeyCredParams: [{ type: "public-key", alg: -8 }, { type: "public-key", alg: -7 }, { type: "public-key", alg: -257 }],
        authenticatorSelection: { userVerification: "required" }, extensions: { prf: {} },
      },
    });
    if (!credential.getClientExtensionResults().prf?.enabled) throw new Error(noPRF);
    const [salt, iv, credentialID] = [random(32), random(12), new Uint8Array(credential.rawId)];
    const wrapping = await wrappingKey(credentialID, salt);
    const pair = await crypto.subtle.generateKey(ed25519, true, ["sign", "verify"]);
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey));
    const signer = await imported(pkcs8);
    const sealed = await crypto.subtle.encrypt(
      { name: "AES-GCM", iv, additionalData: text.encode(signer.did) }, wrapping, pkcs8);
    pkcs8.fill(0);
    await inStore("readwrite", (keys) => keys.put({
      did: signer.did, credentialID, salt, iv, sealed: new Uint8Array(sealed), madeAt: new Date().toISOString(),
    }));
    return signer;
  }

  async function opened(kept) {
    const wrapping = await wrappingKey(kept.credentialID, kept.salt);
    const pkcs8 = new Uint8Array(await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: kept.iv, additionalData: text.encode(kept.did) }, wrapping, kept.sealed));
    try {
      const signer = await imported(pkcs8);
      if (signer.did !== kept.did) throw new Error("the key that was kept is another one");
      return signer;
    } finally {
      pkcs8.fill(0);
    }
  }

  async function listKept() {
    const place = find("passkeys");
    place.textContent = "";
    for (const kept of await inStore("readonly", (keys) => keys.getAll())) {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.passkeyUse = kept.did;
      button.textContent = `Use the key ${kept.did.slice(0, 16)}\u2026${kept.did.slice(-6)}`;
      button.addEventListener("click", () => choose(() => opened(kept)));
      place.append(button, " ");
    }
  }

  // MARK: Choosing and signing

  let signer = null;
  const agreement = find("sign-agree");
  const button = find("sign-button");
  const refresh = () => {
    agreement.disabled = !signer;
    button.disabled = !(signer && agreement.checked && isSound);
  };

  async function choose(take) {
    const said = find("sign-as");
    signer = null;
    agreement.checked = false;
    said.hidden = false;
    find("sign-for").hidden = true;
    try {
      const found = await take();
      const votes = votesOf(found.did);
      if (facts.barred.includes(found.did)) {
        said.textContent = `${found.did} proposed this version, and may not sign it.`;
      } else if (votes.length === 0) {
        said.textContent = `${found.did} is not among those who may still sign. If it is yours, have the accord amended: `
          + "a ceremony that is opened afterwards asks it, too.";
      } else {
        signer = found;
        find("sign-witness").replaceChildren(...votes.map((did) => new Option(did, did)));
        find("sign-for").hidden = votes[0] === found.did;
        said.textContent = `Signing as ${found.did}`;
      }
      said.dataset.did = found.did;
    } catch (failure) {
      said.textContent = failure.name === "NotAllowedError"
        ? "The passkey was not used: it was called off, or took too long." : `No key: ${failure.message}`;
    }
    refresh();
  }

  async function sign() {
    button.disabled = true;
    try {
      const head = text.encode(`DSSEv1 ${text.encode(facts.payloadType).length} ${facts.payloadType} ${payload.length} `);
      const message = new Uint8Array(head.length + payload.length);
      message.set(head);
      message.set(payload, head.length);
      const signature = new Uint8Array(await crypto.subtle.sign(ed25519, signer.key, message));
      const envelope = {
        payload: facts.payload, payloadType: facts.payloadType,
        signatures: [{ keyid: signer.did, sig: base64(signature) }],
      };
      const vote = find("sign-witness").value;
      const draft = vote === signer.did ? { envelope } : { envelope, on_behalf_of: vote };
      const ceremony = await ask(`${section.dataset.api}/signatures`, draft, crypto.randomUUID());
      const place = ceremony.receipt ? ` It stands on the record as ${ceremony.receipt.ledger} #${ceremony.receipt.leaf_index}.` : "";
      outcome.textContent = (ceremony.state === "approved" ? "Signed, and approved." : "Signed.") + place;
      outcome.dataset.state = ceremony.state;
      outcome.dataset.envelope = JSON.stringify(envelope);
      find("sign-keys").hidden = true;
    } catch (failure) {
      outcome.textContent = `Not signed: ${failure.message}`;
      outcome.dataset.state = "refused";
      refresh();
    }
  }

  async function begin() {
    if (!globalThis.crypto?.subtle) {
      words.textContent = "A browser gives its cryptography only to pages that came over HTTPS or from this machine: sign "
        + "with the command above.";
      return;
    }
    try {
      await crypto.subtle.importKey("raw", new Uint8Array(32), ed25519, false, ["verify"]);
    } catch {
      words.textContent = "This browser can't sign with Ed25519: sign with the command above.";
      return;
    }
    checkStatement();
    if (isSound) await checkContent();
    words.textContent = isSound ? "What is signed was checked in this browser:"
      : "Do not sign: ask who runs the server why it hands out this statement.";
    words.dataset.holds = String(isSound);
    if (!isSound) return;
    document.getElementById("key-file").addEventListener("change", (event) => {
      const file = event.target.files[0];
      if (file) choose(() => keyInFile(file));
      event.target.value = "";
    });
    find("passkey-make").addEventListener("click", async () => {
      await choose(makeProtected);
      await listKept();
    });
    agreement.addEventListener("change", refresh);
    button.addEventListener("click", sign);
    await listKept().catch(() => {
      find("passkey-make").disabled = true;
      find("passkey-words").textContent = "This browser keeps nothing, so no key can be protected by a passkey here.";
    });
    if (!globalThis.PublicKeyCredential) {
      find("passkey-make").disabled = true;
      find("passkey-words").textContent = "This browser has no passkeys: use a key file.";
    }
    find("sign-keys").hidden = false;
  }

  begin();
})();
