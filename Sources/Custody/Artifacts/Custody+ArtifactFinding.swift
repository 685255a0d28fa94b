import Access
import Evidence
import Kinds
import Postgres

/// An artifact as most decisions load it: without its content.
struct LoadedArtifact: Sendable {
    var artifact: Artifact
    var accordID: UniqueID
}

extension Custody {
    /// The artifact that `text` names.
    func reference(_ text: String, for caller: Caller) async throws -> ArtifactReference {
        let rows = try await database.rows(
            for: caller.tenant,
            ArtifactStore().candidates(text, of: caller.tenant),
            as: ArtifactReference.Candidate.init
        )
        return try ArtifactReference.chosen(text, among: rows)
    }

    /// The artifacts that `texts` name, in their order.
    func references(_ texts: [String], for caller: Caller) async throws -> [ArtifactReference] {
        let rows = try await database.rows(
            for: caller.tenant,
            ArtifactStore().candidates(texts, of: caller.tenant),
            as: ArtifactReference.Candidate.init
        )
        return try ArtifactReference.chosen(texts, among: rows)
    }

    /// The artifact that `text` names, its custody locked until the transaction ends.
    func lockedArtifact(
        _ text: String,
        for caller: Caller,
        in db: isolated Connection
    ) throws -> (head: CustodyHead, artifact: LoadedArtifact) {
        let rows = try db.rows(
            ArtifactStore().candidates(text, of: caller.tenant),
            as: ArtifactReference.Candidate.init
        )
        let reference = try ArtifactReference.chosen(text, among: rows)
        return try lockedArtifact(reference, of: caller.tenant, in: db)
    }

    func lockedArtifact(
        _ reference: ArtifactReference,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> (head: CustodyHead, artifact: LoadedArtifact) {
        let head = try lockedHead(of: reference, tenant: tenant, in: db)
        let query = ArtifactStore().standing(reference.id, of: tenant)
        guard let loaded = try db.first(query, as: LoadedArtifact.init) else {
            throw CustodyError.unknownArtifact(reference.id.description)
        }
        return (head, loaded)
    }

    /// The same with the current version's content.
    func lockedDetail(
        _ reference: ArtifactReference,
        sealedWith seal: SecretSeal,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> (head: CustodyHead, detail: ArtifactDetail, accordID: UniqueID) {
        let head = try lockedHead(of: reference, tenant: tenant, in: db)
        let loaded = try db.first(ArtifactStore().detail(reference.id, of: tenant)) { row in
            (detail: try ArtifactDetail(row).sealed(with: seal), accordID: try row["accord_id"] as UniqueID)
        }
        guard let loaded else { throw CustodyError.unknownArtifact(reference.id.description) }
        return (head, loaded.detail, loaded.accordID)
    }

    /// The lock first, the rows after it: what is read then is what the lock protects.
    private func lockedHead(
        of artifact: ArtifactReference,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> CustodyHead {
        guard let head = try CustodyHead.locked(artifact.id, of: tenant, in: db) else {
            throw CustodyError.unknownArtifact(artifact.id.description)
        }
        return head
    }
}
