import API
import Access
import Attestations
import Attestor
import Evidence
import HTTPTypes
import Hummingbird
import Ledger

// Who is believed about software: the list, one of them, and adding and revoking.

extension Pages {
    func addAnchors(to router: some RouterMethods<AppRequestContext>) {
        router.get("trust-anchors") { request, context in
            try html(try await anchors(request, for: try context.caller()))
        }
        router.post("trust-anchors") { request, context in
            try requireOwnPage(request, context)
            let caller = try context.caller()
            try caller.require(.manageTrust)
            return try await addAnchor(try await request.form(upTo: 4 << 20), by: caller)
        }
        router.get("trust-anchors/:ref") { _, context in
            let text = try context.parameters.reference()
            return try html(try await anchor(text, for: try context.caller()))
        }
        router.post("trust-anchors/:ref/revoke") { request, context in
            try requireOwnPage(request, context)
            let caller = try context.caller()
            try caller.require(.manageTrust)
            let text = try context.parameters.reference()
            let known = try await keptAnchor(text, for: caller)
            return try await revoke(known, try await request.form(), by: caller)
        }
    }

    private func anchors(_ request: Request, for caller: Caller) async throws -> AttestorPage {
        let all = try await attestor.anchors(for: caller)
        async let frame = frame(for: caller)
        let now = clock.now()
        let sorted = all.filter { $0.revokedAt == nil } + all.filter { $0.revokedAt != nil }
        let shown = sorted.prefix(AttestorPage.rowLimit)
        let places = try await places(of: .anchor, shown.map(\.id), for: caller)
        let standing = all.count { $0.revokedAt == nil }
        var notice: String?
        if request.query("done") == "revoked" { notice = "It is believed no more." }
        if request.query("done") == "added" { notice = "It is believed from now on." }
        return AttestorPage(
            frame: try await frame,
            title: "Who is believed",
            sentence: standing == 0
                ? "Nobody is believed about software: no attestation can be verified."
                : "\(Counting.sentence(Counting.count(standing, "anchor stands", "anchors stand"))): what they signed is believed, "
                    + "for what they are believed for.",
            list: "/trust-anchors",
            isList: true,
            notice: notice,
            tables: [
                AttestorTable(
                    aside: all.count > shown.count
                        ? "These are \(shown.count) of \(Counting.number(all.count))." : nil,
                    columns: ["Name", "State", "What it is", "For", "Until (UTC)", "Record"],
                    rows: shown.map { anchor in
                        [
                            .text(anchor.name, to: "/trust-anchors/\(anchor.id.text)"),
                            AttestorWords.mark(of: anchor, at: now),
                            .text(AttestorWords.words(for: anchor.form)),
                            .text(
                                AttestorWords.purposes(of: anchor),
                                notes: [AttestorWords.limits(of: anchor)]
                            ),
                            .time(anchor.validUntil, now), .entry(places[anchor.id]),
                        ]
                    }
                )
            ],
            beginning: "muniment trust anchor add NAME FILE",
            addAnchorPath: caller.permissions.contains(.manageTrust) ? "/trust-anchors" : nil
        )
    }

    private func keptAnchor(_ text: String, for caller: Caller) async throws -> KeptAnchor {
        let id = UniqueID(text)
        guard let id, let found = try await attestor.anchors(for: caller).first(where: { $0.id == id }) else {
            throw AttestorError.unknownAnchor(text)
        }
        return found
    }

