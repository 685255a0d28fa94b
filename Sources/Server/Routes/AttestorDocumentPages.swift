import API
import Access
import Attestations
import Attestor
import Custody
import Evidence
import HTTPTypes
import Hummingbird
import Ledger

// One document, verdict or spine, with what it says and what is tied to it.

extension Pages {
    func addAttestorDocuments(to router: some RouterMethods<AppRequestContext>) {
        router.get("attestations/:ref") { _, context in
            let text = try context.parameters.reference()
            guard let id = UniqueID(text) else { throw AttestorError.unknownAttestation(text) }
            return try html(try await attestation(id, for: try context.caller()))
        }
        router.post("attestations/:ref/verify") { request, context in
            try requireOwnPage(request, context)
            let caller = try context.caller()
            try caller.require(.importAttestation)
            let text = try context.parameters.reference()
            guard let id = UniqueID(text) else { throw AttestorError.unknownAttestation(text) }
            let (decision, _) = try await attestor.judge(for: caller, id, VerdictRequest())
            return redirect(to: "/trust-verdicts/\(decision.value.id.text)")
        }
        router.get("sboms/:ref") { request, context in
            let reference = try context.parameters.reference()
            return try html(try await bill(reference, request, for: try context.caller()))
        }
        router.get("vex/:ref") { _, context in
            let text = try context.parameters.reference()
            guard let id = UniqueID(text) else { throw AttestorError.unknownVEX(text) }
            return try html(try await vex(id, for: try context.caller()))
        }
        router.get("trust-verdicts/:ref") { _, context in
            let text = try context.parameters.reference()
            guard let id = UniqueID(text) else { throw AttestorError.unknownVerdict(text) }
            return try html(try await trustVerdict(id, for: try context.caller()))
        }
        router.get("spines/:ref") { _, context in
            let text = try context.parameters.reference()
            guard let id = UniqueID(text) else { throw AttestorError.unknownSpine(text) }
            return try html(try await spine(id, for: try context.caller()))
        }
    }

    // MARK: Documents

    func graph(around node: String, depth: Int = 3, for caller: Caller) async throws -> SupportGraph {
        async let before = attestor.supports(for: caller, of: node, isForward: false, depth: depth)
        async let after = attestor.supports(for: caller, of: node, isForward: true, depth: depth)
        let all = try await before + after
        return SupportGraph(around: node, all.map(SupportGraph.Edge.init))
    }

    /// The artifact that Custody governs under a digest; `nil` for none.
    private func artifact(_ sha256: String?, for caller: Caller) async throws -> AttestorFact? {
        guard let sha256 else { return nil }
        do {
            let found = try await custody.artifact(for: caller, "sha256:\(sha256)").artifact.reference
            return AttestorFact("Governed as", .text(found.name, to: "/artifacts/\(found.id.text)"))
        } catch is CustodyError {
            return nil
        }
    }

    private func warnings(_ warnings: [ReadingWarning]) -> AttestorTable {
        AttestorTable(
            title: "What was passed over when it was read",
            columns: ["Where", "What"],
            rows: warnings.prefix(AttestorPage.foundLimit).map { [.text($0.path), .text($0.message)] }
        )
    }

