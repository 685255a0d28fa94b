import Evidence
import Postgres

extension PKIStore {
    func list(of issuer: UniqueID, isDelta: Bool) -> Query {
        """
        SELECT list.crl_number, list.revocation_number, list.change_number, list.this_update, list.next_update,
               list.crl, kept.change_number AS current_change, kept.revocation_number AS current_revocation
        FROM secrets.pki_crls AS list
        JOIN secrets.pki_mounts AS kept ON kept.tenant_id = \(tenant) AND kept.mount_id = list.mount_id
        WHERE list.tenant_id = \(tenant) AND list.mount_id = \(mount) AND list.issuer_id = \(issuer)
            AND list.is_delta = \(isDelta)
        """
    }

    /// What is revoked of what these have signed, after `number` and up to `last`, in its order.
    func revoked(
        by issuers: [UniqueID],
        after number: Int,
        upTo last: Int,
        in db: isolated Connection
    ) throws -> [RevocationList.Entry] {
        try db.rows(
            """
            SELECT serial_number, revoked_at, revocation_reason
            FROM secrets.certificates
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND revoked AND revocation_number > \(number)
                AND revocation_number <= \(last) AND issuer_id = ANY(\(issuers)::uuid[])
            ORDER BY revocation_number
            """
        ) { row in
            guard let serial = SerialNumber(try row["serial_number"] as String) else {
                throw SecretsError.damaged
            }
            return RevocationList.Entry(
                serial: serial,
                revokedAt: try row["revoked_at"],
                reason: RevocationReason(rawValue: try row["revocation_reason"]) ?? .unspecified
            )
        }
    }

    /// What of these was released from hold, after `number` and up to `last`: a delta says so.
    func released(
        by issuers: [UniqueID],
        after number: Int,
        upTo last: Int,
        at now: Instant,
        in db: isolated Connection
    ) throws -> [RevocationList.Entry] {
        try db.rows(
            """
            SELECT serial_number
            FROM secrets.certificates
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND release_number > \(number)
                AND release_number <= \(last) AND issuer_id = ANY(\(issuers)::uuid[])
            ORDER BY release_number
            """
        ) { row in
            guard let serial = SerialNumber(try row["serial_number"] as String) else {
                throw SecretsError.damaged
            }
            return RevocationList.Entry(serial: serial, revokedAt: now, reason: nil)
        }
    }

    /// The number of the next list of an issuer.
    func nextListNumber(of issuer: UniqueID, in db: isolated Connection) throws -> Int {
        let number = try db.first(
            """
            UPDATE secrets.pki_issuers SET crl_number = crl_number + 1
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND issuer_id = \(issuer)
            RETURNING crl_number
            """
        ) { row in try row["crl_number"] as Int }
        guard let number else { throw PKIError.unknownIssuer(issuer.text) }
        return number
    }

    func keep(_ list: PublishedList, of issuer: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO secrets.pki_crls
                (tenant_id, mount_id, issuer_id, is_delta, crl_number, base_number, revocation_number, change_number,
                 this_update, next_update, crl)
            VALUES (\(tenant), \(mount), \(issuer), \(list.baseNumber != nil), \(list.number), \(list.baseNumber),
                    \(list.revocationNumber), \(list.changeNumber), \(list.thisUpdate), \(list.nextUpdate),
                    \(list.der))
            ON CONFLICT (tenant_id, mount_id, issuer_id, is_delta) DO UPDATE
            SET crl_number = excluded.crl_number, base_number = excluded.base_number,
                revocation_number = excluded.revocation_number, change_number = excluded.change_number,
                this_update = excluded.this_update, next_update = excluded.next_update, crl = excluded.crl
            """
        )
    }

    func deleteDelta(of issuer: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            DELETE FROM secrets.pki_crls
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND issuer_id = \(issuer) AND is_delta
            """
        )
    }
}

/// A list as it was published.
struct PublishedList: Sendable {
    var number: Int
    var baseNumber: Int?
    /// The last revocation that it knows of.
    var revocationNumber: Int
    /// Of the authority whose settings it was made with.
    var changeNumber: Int
    var thisUpdate: Instant
    var nextUpdate: Instant
    var der: [UInt8]
}
