import Attestations
import Chronicle
import Evidence

/// What entries told last of each thing.
struct ToldAttestor {
    struct Document: Hashable {
        var digest: Digest
        /// Its components, signatures or statements, by its kind.
        var count: Int
        var entryID: String
    }

    /// By its node.
    private(set) var documents: [String: Document] = [:]
    private(set) var anchors: [UniqueID: Digest] = [:]
    private(set) var verdicts: [UniqueID: Digest] = [:]
    private(set) var spines: [UniqueID: Digest] = [:]
    var judged: Set<Support> = []
    /// `name@version` and the digest; the name and the digest.
    private(set) var policies: [UniqueID: String] = [:]
    private(set) var feeds: [UniqueID: String] = [:]
    private var added: [UniqueID: JSON] = [:]
    private var made: [UniqueID: JSON] = [:]

    private static let types: Set<String> = [
        ChronicleEventType.attestationsImported.rawValue, ChronicleEventType.trustAnchorAdded.rawValue,
        ChronicleEventType.trustAnchorRevoked.rawValue, ChronicleEventType.trustVerdictMade.rawValue,
        ChronicleEventType.trustVerdictDeleted.rawValue, ChronicleEventType.spineMade.rawValue,
        ChronicleEventType.verdictPolicyAdded.rawValue, ChronicleEventType.verdictFeedAdded.rawValue,
    ]

    /// - Parameter body: what is kept beside the ledger under a digest.
    mutating func take(_ bytes: [UInt8], body: (Digest) throws -> [UInt8]?) throws {
        // Most entries tell of something else, and are not parsed.
        let type = bytes.withUnsafeBytes { raw in
            EntryScan(raw).map { String(decoding: raw[$0.type], as: UTF8.self) }
        }
        if let type, !Self.types.contains(type) { return }
        let entry = try Entry(parsing: bytes)
        let data = JSON.object(entry.data)
        switch ChronicleEventType(rawValue: entry.type) {
        case .attestationsImported:
            for told in try Self.whole(data["documents"], body).array ?? [] {
                guard let node = told["node"]?.string,
                    let digest = told["sha256"]?.string.flatMap({ Digest(hex: $0) })
                else { continue }
                let count =
                    told["component_count"]?.integer ?? told["signature_count"]?.integer
                    ?? told["statement_count"]?.integer ?? -1
                documents[node] = Document(digest: digest, count: count, entryID: entry.id.text)
            }
        case .trustAnchorAdded:
            guard let id = Self.id(data["anchor_id"]) else { return }
            added[id] = .object([
                "name": data["name"] ?? .null, "form": data["form"] ?? .null,
                "material": try Self.whole(data["material"], body), "purposes": data["purposes"] ?? .null,
                "predicate_types": try Self.whole(data["predicate_types"], body),
                "identities": try Self.whole(data["identities"], body),
                "valid_from": data["valid_from"] ?? .null, "valid_until": data["valid_until"] ?? .null,
            ])
            anchors[id] = Self.digest(added[id] ?? .null, .null)
        case .trustAnchorRevoked:
            guard let id = Self.id(data["anchor_id"]) else { return }
            anchors[id] = Self.digest(
                added[id] ?? .null,
                [
                    "from": data["revoked_from"] ?? .null, "at": data["at"] ?? .null,
                    "by": data["by"] ?? .null, "reason": data["reason"] ?? .null,
                ]
            )
        case .trustVerdictMade:
            guard let id = Self.id(data["verdict_id"]), let attestation = data["attestation"]?.string else {
                return
            }
            judged.insert(Support(source: "verdict:\(id)", relation: .judges, target: attestation))
            made[id] = [
                "attestation": .string(attestation), "verified": data["verified"] ?? .null,
                "signer": data["signer"] ?? .null, "at": data["at"] ?? .null, "by": data["by"] ?? .null,
            ]
            verdicts[id] = Self.digest(made[id] ?? .null, try Self.whole(data["envelope"], body))
        case .trustVerdictDeleted:
            guard let id = Self.id(data["verdict_id"]) else { return }
            verdicts[id] = Self.digest(
                made[id] ?? .null,
                [
                    "at": data["at"] ?? .null, "by": data["by"] ?? .null, "reason": data["reason"] ?? .null,
                ]
            )
        case .spineMade:
            guard let id = Self.id(data["spine_id"]),
                let root = data["root"]?.string.flatMap({ Digest(hex: $0) })
            else { return }
            spines[id] = root
        case .verdictPolicyAdded:
            guard let id = Self.id(data["policy_id"]), let version = data["version"]?.integer else { return }
            policies[id] = "\(data["name"]?.string ?? "")@\(version) \(data["sha256"]?.string ?? "")"
        case .verdictFeedAdded:
            guard let id = Self.id(data["feed_id"]) else { return }
            feeds[id] = "\(data["name"]?.string ?? "") \(data["sha256"]?.string ?? "")"
        default: return
        }
    }

    // MARK: The same of what stands

    static func digest(of anchor: KeptAnchor) -> Digest {
        let added: JSON = [
            "name": .string(anchor.name), "form": .string(anchor.form.rawValue),
            "material": .string(anchor.material),
            "purposes": .array(anchor.purposes.map(\.rawValue).sorted().map(JSON.string)),
            "predicate_types": .array(anchor.predicateTypes.map(JSON.string)),
            "identities": anchor.identities.json, "valid_from": .optional(anchor.validFrom?.description),
            "valid_until": .optional(anchor.validUntil?.description),
        ]
        guard anchor.revokedAt != nil else { return digest(added, .null) }
        return digest(
            added,
            [
                "from": .optional(anchor.revokedFrom?.description),
                "at": .optional(anchor.revokedAt?.description),
                "by": .optional(anchor.revokedBy), "reason": .optional(anchor.revocationReason),
            ]
        )
    }

    static func digest(of verdict: TrustVerdict) -> Digest {
        let made: JSON = [
            "attestation": .string("attestation:\(verdict.attestationID)"),
            "verified": .bool(verdict.isVerified), "signer": .optional(verdict.signer),
            "at": .string(verdict.madeAt.description), "by": .string(verdict.madeBy),
        ]
        guard verdict.deletedAt != nil else { return digest(made, verdict.envelope?.json ?? .null) }
        return digest(
            made,
            [
                "at": .optional(verdict.deletedAt?.description), "by": .optional(verdict.deletedBy),
                "reason": .optional(verdict.deletionReason),
            ]
        )
    }

    private static func digest(_ first: JSON, _ second: JSON) -> Digest {
        .sha256(of: JSON.array([first, second]).canonicalBytes())
    }

    private static func id(_ json: JSON?) -> UniqueID? { json?.string.flatMap { UniqueID($0) } }

    /// Of a value that an entry tells: itself, or what it names by its digest.
    private static func whole(_ json: JSON?, _ body: (Digest) throws -> [UInt8]?) throws -> JSON {
        guard let json else { return .null }
        guard json.object?.count == 2, let size = json["size_bytes"]?.integer, size > JSON.shortByteCount,
            let digest = json["sha256"]?.string.flatMap({ Digest(hex: $0) }), let bytes = try body(digest),
            bytes.count == size
        else { return json }
        return try JSON(parsing: bytes, limits: .stored)
    }
}