    private func attestation(_ id: UniqueID, for caller: Caller) async throws -> AttestorPage {
        let found = try await attestor.attestation(for: caller, id)
        async let frame = frame(for: caller)
        async let graph = graph(around: found.node, for: caller)
        async let statements = attestor.statements(for: caller, of: id, limit: AttestorPage.foundLimit)
        async let signers = attestor.claimedSigners(for: caller, of: id)
        let verdicts = try await attestor.verdicts(for: caller, of: id, limit: AttestorPage.foundLimit)
        let places = try await places(of: .attestation, [id], for: caller)
        let now = clock.now()
        let standing = verdicts.first { $0.deletedAt == nil }
        let state =
            found.form == .statement
            ? "It has no signature: nobody answers for it."
            : standing.map {
                $0.isVerified
                    ? "It is believed, as its last verdict says." : "Its last verdict does not believe it."
            } ?? "Nobody has verified it here yet."
        let subject = found.subjects.first { $0.algorithm == "sha256" }?.digest
        let governed = try await artifact(subject, for: caller)
        // What it does not say has no place here.
        let summary = (found.summary.object ?? JSONObject()).filter { $0.value != .null }.map { member in
            AttestorFact(
                Counting.sentence(member.name.replacing("_", with: " ")),
                .text(member.value.string ?? member.value.canonicalString)
            )
        }
        return AttestorPage(
            frame: try await frame,
            title: found.predicateType ?? "A signature over a file",
            sentence: state,
            list: "/attestations",
            facts: [
                AttestorFact("What it is", .text(AttestorWords.form(found.form))),
                AttestorFact("Document", .identifier("sha256:\(found.digest.hex)")),
                AttestorFact("Signatures", .text(Counting.number(found.signatureCount))),
                AttestorFact("Taken in", .time(found.importedAt, now)),
                AttestorFact("By", .text(found.importedBy)),
                AttestorFact("Record", .entry(places[id])),
            ] + [governed].compactMap(\.self) + summary,
            graph: try await graph,
            tables: [
                AttestorTable(
                    title: "What it is about",
                    columns: ["Name", "Algorithm", "Digest"],
                    rows: found.subjects.prefix(AttestorPage.foundLimit).map {
                        [.text($0.name ?? "without a name"), .text($0.algorithm), .identifier($0.digest)]
                    }
                ),
                AttestorTable(
                    title: "Who it says signed it",
                    aside: "As the document has it: the verdicts below say what of it is believed.",
                    columns: ["What", "Who"],
                    rows: try await signers.prefix(AttestorPage.foundLimit).map { signer in
                        [
                            .text(signer.kind.rawValue.replacing("_", with: " ")),
                            .text(signer.name, to: URLPart.address("/attestations", ["q": signer.name])),
                        ]
                    }
                ),
                table(of: verdicts),
                table(of: try await statements, title: "What it says of vulnerabilities"),
                warnings(found.warnings),
            ],
            verifyPath: caller.permissions.contains(.importAttestation) && found.form != .statement
                ? "/attestations/\(id.text)/verify" : nil
        )
    }

    func table(of verdicts: [TrustVerdict]) -> AttestorTable {
        let now = clock.now()
        return AttestorTable(
            title: "Trust verdicts",
            columns: ["Verdict", "Outcome", "Signer", "Fresh", "Reputation", "Complete", "When (UTC)"],
            rows: verdicts.map { verdict in
                [
                    .text(String(verdict.id.text.suffix(12)), to: "/trust-verdicts/\(verdict.id.text)"),
                    AttestorWords.verdict(verdict),
                    AttestorWords.signer(verdict.signer, believedAs: verdict.signerAnchor),
                    .text(AttestorWords.share(verdict.freshness)),
                    .text(AttestorWords.share(verdict.reputation)),
                    .text(AttestorWords.share(verdict.completeness)), .time(verdict.madeAt, now),
                ]
            }
        )
    }

