import Evidence

/// What the documents of a verdict say, ready to be judged: a pure function of their bytes.
struct VerdictFacts: Sendable {
    /// What rules speak about, without the vulnerabilities.
    private(set) var names: [String: JSON] = [:]
    private let inputs: VerdictInputs
    private var components: [(purl: PackageURL?, json: JSON)] = []
    private var boms: [JSON] = []
    private var attestations: [JSON] = []
    private var feeds: [JSON] = []
    /// Of the artifact, by the bills about it.
    private var products: [PackageURL] = []
    private var said: [Said] = []
    private var advisories: [Advisory] = []
    private var scanned: [String] = []

    /// A statement with who stands for it.
    private struct Said {
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
                Int(((predicate[name]?["value"]?.number ?? 0) * 1000).rounded())
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
        advisories += feed.standing(at: inputs.at)
    }
}

// MARK: - Vulnerabilities

extension VerdictFacts {
    /// Of which vulnerability, in which package; `nil` of the artifact as a whole.
    private struct Place: Hashable {
        var vulnerability: String
        var package: String?
    }

    private struct Finding {
        var severity = ScanFinding.Severity.unknown
        var isCertain = true
        var fixedVersions: Set<String> = []
        var sources: Set<String> = []
    }

    /// What is known of vulnerabilities in the artifact, each in each package, and how what was said of them was weighed.
    func vulnerabilities(
        by rules: VerdictPolicy.VEXRules
    ) -> (json: [JSON], choices: [VEXChoice]) {
        let groups = AliasGroups(
            said.map { [$0.statement.vulnerability] + $0.statement.aliases }
                + advisories.map { [$0.id] + $0.aliases }
        )
        var packages: [String: Set<PackageURL>] = [:]
        for case let purl? in components.map(\.purl) { packages[purl.package.text, default: []].insert(purl) }
        var found: [Place: Finding] = [:]
        for advisory in advisories { note(advisory, groups, packages, in: &found) }
        for said in said { note(said, groups, packages, in: &found) }
        for id in scanned {
            note(Place(vulnerability: groups.name(of: id)), in: &found) { $0.sources.insert("scan") }
        }
        // What is said of the whole is told with each of its parts.
        let inParts = Set(found.keys.filter { $0.package != nil }.map(\.vulnerability))
        let statements = Dictionary(grouping: said) { groups.name(of: $0.statement.vulnerability) }
        var json: [JSON] = []
        var choices: [VEXChoice] = []
        let places = found.keys.filter { $0.package != nil || !inParts.contains($0.vulnerability) }.sorted {
            ($0.vulnerability, $0.package ?? "") < ($1.vulnerability, $1.package ?? "")
        }
        for place in places {
            let claims = (statements[place.vulnerability] ?? []).compactMap { claim($0, about: place) }
            let choice = VEXChoice(
                of: place.vulnerability,
                in: place.package,
                among: claims,
                by: rules,
                at: inputs.at
            )
            if !claims.isEmpty { choices.append(choice) }
            guard let finding = found[place] else { continue }
            json.append(
                [
                    "id": .string(place.vulnerability),
                    "aliases": .array(groups.others(of: place.vulnerability).map(JSON.string)),
                    "purl": .optional(place.package), "severity": .string(finding.severity.rawValue),
                    "certain": .bool(finding.isCertain),
                    "fixed_in": .array(finding.fixedVersions.sorted().map(JSON.string)),
                    "sources": .array(finding.sources.sorted().map(JSON.string)),
                    "status": .string(choice.winner?.status.rawValue ?? "unstated"),
                    "justification": .optional(choice.winner?.justification),
                ]
            )
        }
        return (json, choices)
    }

    private func note(
        _ place: Place,
        in found: inout [Place: Finding],
        _ change: (inout Finding) -> Void
    ) { change(&found[place, default: Finding()]) }

