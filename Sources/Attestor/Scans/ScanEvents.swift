import Attestations
import Chronicle
import Evidence
import Postgres

/// What reports leave open, and what they settle.
struct UnknownsOfScans {
    private struct Key: Hashable {
        var kind: Unknown.Kind
        var subject: String
    }

    private(set) var notes: [UnknownNote] = []
    private var settled: [UnknownNote] = []
    private(set) var resolved: [Unknown] = []

    /// - Parameter isBillThere: `nil` where nobody asks.
    mutating func take(_ scan: PreparedScan, isBillThere: Bool?) {
        notes += scan.notes
        settled += scan.settled
        guard let isBillThere else { return }
        let name = scan.report.artifact.name
        let note = UnknownNote(
            .missingSBOM,
            subject: "artifact:\(name)",
            detail: isBillThere
                ? "a bill of materials of it was handed in"
                : "\(scan.report.tool) looked at it, and no bill of materials of it was handed in"
        ).clipped()
        if isBillThere { settled.append(note) } else { notes.append(note) }
    }

    /// Leaves those to be noted that are not noted yet, and finds those that were and are settled.
    mutating func settle(
        among store: UnknownStore,
        by actor: String,
        at now: Instant,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        let standing = try store.standing(notes + settled, of: tenant, in: db)
        var seen = Set(standing.map { Key(kind: $0.kind, subject: $0.subject) })
        notes = notes.filter { seen.insert(Key(kind: $0.kind, subject: $0.subject)).inserted }
        for note in settled {
            guard let known = standing.first(where: { $0.kind == note.kind && $0.subject == note.subject }),
                !resolved.contains(where: { $0.id == known.id })
            else { continue }
            let believed = try store.believed(known.id, of: tenant, in: db)
            guard let latest = believed.map(\.recordedFrom).max(), var version = believed.last,
                version.state == .open, version.validFrom <= now
            else { continue }
            version.recordedFrom = max(now, latest.advanced(by: .microseconds(1)))
            version.validFrom = now
            version.validTo = nil
            version.state = .resolved
            version.resolution = note.detail
            version.confidence = 1
            version.assessedAt = now
            version.saidBy = actor
            resolved.append(version)
        }
    }
}

/// Reports of scanners were taken in, with what followed.
struct ScansImported: ChronicleEvent {
    var scans: [KeptScan]
    /// Of the same places.
    var prepared: [PreparedScan]
    /// Of each one's findings, those of the items that they belong to.
    var places: [[Digest]]
    /// One for each artifact.
    var books: [TriageBook]
    var notes: [UnknownNote]
    var noteIDs: [UniqueID]
    var resolved: [Unknown]
    var at: Instant
    var by: String

    var type: ChronicleEventType { .scanImported }
    var subject: String { scans.count == 1 ? "scan/\(scans[0].id)" : "scanner" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        // What only was seen again is in the reports, which are kept.
        let moved = books.flatMap { book in
            book.added.map { TriageDecided.told(nil, $0) }
                + book.changed.filter {
                    $0.before.state != $0.after.state || $0.before.joinedInto != $0.after.joinedInto
                        || $0.before.finding.place != $0.after.finding.place
                }
                .map { TriageDecided.told($0.before, $0.after) }
        }
        let settled = resolved.map { unknown -> JSON in
            [
                "unknown_id": .string(unknown.id.description), "kind": .string(unknown.kind.rawValue),
                "subject": .string(unknown.subject), "resolution": .optional(unknown.resolution),
                "recorded_from": .string(unknown.recordedFrom.description),
            ]
        }
        return [
            "scans": try bodies.told(.array(zip(scans, prepared).map(Self.told))),
            "scan_count": .integer(scans.count),
            "items": try bodies.told(.array(moved)), "item_count": .integer(moved.count),
            "unknowns": try bodies.told(UnknownsNoted.told(notes, noteIDs)),
            "unknown_count": .integer(notes.count),
            "resolved_unknowns": try bodies.told(.array(settled)),
            "at": .string(at.description), "by": .string(by),
        ]
    }

    private static func told(_ scan: KeptScan, _ prepared: PreparedScan) -> JSON {
        [
            "scan_id": .string(scan.id.description), "sha256": .string(scan.digest.hex),
            "size_bytes": .integer(prepared.body.bytes.count), "format": .string(scan.format.rawValue),
            "tool": .string(scan.tool),
            "tool_version": .optional(scan.toolVersion?.storable.clipped(to: 200)),
            "artifact": .string(scan.artifact.name),
            "artifact_version": .optional(scan.artifact.version?.storable.clipped(to: 200)),
            "artifact_sha256": .optional(scan.artifact.sha256?.hex),
            "sbom_id": .optional(scan.billID?.description),
            "scanned_at": .optional(scan.scannedAt?.description), "is_whole": .bool(scan.isWhole),
            "is_late": .bool(scan.isLate), "finding_count": .integer(scan.findingCount),
            "covered_count": .integer(scan.coveredCount), "opened_count": .integer(scan.openedCount),
            "reopened_count": .integer(scan.reopenedCount),
            "resolved_count": .integer(scan.resolvedCount),
            "uncovered_count": .integer(scan.uncoveredCount),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        for ((scan, prepared), places) in zip(zip(scans, prepared), places) {
            try BodyStore().put(prepared.body, at: at, of: tenant, in: db)
            let findings = prepared.report.findings
            try ScanStore().insert(scan, findings, places, entryID: entryID, of: tenant, in: db)
        }
        for book in books { try TriageStore().write(book, entryID: entryID, at: at, of: tenant, in: db) }
        let store = UnknownStore()
        try store.note(notes, ids: noteIDs, by: by, entryID: entryID, at: at, of: tenant, in: db)
        for unknown in resolved { try store.change(to: unknown, entryID: entryID, of: tenant, in: db) }
    }
}
