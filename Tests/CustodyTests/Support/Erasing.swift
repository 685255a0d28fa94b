import Chronicle
import Custody
import Evidence
import Ledger
import Postgres
import TestSupport

// Erasing as retention does it, without waiting for it.
extension Bench {
    struct RecordedLook {
        var erasure: JSON
        var entryID: UniqueID
        var leafIndex: Int
    }

    /// The entries of verifications, in their order.
    func recordedLooks() async throws -> [RecordedLook] {
        let rows = try await LedgerReader(database.app).page(
            of: .chronicle,
            tenant: tenant,
            after: -1,
            limit: 1_000
        ).rows
        return try rows.filter { row in
            try row.bytes.map { try Entry(parsing: $0).type }
                == ChronicleEventType.verificationsRecorded.rawValue
        }.map {
            RecordedLook(
                erasure: .object(Erasure(of: $0).data),
                entryID: $0.entryID,
                leafIndex: $0.leafIndex
            )
        }
    }

    /// Erases entries the way retention does, and tells of it by one entry that names their type.
    func erase(_ erased: [RecordedLook], of type: String, deletingRows: Bool = true) async throws {
        try await database.superuser.withConnection { db in
            try db.executeScript(
                """
                ALTER TABLE ledger.entries DISABLE TRIGGER ALL;
                ALTER TABLE custody.verification_results DISABLE TRIGGER ALL;
                """
            )
            for entry in erased {
                try db.execute("UPDATE ledger.entries SET bytes = NULL WHERE entry_id = \(entry.entryID)")
                guard deletingRows else { continue }
                try db.execute(
                    "DELETE FROM custody.verification_results WHERE chronicle_entry_id = \(entry.entryID.text)"
                )
            }
        }
        let entry = EntryMaker(clock: clock).entry(
            Erasure.entryType,
            subject: nil,
            data: [
                "erased": .array(erased.map(\.erasure)), "type": .string(type), "reason": "retention_passed",
            ],
            ledger: .chronicle,
            tenant: tenant
        )
        _ = try await Appender(database.app).append(entry)
    }

    /// Erases the first entries of verifications.
    func eraseVerifications(_ count: Int) async throws {
        let looks = try await recordedLooks()
        try await erase(
            Array(looks.prefix(count)),
            of: ChronicleEventType.verificationsRecorded.rawValue
        )
    }
}
