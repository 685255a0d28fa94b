import API
import Access
import Chronicle
import Drift
import Evidence
import Ledger

/// What the chronicle tells of the subjects of findings, beside the findings: who may have changed them, here or as sources
/// outside handed in.
struct SubjectEvents: Sendable {
    /// Of one finding.
    static let limit = 10

    let feed: Feed

    /// Of each finding the latest events that name its subject, since its baseline's side was observed; none to who may not
    /// read the ledger.
    func events(of findings: [Finding], for caller: Caller) async throws -> [UniqueID: [RecordedEvent]] {
        guard caller.permissions.contains(.readLedger), !findings.isEmpty else { return [:] }
        var since: [String: Instant] = [:]
        for finding in findings {
            for name in finding.eventSubjects {
                since[name] = min(since[name] ?? finding.baselineSeenAt, finding.baselineSeenAt)
            }
        }
        let found = try await feed.latest(of: caller.tenant, about: since, limit: Self.limit)
        let bySubject = Dictionary(grouping: found, by: { $0.subject ?? "" })
        return Dictionary(
            findings.map { finding in
                let events = Set(finding.eventSubjects).flatMap { bySubject[$0] ?? [] }
                    .filter { ($0.happenedAt ?? $0.appendedAt) >= finding.baselineSeenAt }
                    .sorted { $0.leafIndex > $1.leafIndex }
                return (finding.id, Array(events.prefix(Self.limit)))
            }
        ) { first, _ in first }
    }
}

extension Finding {
    /// What events call its subject.
    fileprivate var eventSubjects: [String] { [subject, title, "\(type)/\(subject)"] }

    fileprivate var baselineSeenAt: Instant {
        let told = evidence["baseline"]?["provenance"]?["observed_at"]?.string
        return told.flatMap { Instant(rfc3339: $0) } ?? openedAt
    }
}

extension Wire.SubjectEvent {
    init(_ event: RecordedEvent) {
        self.init(
            type: event.type,
            by: event.actor,
            receivedFrom: event.receivedFrom,
            at: event.happenedAt ?? event.appendedAt,
            ledger: LedgerName.chronicle.rawValue,
            leafIndex: event.leafIndex,
            entryID: event.entryID.text
        )
    }
}
