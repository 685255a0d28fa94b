package import Evidence
import Ledger
import Postgres
import X509

// Changing and removing authorities, their keys, and what holds for their mount.

extension PKI {
    /// - Parameter settings: those that are to be otherwise.
    /// - Throws: `PKIError`.
    package func changeIssuer(
        _ reference: String,
        name: String?,
        _ settings: LooseObject,
        at place: Place
    ) async throws -> PKIIssuer {
        try await change(place) { store, authority, db in
            var issuer = try authority.issuer(reference)
            if let name { issuer.name = name }
            issuer.settings = PKISettings(issuer.settings.object.merging(settings), PKIIssuer.fields)
            try issuer.check()
            let (id, wanted) = (issuer.id, issuer.name)
            guard wanted.isEmpty || !authority.issuers.contains(where: { $0.name == wanted && $0.id != id })
            else {
                throw PKIError.refused("issuer_name \(wanted) is another issuer's of this mount")
            }
            var chain: [LooseJSON] = []
            for other in issuer.settings.texts("manual_chain") {
                chain.append(.string((other == "self" ? issuer : try authority.issuer(other)).id.text))
            }
            issuer.settings.object["manual_chain"] = .array(chain)
            try store.update(issuer, in: db)
            authority.issuers = authority.issuers.map { $0.id == id ? issuer : $0 }
            authority.linkChains()
            return authority.issuers.first { $0.id == id } ?? issuer
        }
    }

    /// Notes that nothing more is to be signed by it; where another issuer of the mount has signed it, its certificate is
    /// revoked as well.
    ///
    /// - Throws: `PKIError`.
    package func revokeIssuer(_ reference: String, at place: Place) async throws -> PKIIssuer {
        let now = clock.now()
        return try await change(place) { store, authority, db in
            var issuer = try authority.issuer(reference)
            guard issuer.revokedAt == nil else { return issuer }
            issuer.revokedAt = now
            let usages = issuer.settings.texts("usage").filter { $0 != PKIIssuer.Usage.issuing.rawValue }
            issuer.settings.object["usage"] = .strings(usages)
            try store.update(issuer, in: db)
            if let serial = issuer.serial,
                let kept = try db.first(store.certificate(serial: serial.text), as: PKICertificate.init),
                kept.revocation.map({ $0.reason == .certificateHold }) ?? true
            {
                let number = try store.nextRevocation(in: db)
                _ = try store.revoke(kept, .unspecified, number: number, at: now, in: db)
            }
            return issuer
        }
    }

    /// Takes an issuer out of the mount. Its key, and what it has issued, stay.
    ///
    /// - Returns: whether it was the default.
    /// - Throws: `PKIError`.
    package func deleteIssuer(_ reference: String, at place: Place) async throws -> Bool {
        try await change(place) { store, authority, db in
            let issuer = try authority.issuer(reference)
            try store.delete(issuer, in: db)
            authority.issuers.removeAll { $0.id == issuer.id }
            let wasDefault = authority.defaultIssuer == issuer.id
            if wasDefault { authority.defaultIssuer = nil }
            return wasDefault
        }
    }

    /// Takes all issuers and keys out of the mount: `DELETE root`.
    ///
    /// - Returns: whether there were any.
    package func deleteAuthority(at place: Place) async throws -> Bool {
        try await change(place) { store, authority, db in
            let wereAny = !authority.issuers.isEmpty || !authority.keys.isEmpty
            for issuer in authority.issuers { try store.delete(issuer, in: db) }
            for key in authority.keys { try store.delete(key, in: db) }
            authority.defaultIssuer = nil
            authority.defaultKey = nil
            return wereAny
        }
    }

    /// - Throws: `PKIError`.
    package func renameKey(_ reference: String, to name: String, at place: Place) async throws -> PKIKey {
        try PKIIssuer.check(name: name, "key_name")
        return try await change(place) { store, authority, db in
            var key = try authority.key(reference)
            guard name.isEmpty || !authority.keys.contains(where: { $0.name == name && $0.id != key.id })
            else {
                throw PKIError.refused("key_name \(name) is another key's of this mount")
            }
            key.name = name
            try store.rename(key, in: db)
            return key
        }
    }

    /// - Returns: whether it was the default.
    package func deleteKey(_ reference: String, at place: Place) async throws -> Bool {
        try await change(place) { store, authority, db in
            let key = try authority.key(reference)
            try store.delete(key, in: db)
            let wasDefault = authority.defaultKey == key.id
            if wasDefault { authority.defaultKey = nil }
            return wasDefault
        }
    }

    /// - Throws: `PKIError`.
    package func setDefault(
        issuer reference: String?,
        key keyReference: String?,
        at place: Place
    ) async throws -> PKIAuthority {
        try await change(place) { _, authority, _ in
            if let reference { authority.defaultIssuer = try authority.issuer(reference).id }
            if let keyReference { authority.defaultKey = try authority.key(keyReference).id }
            return authority
        }
    }

    /// Changes settings of an area; what is not named stays.
    ///
    /// - Throws: `PKIError.refused`.
    package func configure(
        _ area: String,
        _ fields: [PKISettings.Field],
        _ changes: LooseObject,
        _ check: @escaping @Sendable (PKISettings) throws -> Void,
        at place: Place
    ) async throws -> PKISettings {
        try await change(place) { _, authority, _ in
            let settings = PKISettings(
                (authority.areas[area]?.object ?? [:]).merging(changes),
                fields
            )
            try check(settings)
            authority.areas[area] = .object(settings.object)
            return settings
        }
    }
}
