package import Access
package import Evidence
import Kinds
import Postgres

extension Custody {
    /// Artifacts by name.
    package func artifacts(
        for caller: Caller,
        _ page: PageRequest,
        where filter: ArtifactFilter = ArtifactFilter()
    ) async throws -> Page<Artifact> {
        try caller.require(.read)
        var accord: UniqueID?
        if let reference = filter.accord { accord = try await self.accord(for: caller, reference).id }
        let query = ArtifactStore().page(page, filter, under: accord, of: caller.tenant)
        return try await self.page(page, for: caller, query, as: Artifact.init) {
            Cursor(key: $0.reference.name, id: $0.reference.id)
        }
    }

    /// The artifact that an identifier, a CID, a name or `kind:name` names.
    package func artifact(for caller: Caller, _ reference: String) async throws -> ArtifactDetail {
        try caller.require(.read)
        // An identifier needs no search; a name that looks like one still gets it.
        if let id = UniqueID(reference), let detail = try await detail(id, for: caller) { return detail }
        let found = try await self.reference(reference, for: caller)
        guard let detail = try await detail(found.id, for: caller) else {
            throw CustodyError.unknownArtifact(reference)
        }
        return detail
    }

    func detail(_ id: UniqueID, for caller: Caller) async throws -> ArtifactDetail? {
        let detail = try await database.first(
            for: caller.tenant,
            ArtifactStore().detail(id, of: caller.tenant),
            as: ArtifactDetail.init
        )
        guard let detail, detail.secrets == nil else { return detail }
        return detail.sealed(with: try await key(of: caller.tenant).seal)
    }

    /// Which artifact an identifier, a CID, a name or `kind:name` names.
    ///
    /// - Throws: `CustodyError.unknownArtifact`, `.ambiguousArtifact`.
    package func artifactID(for caller: Caller, _ reference: String) async throws -> UniqueID {
        try caller.require(.read)
        return try await self.reference(reference, for: caller).id
    }

    /// The artifacts that name a document as their bill of materials, by name.
    package func artifacts(
        for caller: Caller,
        withBill cid: String,
        limit: Int
    ) async throws -> [ArtifactReference] {
        try caller.require(.read)
        let query = ArtifactStore().named(byBill: cid, limit: limit, of: caller.tenant)
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(ArtifactReference.init)
    }

    /// An artifact's versions, the newest first.
    package func versions(
        for caller: Caller,
        _ page: PageRequest,
        of artifact: UniqueID
    ) async throws -> Page<ArtifactVersion> {
        try caller.require(.read)
        let query = try ArtifactStore().versions(page, of: artifact, tenant: caller.tenant)
        return try await self.page(page, for: caller, query, as: ArtifactVersion.init) {
            Cursor(key: String($0.version), id: artifact)
        }
    }

    /// An artifact's transitions, the newest first, each with the entry that tells of it.
    package func transitions(
        for caller: Caller,
        _ page: PageRequest,
        of artifact: UniqueID
    ) async throws -> Page<RecordedTransition> {
        try caller.require(.read)
        let query = try ArtifactStore().transitions(page, of: artifact, tenant: caller.tenant)
        return try await self.page(page, for: caller, query, as: RecordedTransition.init) {
            Cursor(key: String($0.transition.sequenceNumber), id: artifact)
        }
    }
}

/// A transition with the identifier of its entry.
package struct RecordedTransition: Hashable, Sendable {
    package var transition: CustodyTransition
    package var entryID: UniqueID?

    init(_ row: Row) throws {
        transition = try CustodyTransition(row)
        entryID = try row["chronicle_entry_id"]
    }
}
