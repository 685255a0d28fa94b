package import Access
import Attestations
package import Evidence
import Postgres

extension Attestor {
    static func checked(_ limit: Int) throws(AttestorError) -> Int {
        guard pageLimits.contains(limit) else {
            throw .invalid(
                field: "limit",
                reason: "is not from \(pageLimits.lowerBound) to \(pageLimits.upperBound)",
                remedy: "give a whole number from \(pageLimits.lowerBound) to \(pageLimits.upperBound)"
            )
        }
        return limit
    }

    // MARK: Bills of materials

    /// By its identifier or its CID.
    ///
    /// - Throws: `AttestorError.unknownBill`.
    package func bill(for caller: Caller, _ reference: String) async throws -> ImportedBill {
        try caller.require(.read)
        let store = BillStore()
        let query: Query
        if let id = UniqueID(reference) {
            query = store.one(id, of: caller.tenant)
        } else {
            query = store.one(cid: reference.storable, of: caller.tenant)
        }
        guard let found = try await database.first(for: caller.tenant, query, as: ImportedBill.init) else {
            throw AttestorError.unknownBill(reference)
        }
        return found
    }

    /// The newest first; those about an artifact's SHA-256, or all.
    package func bills(
        for caller: Caller,
        about digest: Digest? = nil,
        before: UniqueID? = nil,
        limit: Int
    ) async throws -> [ImportedBill] {
        try caller.require(.read)
        let query = BillStore().page(
            try Self.checked(limit),
            before: before,
            about: digest,
            of: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(ImportedBill.init)
    }

    /// Components of one bill in its order, after a number.
    package func components(
        for caller: Caller,
        of bill: UniqueID,
        after number: Int = -1,
        limit: Int
    ) async throws -> [ListedComponent] {
        try caller.require(.read)
        let query = BillStore().components(
            of: bill,
            after: number,
            limit: try Self.checked(limit),
            tenant: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(ListedComponent.init)
    }

    /// Where a package or a file is used, over all bills. A package URL with a version finds that version alone.
    ///
    /// - Throws: `AttestorError.invalid`.
    package func components(
        for caller: Caller,
        matching text: String,
        limit: Int
    ) async throws -> [ListedComponent] {
        try caller.require(.read)
        let limit = try Self.checked(limit)
        let hex = text.hasPrefix("sha256:") ? String(text.dropFirst(7)) : text
        if let digest = Digest(hex: hex) {
            let query = BillStore().components(of: digest, limit: limit, tenant: caller.tenant)
            return try await database.rows(for: caller.tenant, query).prefix(limit).map(ListedComponent.init)
        }
        let asked: PackageURL
        do throws(PackageURLFault) { asked = try PackageURL(text) } catch {
            throw AttestorError.invalid(
                field: "of",
                reason: "is neither a SHA-256 nor a package URL: \(error)",
                remedy: "give one as in pkg:npm/left-pad@1.3.0"
            )
        }
        let query = BillStore().components(
            ofPackage: asked.package.text,
            startingWith: asked.versioned.text,
            limit: Self.pageLimits.upperBound * 4,
            tenant: caller.tenant
        )
        let found = try await database.rows(for: caller.tenant, query).map(ListedComponent.init)
        return Array(
            found.filter { component in
                component.packageURL.flatMap { try? PackageURL($0) }.map(asked.covers) ?? false
            }.prefix(limit)
        )
    }

    // MARK: Attestations

    /// - Throws: `AttestorError.unknownAttestation`.
    package func attestation(for caller: Caller, _ id: UniqueID) async throws -> ImportedAttestation {
        try caller.require(.read)
        let query = EnvelopeStore().one(id, of: caller.tenant)
        guard let found = try await database.first(for: caller.tenant, query, as: ImportedAttestation.init)
        else { throw AttestorError.unknownAttestation(id.description) }
        return found
    }

    /// The newest first; of a type of predicate, about a digest in hexadecimal, or all.
    package func attestations(
        for caller: Caller,
        predicateType: String? = nil,
        about digest: String? = nil,
        before: UniqueID? = nil,
        limit: Int
    ) async throws -> [ImportedAttestation] {
        try caller.require(.read)
        let query = EnvelopeStore().page(
            try Self.checked(limit),
            before: before,
            predicateType: predicateType?.storable,
            about: digest?.storable,
            of: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(ImportedAttestation.init)
    }

    // MARK: VEX

    /// - Throws: `AttestorError.unknownVEX`.
    package func vex(for caller: Caller, _ id: UniqueID) async throws -> ImportedVEX {
        try caller.require(.read)
        let query = VEXStore().one(id, of: caller.tenant)
        guard let found = try await database.first(for: caller.tenant, query, as: ImportedVEX.init) else {
            throw AttestorError.unknownVEX(id.description)
        }
        return found
    }

    /// The newest first.
    package func vexDocuments(
        for caller: Caller,
        before: UniqueID? = nil,
        limit: Int
    ) async throws -> [ImportedVEX] {
        try caller.require(.read)
        let query = VEXStore().page(try Self.checked(limit), before: before, of: caller.tenant)
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(ImportedVEX.init)
    }

    /// What was said, the latest first: of a vulnerability, of a package, or of both.
    ///
    /// - Throws: `AttestorError.invalid`.
    package func statements(
        for caller: Caller,
        vulnerability: String? = nil,
        package: String? = nil,
        limit: Int
    ) async throws -> [ListedStatement] {
        try caller.require(.read)
        guard vulnerability != nil || package != nil else {
            throw AttestorError.invalid(
                field: "vulnerability",
                reason: "is missing, and so is package",
                remedy: "give one of them"
            )
        }
        var name: String?
        if let package {
            do throws(PackageURLFault) { name = try PackageURL(package).package.text } catch {
                throw AttestorError.invalid(
                    field: "package",
                    reason: "is no package URL: \(error)",
                    remedy: "give one as in pkg:npm/left-pad"
                )
            }
        }
        let query = VEXStore().statements(
            vulnerability: vulnerability?.storable,
            package: name,
            limit: try Self.checked(limit),
            of: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(ListedStatement.init)
    }
}
