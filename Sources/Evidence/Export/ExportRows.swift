/// Checks the lines of an export one after another: entries against the checkpoint, rows against entries.
struct ExportRows {
    private let manifest: ExportManifest
    private let checkpoint: Checkpoint

    private(set) var lineCount = 0
    private(set) var rowCount = 0
    private(set) var erasedEntryCount = 0
    /// The entries so far by their places; `nil` where the bytes are gone.
    private(set) var entries: [Int: UniqueID?] = [:]
    /// What entries told of rows that have not come yet.
    private var told: [UniqueID: ToldRow] = [:]
    private var last: (moment: Instant, key: UniqueID)?

    init(of manifest: ExportManifest, in checkpoint: Checkpoint) {
        self.manifest = manifest
        self.checkpoint = checkpoint
    }

    mutating func check(_ bytes: [UInt8]) throws(ExportFault) {
        lineCount += 1
        let line: ExportLine
        do throws(DocumentError) {
            line = try ExportLine(parsing: bytes)
        } catch {
            throw .malformedLine(lineCount, error)
        }
        switch line {
        case .entry(let entry): try check(entry)
        case .row(let row): try check(row)
        }
    }

    private mutating func check(_ exported: ExportedEntry) throws(ExportFault) {
        guard exported.ledger.utf8.elementsEqual(manifest.table.ledger.utf8) else {
            throw .entryOfAnotherLedger(lineCount)
        }
        guard entries[exported.leafIndex] == nil else { throw .repeatedEntry(lineCount) }
        let proof = InclusionProof(
            leafIndex: exported.leafIndex,
            treeSize: checkpoint.size,
            hashes: exported.proof
        )
        guard let bytes = exported.bytes else {
            try check(proof, of: exported.leafHash)
            guard exported.bodies.isEmpty else { throw .bodyNotNamed(lineCount) }
            erasedEntryCount += 1
            entries[exported.leafIndex] = .some(nil)
            return
        }
        let derived = ChainHash.leaf(bytes)
        guard derived == exported.leafHash else {
            throw .otherLeafHash(lineCount, stated: exported.leafHash, derived: derived)
        }
        try check(proof, of: derived)
        let entry: Entry
        do throws(EntryError) {
            entry = try Entry(parsing: bytes)
        } catch {
            throw .notAnEntry(lineCount, error)
        }
        guard entry.tenant == manifest.tenant, entry.ledger.utf8.elementsEqual(manifest.table.ledger.utf8)
        else {
            throw .entryOfAnotherLedger(lineCount)
        }
        guard let rows = ToldRow.rows(of: manifest.table, toldBy: entry, exported) else {
            throw .bodyNotNamed(lineCount)
        }
        for (key, row) in rows { told[key] = row }
        entries[exported.leafIndex] = entry.id
    }

    private func check(_ proof: InclusionProof, of leaf: Digest) throws(ExportFault) {
        do throws(ProofFault) {
            try proof.verify(leaf: leaf, root: checkpoint.root)
        } catch {
            throw .inclusion(lineCount, error)
        }
    }

    private mutating func check(_ row: ExportedRow) throws(ExportFault) {
        let table = manifest.table
        guard row.table == table else { throw .rowOfAnotherTable(lineCount) }
        guard (row.columns["tenant_id"]?.string).flatMap({ UniqueID($0) }) == manifest.tenant else {
            throw .rowOfAnotherTenant(lineCount)
        }
        guard let moment = (row.columns[table.timeColumn]?.string).flatMap({ Instant(rfc3339: $0) }),
            manifest.from <= moment, moment < manifest.until
        else { throw .rowOutsidePeriod(lineCount) }
        guard let key = (row.columns[table.keyColumn]?.string).flatMap({ UniqueID($0) }),
            last.map({ ($0.moment, $0.key) < (moment, key) }) ?? true
        else { throw .rowOutOfOrder(lineCount) }
        last = (moment, key)
        rowCount += 1
        guard let index = row.leafIndex else {
            guard row.columns[table.entryColumn]?.isNull == true else { throw .entryMissing(lineCount) }
            return
        }
        guard let entryID = entries[index] else { throw .entryMissing(lineCount) }
        guard let entryID else { return }
        guard row.columns[table.entryColumn] == .string(entryID.text) else {
            throw .rowOfAnotherEntry(lineCount)
        }
        guard let told = told.removeValue(forKey: key), told.leafIndex == index, told.tells(row) else {
            throw .rowNotTold(lineCount)
        }
    }
}

