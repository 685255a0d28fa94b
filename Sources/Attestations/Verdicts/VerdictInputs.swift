package import Evidence

/// What a verdict rests on: which documents, known by their digests, about which artifact, as of which moment. Its canonical
/// JSON is itself known by its SHA-256; the same inputs under the same policy give the same evaluation, anywhere.
package struct VerdictInputs: Hashable, Sendable {
    package static let documentLimit = 2000
    /// Since this version, of several forms of an advisory in feeds the latest alone counts.
    static let latestAdvisoriesVersion = 2
    static let versions = 1...2

    package enum Role: String, Hashable, Sendable, CaseIterable {
        case sbom
        case attestation
        /// What this installation concluded of an attestation, signed.
        case trustVerdict = "trust_verdict"
        case vex
        /// Advisories in OSV form.
        case feed

        /// Among the documents.
        fileprivate var place: Int {
            switch self {
            case .sbom: 0
            case .attestation: 1
            case .trustVerdict: 2
            case .vex: 3
            case .feed: 4
            }
        }
    }

    package struct Document: Hashable, Sendable {
        package var role: Role
        /// As in `attestor.supports`: `sbom:<uuid>`.
        package var node: String
        package var digest: Digest

        package init(role: Role, node: String, digest: Digest) {
            self.role = role
            self.node = node
            self.digest = digest
        }
    }

    /// By which rules documents are read.
    let version: Int
    package let subject: Digest
    package let subjectName: String?
    /// The moment as of which is judged.
    package let at: Instant
    /// Whose trust verdicts count: `did:key`.
    package let judges: [String]
    /// In the order of their roles, and within one in that of their nodes.
    package let documents: [Document]
    /// Canonical JSON, made once.
    package private(set) var bytes: [UInt8] = []
    package private(set) var digest: Digest = .sha256(of: [])

    package init(
        subject: Digest,
        subjectName: String? = nil,
        at moment: Instant,
        judges: [String],
        documents: [Document]
    ) {
        self.init(
            version: Self.versions.upperBound,
            subject: subject,
            subjectName: subjectName,
            at: moment,
            judges: judges,
            documents: documents
        )
    }

    init(
        version: Int,
        subject: Digest,
        subjectName: String?,
        at moment: Instant,
        judges: [String],
        documents: [Document]
    ) {
        self.version = version
        self.subject = subject
        self.subjectName = subjectName
        at = moment
        self.judges = Set(judges).sorted()
        self.documents = Set(documents).sorted {
            ($0.role.place, $0.node, $0.digest) < ($1.role.place, $1.node, $1.digest)
        }
        bytes = json.canonicalBytes()
        digest = .sha256(of: bytes)
    }

    // Names in their order, as canonical JSON has them, need not be sorted.
    package var json: JSON {
        [
            "at": .string(at.description),
            "documents": .array(
                documents.map {
                    [
                        "node": .string($0.node), "role": .string($0.role.rawValue),
                        "sha256": .string($0.digest.hex),
                    ]
                }
            ),
            "judges": .array(judges.map(JSON.string)),
            "subject": ["name": .optional(subjectName), "sha256": .string(subject.hex)],
            "version": .integer(version),
        ]
    }

    /// Reads what `bytes` writes, and nothing else.
    package init(parsing bytes: [UInt8]) throws(VerdictInputFault) {
        guard let json = try? JSON(parsing: bytes), let subject = json["subject"],
            let version = json["version"]?.integer, Self.versions.contains(version),
            let digest = subject["sha256"]?.string.flatMap({ Digest(hex: $0) }),
            let moment = json["at"]?.string.flatMap({ Instant(rfc3339: $0) }),
            let judges = json["judges"]?.array, let documents = json["documents"]?.array,
            documents.count <= Self.documentLimit
        else { throw .malformedInputs }
        var read: [Document] = []
        for document in documents {
            guard let role = document["role"]?.string.flatMap(Role.init),
                let node = document["node"]?.string,
                let digest = document["sha256"]?.string.flatMap({ Digest(hex: $0) })
            else { throw .malformedInputs }
            read.append(Document(role: role, node: node, digest: digest))
        }
        self.init(
            version: version,
            subject: digest,
            subjectName: subject["name"]?.string,
            at: moment,
            judges: judges.compactMap(\.string),
            documents: read
        )
        guard self.bytes == bytes else { throw .malformedInputs }
    }
}

/// Why nothing can be concluded from inputs.
package enum VerdictInputFault: Error, Hashable, Sendable {
    case malformedInputs
    case tooManyDocuments(limit: Int)
    /// A document's bytes are not there, or are others.
    case missing(node: String)
    case unreadable(node: String, ReadingFault)
    /// It is not what its role says.
    case wrongRole(node: String)
}

extension VerdictInputFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .malformedInputs: "the inputs are not in the form that verdicts have them in"
        case .tooManyDocuments(let limit): "there are more than \(limit) documents; name those that count"
        case .missing(let node): "the bytes of \(node) are not there, or are others than they were"
        case .unreadable(let node, let fault): "\(node) can't be read: \(fault)"
        case .wrongRole(let node): "\(node) is not of the kind that it was named as"
        }
    }
}
