// Secrets: what applications must not keep themselves. A folder, a noun:
//
// - *Seal*: the root key in shares (Shamir) or under a key file, the keyring with its terms, and the barrier that all
//   values go through. Sealed, nothing here can be read or written, by anybody.
// - *Mounts*: which engine or auth method answers at which path of a tenant.
// - *KeyValue*: versioned and plain key/value secrets.
// - *Cubbyhole*: what a token keeps for itself alone.
// - *PKI*: certificate authorities; begin with `PKI/PKI.swift`. Values decide what a role lets through and encode what is
//   signed; the rest loads, locks and keeps.
//
// A value is encrypted for its place (tenant, mount, secret, path and version), so that a row that was moved or put back
// does not open. What the database holds tells names and times, never values.
//
// Begin with `Seal/Barrier.swift`, then `KeyValue/KeyValue.swift`.