    private func anchor(_ text: String, for caller: Caller) async throws -> AttestorPage {
        let found = try await keptAnchor(text, for: caller)
        async let frame = frame(for: caller)
        async let graph = graph(around: found.node, depth: 2, for: caller)
        let places = try await places(of: .anchor, [found.id], for: caller)
        let now = clock.now()
        return AttestorPage(
            frame: try await frame,
            title: found.name,
            sentence: found.revokedFrom.map {
                "It was revoked: what is not proven to be signed before \(CivilTime($0).text(at: now)) UTC counts no more."
            } ?? "What it signed is believed.",
            list: "/trust-anchors",
            facts: [
                AttestorFact("State", AttestorWords.mark(of: found, at: now)),
                AttestorFact("What it is", .text(AttestorWords.words(for: found.form))),
                AttestorFact("Its SHA-256", .identifier("sha256:\(found.fingerprint.hex)")),
                AttestorFact("For", .text(AttestorWords.purposes(of: found))),
                AttestorFact("From", .time(found.validFrom, now)),
                AttestorFact("Until", .time(found.validUntil, now)),
                AttestorFact("Added", .time(found.addedAt, now)),
                AttestorFact("By", .text(found.addedBy)),
                AttestorFact("Record", .entry(places[found.id])),
            ],
            graph: try await graph,
            tables: [
                AttestorTable(
                    title: "Types of predicate that count",
                    columns: ["Type"],
                    rows: found.predicateTypes.prefix(AttestorPage.rowLimit).map { [.text($0)] },
                    empty: "All."
                ),
                AttestorTable(
                    title: "Whom its certificates must name",
                    columns: ["Who", "Issued by"],
                    rows: found.identities.prefix(AttestorPage.rowLimit).map {
                        [.text($0.subject), .text($0.issuer)]
                    }
                ),
            ],
            revokePath: caller.permissions.contains(.manageTrust) && found.revokedAt == nil
                ? "/trust-anchors/\(found.id.text)/revoke" : nil
        )
    }

    private func addAnchor(_ form: [String: String], by caller: Caller) async throws -> Response {
        func lines(_ name: String) -> [String] {
            (form[name] ?? "").split(whereSeparator: \.isNewline).map { String($0).withoutSpaceAround }
                .filter { !$0.isEmpty }
        }
        let kind = form["form"] ?? ""
        let material = SecretDraft.lines(form["material"] ?? "")
        _ = try await attestor.addAnchor(
            for: caller,
            AnchorDraft(
                name: (form["name"] ?? "").withoutSpaceAround,
                form: kind,
                material: kind == "did" ? material.withoutSpaceAround : material,
                predicateTypes: lines("predicate_types"),
                identities: lines("subjects").map { TrustAnchor.Identity(subject: $0, issuer: nil) }
            )
        )
        return redirect(to: "/trust-anchors?done=added")
    }

    private func revoke(_ anchor: KeptAnchor, _ form: [String: String], by caller: Caller) async throws
        -> Response
    {
        var moment: Instant?
        if let text = form["from"]?.withoutSpaceAround, !text.isEmpty {
            guard let parsed = Instant(rfc3339: text) else {
                throw Problem.invalidValue(
                    "from",
                    "from is no time",
                    remedy: "write it as 2026-11-22T10:00:00Z, or leave it out for now"
                )
            }
            moment = parsed
        }
        _ = try await attestor.revokeAnchor(
            for: caller,
            anchor.id,
            from: moment,
            because: form["reason"] ?? ""
        )
        return redirect(to: "/trust-anchors?done=revoked")
    }
}

extension AttestorWords {
    fileprivate static func words(for form: KeptAnchor.Form) -> String {
        switch form {
        case .key: "a public key"
        case .certificates: "a chain of certificates"
        case .sigstore: "a trusted root of Sigstore"
        case .did: "a DID"
        }
    }

    fileprivate static func purposes(of anchor: KeptAnchor) -> String {
        anchor.purposes == Set(TrustAnchor.Purpose.allCases)
            ? "everything" : anchor.purposes.map(\.rawValue).sorted().joined(separator: ", ")
    }

    /// What of its purposes is left: types of predicate, and whom certificates are for. `nil` where nothing limits it.
    fileprivate static func limits(of anchor: KeptAnchor) -> String? {
        var parts: [String] = []
        if let first = anchor.predicateTypes.first {
            let more = anchor.predicateTypes.count - 1
            parts.append(
                "that states \(first)"
                    + (more > 0 ? " and \(Counting.count(more, "other type", "other types"))" : "")
            )
        }
        if let first = anchor.identities.first {
            let more = anchor.identities.count - 1
            parts.append(
                "by \(first.subject)" + (more > 0 ? " and \(Counting.count(more, "other", "others"))" : "")
            )
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    fileprivate static func mark(of anchor: KeptAnchor, at now: Instant) -> AttestorCell {
        if anchor.revokedAt != nil {
            return .mark("square", "revoked", "critical", notes: [anchor.revocationReason])
        }
        if let end = anchor.validUntil, end < now { return .mark("square", "ended", "muted") }
        if let start = anchor.validFrom, start > now { return .mark("ring", "not valid yet", "muted") }
        return .mark("circle", "is believed", "positive")
    }
}