    private func bill(_ reference: String, _ request: Request, for caller: Caller) async throws
        -> AttestorPage
    {
        let found = try await attestor.bill(for: caller, reference)
        let limit = AttestorPage.rowLimit
        let after = try request.queryInteger("cursor", in: 0...Int(Int32.max))
        async let frame = frame(for: caller)
        async let graph = graph(around: found.node, for: caller)
        async let statements = attestor.statements(for: caller, of: found.id, limit: AttestorPage.foundLimit)
        let components = try await attestor.components(
            for: caller,
            of: found.id,
            after: after ?? -1,
            limit: limit
        )
        let places = try await places(of: .bill, [found.id], for: caller)
        let spines = try await attestor.spines(for: caller, with: found.node, limit: AttestorPage.foundLimit)
        let now = clock.now()
        let path = "/sboms/\(found.id.text)"
        let governed = try await artifact(found.subjectDigest?.hex, for: caller)
        let named = try await custody.artifacts(
            for: caller,
            withBill: found.cid,
            limit: AttestorPage.foundLimit
        ).map { AttestorFact("Bill of", .text($0.name, to: "/artifacts/\($0.id.text)")) }
        let next = components.count == limit ? components.last.map { String($0.number) } : nil
        return AttestorPage(
            frame: try await frame,
            title: found.name ?? found.identifier ?? "A bill of materials",
            sentence:
                "\(Counting.sentence(Counting.count(found.componentCount, "component", "components"))) and "
                + "\(Counting.count(found.dependencyCount, "dependency", "dependencies")), as the document says.",
            list: "/sboms",
            facts: [
                AttestorFact("Form", .text(AttestorWords.format(found.format, found.specificationVersion))),
                AttestorFact("Document", .identifier(found.cid)),
                AttestorFact("Of", .text(found.subjectPackage)),
                AttestorFact(
                    "Its digest",
                    AttestorCell(identifier: found.subjectDigest.map { "sha256:\($0.hex)" })
                ),
                AttestorFact("Made", .time(found.createdAt, now)),
                AttestorFact("Taken in", .time(found.importedAt, now)),
                AttestorFact("By", .text(found.importedBy)),
                AttestorFact("Record", .entry(places[found.id])),
            ] + [governed].compactMap(\.self) + named,
            graph: after == nil ? try await graph : nil,
            tables: [
                table(of: components, title: "Components"),
                table(of: try await statements, title: "What it says of vulnerabilities"),
                try await table(of: spines, title: "Spines that it is in", for: caller),
                warnings(found.warnings),
            ],
            paging: Paging("components", cursor: after.map(String.init), next: next) {
                URLPart.address(path, ["cursor": $0])
            }
        )
    }

    private func vex(_ id: UniqueID, for caller: Caller) async throws -> AttestorPage {
        let found = try await attestor.vex(for: caller, id)
        async let frame = frame(for: caller)
        async let graph = graph(around: found.node, for: caller)
        let statements = try await attestor.statements(for: caller, of: id, limit: AttestorPage.rowLimit)
        let places = try await places(of: .vex, [id], for: caller)
        let now = clock.now()
        var table = table(of: statements, title: "What it says")
        if found.statementCount > statements.count {
            table.aside = "At most \(AttestorPage.rowLimit) rows, one for each product of a statement."
        }
        return AttestorPage(
            frame: try await frame,
            title: found.identifier ?? "A VEX document",
            sentence:
                "\(Counting.sentence(Counting.count(found.statementCount, "statement", "statements"))) by "
                + "\(Clipping.text(found.author ?? "nobody who is named", 120)).",
            list: "/vex",
            facts: [
                AttestorFact("Form", .text(found.format, notes: ["version \(found.version)"])),
                AttestorFact("Document", .identifier("sha256:\(found.digest.hex)")),
                AttestorFact("Stated", .time(found.statedAt, now)),
                AttestorFact("Taken in", .time(found.importedAt, now)),
                AttestorFact("By", .text(found.importedBy)),
                AttestorFact("Record", .entry(places[id])),
            ],
            graph: try await graph,
            tables: [table, warnings(found.warnings)]
        )
    }

    // MARK: Verdicts and spines

