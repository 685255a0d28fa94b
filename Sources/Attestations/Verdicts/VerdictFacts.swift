import Evidence

/// What the documents of a verdict say, ready to be judged: a pure function of their bytes.
struct VerdictFacts: Sendable {
    /// What rules speak about, without the vulnerabilities.
    private(set) var names: [String: JSON] = [:]
    let inputs: VerdictInputs
    private(set) var components: [(purl: PackageURL?, json: JSON)] = []
    private var boms: [JSON] = []
    private var attestations: [JSON] = []
    private var feeds: [JSON] = []
    /// Of the artifact, by the bills about it.
    private(set) var products: [PackageURL] = []
    private(set) var said: [Said] = []
    private(set) var advisories: [Advisory] = []
    private(set) var scanned: [String] = []

    /// A statement with who stands for it.
    struct Said: Sendable {
        var statement: VEXStatement
        var author: String?
        var signer: String?
        var node: String
        var document: Digest
        var number: Int
    }

    /// What a trust verdict says of an attestation.
    private struct Trust {
        var isVerified = false
        var signer: String?
        var freshness = 0
        var reputation = 0
        var completeness = 0
    }

    init(_ inputs: VerdictInputs, bodies: [Digest: [UInt8]]) throws(VerdictInputFault) {
        self.inputs = inputs
        guard inputs.documents.count <= VerdictInputs.documentLimit else {
            throw .tooManyDocuments(limit: VerdictInputs.documentLimit)
        }
        let trust = try Self.trust(inputs, bodies)
        for document in inputs.documents where document.role != .trustVerdict {
            let bytes = try Self.bytes(of: document, in: bodies)
            if document.role == .feed {
                try take(feed: bytes, of: document)
                continue
            }
            let read: ReadDocument
            do throws(ReadingFault) { read = try ReadDocument(parsing: bytes) } catch {
                throw .unreadable(node: document.node, error)
            }
            try take(read, of: document, trust: trust[document.digest])
        }
        advisories = AdvisoryFeed.standing(
            advisories,
            at: inputs.at,
            isLatestAlone: inputs.version >= VerdictInputs.latestAdvisoriesVersion
        )
        names = [
            "subject": ["sha256": .string(inputs.subject.hex), "name": .optional(inputs.subjectName)],
            "now": .integer(inputs.at.unixSeconds), "sboms": .array(boms),
            "components": .array(components.map(\.json)), "attestations": .array(attestations),
            "feeds": .array(feeds),
        ]
    }

    private static func bytes(
        of document: VerdictInputs.Document,
        in bodies: [Digest: [UInt8]]
    ) throws(VerdictInputFault) -> [UInt8] {
        guard let bytes = bodies[document.digest], .sha256(of: bytes) == document.digest else {
            throw .missing(node: document.node)
        }
        return bytes
    }

    // MARK: Trust

    /// By the digest of the attestation that each is about. What one of the inputs' judges did not sign counts for nothing.
    private static func trust(
        _ inputs: VerdictInputs,
        _ bodies: [Digest: [UInt8]]
    ) throws(VerdictInputFault) -> [Digest: Trust] {
        guard inputs.documents.contains(where: { $0.role == .trustVerdict }) else { return [:] }
        let judges = inputs.judges.compactMap { DIDKey($0)?.verificationKey }
        var trust: [Digest: Trust] = [:]
        for document in inputs.documents where document.role == .trustVerdict {
            let bytes = try bytes(of: document, in: bodies)
            guard let envelope = try? Envelope(parsing: bytes),
                let payload = try? envelope.verifiedPayload(
                    ofType: Statement.payloadType,
                    trusting: judges
                ),
                let statement = try? Statement(parsing: payload),
                let hex = statement.subjects.first?.digests["sha256"], let digest = Digest(hex: hex)
            else { throw .wrongRole(node: document.node) }
            let predicate = statement.predicate
            func thousandths(_ name: String) -> Int {
                // A share: whatever else it says, no number is too large for a rule.
                Int((min(max(predicate[name]?["value"]?.number ?? 0, 0), 1) * 1000).rounded())
            }
            let isVerified = predicate["verified"]?.bool ?? false
            let first = predicate["signers"]?.array?.first
            trust[digest] = Trust(
                isVerified: isVerified,
                signer: isVerified ? first?["identity"]?.string ?? first?["anchor_name"]?.string : nil,
                freshness: thousandths("freshness"),
                reputation: thousandths("reputation"),
                completeness: thousandths("completeness")
            )
        }
        return trust
    }

    // MARK: Documents

    private mutating func take(
        _ read: ReadDocument,
        of document: VerdictInputs.Document,
        trust: Trust?
    ) throws(VerdictInputFault) {
        switch (document.role, read) {
        case (.sbom, .bill(let bill)): take(bill, of: document, trust: nil)
        case (.vex, .vex(let vex)): take(vex.statements, of: document, by: vex.author, signer: nil)
        case (.attestation, .statement(let statement)): take(statement, of: document, trust: nil)
        case (.attestation, .envelope(_, let statement)), (.attestation, .bundle(_, let statement)):
            guard let statement else { return add(nil, of: document, trust: trust) }
            take(statement, of: document, trust: trust)
        default: throw .wrongRole(node: document.node)
        }
    }

