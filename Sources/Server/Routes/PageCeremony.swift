import API
import Access
import Custody
import Evidence
import Hummingbird
import Kinds
import Postgres

// The pages of ceremonies, from what Custody gives.

extension Pages {
    func ceremonies(_ request: Request, for caller: Caller) async throws -> CeremoniesPage {
        let limit = try request.queryInteger("limit", in: 1...CeremoniesPage.rowLimit)
        let cursor = request.query("cursor")
        async let frame = frame(for: caller)
        async let counts = custody.counts(for: caller)
        async let firstClosing = custody.firstCeremonyClosing(for: caller)
        async let reviews = custody.reviewCounts(for: caller)
        let page = try await custody.waitingCeremonies(
            for: caller,
            try PageRequest(limit: limit ?? CeremoniesPage.rowLimit, cursor: cursor)
        )
        let entries = try await custody.openingEntries(for: caller, of: page.items.map(\.id))
        let places = try await places(of: Array(entries.values), for: caller)
        return CeremoniesPage(
            frame: try await frame,
            open: try await counts.openCeremonies,
            reviewsOverdue: try await reviews.overdue,
            firstClosing: try await firstClosing,
            rows: page.items.map { ceremony in
                CeremonyRow(ceremony, entry: entries[ceremony.id].flatMap { places[$0] })
            },
            paging: Paging("ceremonies", cursor: cursor, next: page.nextCursor) { cursor in
                URLPart.address("/ceremonies", ["limit": limit.map(String.init), "cursor": cursor])
            }
        )
    }

    /// `/ceremonies/{ref}`
    func ceremony(_ reference: String, for caller: Caller) async throws -> CeremonyPage {
        let ceremony = try await custody.ceremony(for: caller, reference)
        async let frame = frame(for: caller)
        let artifact = try await custody.artifact(for: caller, ceremony.artifact.id.text)
        let record = try await custody.record(for: caller, of: ceremony)
        let places = try await places(
            of: [record.opened, record.closed] + Array(record.signed.values),
            for: caller
        )
        return CeremonyPage(
            frame: try await frame,
            ceremony: CeremonyFacts(ceremony, of: caller.tenant.id, record, places),
            witnesses: WitnessRow.rows(of: ceremony, record, places),
            changes: try await changes(in: ceremony, record, for: caller),
            content: artifact.artifact.version == ceremony.version ? artifact.content.canonicalString : nil
        )
    }

    /// Ends the ceremony without approval, and shows it.
    func reject(_ reference: String, _ request: Request, for caller: Caller) async throws -> Response {
        try caller.require(.rejectCeremony)
        let reason = try await reason(in: request)
        let ceremony = try await custody.ceremony(for: caller, reference)
        _ = try await custody.rejectCeremony(for: caller, ceremony.id, because: reason)
        return redirect(to: "/ceremonies/\(ceremony.id)")
    }

    /// Takes the ceremony back, and shows it.
    func withdraw(_ reference: String, _ request: Request, for caller: Caller) async throws -> Response {
        try caller.require(.openCeremony)
        let reason = try await reason(in: request)
        let ceremony = try await custody.ceremony(for: caller, reference)
        _ = try await custody.withdrawCeremony(for: caller, ceremony.id, because: reason)
        return redirect(to: "/ceremonies/\(ceremony.id)")
    }

    private func reason(in request: Request) async throws -> String {
        formValues(String(buffer: try await request.body(upTo: 16_384)))["reason"] ?? ""
    }

    /// Against the last version that was approved before or, where none was, the version before.
    private func changes(
        in ceremony: Ceremony,
        _ record: CeremonyRecord,
        for caller: Caller
    ) async throws -> CeremonyPage.Changes {
        guard let base = record.approvedBefore else { return .first }
        do {
            let comparison = try await custody.difference(
                for: caller,
                of: ceremony.artifact.id.text,
                from: .version(base),
                to: .version(ceremony.version)
            )
            return .against(
                version: base,
                comparison.changes.map(Difference.init),
                count: comparison.difference.count,
                weaker: comparison.directions[.weaker] ?? 0,
                stronger: comparison.directions[.stronger] ?? 0
            )
        } catch let refusal as CustodyError {
            return .untold(refusal.problem.detail)
        }
    }
}

extension CeremonyFacts {
    init(
        _ ceremony: Ceremony,
        of tenant: UniqueID,
        _ record: CeremonyRecord,
        _ places: [UniqueID: EntryReference]
    ) {
        self.init(
            id: ceremony.id.text,
            tenantID: tenant.text,
            artifactID: ceremony.artifact.id.text,
            artifactName: ceremony.artifact.name,
            kind: ceremony.artifact.kind.rawValue,
            version: ceremony.version,
            cid: ceremony.cid,
            tier: ceremony.tier,
            accordName: ceremony.accord.name,
            accordCID: ceremony.accord.cid,
            ceremonyClass: ceremony.ceremonyClass,
            quorum: ceremony.quorum,
            signed: record.counting.count,
            maySign: record.maySign,
            mandates: record.mandates.map { ($0.delegator, $0.delegate) },
            substrate: ceremony.substrate,
            isFourEyes: ceremony.isFourEyes,
            barred: ceremony.barredDIDs,
            state: ceremony.state.rawValue,
            payloadType: ceremony.payloadType,
            payload: ceremony.payload,
            openedBy: ceremony.openedBy,
            openedAt: ceremony.openedAt,
            expiresAt: ceremony.expiresAt,
            closedAt: ceremony.closedAt,
            closingReason: ceremony.closingReason,
            closedBy: ceremony.closedBy,
            supersededBy: ceremony.supersededBy,
            purpose: ceremony.purpose.rawValue,
            emergencyReason: ceremony.openingReason,
            reviewOf: ceremony.reviewOf?.text,
            review: record.review?.text,
            openingEntry: record.opened.flatMap { places[$0] },
            closingEntry: record.closed.flatMap { places[$0] }
        )
    }
}

extension WitnessRow {
    /// Those who have signed, in their order, and then everybody else who was asked.
    static func rows(
        of ceremony: Ceremony,
        _ record: CeremonyRecord,
        _ places: [UniqueID: EntryReference]
    ) -> [WitnessRow] {
        let signed = ceremony.signatures.map { signature in
            WitnessRow(
                did: signature.witnessDID,
                signedAt: signature.signedAt,
                delegate: signature.delegateDID,
                maySign: false,
                counts: record.counting.contains(signature.witnessDID),
                entry: record.signed[signature.witnessDID].flatMap { places[$0] }
            )
        }
        let others = ceremony.eligibleDIDs.filter { did in !signed.contains { $0.did == did } }
        return signed
            + others.map { did in
                WitnessRow(
                    did: did,
                    delegates: record.mandates.filter { $0.delegator == did }.map(\.delegate),
                    maySign: record.maySign.contains(did),
                    counts: true
                )
            }
    }
}