/// What an entry says of a row that followed from it.
private struct ToldRow {
    var leafIndex: Int
    var moment: Instant
    /// By the names of the columns.
    var columns: [String: JSON]
    /// Columns of open size: as they are or, where they are long, by their digest.
    var openColumns: [String: JSON]

    /// The rows of `table` by their keys; `nil` where a body that stands beside the entry is not the one it names.
    static func rows(
        of table: ExportedTable,
        toldBy entry: Entry,
        _ exported: ExportedEntry
    ) -> [(UniqueID, ToldRow)]? {
        switch table {
        case .verificationResults:
            var list = entry.data["verifications"]
            if let body = exported.bodies.first {
                guard exported.bodies.count == 1, list?["sha256"] == .string(Digest.sha256(of: body).hex)
                else {
                    return nil
                }
                list = try? JSON(parsing: body, limits: .stored)
            }
            return (list?.array ?? []).compactMap { told in
                guard let key = told.identifier("verification_id"), let moment = told.moment("verified_at")
                else { return nil }
                var columns = ToldRow.members(
                    of: told,
                    [
                        "target_kind", "target_identifier", "layer", "verdict", "verified_cid",
                        "verifier_did", "verifier_infrastructure",
                    ]
                )
                columns["governed_artifact_id"] = told["artifact"]?["id"]
                return (
                    key,
                    ToldRow(
                        leafIndex: exported.leafIndex,
                        moment: moment,
                        columns: columns,
                        openColumns: ToldRow.members(of: told, ["evidence"])
                    )
                )
            }
        case .custodyTransitions:
            guard exported.bodies.isEmpty else { return nil }
            guard let told = entry.data["transition"], let key = told.identifier("transition_id"),
                let moment = told.moment("transitioned_at")
            else { return [] }
            var columns = ToldRow.members(
                of: told,
                ["sequence_number", "from_state", "to_state", "ceremony_id", "governance_envelope_hash"]
            )
            columns["actor_did"] = told["actor"]
            columns["witness_sigs"] = told["witness_signatures"]
            return [
                (
                    key,
                    ToldRow(
                        leafIndex: exported.leafIndex,
                        moment: moment,
                        columns: columns,
                        openColumns: ToldRow.members(of: told, ["content_diff"])
                    )
                )
            ]
        case .auditLogs:
            guard exported.bodies.isEmpty else { return nil }
            let told = ToldRow(
                leafIndex: exported.leafIndex,
                moment: entry.time,
                columns: auditColumns(of: entry),
                openColumns: [:]
            )
            return [(entry.id, told)]
        }
    }

    func tells(_ row: ExportedRow) -> Bool {
        (row.columns[row.table.timeColumn]?.string).flatMap { Instant(rfc3339: $0) } == moment
            && columns.allSatisfy { row.columns[$0.key] == $0.value }
            && openColumns.allSatisfy { name, told in
                guard let column = row.columns[name] else { return false }
                return column == told
                    || told["sha256"] == .string(Digest.sha256(of: column.canonicalBytes()).hex)
            }
    }

    /// What an entry of the audit tells under the names of its columns. What the rest of the product tells there, of its
    /// own form, is known by its identifier, time and place alone.
    private static func auditColumns(of entry: Entry) -> [String: JSON] {
        guard entry.data["actor_type"] != nil else { return [:] }
        var columns = members(
            of: .object(entry.data),
            [
                "access_granted", "actor_id", "actor_type", "admin_id", "agent_cert_fingerprint", "agent_id",
                "app_cert_fingerprint", "app_id", "correlation_id", "denial_reason", "hostname",
                "kubernetes_namespace", "kubernetes_pod", "lease_id", "policy_matched", "secret_id",
                "secret_type",
                "secret_version", "source_ip",
            ]
        )
        columns["event_data"] = entry.data["event_data"] ?? .object([:])
        columns["event_type"] = .string(String(entry.type.dropFirst("muniment.".count)))
        return columns
    }

    private static func members(of told: JSON, _ names: [String]) -> [String: JSON] {
        var found: [String: JSON] = [:]
        for name in names { found[name] = told[name] ?? .null }
        return found
    }
}

extension JSON {
    fileprivate func identifier(_ name: String) -> UniqueID? { self[name]?.string.flatMap { UniqueID($0) } }

    fileprivate func moment(_ name: String) -> Instant? {
        self[name]?.string.flatMap { Instant(rfc3339: $0) }
    }
}
