import NIOSSL

/// Where agents of a server connect.
package struct AgentPlace: Hashable, Sendable {
    package var host: String
    package var port: Int
    /// The tenant; `nil` for the server's root.
    package var namespace: String?
    /// A PEM file of the authorities that the server's certificate is by; the system's where there is none.
    package var authorities: String?

    package init(host: String, port: Int, namespace: String? = nil, authorities: String? = nil) {
        self.host = host
        self.port = port
        self.namespace = namespace
        self.authorities = authorities
    }
}

/// What somebody proves itself with: PEM files, read anew for each connection, so that a renewed one is used with the next.
package struct AgentCredential: Hashable, Sendable {
    package var certificate: String
    package var key: String

    package init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }
}

/// Why there is no connection, and what to do.
package struct LinkFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Cause: Hashable, Sendable {
        /// The server can't be reached, or went away.
        case away
        /// The server does not let this certificate in.
        case refused
        /// A file of this host can't be used.
        case local
    }

    package var cause: Cause
    package var reason: String

    package init(_ cause: Cause, _ reason: String) {
        self.cause = cause
        self.reason = reason
    }

    package var description: String { reason }
}

extension AgentPlace {
    /// TLS with a certificate on both sides.
    ///
    /// - Throws: `LinkFailure`.
    func context(for credential: AgentCredential) throws(LinkFailure) -> NIOSSLContext {
        let chain: [NIOSSLCertificate]
        let key: NIOSSLPrivateKey
        do {
            chain = try NIOSSLCertificate.fromPEMFile(credential.certificate)
            key = try NIOSSLPrivateKey(file: credential.key, format: .pem)
        } catch {
            throw LinkFailure(
                .local,
                "\(credential.certificate) or \(credential.key) can't be read as PEM: \(error); enrol the agent, or give it the right to read them"
            )
        }
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.certificateChain = chain.map { .certificate($0) }
        configuration.privateKey = .privateKey(key)
        configuration.minimumTLSVersion = .tlsv12
        do {
            if let authorities {
                configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(authorities))
            }
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw LinkFailure(
                .local,
                "TLS can't be set up: \(error); see that \(authorities ?? "the system's authorities") can be read and that key and certificate belong together"
            )
        }
    }
}
