import Evidence
import Ledger
import Postgres
import SwiftASN1

// Certificates as those look at them who see that none ends unnoticed.

extension PKI {
    /// Which certificates are looked at.
    package enum Sight: String, CaseIterable, Sendable {
        case live
        /// That end within thirty days.
        case expiring
        case ended
        case revoked
        case all
    }

    /// In days: what `expiring` looks ahead, and the calendar.
    package static let expiringDays = 30
    package static let calendarDays = 84

    /// Those that end first come first.
    ///
    /// - Parameter after: the serial number of the last one of the page before.
    package func certificates(
        _ sight: Sight,
        after serial: String? = nil,
        limit: Int,
        at place: Place
    ) async throws -> [PKICertificate] {
        let now = clock.now()
        let soon = now.advanced(bySeconds: Self.expiringDays * 86_400)
        let (tenant, mount) = (place.tenant, place.mount)
        let name = sight.rawValue
        let found = try await database.rows(
            for: tenant,
            """
            SELECT certificate_id, mount_id, issuer_id, serial_number, fingerprint, certificate_pem, subject, issuer,
                   common_name, valid_from, valid_until, cert_type, key_usage, revoked_at, revocation_reason, entity_id,
                   entity_type, role_name
            FROM secrets.certificates
            WHERE tenant_id = \(tenant) AND mount_id = \(mount)
                AND CASE \(name)::text
                    WHEN 'live' THEN NOT revoked AND valid_until > \(now)
                    WHEN 'expiring' THEN NOT revoked AND valid_until > \(now) AND valid_until <= \(soon)
                    WHEN 'ended' THEN valid_until <= \(now)
                    WHEN 'revoked' THEN revoked
                    ELSE true END
                AND (\(serial)::text IS NULL OR (valid_until, certificate_id) > (
                    SELECT last.valid_until, last.certificate_id FROM secrets.certificates AS last
                    WHERE last.tenant_id = \(tenant) AND last.mount_id = \(mount) AND last.serial_number = \(serial)
                ))
            ORDER BY valid_until, certificate_id
            LIMIT \(limit: limit)
            """,
            as: PKICertificate.init
        )
        return Array(found.prefix(limit))
    }

    /// How many end on each of the days to come (UTC), and how many there are of each sort.
    package func calendar(at place: Place) async throws -> (
        days: [(day: String, count: Int)], counts: [Sight: Int]
    ) {
        let now = clock.now()
        let end = now.startOfDay.advanced(bySeconds: Self.calendarDays * 86_400)
        let soon = now.advanced(bySeconds: Self.expiringDays * 86_400)
        let (tenant, mount) = (place.tenant, place.mount)
        let days = try await database.rows(
            for: tenant,
            """
            SELECT to_char(valid_until AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, count(*) AS count
            FROM secrets.certificates
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND NOT revoked AND valid_until > \(now)
                AND valid_until < \(end)
            GROUP BY day
            ORDER BY day
            LIMIT 128
            """
        ) { row in (day: try row["day"] as String, count: try row["count"] as Int) }
        let counts = try await database.first(
            for: tenant,
            """
            SELECT count(*) AS whole, count(*) FILTER (WHERE revoked) AS revoked,
                   count(*) FILTER (WHERE valid_until <= \(now)) AS ended,
                   count(*) FILTER (WHERE NOT revoked AND valid_until > \(now)) AS live,
                   count(*) FILTER (WHERE NOT revoked AND valid_until > \(now) AND valid_until <= \(soon)) AS expiring
            FROM secrets.certificates
            WHERE tenant_id = \(tenant) AND mount_id = \(mount)
            """
        ) { row in
            [
                Sight.all: try row["whole"] as Int, .revoked: try row["revoked"], .ended: try row["ended"],
                .live: try row["live"], .expiring: try row["expiring"],
            ]
        }
        return (days, counts ?? [:])
    }

    // MARK: Kept keys

    private static func place(ofKeyOf certificate: UniqueID, at place: Place) -> BarrierPlace {
        BarrierPlace(tenant: place.tenant, path: "pki/\(place.mount)/certificate/\(certificate)")
    }

    /// The key of a certificate that is kept for who deploys it.
    func sealed(_ key: CertificateKey, of certificate: UniqueID, at place: Place) throws -> [UInt8] {
        let text = try key.document(.pkcs8).pemString
        return try barrier.encrypt(Array(text.utf8), at: Self.place(ofKeyOf: certificate, at: place))
    }

    /// PKCS #8 in PEM; `nil` where none is kept.
    package func keptKey(serial: SerialNumber, at place: Place) async throws -> String? {
        let found = try await database.first(
            for: place.tenant,
            """
            SELECT certificate_id, private_key_encrypted
            FROM secrets.certificates
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND serial_number = \(serial.text)
                AND private_key_encrypted IS NOT NULL
            """
        ) { row in
            (id: try row["certificate_id"] as UniqueID, key: try row["private_key_encrypted"] as [UInt8])
        }
        guard let found else { return nil }
        let bytes = try await barrier.knowingTerms {
            try barrier.decrypt(found.key, at: Self.place(ofKeyOf: found.id, at: place))
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