    private func note(
        _ advisory: Advisory,
        _ groups: AliasGroups,
        _ packages: [String: Set<PackageURL>],
        in found: inout [Place: Finding]
    ) {
        let name = groups.name(of: advisory.id)
        for package in Set(advisory.affected.map(\.package)) {
            for purl in packages[package] ?? [] {
                let fixed: [String]
                let isCertain: Bool
                switch advisory.answer(for: package, version: purl.version) {
                case .affected(let versions)?: (fixed, isCertain) = (versions, true)
                case .cannotTell?: (fixed, isCertain) = ([], false)
                case .notAffected?, nil: continue
                }
                let place = Place(vulnerability: name, package: purl.text)
                let isKnown = found[place]?.sources.contains("feed") ?? false
                note(place, in: &found) { finding in
                    // Of several advisories the severest word counts, and one that is sure makes it sure.
                    finding.severity = max(finding.severity, advisory.severity)
                    finding.isCertain = isKnown ? finding.isCertain || isCertain : isCertain
                    finding.fixedVersions.formUnion(fixed)
                    finding.sources.insert("feed")
                }
            }
        }
    }

    private func note(
        _ said: Said,
        _ groups: AliasGroups,
        _ packages: [String: Set<PackageURL>],
        in found: inout [Place: Finding]
    ) {
        let name = groups.name(of: said.statement.vulnerability)
        for product in said.statement.products {
            if product.subcomponents.isEmpty {
                for purl in product.packageURL.map({ packages[$0.package.text] ?? [] }) ?? []
                where product.packageURL?.covers(purl) ?? false {
                    note(Place(vulnerability: name, package: purl.text), in: &found) {
                        $0.sources.insert("vex")
                    }
                }
                if isWhole(product) {
                    note(Place(vulnerability: name), in: &found) { $0.sources.insert("vex") }
                }
            } else if isWhole(product) {
                for part in product.subcomponents.compactMap(\.packageURL) {
                    for purl in packages[part.package.text] ?? [] where part.covers(purl) {
                        note(Place(vulnerability: name, package: purl.text), in: &found) {
                            $0.sources.insert("vex")
                        }
                    }
                }
            }
        }
    }

    /// Whether a product of a statement is the artifact itself: by its digest, or by the package that a bill calls it.
    private func isWhole(_ product: VEXProduct) -> Bool {
        product.hashes["sha256"] == inputs.subject.hex
            || product.identifier == "sha256:\(inputs.subject.hex)"
            || product.packageURL.map { whole in products.contains(where: whole.covers) } ?? false
    }

    private func claim(_ said: Said, about place: Place) -> VEXClaim? {
        let statement = said.statement
        let asked = place.package.flatMap { try? PackageURL($0) }
        let meant = statement.products.compactMap { product -> PackageURL?? in
            if product.subcomponents.isEmpty {
                if let asked, product.packageURL?.covers(asked) ?? false { return .some(product.packageURL) }
                return isWhole(product) ? .some(product.packageURL) : nil
            }
            guard let asked, isWhole(product) else { return nil }
            let part = product.subcomponents.compactMap(\.packageURL).first { $0.covers(asked) }
            return part.map { .some($0) }
        }
        guard let first = meant.first else { return nil }
        return VEXClaim(
            status: statement.status,
            justification: statement.justification?.rawValue ?? statement.sourceJustification,
            hasGround: statement.justification != nil || statement.sourceJustification != nil
                || statement.impact != nil,
            author: said.author,
            signer: said.signer,
            statedAt: statement.timestamp,
            isVersioned: first?.version != nil,
            node: said.node,
            document: said.document,
            number: said.number
        )
    }
}

/// Names of the same vulnerability.
private struct AliasGroups {
    private var parents: [String: String] = [:]
    private var members: [String: Set<String>] = [:]

    init(_ groups: [[String]]) {
        for group in groups {
            guard let first = group.first else { continue }
            for name in group.dropFirst() { join(first, name) }
        }
        for name in parents.keys { members[root(of: name), default: []].insert(name) }
    }

    private func root(of name: String) -> String {
        var name = name
        while let parent = parents[name], parent != name { name = parent }
        return name
    }

    /// The name that others are known by: a CVE's before others', and of these the first.
    private mutating func join(_ one: String, _ other: String) {
        let (left, right) = (root(of: one), root(of: other))
        let isBefore = (left.hasPrefix("CVE-") ? 0 : 1, left) <= (right.hasPrefix("CVE-") ? 0 : 1, right)
        parents[left] = isBefore ? left : right
        parents[right] = isBefore ? left : right
    }

    func name(of vulnerability: String) -> String { root(of: vulnerability) }

    func others(of name: String) -> [String] {
        (members[root(of: name)] ?? []).filter { $0 != name }.sorted()
    }
}
