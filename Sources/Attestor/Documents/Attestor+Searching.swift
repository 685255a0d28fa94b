package import Access
package import Attestations
package import Evidence
import Postgres

/// What a text may name, and what was found under each of its meanings. Every list has the newest first, or what is worst.
package struct AttestorFinds: Sendable {
    package enum Meaning: String, Hashable, Sendable, CaseIterable {
        /// Of an artifact, of a file in a bill, or of a document itself; also a GitOID.
        case digest
        case package
        case vulnerability
        /// Who signs: a name in a certificate, who vouched for it, a key's SHA-256 or identifier, an author.
        case identity
        case predicateType = "predicate_type"
    }

    package var text: String
    package var meanings: [Meaning]
    /// Documents with these bytes.
    package var documents: [ImportedDocument] = []
    package var attestationsAbout: [ImportedAttestation] = []
    package var attestationsSigned: [ImportedAttestation] = []
    package var attestationsOfType: [ImportedAttestation] = []
    package var bills: [ImportedBill] = []
    package var components: [ListedComponent] = []
    package var statements: [ListedStatement] = []
    package var vexDocuments: [ImportedVEX] = []
    package var trustVerdicts: [TrustVerdict] = []
    package var anchors: [KeptAnchor] = []
    package var decisions: [KeptVerdict] = []
    package var items: [TriageItem] = []

    init(_ text: String, _ meanings: [Meaning]) {
        self.text = text
        self.meanings = meanings
    }
}

/// What a text that somebody looks for may be.
struct SearchText {
    /// Bytes of digests that are in use: MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512.
    private static let digestSizes: Set = [16, 20, 28, 32, 48, 64]

    var text: String
    /// In lower-case hexadecimal.
    var digest: String?
    var git: GitObjectID?
    var sha256: Digest?
    var package: PackageURL?
    var meanings: [AttestorFinds.Meaning]

    /// - Throws: `AttestorError.invalid` for what can't be what it is looked for as.
    init(_ text: String, as meaning: AttestorFinds.Meaning?) throws(AttestorError) {
        self.text = text.storable
        git = GitObjectID.isMeant(by: text) ? GitObjectID(text) : nil
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let isNamed = parts.count == 2 && parts[0].lowercased().hasPrefix("sha")
        let hex = String(isNamed ? parts[1] : text[...]).lowercased()
        if let bytes = Hex.decode(hex), Self.digestSizes.contains(bytes.count) { digest = hex }
        sha256 = digest.flatMap { Digest(hex: $0) }
        var reason: String?
        do throws(PackageURLFault) { package = try PackageURL(text) } catch { reason = "\(error)" }
        switch meaning {
        case .digest where digest == nil && git == nil:
            throw .invalid(
                field: "q",
                reason: "is no digest",
                remedy: "give it in hexadecimal, as sha256:…, or as a GitOID"
            )
        case .package where package == nil:
            throw .invalid(
                field: "q",
                reason: "is no package URL: \(reason ?? "")",
                remedy: "give one as in pkg:npm/left-pad@1.3.0"
            )
        case let meaning?: meanings = [meaning]
        case nil where digest != nil && !isNamed: meanings = [.digest, .identity]
        case nil where digest != nil || git != nil: meanings = [.digest]
        case nil where text.hasPrefix("pkg:"):
            guard package != nil else {
                throw .invalid(
                    field: "q",
                    reason: "is no package URL: \(reason ?? "")",
                    remedy: "give one as in pkg:npm/left-pad@1.3.0"
                )
            }
            meanings = [.package]
        case nil: meanings = [.vulnerability, .identity, .predicateType]
        }
    }

    /// CVE's are written in capitals, whoever asks.
    var vulnerability: String {
        text.count < 40 && text.lowercased().hasPrefix("cve-") ? text.uppercased() : text
    }
}

extension Attestor {
    package static let searchTextLimit = 2000

    /// Everything that a digest, a package URL, a vulnerability, an identity or a type of predicate names here, at most `limit` of
    /// each kind. What the text may be follows from it, unless `meaning` says it. An identity ending with `*` stands for all that
    /// begin so.
    ///
    /// - Throws: `AttestorError.invalid`.
    package func search(
        for caller: Caller,
        _ text: String,
        as meaning: AttestorFinds.Meaning? = nil,
        limit: Int
    ) async throws -> AttestorFinds {
        try caller.require(.read)
        let limit = try Self.checked(limit)
        guard 1...Self.searchTextLimit ~= text.count else {
            throw AttestorError.invalid(
                field: "q",
                reason: "has not 1 to \(Self.searchTextLimit) characters",
                remedy: "give a digest, a package URL, a vulnerability or an identity"
            )
        }
        let asked = try SearchText(text, as: meaning)
        var found = AttestorFinds(text, asked.meanings)
        for meaning in asked.meanings {
            switch meaning {
            case .digest: try await find(byDigest: asked, limit, for: caller, &found)
            case .package: try await find(byPackage: asked, limit, for: caller, &found)
            case .vulnerability:
                try await find(byVulnerability: asked.vulnerability, limit, for: caller, &found)
            case .identity: try await find(byIdentity: asked.text, limit, for: caller, &found)
            case .predicateType:
                found.attestationsOfType = try await attestations(
                    for: caller,
                    predicateType: asked.text,
                    limit: limit
                )
            }
        }
        return found
    }

