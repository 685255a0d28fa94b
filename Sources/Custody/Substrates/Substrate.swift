package import Evidence

/// Who decides ceremonies in the place of the built-in quorum: a controller in a Kubernetes cluster, asked by custom
/// resources. At most one of a tenant.
package struct Substrate: Hashable, Sendable {
    package var id: UniqueID
    /// Unique among the tenant's that are not removed.
    package var name: String
    /// Of the API server: `https://HOST[:PORT]`.
    package var address: String
    package var namespace: String
    /// A file on the server with a bearer token, beneath the tenant's folder of credentials.
    package var credentialFile: String?
    /// A file on the server with the authorities to trust, in PEM; `nil`: the system's.
    package var authorityFile: String?
    package var addedBy: String
    /// In whose name people of the cluster open ceremonies; `nil` of one from before it was kept.
    package var addedByCaller: UniqueID?
    package var addedAt: Instant
    package var removedAt: Instant?
}

/// What somebody asks for.
package struct SubstrateDraft: Hashable, Sendable {
    package var name: String
    package var address: String
    package var namespace: String
    package var credentialFile: String?
    package var authorityFile: String?

    package init(
        name: String,
        address: String,
        namespace: String,
        credentialFile: String? = nil,
        authorityFile: String? = nil
    ) {
        self.name = name
        self.address = address
        self.namespace = namespace
        self.credentialFile = credentialFile
        self.authorityFile = authorityFile
    }

    /// - Throws: `CustodyError.invalid`.
    func check() throws(CustodyError) {
        guard (1...63).contains(name.utf8.count), name.utf8.allSatisfy(Self.isOfALabel) else {
            throw .invalid(
                field: "name",
                .unknownValue(String(name.prefix(80)), allowed: ["a-z", "0-9", "-"])
            )
        }
        guard (1...63).contains(namespace.utf8.count), namespace.utf8.allSatisfy(Self.isOfALabel) else {
            throw .invalid(
                field: "namespace",
                .unknownValue(String(namespace.prefix(80)), allowed: ["a-z", "0-9", "-"])
            )
        }
        try Field("address").length(of: address, atMost: 2_000)
        for (field, path) in [("credential_file", credentialFile), ("authority_file", authorityFile)] {
            try Field(field).length(of: path, atMost: 1_000)
        }
    }

    private static func isOfALabel(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
}

/// How the watch of a substrate stands: what follows from the cluster, and is not on the record.
package struct SubstrateStanding: Hashable, Sendable {
    /// From which the watch goes on; `nil`: it lists first.
    package var resourceVersion: String?
    package var lastHeardAt: Instant?
    package var failure: String?
    package var failedAt: Instant?
    /// Resources that are known and still there.
    package var resourceCount: Int
    /// What could not be taken of some of them, and why.
    package var problems: [Problem]

    package struct Problem: Hashable, Sendable {
        package var resource: String
        package var reason: String
        package var at: Instant
    }
}
