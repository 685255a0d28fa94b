import API
import Access
import Custody
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Postgres

/// `/api/v1/ledgers`: heads and stored rows as they are, for whoever wants to derive them again.
struct LedgerRoutes: Sendable {
    let reader: LedgerReader
    let trees: TreeReader
    let custody: Custody

    func add(to api: RouterGroup<AppRequestContext>) {
        let ledgers = api.group("ledgers")
        ledgers.get { _, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let heads = try await reader.heads(of: caller.tenant)
            return try Response.json(
                Wire.Page(
                    items: heads.map {
                        Wire.LedgerHead(
                            ledger: $0.ledger.rawValue,
                            size: $0.head.size,
                            chainHash: Hex.encode($0.head.chainHash)
                        )
                    }
                )
            )
        }
        ledgers.get(":ledger/entries") { request, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let (head, rows) = try await reader.page(
                of: try context.parameters.ledger(),
                tenant: caller.tenant,
                after: try request.queryInteger("after") ?? -1,
                limit: try request.queryInteger("limit", in: 1...LedgerReader.pageLimit)
                    ?? LedgerReader.pageLimit
            )
            return try Response.json(
                Wire.EntryPage(
                    tenantID: caller.tenant.description,
                    head: Wire.EntryPageHead(size: head.size, chainHash: Hex.encode(head.chainHash)),
                    items: rows.map(Wire.RawEntry.init)
                )
            )
        }
        ledgers.get(":ledger/entries/:entry") { request, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let row = try await entry(context, for: caller)
            guard try request.queryFlag("proof") else { return try Response.json(Wire.RawEntry(row)) }
            return try Response.json(
                Wire.ProvenEntry(entry: Wire.RawEntry(row), inclusionProof: try await inclusion(of: row))
            )
        }
        ledgers.get(":ledger/entries/:entry/bundle") { _, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let row = try await entry(context, for: caller)
            return Response(
                status: .ok,
                headers: [.contentType: EvidenceBundle.mediaType],
                body: .init(
                    byteBuffer: ByteBuffer(bytes: try await bundle(of: row, for: caller).canonicalBytes())
                )
            )
        }
        addProofs(to: ledgers)
    }

    private func addProofs(to ledgers: RouterGroup<AppRequestContext>) {
        ledgers.get(":ledger/proofs/inclusion") { request, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let ledger = try context.parameters.ledger()
            guard let index = try request.queryInteger("index", in: 0...Int.max) else {
                throw Problem.missingParameter("index", "of which entry")
            }
            let proven = try await trees.inclusion(
                of: index,
                in: try request.queryInteger("size", in: 0...Int.max),
                of: ledger,
                tenant: caller.tenant
            )
            return try Response.json(
                Wire.InclusionProof(
                    ledger: ledger,
                    proven.proof,
                    leaf: proven.leaf,
                    root: proven.root,
                    checkpoint: proven.checkpoint
                )
            )
        }
        ledgers.get(":ledger/proofs/consistency") { request, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let ledger = try context.parameters.ledger()
            guard let first = try request.queryInteger("first", in: 0...Int.max) else {
                throw Problem.missingParameter("first", "from which size")
            }
            let proven = try await trees.consistency(
                from: first,
                to: try request.queryInteger("second", in: 0...Int.max),
                of: ledger,
                tenant: caller.tenant
            )
            return try Response.json(
                Wire.ConsistencyProof(
                    ledger: ledger.rawValue,
                    first: proven.proof.oldSize,
                    second: proven.proof.newSize,
                    firstRootHash: proven.oldRoot.hex,
                    secondRootHash: proven.newRoot.hex,
                    hashes: proven.proof.hashes.map(\.hex)
                )
            )
        }
    }

    private func inclusion(of row: ChainRow) async throws -> Wire.InclusionProof {
        let (receipt, proof, root, checkpoint) = try await trees.proven(row)
        return Wire.InclusionProof(
            ledger: receipt.ledger,
            proof,
            leaf: receipt.leafHash,
            root: root,
            checkpoint: checkpoint
        )
    }

    /// All that shows that an entry stands in the record; with what people signed, where the entry tells of it and the
    /// caller may read it.
    private func bundle(of row: ChainRow, for caller: Caller) async throws -> EvidenceBundle {
        let (receipt, proof, _, checkpoint) = try await trees.proven(row)
        var bundle = EvidenceBundle(
            entryBytes: row.bytes,
            leafHash: receipt.leafHash,
            proof: proof,
            checkpoint: checkpoint.text,
            logKey: checkpoint.noteKey
        )
        if caller.permissions.contains(.read), let bytes = row.bytes,
            let signed = SignedCeremony(toldBy: try Entry(parsing: bytes))
        {
            let ceremony = try await custody.ceremony(for: caller, signed.ceremonyID)
            bundle.envelopes = [
                Envelope(
                    payload: ceremony.payload,
                    payloadType: ceremony.payloadType,
                    signatures: signed.signatures
                )
            ]
            bundle.keys = signed.witnesses
        }
        return bundle
    }

