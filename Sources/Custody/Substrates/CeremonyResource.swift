package import Evidence
import Kinds

/// A ceremony as it stands in a cluster: a custom resource whose `spec` we write and whose `status` the cluster's controller
/// writes (`deploy/kubernetes/crd.yaml`).
package struct CeremonyResource: Hashable, Sendable {
    package static let group = "custody.muniment.dev"
    package static let version = "v1"
    package static let plural = "ceremonies"
    package static let kind = "Ceremony"

    package enum Phase: String, Hashable, Sendable, CaseIterable {
        case open = "Open"
        case approved = "Approved"
        case rejected = "Rejected"
        case expired = "Expired"
    }

    package struct Signature: Hashable, Sendable {
        package var did: String
        package var keyID: String?
        package var bytes: [UInt8]?
    }

    package var name: String
    /// Of this very object: one that is made anew under its name has another.
    package var uid: String
    /// Opaque: compared for equality and handed back, nothing else.
    package var resourceVersion: String
    package var generation: Int?
    package var spec: JSONObject
    /// `nil`: the controller has not said anything yet.
    package var phase: Phase?
    package var reason: String?
    /// The generation that the status is about.
    package var observedGeneration: Int?
    package var signatures: [Signature]

    /// Most signatures that are read of one.
    private static let signatureLimit = 1_000
    private static let reasonLength = 2_000

    /// Whether the status is about the object as it is.
    var isStatusCurrent: Bool {
        guard let generation, let observedGeneration else { return true }
        return observedGeneration >= generation
    }

    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        case noIdentity
        case unknownPhase(String)

        package var description: String {
            switch self {
            case .noIdentity: "it has no name, uid or resourceVersion"
            case .unknownPhase(let phase):
                "its phase is «\(phase)», which is none of Open, Approved, Rejected and Expired"
            }
        }
    }

    /// From an object as the API server gives it.
    package init(_ object: JSON) throws(Fault) {
        let meta = object["metadata"]
        guard let name = meta?["name"]?.string, let uid = meta?["uid"]?.string, !uid.isEmpty,
            let version = meta?["resourceVersion"]?.string, !version.isEmpty, name.utf8.count <= 253,
            uid.utf8.count <= 253, version.utf8.count <= 1_000
        else { throw .noIdentity }
        self.name = name
        self.uid = uid
        resourceVersion = version
        generation = meta?["generation"]?.integer
        spec = object["spec"]?.object ?? [:]
        let status = object["status"]
        if let text = status?["phase"]?.string, !text.isEmpty {
            guard let phase = Phase(rawValue: text) else { throw .unknownPhase(String(text.prefix(40))) }
            self.phase = phase
        }
        reason = status?["reason"]?.string.map { text in
            String(
                String.UnicodeScalarView(
                    text.unicodeScalars.filter { $0.value != 0 }.prefix(Self.reasonLength)
                )
            )
        }
        observedGeneration = status?["observedGeneration"]?.integer
        signatures = (status?["signatures"]?.array ?? []).prefix(Self.signatureLimit).map { item in
            Signature(
                did: item["did"]?.string ?? "",
                keyID: item["keyid"]?.string,
                bytes: (item["signature"]?.string).flatMap { Base64.decode($0) }
            )
        }
    }
}

extension CeremonyResource {
    /// What of a ceremony is asked for; the object's name is the ceremony's own, so that asking again asks for nothing new.
    static func object(for ceremony: Ceremony, in namespace: String) -> JSON {
        [
            "apiVersion": .string("\(group)/\(version)"), "kind": .string(kind),
            "metadata": [
                "name": .string(name(of: ceremony.id)), "namespace": .string(namespace),
                "labels": ["app.kubernetes.io/managed-by": "muniment"],
            ],
            "spec": .object(spec(for: ceremony)),
        ]
    }

    static func name(of ceremony: UniqueID) -> String { "ceremony-\(ceremony)" }

    private static func spec(for ceremony: Ceremony) -> JSONObject {
        let statement = try? JSON(parsing: ceremony.payload, limits: .stored)
        return [
            "ceremonyID": .string(ceremony.id.text), "artifact": .string(ceremony.artifact.name),
            "kind": .string(ceremony.artifact.kind.rawValue), "version": .integer(ceremony.version),
            "cid": .string(ceremony.cid),
            "versionDigest": statement?["predicate"]?["version_digest"] ?? .null,
            "class": .string(ceremony.ceremonyClass), "quorum": .integer(ceremony.quorum),
            "eligible": .array(ceremony.eligibleDIDs.map(JSON.string)),
            "payloadType": .string(ceremony.payloadType),
            "payload": .string(Base64.encode(ceremony.payload)), "openedBy": .string(ceremony.openedBy),
            "expiresAt": .string(ceremony.expiresAt.rfc3339),
        ]
    }

    /// Whether it asks for what `ceremony` is about: what a controller was shown is what is decided.
    func asks(for ceremony: Ceremony) -> Bool {
        func says(_ member: String, _ text: String) -> Bool {
            spec[member]?.string?.utf8.elementsEqual(text.utf8) == true
        }
        guard says("artifact", ceremony.artifact.name), says("kind", ceremony.artifact.kind.rawValue),
            says("cid", ceremony.cid)
        else { return false }
        // Made by hand, it says no more.
        guard spec["ceremonyID"] != nil else { return true }
        return says("ceremonyID", ceremony.id.text) && says("payload", Base64.encode(ceremony.payload))
            && spec["version"]?.integer == ceremony.version
    }
}
