package import Evidence

extension DNSZone {
    package static let normaliser = "dns_zone/1"
    package static let fileExtensions: Set<String> = ["zone", "db"]

    /// Made by the signer, anew with each signing.
    private static let signatures: Set<String> = [
        "RRSIG", "SIG", "NSEC", "NSEC3", "NSEC3PARAM", "ZONEMD", "NXT",
    ]
    /// They come and go while keys are rolled.
    private static let signingKeys: Set<String> = ["DNSKEY", "CDS", "CDNSKEY"]

    /// `{"apex", "rrsets": {"www.example.com. A": {"ttl", "rdata": [set]}}}`; beside it the serial, the signing
    /// keys, and what ACME clients put there for minutes.
    package static func normalForm(of artifact: ParsedArtifact) -> NormalForm {
        let content = artifact.content
        var sets: [String: (ttls: [JSON], rdata: [JSON])] = [:]
        var keys: [String: [JSON]] = [:]
        var challenges: [String: [JSON]] = [:]
        for record in content["records"]?.array ?? [] {
            guard let name = record["name"]?.string, let type = record["type"]?.string,
                let rdata = record["rdata"]?.string, !signatures.contains(type)
            else { continue }
            let zoneClass = record["class"]?.string.map { "\($0) " } ?? ""
            let identity = "\(name) \(zoneClass)\(type)"
            if signingKeys.contains(type) {
                keys[identity, default: []].append(.string(rdata))
            } else if type == "TXT", name.hasPrefix("_acme-challenge.") {
                challenges[identity, default: []].append(.string(rdata))
            } else {
                let text = type == "SOA" ? withoutSerial(rdata) : rdata
                sets[identity, default: ([], [])].ttls.append(record["ttl"] ?? .null)
                sets[identity, default: ([], [])].rdata.append(.string(text))
            }
        }
        let rrsets = sets.map { identity, set -> JSONObject.Member in
            let ttls = JSON.set(set.ttls).array ?? []
            // RFC 2181 §5.2: one TTL for the set. Where the file gives several, they stand as they are.
            let ttl = ttls.count == 1 ? ttls[0] : .array(ttls)
            return (identity, ["ttl": ttl, "rdata": JSON.set(set.rdata)])
        }
        func lists(_ groups: [String: [JSON]]) -> JSON {
            .object(JSONObject(groups.map { (name: $0.key, value: JSON.set($0.value)) }))
        }
        let apex = content["zone_apex"]?.string
        return NormalForm(
            content: ["apex": .optional(apex), "rrsets": .object(JSONObject(rrsets))],
            aside: [
                "serial": content["serial"] ?? .null, "signing key": lists(keys),
                "challenge": lists(challenges),
            ],
            identity: ArtifactIdentity(identifier: apex, title: artifact.name)
        )
    }

    /// `ns. hostmaster. 7 3600 600 86400 60` without the 7.
    private static func withoutSerial(_ rdata: String) -> String {
        var words = rdata.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 7 else { return rdata }
        words.remove(at: 2)
        return words.joined(separator: " ")
    }

    package static func form(at place: JSONPointer) -> ComparisonForm {
        place.steps.count >= 2 ? .whole : .members
    }

    package static func subjects(of content: JSON) -> [String] { content["rrsets"]?.object?.names ?? [] }

    package static func meaning(of difference: Difference) -> Meaning {
        guard difference.place.first == "rrsets", difference.place.count == 2 else {
            return Meaning("zone", difference.place.joined(separator: "/"))
        }
        let identity = difference.place[1]
        return Meaning(
            "rrset",
            identity,
            RRsetDirection.direction(difference, identity),
            sentence: sentence(difference, identity)
        )
    }

    /// `RRset www.example.com. A changed: 192.0.2.1 removed, 192.0.2.7 added, TTL 300 to 60`
    private static func sentence(_ difference: Difference, _ identity: String) -> String {
        func data(_ side: JSON?) -> [JSON] { side?["rdata"]?.array ?? [] }
        func list(_ values: [JSON]) -> String {
            let texts = values.prefix(3).map { excerpt($0.string ?? "", limit: 60) }
            return texts.joined(separator: ", ") + (values.count > 3 ? " and \(values.count - 3) more" : "")
        }
        switch difference.change {
        case .added: return "RRset \(identity) added: \(list(data(difference.after)))"
        case .removed: return "RRset \(identity) removed: \(list(data(difference.before)))"
        case .changed:
            let (before, after) = (data(difference.before), data(difference.after))
            var parts: [String] = []
            let (gone, come) = (before.filter { !after.contains($0) }, after.filter { !before.contains($0) })
            if RRsetDirection.joined(gone) == RRsetDirection.joined(come), !gone.isEmpty {
                parts.append("the same text, cut into strings otherwise")
            } else {
                if !gone.isEmpty { parts.append("\(list(gone)) removed") }
                if !come.isEmpty { parts.append("\(list(come)) added") }
            }
            if let old = difference.before?["ttl"], let new = difference.after?["ttl"], old != new {
                parts.append("TTL \(old.canonicalString) to \(new.canonicalString)")
            }
            return "RRset \(identity) changed: \(parts.joined(separator: "; "))"
        }
    }
}
