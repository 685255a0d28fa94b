package import Evidence
import Ledger
import Postgres
import X509

// The end of an order: its certificate.

extension PKI {
    /// Issues what an order asks for; once, whoever asks how often. What is refused leaves the order ready: its client may
    /// ask with another request (RFC 8555 §7.4).
    ///
    /// - Parameters:
    ///   - name: of a role; `nil` for whatever the order names.
    ///   - keepsUsages: whether the role says what for; of all others a certificate is a server's.
    /// - Throws: `ACMEProblem`.
    package func finalize(
        _ order: ACMEOrder,
        _ csr: SigningRequest,
        role name: String?,
        issuer reference: String?,
        keepsUsages: Bool,
        lifetimes: Lifetimes,
        at place: Place
    ) async throws {
        try Self.check(csr, isOf: order)
        do {
            var role = PKIRole.acme
            let authority: PKIAuthority
            if let name {
                let (named, found) = try await roleAndAuthority(name, at: place)
                // Of clients of ACME nothing is known but what they have proved.
                (role, authority) = (try await named.filled(for: nil), found)
            } else {
                authority = try await self.authority(at: place)
            }
            if !keepsUsages { role.certifiesServersAlone() }
            _ = try await sign(
                csr,
                CertificateRequest(csr, of: role),
                as: role,
                authority: authority,
                issuer: reference,
                lifetimes: lifetimes,
                completing: order.id,
                at: place
            )
        } catch PKIError.refused(let reason) {
            throw ACMEProblem(.badCSR, reason)
        } catch let error as PKIError {
            // Nothing that another request could mend.
            throw ACMEProblem(.serverInternal, error.text, status: 500)
        }
    }

    /// A request must name what its order names, and nothing else.
    private static func check(_ csr: SigningRequest, isOf order: ACMEOrder) throws(ACMEProblem) {
        func plain(_ addresses: [String]) -> Set<String> {
            Set(addresses.map { IPAddress.bytes(of: $0).flatMap(IPAddress.text) ?? $0 })
        }
        let hosts = Set(order.identifiers.filter { $0.type == "dns" }.map { $0.value.lowercased() })
        let addresses = plain(order.identifiers.filter { $0.type == "ip" }.map(\.value))
        var asked = (
            hosts: Set(csr.names.hosts.map { $0.lowercased() }), addresses: plain(csr.names.addresses)
        )
        if let commonName = csr.subject.commonName {
            if IPAddress.bytes(of: commonName) == nil {
                asked.hosts.insert(commonName.lowercased())
            } else {
                asked.addresses.formUnion(plain([commonName]))
            }
        }
        guard asked.hosts == hosts, asked.addresses == addresses, csr.names.mailboxes.isEmpty,
            csr.names.uris.isEmpty, csr.names.others.isEmpty
        else { throw ACMEProblem(.badCSR, "the CSR must name what the order names, and nothing else") }
    }

    /// Keeps a certificate and ends the order that it is for, both or neither.
    ///
    /// - Parameter isStored: whether the certificate is to be known beyond its order.
    /// - Throws: `ACMEProblem`, where somebody else was first, or the order has ended.
    func complete(
        _ order: UniqueID,
        with kept: PKICertificate,
        _ issuers: [SignedCertificate],
        isStored: Bool,
        at place: Place,
        now: Instant
    ) async throws {
        // Who trusts a root has it. Where nothing else has signed the certificate it is told all the same: there are clients
        // that take no chain of one.
        let above = issuers.filter { !$0.isRoot }
        let chain =
            ([kept.pem] + (above.isEmpty ? issuers : above).map(\.pem))
            .joined(separator: "\n") + "\n"
        do {
            try await database.transaction(for: place.tenant) { db in
                let claimed = try db.execute(
                    """
                    UPDATE secrets.acme_orders AS own
                    SET status = 'valid', certificate_chain = \(chain), serial_number = \(kept.serial)
                    WHERE own.tenant_id = \(place.tenant) AND own.mount_id = \(place.mount)
                        AND own.order_id = \(order) AND own.status = 'ready' AND own.expires_at > \(now)
                        AND NOT EXISTS (
                            SELECT FROM secrets.acme_authorizations AS part
                            WHERE part.tenant_id = \(place.tenant) AND part.mount_id = own.mount_id
                                AND part.order_id = own.order_id AND part.status <> 'valid'
                        )
                    """
                )
                guard claimed == 1 else {
                    throw ACMEProblem(
                        .orderNotReady,
                        "the order is not ready any more: it has its certificate, or has ended",
                        status: 403
                    )
                }
                if isStored { try db.execute(PKIStore(place: place).insert(kept, at: now)) }
            }
        } catch let error as PostgresError where error.constraint == "certificate_is_of_mount" {
            throw SecretsError.mountGone
        }
    }

    /// Whether an account has ordered a certificate: then it may revoke it.
    package func hasOrdered(_ serial: SerialNumber, _ account: UniqueID, at place: Place) async throws -> Bool
    {
        try await database.first(
            for: place.tenant,
            """
            SELECT order_id FROM secrets.acme_orders
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND account_id = \(account)
                AND serial_number = \(serial.text)
            LIMIT 1
            """
        ) { row in try row["order_id"] as UniqueID } != nil
    }
}

extension CertificateRequest {
    /// Beside a request of a client of ACME, whose names were proved: they hold whether or not the role reads requests. A
    /// role that wants a common name gets one of them, for clients such as certbot send none.
    fileprivate init(_ csr: SigningRequest, of role: PKIRole) {
        self.init()
        names = csr.names.hosts
        addresses = csr.names.addresses
        guard role.settings.flag("require_cn") else { return }
        // A subject holds 64 characters.
        let fitting = names.filter { $0.utf8.count <= 64 }
        commonName =
            csr.subject.commonName ?? fitting.first { !HostName.isWildcard($0) } ?? fitting.first
            ?? addresses.first ?? ""
    }
}

extension PKIRole {
    /// Of ACME without a role: whatever an order's client has proved to be its own, for servers and clients.
    fileprivate static let acme = PKIRole(
        name: "",
        [
            "allow_any_name": true, "key_type": "any", "require_cn": false, "max_ttl": 7_776_000,
            "key_usage": ["DigitalSignature", "KeyAgreement", "KeyEncipherment"],
        ]
    )

    fileprivate mutating func certifiesServersAlone() {
        for flag in ["client_flag", "code_signing_flag", "email_protection_flag"] {
            settings.object[flag] = false
        }
        settings.object["server_flag"] = true
        settings.object["ext_key_usage"] = []
        settings.object["ext_key_usage_oids"] = []
    }
}