    private func find(
        byDigest asked: SearchText,
        _ limit: Int,
        for caller: Caller,
        _ found: inout AttestorFinds
    ) async throws {
        let tenant = caller.tenant
        if let git = asked.git,
            let row = try await database.first(
                for: tenant,
                EnvelopeStore().one(named: git, of: tenant),
                as: ImportedAttestation.init
            )
        {
            found.documents.append(.attestation(row))
        }
        guard let digest = asked.digest else { return }
        found.attestationsAbout = try await attestations(for: caller, about: digest, limit: limit)
        guard let sha256 = asked.sha256 else { return }
        found.documents += try await documents(of: sha256, for: caller)
        found.bills = try await bills(for: caller, about: sha256, limit: limit)
        found.components = try await components(for: caller, matching: sha256.hex, limit: limit)
        var artifact = TrustQuestion()
        artifact.artifact = digest
        artifact.isDeleted = false
        found.trustVerdicts = try await verdicts(for: caller, where: artifact, limit: limit)
        var about = VerdictQuestion()
        about.subject = sha256
        var resting = VerdictQuestion()
        resting.input = sha256
        found.decisions = try await decisions(for: caller, about, limit: limit)
        // One on an artifact may rest on it, too.
        let others = try await decisions(for: caller, resting, limit: limit).filter { other in
            !found.decisions.contains { $0.verdict.id == other.verdict.id }
        }
        found.decisions = Array((found.decisions + others).prefix(limit))
    }

    /// Of whichever kind.
    private func documents(of digest: Digest, for caller: Caller) async throws -> [ImportedDocument] {
        let tenant = caller.tenant
        let bill = BillStore().one(cid: "sha256:\(digest.hex)", of: tenant)
        var found: [ImportedDocument] = []
        if let row = try await database.first(for: tenant, bill, as: ImportedBill.init) {
            found.append(.bill(row))
        }
        if let row = try await database.first(
            for: tenant,
            EnvelopeStore().one(digest, of: tenant),
            as: ImportedAttestation.init
        ) {
            found.append(.attestation(row))
        }
        if let row = try await database.first(
            for: tenant,
            VEXStore().one(digest, of: tenant),
            as: ImportedVEX.init
        ) {
            found.append(.vex(row))
        }
        return found
    }

    private func find(
        byPackage asked: SearchText,
        _ limit: Int,
        for caller: Caller,
        _ found: inout AttestorFinds
    ) async throws {
        guard let package = asked.package else { return }
        found.components = try await components(for: caller, matching: package.text, limit: limit)
        found.statements = try await statements(for: caller, package: package.text, limit: limit)
        let filter = TriageFilter(states: TriageFilter.all, component: package.package.text)
        found.items = try await triageItems(for: caller, where: filter, limit: limit)
    }

    private func find(
        byVulnerability name: String,
        _ limit: Int,
        for caller: Caller,
        _ found: inout AttestorFinds
    ) async throws {
        found.statements = try await statements(for: caller, vulnerability: name, limit: limit)
        let filter = TriageFilter(states: TriageFilter.all, vulnerability: name)
        found.items = try await triageItems(for: caller, where: filter, limit: limit)
        var question = VerdictQuestion()
        question.vulnerability = name
        found.decisions = try await decisions(for: caller, question, limit: limit)
    }

    private func find(
        byIdentity name: String,
        _ limit: Int,
        for caller: Caller,
        _ found: inout AttestorFinds
    ) async throws {
        let (tenant, names) = (caller.tenant, NameRange.bounds(of: name))
        found.attestationsSigned = try await database.rows(
            for: tenant,
            EnvelopeStore().signed(by: names, limit: limit, of: tenant)
        ).prefix(limit).map(ImportedAttestation.init)
        var question = TrustQuestion()
        question.signer = name
        question.isDeleted = false
        let signed = try await verdicts(for: caller, where: question, limit: limit).filter { verdict in
            !found.trustVerdicts.contains { $0.id == verdict.id }
        }
        found.trustVerdicts = Array((found.trustVerdicts + signed).prefix(limit))
        found.anchors = Array(
            try await keptAnchors(of: caller).filter { $0.isOf(name) }.prefix(limit)
        )
        found.vexDocuments = try await database.rows(
            for: tenant,
            VEXStore().documents(by: name, limit: limit, of: tenant)
        ).prefix(limit).map(ImportedVEX.init)
    }

    /// Whom an attestation names as its signers. Nobody has verified it.
    package func claimedSigners(for caller: Caller, of id: UniqueID) async throws -> [ClaimedSigner] {
        try caller.require(.read)
        return try await database.rows(
            for: caller.tenant,
            EnvelopeStore().signers(of: id, tenant: caller.tenant)
        ).compactMap { row in
            let kind: String = try row["kind"]
            let name: String = try row["name"]
            return ClaimedSigner.Kind(rawValue: kind).map { ClaimedSigner(kind: $0, name: name) }
        }
    }

    /// The attestation under a GitOID, with its bytes as they came in.
    ///
    /// - Throws: `AttestorError.unknownAttestation`.
    package func attestation(
        for caller: Caller,
        under git: GitObjectID
    ) async throws -> (attestation: ImportedAttestation, bytes: [UInt8]) {
        try caller.require(.read)
        let query = EnvelopeStore().one(named: git, of: caller.tenant)
        guard
            let found = try await database.first(
                for: caller.tenant,
                query,
                as: ImportedAttestation.init
            ),
            let bytes = try await BodyStore().bytes(found.digest, of: caller.tenant, from: database)
        else { throw AttestorError.unknownAttestation("\(git)") }
        return (found, bytes)
    }
}

extension KeptAnchor {
    /// Whether it is called so, is this key, or believes this identity or what such names begin with.
    fileprivate func isOf(_ text: String) -> Bool {
        func isIn(_ name: String) -> Bool {
            text.hasSuffix("*") ? name.hasPrefix(String(text.dropLast())) : name == text
        }
        return isIn(name) || material == text || fingerprint.hex == text || did.map(isIn) == true
            || identities.contains { isIn($0.subject) || $0.issuer.map(isIn) == true }
    }
}
