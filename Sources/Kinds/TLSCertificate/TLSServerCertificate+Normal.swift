package import Evidence

extension TLSServerCertificate {
    package static let normaliser = "tls_server_cert/1"
    package static let fileExtensions: Set<String> = ["pem", "crt", "cer", "cert", "der", "p7b"]

    /// `{"certificate": {"fingerprint_sha256", "serial", "not_before", "not_after", …}, "subject", "issuer",
    /// "names", "key", …, "chain": {fingerprint: {…}}}`: what a renewal changes is one member, what it should
    /// not change are the others. The order of the chain says nothing.
    package static func normalForm(of artifact: ParsedArtifact) -> NormalForm {
        let content = artifact.content
        let details = artifact.details["certificates"]?.array ?? []
        var certificate = JSONObject()
        for name in ["fingerprint_sha256", "serial", "not_before", "not_after"] {
            certificate[name] = content[name]
        }
        var form = JSONObject([("certificate", .object(certificate))])
        for name in ["subject", "issuer", "signature_algorithm"] { form[name] = content[name] }
        let names = JSON.set((content["subject_alt_names"]?.array ?? []).map(withoutCase))
        form["names"] = names
        for (name, value) in details.first?.object ?? [:] { form[name] = value }
        form["lifetime_days"] = lifetime(content).map { .integer($0) }
        var gathering = Gathering()
        let chain = content["chain"]?.array ?? []
        let members = zip(chain, details.dropFirst() + Array(repeating: [:], count: chain.count)).map {
            link,
            more in
            guard case .object(var member) = link else { return link }
            member["key"] = more["key"]
            return .object(member)
        }
        form["chain"] = gathering.keyed(members) { $0["fingerprint_sha256"]?.string ?? "" }
        let hosts = names.array?.compactMap(\.string).joined(separator: " ") ?? ""
        return NormalForm(
            content: .object(form),
            // Each issue has new ones.
            aside: ["certificate timestamps": JSON.set(content["ct_log_refs"]?.array ?? [])],
            identity: ArtifactIdentity(
                name: hosts.isEmpty ? content["subject"]?.string : hosts,
                title: artifact.name,
                ambiguous: gathering.ambiguous
            )
        )
    }

    private static func withoutCase(_ name: JSON) -> JSON {
        name.string.map { $0.hasPrefix("dns:") ? .string($0.lowercased()) : name } ?? name
    }

    private static func lifetime(_ content: JSON) -> Int? {
        guard let start = content["not_before"]?.string.flatMap({ Instant(rfc3339: $0) }),
            let end = content["not_after"]?.string.flatMap({ Instant(rfc3339: $0) })
        else { return nil }
        return Int((end.microseconds - start.microseconds) / 86_400_000_000)
    }

    package static func form(at place: JSONPointer) -> ComparisonForm {
        switch place.steps.first {
        case "names", "extended_key_usage": .set
        case "certificate", "key": .whole
        case "chain": place.steps.count > 1 ? .whole : .members
        default: .members
        }
    }

    package static func subjects(of content: JSON) -> [String] {
        let key = content["spki_sha256"]?.string.map { ["spki:\($0)"] } ?? []
        return (content["names"]?.array?.compactMap(\.string) ?? []) + key
    }

    package static func meaning(of difference: Difference) -> Meaning {
        let place = difference.place
        switch place.first {
        case "certificate": return renewal(difference)
        case "names":
            let name = difference.member ?? ""
            // A wildcard stands for every host of its domain.
            let direction: Direction? =
                name.contains("*") ? .ofPresence(difference.change, isProtection: false) : nil
            return Meaning("name", name, direction)
        case "key", "spki_sha256": return key(difference)
        case "signature_algorithm": return Meaning("signature algorithm", "", signature(difference))
        case "lifetime_days": return Meaning("lifetime", "in days", lifetime(difference))
        case "must_staple":
            let isOn = difference.after?.bool ?? false
            return Meaning("must-staple", "", isOn ? .stronger : .weaker)
        case "extended_key_usage":
            return Meaning(
                "key usage",
                difference.member ?? "",
                .ofPresence(difference.change, isProtection: false)
            )
        case "chain":
            let subject = (difference.after ?? difference.before)?["subject"]?.string ?? place.last ?? ""
            return Meaning(
                "chain certificate",
                place.dropFirst().first ?? "",
                sentence: chain(difference, subject)
            )
        case "issuer": return Meaning("issuer", "")
        case "subject": return Meaning("subject", "")
        default: return Meaning("certificate", place.joined(separator: "/"))
        }
    }

    private static func chain(_ difference: Difference, _ subject: String) -> String {
        let verb =
            difference.change == .added ? "added" : difference.change == .removed ? "removed" : "changed"
        return "chain certificate “\(excerpt(subject, limit: 80))” \(verb)"
    }

    /// A renewal has the issuer and the names of the one before; anything else is another certificate.
    private static func renewal(_ difference: Difference) -> Meaning {
        let isRenewal = ["issuer", "names", "subject"].allSatisfy { difference.from[$0] == difference.to[$0] }
        let until = difference.after?["not_after"]?.string?.prefix(10) ?? ""
        let hasSameKey = difference.from["spki_sha256"] == difference.to["spki_sha256"]
        return Meaning(
            isRenewal ? "renewal" : "replacement",
            difference.to["subject"]?.string ?? "",
            isRenewal ? .neutral : nil,
            sentence:
                "certificate \(isRenewal ? "renewed" : "replaced"), with \(hasSameKey ? "the same" : "another") key, "
                + "valid until \(until)"
        )
    }

    private static func key(_ difference: Difference) -> Meaning {
        guard difference.place.first == "key" else { return Meaning("key", "") }
        let (before, after) = (difference.before, difference.after)
        guard before?["type"] == after?["type"], before?["type"] != nil else {
            return Meaning("key type", "")
        }
        guard let old = before?["size_bits"]?.integer, let new = after?["size_bits"]?.integer, old != new
        else {
            return Meaning("key", "")
        }
        return Meaning(
            "key size",
            "",
            new > old ? .stronger : .weaker,
            sentence: "key size changed from \(old) to \(new) bits"
        )
    }

    private static func signature(_ difference: Difference) -> Direction? {
        func isBroken(_ value: JSON?) -> Bool? {
            value?.string.map { text in
                let name = text.lowercased()
                return name.contains("sha1") || name.contains("md5") || name.contains("md2")
            }
        }
        guard let before = isBroken(difference.before), let after = isBroken(difference.after),
            before != after
        else { return nil }
        return after ? .weaker : .stronger
    }

    /// A longer one is trusted longer after its key was lost.
    private static func lifetime(_ difference: Difference) -> Direction? {
        guard let before = difference.before?.integer, let after = difference.after?.integer else {
            return nil
        }
        return after > before ? .weaker : .stronger
    }
}