    private func entry(_ context: AppRequestContext, for caller: Caller) async throws -> ChainRow {
        let reference = try context.parameters.reference("entry")
        let ledger = try context.parameters.ledger()
        guard let row = try await reader.entry(reference, of: ledger, tenant: caller.tenant) else {
            throw LedgerError.unknownEntry(reference)
        }
        return row
    }
}

extension TreeReader {
    /// The proof that a row is in the tree of the published checkpoint, as the row's own leaf hash has it.
    func proven(_ row: ChainRow) async throws -> (
        receipt: Receipt, proof: InclusionProof, root: Digest, checkpoint: StoredCheckpoint
    ) {
        let receipt = try Receipt(row)
        let (proof, leaf, root, checkpoint) = try await inclusion(
            of: row.leafIndex,
            of: receipt.ledger,
            tenant: TenantID(row.tenant)
        )
        guard leaf == receipt.leafHash else { throw TreeFault.leafChanged(leafIndex: row.leafIndex) }
        guard let checkpoint else { throw Refusal.noCheckpoint }
        return (receipt, proof, root, checkpoint)
    }
}

extension LedgerReader {
    /// One entry by its leaf index or its identifier, in the ledger or not at all.
    func entry(_ reference: String, of ledger: LedgerName, tenant: TenantID) async throws -> ChainRow? {
        if let index = Int(reference) { return try await entry(index, of: ledger, tenant: tenant) }
        guard let id = UniqueID(reference) else { return nil }
        let row = try await entry(id, tenant: tenant)
        return row?.ledger == ledger.rawValue ? row : nil
    }
}

/// The signatures of a ceremony that an entry tells of.
private struct SignedCeremony {
    var ceremonyID: String
    var witnesses: [String] = []
    var signatures: [Envelope.Signature] = []

    /// `nil` for an entry without any.
    init?(toldBy entry: Entry) {
        guard let id = entry.data["ceremony_id"]?.string, let told = entry.data["signatures"]?.array else {
            return nil
        }
        ceremonyID = id
        for item in told {
            guard let witness = item["witness_did"]?.string,
                let bytes = item["signature"]?.string.flatMap({ Base64.decode($0) })
            else { return nil }
            signatures.append(Envelope.Signature(keyID: item["key_id"]?.string, bytes: bytes))
            if !witnesses.contains(witness) { witnesses.append(witness) }
        }
        guard !signatures.isEmpty else { return nil }
    }
}

extension Wire.InclusionProof {
    fileprivate init(
        ledger: LedgerName,
        _ proof: Evidence.InclusionProof,
        leaf: Digest,
        root: Digest,
        checkpoint: StoredCheckpoint?
    ) {
        self.init(
            ledger: ledger.rawValue,
            leafIndex: proof.leafIndex,
            treeSize: proof.treeSize,
            leafHash: leaf.hex,
            rootHash: root.hex,
            hashes: proof.hashes.map(\.hex),
            checkpoint: checkpoint?.text
        )
    }
}

extension Request {
    /// `true`, or nothing.
    func queryFlag(_ name: String) throws -> Bool {
        guard let text = query(name) else { return false }
        guard let flag = Bool(text) else {
            throw Problem.invalidValue(
                name,
                "\(name) is neither true nor false",
                remedy: "give true or false"
            )
        }
        return flag
    }
}

extension Problem {
    fileprivate static func missingParameter(_ name: String, _ what: String) -> Problem {
        Problem(
            status: 400,
            code: "missing_field",
            title: "Missing field",
            detail: "the query has no \(name): \(what)",
            field: name,
            remedy: "add \(name)=… to the address"
        )
    }
}

extension Parameters {
    func ledger() throws -> LedgerName {
        let name = try reference("ledger")
        guard let ledger = LedgerName(rawValue: name) else { throw LedgerError.unknownLedger(name) }
        return ledger
    }
}

extension Wire.RawEntry {
    init(_ row: ChainRow) {
        self.init(
            leafIndex: row.leafIndex,
            ledger: row.ledger,
            entryID: row.entryID.text,
            appendedAt: row.appendedAt,
            bytes: row.bytes.map(Base64Bytes.init),
            leafHash: Hex.encode(row.leafHash),
            previousHash: Hex.encode(row.previousHash),
            chainHash: Hex.encode(row.chainHash)
        )
    }
}
