import API
import Access
import Drift
import Evidence
import Ledger
import Postgres

/// Shows of findings that the entries which tell of them stand in the record: from the tree of one checkpoint for all.
struct FindingProofs: Sendable {
    let reader: LedgerReader
    let trees: TreeReader
    let events: SubjectEvents

    /// What holds for all: the checkpoint; and by entry, its proof. An entry that no checkpoint covers yet has none.
    struct Book: Sendable {
        var checkpoint: StoredCheckpoint?
        var proofs: [UniqueID: Wire.InclusionProof] = [:]
    }

    func book(of findings: [Finding], tenant: TenantID) async throws -> Book {
        let ledger = LedgerName.chronicle
        guard let checkpoint = try await trees.publishedCheckpoint(of: ledger, tenant: tenant) else {
            return Book()
        }
        let ids = Array(Set(findings.compactMap(\.entryID)))
        guard !ids.isEmpty else { return Book(checkpoint: checkpoint) }
        let places = try await reader.places(of: ids, tenant: tenant).filter {
            $0.value.ledger == ledger && $0.value.leafIndex < checkpoint.size
        }
        let known = Array(places)
        let proven = try await trees.inclusions(
            of: known.map(\.value.leafIndex),
            in: checkpoint,
            of: ledger,
            tenant: tenant
        )
        var book = Book(checkpoint: checkpoint)
        for (place, proof) in zip(known, proven) {
            book.proofs[place.key] = Wire.InclusionProof(
                ledger: ledger.rawValue,
                leafIndex: place.value.leafIndex,
                treeSize: checkpoint.size,
                leafHash: proof.leaf.hex,
                rootHash: checkpoint.root.hex,
                hashes: proof.proof.hashes.map(\.hex),
                checkpoint: checkpoint.text
            )
        }
        return book
    }

    /// With what the chronicle tells of their subjects.
    func proven(_ findings: [Finding], for caller: Caller) async throws -> [Wire.ProvenFinding] {
        let book = try await book(of: findings, tenant: caller.tenant)
        let events = try await events.events(of: findings, for: caller)
        return findings.map { finding in
            var told = Wire.Finding(finding)
            told.subjectEvents = (events[finding.id] ?? []).map(Wire.SubjectEvent.init)
            return Wire.ProvenFinding(
                finding: told,
                proof: finding.entryID.flatMap { book.proofs[$0] }
            )
        }
    }
}
