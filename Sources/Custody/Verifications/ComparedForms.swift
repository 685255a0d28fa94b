package import Evidence

/// The normal forms that a verification was judged by.
package struct ComparedForms: Hashable, Sendable {
    package var seen: FormDigest
    /// Of what the target shall hold.
    package var approved: FormDigest
    /// What was seen, as it is kept beside the ledger; where it is as approved, the approved version tells it.
    package var observed: KeptBody?

    /// A body of `ledger.blobs`.
    package struct KeptBody: Hashable, Sendable {
        package var digest: Digest
        package var byteCount: Int
    }

    init(seen: FormDigest, approved: FormDigest, observed: KeptBody? = nil) {
        self.seen = seen
        self.approved = approved
        self.observed = observed
    }

    /// The first of two lists that can be compared, the best first; `nil`: none can.
    init?(_ seen: [FormDigest], _ approved: [FormDigest]) {
        for form in seen {
            guard let other = approved.first(where: { form.compared(to: $0) != .incomparable }) else {
                continue
            }
            self.init(seen: form, approved: other)
            return
        }
        return nil
    }

    /// `{"seen": …, "approved": …, "observed"?: {"sha256", "size_bytes"}}`
    var json: JSON {
        var object: JSONObject = ["seen": seen.json, "approved": approved.json]
        object["observed"] = observed.map {
            ["sha256": .string($0.digest.hex), "size_bytes": .integer($0.byteCount)]
        }
        return .object(object)
    }

    init?(json: JSON?) {
        guard let seen = FormDigest(json: json?["seen"]), let approved = FormDigest(json: json?["approved"])
        else {
            return nil
        }
        self.init(seen: seen, approved: approved)
        if let digest = (json?["observed"]?["sha256"]?.string).flatMap({ Digest(hex: $0) }),
            let byteCount = json?["observed"]?["size_bytes"]?.integer
        {
            observed = KeptBody(digest: digest, byteCount: byteCount)
        }
    }
}
