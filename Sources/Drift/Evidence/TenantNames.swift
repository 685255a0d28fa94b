package import Evidence

/// What a tenant is called in its own systems: nothing of it stands in what is compared with another tenant.
package struct TenantNames: Hashable, Sendable {
    package enum Limit {
        package static let values = 100
        package static let labels = 1_000
        /// Shorter names would be found in words that mean something else.
        package static let shortestName = 3
    }

    /// Of the organisation; in any case wherever they stand, also encoded (`Neutraliser`).
    package var names: [String]
    package var domains: [String]
    /// Of its Microsoft Entra directory.
    package var directoryID: UniqueID?
    /// Identifiers that only this tenant knows, with the labels that all tenants know them by: `{guid: "Finance"}`.
    package var labels: [String: String]

    package init(
        names: [String] = [],
        domains: [String] = [],
        directoryID: UniqueID? = nil,
        labels: [String: String] = [:]
    ) {
        self.names = names
        self.domains = domains
        self.directoryID = directoryID
        self.labels = labels
    }

    func check() throws(DriftError) {
        for (field, values) in [("names", names), ("domains", domains)] {
            try DriftField(field).count(values.count, atMost: Limit.values)
            for value in values {
                try DriftField(field).text(value)
                guard value.unicodeScalars.count >= Limit.shortestName else {
                    throw DriftField(field).refused(
                        "holds «\(value)», which is too short to be told from other words",
                        "give at least \(Limit.shortestName) characters, or leave it out"
                    )
                }
            }
        }
        try DriftField("labels").count(labels.count, atMost: Limit.labels)
        for (identifier, label) in labels {
            try DriftField("labels").text(identifier)
            try DriftField("labels").text(label)
            guard identifier.unicodeScalars.count >= Limit.shortestName else {
                throw DriftField("labels").refused(
                    "holds «\(identifier)», which is too short",
                    "give whole identifiers"
                )
            }
        }
    }

    /// What entries name it by.
    var digest: Digest { Digest.sha256(of: json.canonicalBytes()) }

    var json: JSON {
        [
            "names": .array(names.map(JSON.string)), "domains": .array(domains.map(JSON.string)),
            "directory_id": .optional(directoryID?.text),
            "labels": .object(
                JSONObject(labels.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
            ),
        ]
    }
}
