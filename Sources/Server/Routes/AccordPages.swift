import Access
import Custody
import Evidence
import Hummingbird
import Ledger

// The pages of accords.

extension Pages {
    func accords(_ request: Request, for caller: Caller) async throws -> AccordsPage {
        let (name, terms) = (request.query("name"), request.query("terms"))
        let cursor = request.query("cursor")
        async let frame = frame(for: caller)
        let page = try await custody.accords(
            for: caller,
            try PageRequest(limit: AccordsPage.rowLimit, cursor: cursor),
            where: try AccordFilter(name: name, terms: terms)
        )
        let counts = try await custody.artifactCounts(for: caller, under: page.items.map(\.id))
        let now = clock.now()
        return AccordsPage(
            frame: try await frame,
            name: name,
            terms: terms,
            rows: page.items.map { AccordRow($0, under: counts[$0.id] ?? 0, at: now) },
            paging: Paging("accords", cursor: cursor, next: page.nextCursor) { cursor in
                URLPart.address("/accords", ["name": name, "terms": terms, "cursor": cursor])
            }
        )
    }

    func accord(_ reference: String, for caller: Caller) async throws -> AccordPage {
        let accord = try await custody.accord(for: caller, reference)
        async let frame = frame(for: caller)
        async let counts = custody.artifactCounts(for: caller, under: [accord.id])
        async let versions = custody.accordVersions(
            for: caller,
            try PageRequest(limit: AccordPage.versionLimit),
            of: accord.id.text
        )
        let artifacts = try await custody.artifacts(
            for: caller,
            try PageRequest(limit: AccordPage.artifactLimit),
            where: ArtifactFilter(accord: accord.id.text)
        )
        let vain = try await custody.unansweredDeployments(
            for: caller,
            of: artifacts.items.map(\.reference.id)
        )
        let places = try await places(of: artifacts.items.map(\.entryID), for: caller)
        let now = clock.now()
        let content = accord.content
        return AccordPage(
            frame: try await frame,
            row: AccordRow(accord, under: try await counts[accord.id] ?? 0, at: now),
            memberDIDs: content.memberDIDs,
            witnessDIDs: content.witnessDIDs,
            terms: content.terms.shownText,
            tierPolicy: content.tierPolicy.shownText,
            versions: try await versions.items.map { AccordRow($0, at: now) },
            hasMoreVersions: try await versions.nextCursor != nil,
            artifacts: artifacts.items.map {
                ArtifactRow($0, unanswered: vain[$0.reference.id] ?? 0, places)
            },
            hasMoreArtifacts: artifacts.nextCursor != nil
        )
    }
}

extension AccordRow {
    init(_ accord: Accord, under artifactCount: Int? = nil, at now: Instant) {
        let standing: Standing =
            switch accord.validity(at: now) {
            case .effective: .holds
            case .notYet: .notYet
            case .ended: accord.isCurrent ? .ended : .replaced
            }
        self.init(
            accordID: accord.id.text,
            bindingID: accord.bindingID.text,
            name: accord.content.name,
            version: accord.version,
            cid: accord.cid,
            standing: standing,
            classes: accord.content.ceremonyClasses,
            memberCount: accord.content.memberDIDs.count,
            witnessCount: accord.content.witnessDIDs.count,
            verificationSeconds: accord.content.verificationIntervalSeconds,
            retentionDays: accord.content.chronicleRetentionDays,
            from: accord.content.effectiveFrom,
            until: accord.effectiveUntil,
            artifactCount: artifactCount
        )
    }
}

extension JSON {
    /// `nil` where it holds nothing.
    fileprivate var shownText: String? { object?.isEmpty == true ? nil : canonicalString }
}
