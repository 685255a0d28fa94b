package import Evidence
package import Ledger
package import Postgres
import Synchronization
import X509

/// Certificate authorities: who may be certified by which role, what was issued, and what was revoked.
///
/// What a role lets through is decided by values (`PKIRole`), and certificates, lists and responses are encoded by values
/// (`CertificateDraft`, `RevocationList`, `OCSPResponse`); this loads, locks and keeps. A revocation is one row with a number;
/// a list is made of the rows when it is asked for and they have changed, so that revoking takes as long with a hundred
/// thousand revoked as with none. Issuers and keys are kept in memory, the keys encrypted, while the mount's number stands.
package struct PKI: Sendable {
    let database: Database
    let barrier: Barrier
    let clock: any WallClock
    private let cache = AuthorityCache()

    package init(database: Database, barrier: Barrier, clock: any WallClock) {
        self.database = database
        self.barrier = barrier
        self.clock = clock
    }

    /// A mount of a tenant.
    package struct Place: Hashable, Sendable {
        package var tenant: TenantID
        package var mount: UniqueID

        package init(tenant: TenantID, mount: UniqueID) {
            self.tenant = tenant
            self.mount = mount
        }

        package init(_ mount: Mount) {
            tenant = mount.tenant
            self.mount = mount.id
        }
    }

    /// Of names or serial numbers in one answer.
    package static let namesLimit = 65_536

    // MARK: The authority

    /// As it is now.
    package func authority(at place: Place) async throws -> PKIAuthority {
        let number = try await database.first(for: place.tenant, PKIStore(place: place).changeNumber) { row in
            try row["change_number"] as Int
        }
        return try await authority(at: place, changeNumber: number ?? 0)
    }

    /// - Parameter changeNumber: read with this request.
    func authority(at place: Place, changeNumber: Int) async throws -> PKIAuthority {
        guard changeNumber > 0 else { return PKIAuthority() }
        if let kept = cache.authority(at: place), kept.changeNumber == changeNumber { return kept }
        let authority = try await database.transaction(for: place.tenant, isolation: .repeatableRead) { db in
            try PKIStore(place: place).authority(in: db)
        }
        cache.keep(authority, at: place)
        return authority
    }

    /// Changes issuers, keys and settings, one at a time.
    func change<Value: Sendable>(
        _ place: Place,
        _ body: @escaping @Sendable (PKIStore, inout PKIAuthority, isolated Connection) throws -> Value
    ) async throws -> Value {
        try await database.transaction(for: place.tenant) { db in
            let store = PKIStore(place: place)
            try store.lock(in: db)
            var authority = try store.authority(in: db)
            let value = try body(store, &authority, db)
            try store.keep(authority, in: db)
            return value
        }
    }

    /// Forgets all of a mount, in the transaction that disables it.
    package static func deleteAll(of mount: Mount, in db: isolated Connection) throws {
        try PKIStore(place: Place(mount)).deleteAll(in: db)
    }

    /// - Throws: `PKIError.refused` for what is no address of the web or a directory.
    package static func check(addresses: [String], _ field: String) throws(PKIError) {
        try CertificateLinks.check(addresses, field)
    }

    // MARK: Keys

    /// Where a key's bytes belong.
    static func keyPlace(_ place: Place, _ id: UniqueID) -> BarrierPlace {
        BarrierPlace(tenant: place.tenant, path: "pki/\(place.mount)/key/\(id)")
    }

    /// The private key of `key`, decrypted for this one use.
    func opened(_ key: PKIKey, at place: Place) async throws -> CertificateKey {
        try await barrier.knowingTerms { try open(key, at: place) }
    }

    /// - Throws: `BarrierError`.
    func open(_ key: PKIKey, at place: Place) throws -> CertificateKey {
        let bytes = try barrier.decrypt(key.encrypted, at: Self.keyPlace(place, key.id))
        guard let opened = CertificateKey(key.type, encoded: bytes) else { throw BarrierError.damaged }
        return opened
    }

    func kept(_ key: CertificateKey, name: String, at place: Place) throws -> PKIKey {
        let id = UniqueID(at: clock.now())
        return PKIKey(
            id: id,
            name: name,
            type: key.type.name,
            bits: key.type.bits,
            publicKeyDigest: PKIKey.digest(of: key.publicKey),
            encrypted: try barrier.encrypt(try key.encoded(), at: Self.keyPlace(place, id))
        )
    }

    /// The issuer's key.
    ///
    /// - Throws: `PKIError.noIssuer` where the mount doesn't have it.
    func signer(of issuer: PKIIssuer, _ authority: PKIAuthority, at place: Place) async throws
        -> CertificateKey
    {
        try await opened(try Self.key(of: issuer, authority), at: place)
    }

    static func key(of issuer: PKIIssuer, _ authority: PKIAuthority) throws(PKIError) -> PKIKey {
        guard let key = authority.keys.first(where: { $0.id == issuer.keyID }) else {
            throw .noIssuer("issuer \(issuer.id.text) has no private key in this mount: it can't sign")
        }
        return key
    }
}

/// Authorities of the mounts that were asked for last.
private final class AuthorityCache: Sendable {
    private let authorities = Mutex<[PKI.Place: PKIAuthority]>([:])
    private static let limit = 1_024

    func authority(at place: PKI.Place) -> PKIAuthority? { authorities.withLock { $0[place] } }

    func keep(_ authority: PKIAuthority, at place: PKI.Place) {
        authorities.withLock { authorities in
            if let kept = authorities[place], kept.changeNumber > authority.changeNumber { return }
            if authorities[place] == nil, authorities.count >= Self.limit { authorities = [:] }
            authorities[place] = authority
        }
    }
}
