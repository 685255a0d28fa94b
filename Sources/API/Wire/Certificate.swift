import Evidence

extension Wire {
    /// `POST /certificates`: a server's certificate, issued and registered as an artifact in one.
    package struct CertificateOrder: Codable, Hashable, Sendable {
        /// Where the authority is mounted: `pki`.
        package var mount: String
        package var role: String
        package var commonName: String
        /// Hosts besides.
        package var altNames: [String]?
        package var ipAddresses: [String]?
        /// As `720h`; the role's where there is none.
        package var ttl: String?
        /// The artifact's name; the certificate's first name where there is none.
        package var name: String?
        package var accord: String?
        /// Closes an open ceremony on the version before; without it such an order is refused.
        package var supersede: Bool?

        package init(
            mount: String,
            role: String,
            commonName: String,
            altNames: [String]? = nil,
            ipAddresses: [String]? = nil,
            ttl: String? = nil,
            name: String? = nil,
            accord: String? = nil,
            supersede: Bool? = nil
        ) {
            self.mount = mount
            self.role = role
            self.commonName = commonName
            self.altNames = altNames
            self.ipAddresses = ipAddresses
            self.ttl = ttl
            self.name = name
            self.accord = accord
            self.supersede = supersede
        }
    }

    /// What came of it. The key stays with the authority until who deploys reads it at `key_path`.
    package struct OrderedCertificate: Codable, Hashable, Sendable {
        package var serialNumber: String
        /// PEM: the certificate first, then its chain.
        package var chain: String
        /// Below `/v1`.
        package var keyPath: String
        package var artifact: Registration

        package init(serialNumber: String, chain: String, keyPath: String, artifact: Registration) {
            self.serialNumber = serialNumber
            self.chain = chain
            self.keyPath = keyPath
            self.artifact = artifact
        }
    }
}