    private func trustVerdict(_ id: UniqueID, for caller: Caller) async throws -> AttestorPage {
        let found = try await attestor.verdict(for: caller, id)
        async let frame = frame(for: caller)
        async let graph = graph(around: found.node, depth: 2, for: caller)
        let places = try await places(of: .verdict, [id], for: caller)
        let now = clock.now()
        // What was signed, not what a column says.
        let said = found.envelope.flatMap { try? JSON(parsing: $0.payload) }?["predicate"]
        func number(_ name: String, _ value: Double) -> AttestorCell {
            .text(AttestorWords.share(value), notes: [said?[name]?["reason"]?.string])
        }
        let checks = (said?["checks"]?.array ?? []).prefix(AttestorPage.rowLimit)
        let unchecked = checks.count { $0["outcome"]?.string == "not_checked" }
        var sentence =
            found.isVerified ? "It is believed." : "It is not believed: what was wrong stands below."
        if found.deletedAt != nil { sentence = "What it said was taken away; that it was there stays." }
        if unchecked > 0 {
            sentence +=
                " \(Counting.sentence(Counting.count(unchecked, "thing was", "things were"))) not checked."
        }
        return AttestorPage(
            frame: try await frame,
            title: "A trust verdict",
            sentence: sentence,
            list: "/trust-verdicts",
            facts: [
                AttestorFact("Outcome", AttestorWords.verdict(found)),
                AttestorFact("Attestation", .text("open", to: "/attestations/\(found.attestationID.text)")),
                AttestorFact(
                    "Signer",
                    AttestorWords.signer(
                        found.signer ?? "nobody who is believed",
                        believedAs: found.signerAnchor
                    )
                ),
                AttestorFact("Fresh", number("freshness", found.freshness)),
                AttestorFact("Reputation", number("reputation", found.reputation)),
                AttestorFact("Complete", number("completeness", found.completeness)),
                AttestorFact("Made", .time(found.madeAt, now)),
                AttestorFact("By", .text(found.madeBy)),
                AttestorFact("Record", .entry(places[id])),
            ],
            graph: try await graph,
            tables: [
                AttestorTable(
                    title: "What was looked at",
                    columns: ["What", "Outcome", "Found"],
                    rows: checks.map { check in
                        [
                            .text(check["subject"]?.string?.replacing("_", with: " ")),
                            AttestorWords.check(check["outcome"]?.string ?? ""),
                            .text(nil, notes: [check["detail"]?.string]),
                        ]
                    },
                    empty: "What was looked at went with its statement."
                )
            ],
            deletePath: caller.permissions.contains(.manageTrust) && found.deletedAt == nil
                ? "/trust-verdicts/\(id.text)/delete" : nil
        )
    }

    private func spine(_ id: UniqueID, for caller: Caller) async throws -> AttestorPage {
        let found = try await attestor.spine(for: caller, id)
        async let frame = frame(for: caller)
        let node = "spine:\(id)"
        var supports = try await attestor.supports(for: caller, of: node, isForward: false, depth: 3)
        for leaf in found.spine.leaves.prefix(AttestorPage.foundLimit) {
            supports += try await attestor.supports(for: caller, of: leaf.node, isForward: true, depth: 1)
        }
        let places = try await places(of: .spine, [id], for: caller)
        let now = clock.now()
        let leaves = found.spine.leaves
        return AttestorPage(
            frame: try await frame,
            title: "A spine",
            sentence: "\(Counting.sentence(Counting.count(leaves.count, "leaf", "leaves"))) under one root. "
                + "Each is in it: the root follows from them, and was made anew for this page.",
            list: "/spines",
            facts: [
                AttestorFact("Root", .identifier("sha256:\(found.spine.root.hex)")),
                AttestorFact("Made", .time(found.madeAt, now)),
                AttestorFact("By", .text(found.madeBy)),
                AttestorFact("Record", .entry(places[id])),
            ],
            graph: SupportGraph(around: node, supports.map(SupportGraph.Edge.init)),
            tables: [
                AttestorTable(
                    title: "Leaves",
                    aside: leaves.count > AttestorPage.rowLimit
                        ? "The first \(AttestorPage.rowLimit); the API tells all, each with its proof." : nil,
                    columns: ["Leaf", "Role", "What", "Digest", "Hash of the leaf"],
                    rows: leaves.prefix(AttestorPage.rowLimit).enumerated().map { index, leaf in
                        [
                            .text(String(index)), .text(leaf.role.rawValue),
                            .text(
                                SupportGraph.words(for: leaf.node).name,
                                to: SupportGraph.path(of: leaf.node)
                            ),
                            .identifier("sha256:\(leaf.digest.hex)"), .identifier("sha256:\(leaf.hash.hex)"),
                        ]
                    }
                )
            ]
        )
    }
}

extension SupportGraph.Edge {
    init(_ support: Support) {
        let relation =
            switch support.relation {
            case .describes: "describes"
            case .attests: "attests"
            case .assesses: "assesses"
            case .judges: "judges"
            case .restsOn: "rests on"
            case .ties: "is tied by"
            }
        self.init(source: support.source, relation: relation, target: support.target)
    }
}

extension AttestorWords {
    fileprivate static func check(_ outcome: String) -> AttestorCell {
        switch outcome {
        case "passed": .mark("circle", "holds", "positive")
        case "failed": .mark("triangle", "is wrong", "warning")
        default: .mark("ring", "not checked", "muted")
        }
    }
}
