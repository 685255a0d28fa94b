package import Access
package import Evidence
import Ledger
import Postgres

/// A span, and where it was seen.
package struct PlacedSpan: Hashable, Sendable {
    package var artifact: ArtifactReference
    package var target: Target
    package var span: VerificationSpan
}

extension Custody {
    /// Days that a question about days may span.
    package static let dayLimit = 366
    /// Rows of such an answer: a year of one target, or three months of four.
    package static let dayRowLimit = 400

    /// What verifiers saw of an artifact, on one target or on all, for how long and how often: the spans, those that
    /// began last first.
    package func spans(
        for caller: Caller,
        _ page: PageRequest,
        of artifact: UniqueID,
        on target: Target? = nil
    ) async throws -> Page<PlacedSpan> {
        try caller.require(.read)
        let query = try SpanStore().page(page, of: artifact, on: target, tenant: caller.tenant)
        return try await self.page(page, for: caller, query, as: PlacedSpan.init) {
            Cursor(key: $0.span.first.at, id: $0.span.first.id)
        }
    }

    /// How often an artifact was looked at on the last so many days (UTC), today among them, on one target or on all; the
    /// latest day first, at most `dayRowLimit` of them.
    package func days(
        for caller: Caller,
        of artifact: UniqueID,
        on target: Target? = nil,
        last count: Int
    ) async throws -> [VerificationDay] {
        try caller.require(.read)
        try Field("days").range(count, in: 1...Self.dayLimit)
        let query = DayStore().days(
            of: artifact,
            on: target,
            since: clock.now().startOfDay.minus(days: count - 1),
            limit: Self.dayRowLimit,
            tenant: caller.tenant
        )
        let rows = try await database.rows(for: caller.tenant, query, as: VerificationDay.init)
        return Array(rows.prefix(Self.dayRowLimit))
    }

    /// The current spans of these deployments, by deployment, in the order of their verifiers.
    package func currentSpans(
        for caller: Caller,
        of deployments: [Deployment]
    ) async throws -> [UniqueID: [VerificationSpan]] {
        try caller.require(.read)
        guard !deployments.isEmpty else { return [:] }
        let rows = try await database.rows(
            for: caller.tenant,
            SpanStore().current(at: deployments.map(\.place), of: caller.tenant)
        ) { row in (place: try SpanChanges.Key(row).place, span: try VerificationSpan(row)) }
        let found = Dictionary(grouping: rows, by: \.place)
        return Dictionary(
            deployments.map { deployment in
                let spans = (found[deployment.place] ?? []).map(\.span)
                return (deployment.id, spans.sorted { $0.verifier.words < $1.verifier.words })
            }
        ) { first, _ in first }
    }
}

extension Deployment {
    package var target: Target { Target(kind: targetKind, identifier: targetIdentifier) }

    var place: Place { Place(artifact: artifact.id, target: target) }
}

extension PlacedSpan {
    fileprivate init(_ row: Row) throws {
        self.init(
            artifact: try ArtifactReference(row),
            target: Target(kind: try row["target_kind"], identifier: try row["target_identifier"]),
            span: try VerificationSpan(row)
        )
    }
}
