import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

/// What somebody with the owner's rights could do behind the server's back.
enum Tampering: String, CaseIterable, Sendable {
    case tenant, ledgerName, leafIndex, entryID, appendedAt, bytes, nulledBytes, leafHash, previousHash,
        chainHash
    case deletedRow, insertedRow, swappedPair, headSize, headHash, headDeleted

    /// The script, run as a superuser with triggers and foreign keys off; entry 3 of 6 is the victim.
    var script: String {
        let victim = "WHERE leaf_index = 3"
        return switch self {
        case .tenant: "UPDATE ledger.entries SET tenant_id = gen_random_uuid() \(victim)"
        case .ledgerName: "UPDATE ledger.entries SET ledger = 'verdicts' \(victim)"
        case .leafIndex: "UPDATE ledger.entries SET leaf_index = 33 \(victim)"
        case .entryID: "UPDATE ledger.entries SET entry_id = gen_random_uuid() \(victim)"
        case .appendedAt:
            "UPDATE ledger.entries SET appended_at = appended_at + interval '1 microsecond' \(victim)"
        case .bytes:
            "UPDATE ledger.entries SET bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1) \(victim)"
        case .nulledBytes:
            "UPDATE ledger.entries SET bytes = NULL, entry_id = gen_random_uuid() \(victim)"
        case .leafHash: "UPDATE ledger.entries SET leaf_hash = sha256('x') \(victim)"
        case .previousHash: "UPDATE ledger.entries SET previous_hash = sha256('x') \(victim)"
        case .chainHash: "UPDATE ledger.entries SET chain_hash = sha256('x') \(victim)"
        case .deletedRow: "DELETE FROM ledger.entries \(victim)"
        case .insertedRow:
            """
            UPDATE ledger.entries SET leaf_index = leaf_index + 101 WHERE leaf_index > 3;
            UPDATE ledger.entries SET leaf_index = leaf_index - 100 WHERE leaf_index > 100;
            INSERT INTO ledger.entries SELECT tenant_id, ledger, 4, gen_random_uuid(), appended_at, bytes, leaf_hash,
                sha256('y'), chain_hash FROM ledger.entries \(victim)
            """
        case .swappedPair:
            """
            UPDATE ledger.entries SET leaf_index = 99 \(victim);
            UPDATE ledger.entries SET leaf_index = 3 WHERE leaf_index = 4;
            UPDATE ledger.entries SET leaf_index = 4 WHERE leaf_index = 99
            """
        case .headSize: "UPDATE ledger.heads SET size = size + 1"
        case .headHash: "UPDATE ledger.heads SET chain_hash = sha256('x')"
        case .headDeleted: "DELETE FROM ledger.heads"
        }
    }

    /// The index at which the first difference must be named.
    var firstIndex: Int {
        switch self {
        case .insertedRow: 4
        case .headSize: 6
        case .headHash: 5
        case .headDeleted: 0
        default: 3
        }
    }

    /// The column that must be named.
    var column: ChainFault.Column {
        switch self {
        case .tenant, .ledgerName, .leafIndex, .deletedRow: .leafIndex
        case .entryID: .entryID
        case .appendedAt: .appendedAt
        case .bytes, .nulledBytes: .bytes
        case .leafHash: .leafHash
        case .previousHash, .insertedRow, .swappedPair: .previousHash
        case .chainHash: .chainHash
        case .headSize, .headDeleted: .headSize
        case .headHash: .headHash
        }
    }
}

@Suite("A record changed behind the server's back")
struct TamperingTests {
    @Test("is found, and the first tampered entry is named", arguments: Tampering.allCases)
    func found(_ tampering: Tampering) async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let appender = Appender(database.app)
            let maker = EntryMaker(clock: SystemClock())
            for number in 0..<6 {
                _ = try await appender.append(
                    maker.entry(
                        "test.happened",
                        subject: nil,
                        data: JSONObject([("number", .integer(number))]),
                        ledger: .chronicle,
                        tenant: tenant
                    )
                )
            }
            let reader = LedgerReader(database.app)
            #expect(try await reader.verify(.chronicle, of: tenant).entryCount == 6)
            try await database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    ALTER TABLE ledger.entries DISABLE TRIGGER USER;
                    ALTER TABLE ledger.heads DISABLE TRIGGER USER;
                    SET session_replication_role = replica;
                    \(tampering.script);
                    RESET session_replication_role;
                    """
                )
            }
            let fault = await #expect(throws: ChainFault.self) {
                _ = try await reader.verify(.chronicle, of: tenant)
            }
            #expect(fault?.leafIndex == tampering.firstIndex)
            #expect(fault?.column == tampering.column)
            // However little is left of a ledger, it is named to whoever wants to verify all of them.
            #expect(try await reader.heads(of: tenant).map(\.ledger).contains(.chronicle))
        }
    }
}
