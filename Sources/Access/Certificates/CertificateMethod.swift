package import Evidence
package import Ledger
package import Postgres

/// The auth method cert: whoever has proved in the TLS handshake to hold a certificate's key signs in as who it names.
package struct CertificateMethod: Sendable {
    package let roles: MethodRoles<CertificateRole>
    private let database: Database
    private let clock: any WallClock

    package init(database: Database, clock: any WallClock) {
        roles = MethodRoles(database: database, clock: clock)
        self.database = database
        self.clock = clock
    }

    // MARK: Configuration

    package func configuration(at mount: LoginMount) async throws -> LooseObject? {
        try await database.first(for: mount.tenant.id, MethodStore(mount).configuration) { row in
            try row.settings
        }
    }

    package func configure(_ settings: LooseObject, at mount: LoginMount) async throws {
        let text = try MethodStore.text(of: settings)
        let query = MethodStore(mount).write(configuration: text, secret: nil, at: clock.now())
        _ = try await database.execute(for: mount.tenant.id, query)
    }

    // MARK: Signing in

    /// Of several roles that take a certificate, one that names it comes before one that names its authority.
    ///
    /// - Parameters:
    ///   - certificates: DER, as the TLS client has shown them, its own first.
    ///   - name: of the one role to try; `nil` for all of the mount, in the order of their names.
    /// - Throws: `ClientError`, in words for the record.
    package func login(
        with certificates: [[UInt8]],
        role name: String?,
        at mount: LoginMount
    ) async throws -> MethodLogin {
        let chain = certificates.compactMap(ShownCertificate.init(der:))
        guard !chain.isEmpty, chain.count == certificates.count else {
            throw ClientError.refused("no certificate was shown, or one that can't be read")
        }
        let roles: [CertificateRole]
        if let name {
            guard let role = try await self.roles.role(name, at: mount) else {
                throw ClientError.refused("no role of this name takes certificates")
            }
            roles = [role]
        } else {
            roles = try await self.roles.all(at: mount)
        }
        let now = clock.now()
        for isAuthority in [false, true] {
            for role in roles where role.isOfAuthority == isAuthority {
                if let login = await role.login(with: chain, at: now) { return login }
            }
        }
        throw ClientError.refused(
            name == nil ? "no role takes the certificate" : "the role does not take the certificate"
        )
    }
}

extension CertificateRole {
    fileprivate var isOfAuthority: Bool {
        ShownCertificate.certificates(inPEM: certificate)?.first?.isAuthority ?? false
    }
}
