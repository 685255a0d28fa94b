import Evidence
package import Kinds

/// By what drift is judged: the digest of a normal form, and the rules and key that it was made by. Two of them say whether
/// two things are the same only where those are equal.
package struct FormDigest: Hashable, Sendable {
    /// The rules, as name/version: `dns_zone/1`.
    package var normaliser: String
    /// `sha256:` over the canonical form of `{"content", "kind"}`, content being the normal form.
    package var digest: String
    /// Whose digests stand in the place of its secrets; `nil` where it has none.
    package var secretKeyID: String?

    package init(normaliser: String, digest: String, secretKeyID: String? = nil) {
        self.normaliser = normaliser
        self.digest = digest
        self.secretKeyID = secretKeyID
    }

    package init(_ form: NormalisedArtifact) {
        self.init(
            normaliser: form.normaliser,
            digest: form.digest.text,
            secretKeyID: form.secretCount > 0 ? form.secretKeyID : nil
        )
    }

    package enum Comparison: Hashable, Sendable {
        case same
        case different
        /// The rules or the keys are not the same: it says nothing.
        case incomparable
    }

    package func compared(to other: FormDigest) -> Comparison {
        guard normaliser == other.normaliser else { return .incomparable }
        if let one = secretKeyID, let another = other.secretKeyID, one != another { return .incomparable }
        return digest.utf8.elementsEqual(other.digest.utf8) ? .same : .different
    }
}

extension FormDigest {
    /// As a column keeps it: `dns_zone/1 sha256:…`, and the key behind it where there is one.
    var text: String { ([normaliser, digest] + (secretKeyID.map { [$0] } ?? [])).joined(separator: " ") }

    init?(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 2 || parts.count == 3 else { return nil }
        self.init(
            normaliser: parts[0],
            digest: parts[1],
            secretKeyID: parts.count == 3 ? parts[2] : nil
        )
    }

    /// As entries and `evidence` tell it: `{"normaliser", "digest", "key_id"?}`
    var json: JSON {
        var object: JSONObject = ["normaliser": .string(normaliser), "digest": .string(digest)]
        object["key_id"] = secretKeyID.map(JSON.string)
        return .object(object)
    }

    init?(json: JSON?) {
        guard let normaliser = json?["normaliser"]?.string, let digest = json?["digest"]?.string else {
            return nil
        }
        self.init(normaliser: normaliser, digest: digest, secretKeyID: json?["key_id"]?.string)
    }
}
