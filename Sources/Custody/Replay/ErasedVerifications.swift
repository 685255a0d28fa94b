import Chronicle
import Evidence
import Ledger
import Postgres

/// Entries of the chronicle that told of verifications and whose bytes were erased when their time had passed: their
/// rows were deleted together with them, and the deployments rest on later ones.
///
/// One bit an entry, so that millions take little room.
struct ErasedVerifications {
    private static let tellersAStep = 256

    private var words: [UInt64] = []
    /// When the last of them was appended: what it told of was seen before.
    private(set) var latest: Instant?

    /// Reads what the tellers after `index` say.
    init(toldAfter index: Int, of tenant: TenantID, in db: isolated Connection) throws {
        // The type is the last member of an entry: only the ends are compared, and only tellers are sent.
        let ending = Array(#""type":"\#(Erasure.entryType)"}"#.utf8)
        var last = index
        while true {
            let tellers = try db.rows(
                """
                SELECT leaf_index, bytes FROM ledger.entries
                WHERE tenant_id = \(tenant) AND ledger = \(LedgerName.chronicle.rawValue) AND leaf_index > \(last)
                  AND substr(bytes, octet_length(bytes) - \(ending.count - 1)::integer) = \(ending)
                ORDER BY leaf_index LIMIT \(limit: Self.tellersAStep)
                """
            ) { row in (index: try row["leaf_index"] as Int, bytes: try row["bytes"] as [UInt8]) }
            guard let latest = tellers.last else { return }
            for teller in tellers { add(toldBy: try RecordedEntry(teller.bytes).data) }
            last = latest.index
        }
    }

    private mutating func add(toldBy data: JSONObject) {
        guard data["type"]?.string == ChronicleEventType.verificationsRecorded.rawValue else { return }
        for erased in data["erased"]?.array ?? [.object(data)] {
            guard let index = erased["leaf_index"]?.integer, index >= 0 else { continue }
            if let moment = (erased["appended_at"]?.string).flatMap({ Instant(rfc3339: $0) }) {
                latest = latest.map { max($0, moment) } ?? moment
            }
            if index / 64 >= words.count {
                words.append(contentsOf: repeatElement(0, count: index / 64 + 1 - words.count))
            }
            words[index / 64] |= 1 << UInt64(index % 64)
        }
    }

    func contains(_ index: Int) -> Bool {
        index / 64 < words.count && words[index / 64] & 1 << UInt64(index % 64) != 0
    }
}
