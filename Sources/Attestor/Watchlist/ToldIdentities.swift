import Attestations
import Evidence

// Whom entries of our own ledgers name.

extension LoggedIdentity {
    /// Members whose texts are names: who did something, who is believed to have signed, whose vote it was.
    private static let nameMembers: Set<String> = [
        "actor", "actor_id", "admin_id", "agent_id", "app_id", "by", "caller", "caller_name", "closed_by",
        "delegate_did", "did", "identity", "signer", "witness_did",
    ]
    private static let issuerMembers: Set<String> = ["issuer"]
    /// Members that name a key, or a certificate by its SHA-256.
    private static let keyMembers: Set<String> = [
        "agent_cert_fingerprint", "app_cert_fingerprint", "delegate_did", "did", "key_id", "key_sha256",
        "keyid",
        "public_key", "signer", "witness_did",
    ]
    /// What an entry holds deeper is none of what we write.
    private static let depthLimit = 24

    /// Of the entry's data, and of the signed statements in it.
    ///
    /// - Parameter bodies: what the entry names by its digest, since it is long.
    static func told(by data: JSON, bodies: [Digest: JSON] = [:]) -> [LoggedIdentity] {
        var names: [String] = []
        var issuers: [String] = []
        var keys: [String] = []
        func walk(_ json: JSON, depth: Int) {
            guard depth < depthLimit else { return }
            for element in json.array ?? [] { walk(element, depth: depth + 1) }
            guard let object = json.object else { return }
            for (name, value) in object {
                guard let text = value.string else {
                    walk(value, depth: depth + 1)
                    continue
                }
                if nameMembers.contains(name), !text.isEmpty { names.append(text) }
                if issuerMembers.contains(name), !text.isEmpty { issuers.append(text) }
                if keyMembers.contains(name), let key = key(text) { keys.append(key) }
            }
            if let payload = payload(of: object) { walk(payload, depth: depth + 1) }
            if let digest = Self.body(object), let body = bodies[digest] { walk(body, depth: depth + 1) }
        }
        walk(data, depth: 0)
        guard !names.isEmpty || !issuers.isEmpty || !keys.isEmpty else { return [] }
        return [LoggedIdentity(names: names, issuers: issuers, key: keys.first ?? "")]
            + keys.dropFirst().map { LoggedIdentity(names: [], issuers: [], key: $0) }
    }

    /// Envelopes that stand in an entry by their digest alone.
    static func bodies(namedBy data: JSON) -> [Digest] {
        guard let envelope = data["envelope"]?.object else { return [] }
        return Self.body(envelope).map { [$0] } ?? []
    }

    /// `{"sha256", "size_bytes"}`
    private static func body(_ object: JSONObject) -> Digest? {
        guard object.count == 2, object["size_bytes"]?.integer != nil else { return nil }
        return object["sha256"]?.string.flatMap { Digest(hex: $0) }
    }

    private static func payload(of object: JSONObject) -> JSON? {
        guard object["payloadType"]?.string != nil, let text = object["payload"]?.string,
            let bytes = Base64.decode(text)
        else { return nil }
        return try? JSON(parsing: bytes)
    }

    /// SHA-256 of a key's SubjectPublicKeyInfo, however an entry names it; `nil` where it names none.
    private static func key(_ text: String) -> String? {
        if text.hasPrefix("did:key:") {
            let did = String(text.prefix { $0 != "#" })
            return DIDKey(did).flatMap { AttestationKey($0.verificationKey) }?.fingerprint.hex
        }
        if text.utf8.count == 64, Hex.decode(text) != nil { return text.lowercased() }
        return Base64.decode(text).flatMap { AttestationKey(spki: $0) }?.fingerprint.hex
    }
}