    private mutating func take(
        _ read: ReadStatement,
        of document: VerdictInputs.Document,
        trust: Trust?
    ) {
        add(read, of: document, trust: trust)
        // What is said of another artifact says nothing of this one; VEX names its products itself.
        let isAbout = read.statement.isAbout(inputs.subject)
        switch read.predicate {
        case .bill(let bill) where isAbout: take(bill, of: document, trust: trust)
        case .vex(let vex):
            take(vex.statements, of: document, by: vex.author, signer: trust?.signer)
        case .vulnerabilityScan(let scan) where isAbout: scanned += scan.vulnerabilities
        default: break
        }
    }

    private mutating func add(
        _ read: ReadStatement?,
        of document: VerdictInputs.Document,
        trust: Trust?
    ) {
        let trust = trust ?? Trust()
        var json: JSONObject = [
            "node": .string(document.node), "sha256": .string(document.digest.hex),
            "predicate_type": .string(read?.statement.predicateType ?? ""),
            "about_subject": .bool(read?.statement.isAbout(inputs.subject) ?? false),
            "verified": .bool(trust.isVerified), "signer": .optional(trust.signer),
            "freshness": .integer(trust.freshness), "reputation": .integer(trust.reputation),
            "completeness": .integer(trust.completeness),
        ]
        switch read?.predicate {
        case .provenance(let provenance):
            json["builder"] = .string(provenance.builder)
            json["build_type"] = .string(provenance.buildType)
            json["material_count"] = .integer(provenance.materials.count)
            json["finished_at"] = provenance.finishedAt.map { .integer($0.unixSeconds) } ?? .null
        case .verificationSummary(let summary):
            json["verifier"] = .string(summary.verifier)
            json["passed"] = .bool(summary.passed)
            json["levels"] = .array(summary.levels.map(JSON.string))
        case .testResult(let result):
            json["result"] = .string(result.result)
            json["failed"] = .array(result.failed.prefix(1000).map(JSON.string))
        case .vulnerabilityScan(let scan):
            json["scanner"] = .string(scan.scanner)
            json["finished_at"] = scan.finishedAt.map { .integer($0.unixSeconds) } ?? .null
            json["vulnerability_count"] = .integer(scan.vulnerabilities.count)
        default: break
        }
        attestations.append(.object(json))
    }

    private mutating func take(
        _ bill: BillOfMaterials,
        of document: VerdictInputs.Document,
        trust: Trust?
    ) {
        boms.append(
            [
                "node": .string(document.node), "sha256": .string(document.digest.hex),
                "format": .string(bill.format.rawValue), "name": .optional(bill.name),
                "component_count": .integer(bill.components.count),
                "created_at": bill.createdAt.map { .integer($0.unixSeconds) } ?? .null,
                "verified": .bool(trust?.isVerified ?? false), "signer": .optional(trust?.signer),
            ]
        )
        if let product = bill.subjectComponent?.packageURL, !products.contains(product) {
            products.append(product)
        }
        for component in bill.components where component.reference != bill.subject {
            components.append(
                (
                    component.packageURL,
                    [
                        "sbom": .string(document.node), "kind": .string(component.kind),
                        "group": .optional(component.group), "name": .string(component.name),
                        "version": .optional(component.version),
                        "purl": .optional(component.packageURL?.text),
                        "type": .optional(component.packageURL?.type), "cpe": .optional(component.cpe),
                        "sha256": .optional(component.sha256?.hex),
                        "licences": .array(component.licences.map(JSON.string)),
                        "supplier": .optional(component.supplier),
                    ]
                )
            )
        }
        take(bill.statements, of: document, by: bill.subjectComponent?.supplier, signer: trust?.signer)
    }

    private mutating func take(
        _ statements: [VEXStatement],
        of document: VerdictInputs.Document,
        by author: String?,
        signer: String?
    ) {
        for (number, statement) in statements.enumerated() {
            said.append(
                Said(
                    statement: statement,
                    author: statement.supplier ?? author,
                    signer: signer,
                    node: document.node,
                    document: document.digest,
                    number: number
                )
            )
        }
    }

    private mutating func take(
        feed bytes: [UInt8],
        of document: VerdictInputs.Document
    ) throws(VerdictInputFault) {
        let feed: AdvisoryFeed
        do throws(ReadingFault) { feed = try AdvisoryFeed(parsing: bytes) } catch {
            throw .unreadable(node: document.node, error)
        }
        feeds.append(
            [
                "node": .string(document.node), "sha256": .string(document.digest.hex),
                "advisory_count": .integer(feed.advisories.count),
            ]
        )
        advisories += feed.advisories
    }
}
