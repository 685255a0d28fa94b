package import Evidence

/// What somebody says of a vulnerability in products. In OpenVEX's words, with what the source said where it said more.
package struct VEXStatement: Hashable, Sendable {
    package enum Status: String, Hashable, Sendable, CaseIterable {
        case notAffected = "not_affected"
        case affected
        case fixed
        case underInvestigation = "under_investigation"
    }

    package enum Justification: String, Hashable, Sendable, CaseIterable {
        case componentNotPresent = "component_not_present"
        case vulnerableCodeNotPresent = "vulnerable_code_not_present"
        case vulnerableCodeNotInExecutePath = "vulnerable_code_not_in_execute_path"
        case vulnerableCodeCannotBeControlledByAdversary =
            "vulnerable_code_cannot_be_controlled_by_adversary"
        case inlineMitigationsAlreadyExist = "inline_mitigations_already_exist"
    }

    /// `CVE-…`, `GHSA-…`, or what the source calls it.
    package var vulnerability: String
    package var aliases: [String] = []
    package var products: [VEXProduct]
    package var status: Status
    package var justification: Justification?
    /// What the source wrote where that has no equal in OpenVEX: CycloneDX's states and justifications.
    package var sourceState: String?
    package var sourceJustification: String?
    package var impact: String?
    package var action: String?
    package var notes: String?
    package var responses: [String] = []
    package var timestamp: Instant?
    package var supplier: String?

    package init(vulnerability: String, products: [VEXProduct], status: Status) {
        self.vulnerability = vulnerability
        self.products = products
        self.status = status
    }

    /// Whether it speaks of the package: a product without a version means every version. A product with subcomponents is
    /// spoken of as a whole; what is said of one of them alone holds in that product.
    package func isAbout(_ package: PackageURL, in product: PackageURL? = nil) -> Bool {
        products.contains { candidate in
            if candidate.subcomponents.isEmpty {
                return candidate.packageURL.map { $0.covers(package) || (product.map($0.covers) ?? false) }
                    ?? false
            }
            guard candidate.subcomponents.contains(where: { $0.packageURL?.covers(package) ?? false }) else {
                return false
            }
            guard let product, let whole = candidate.packageURL else { return false }
            return whole.covers(product)
        }
    }
}

/// What a statement is about.
package struct VEXProduct: Hashable, Sendable {
    package struct Part: Hashable, Sendable {
        package var identifier: String
        package var packageURL: PackageURL?

        package init(identifier: String, packageURL: PackageURL?) {
            self.identifier = identifier
            self.packageURL = packageURL
        }
    }

    /// As the source writes it; a package URL, an IRI or a reference.
    package var identifier: String
    package var packageURL: PackageURL?
    package var hashes: [String: String]
    /// Versions that CycloneDX lists with a status of their own: `affected 1.2.3`, `unaffected vers:…`.
    package var versions: [String]
    package var subcomponents: [Part]

    package init(
        identifier: String,
        packageURL: PackageURL? = nil,
        hashes: [String: String] = [:],
        versions: [String] = [],
        subcomponents: [Part] = []
    ) {
        self.identifier = identifier
        self.packageURL = packageURL
        self.hashes = hashes
        self.versions = versions
        self.subcomponents = subcomponents
    }
}

/// A document of statements: OpenVEX, or the vulnerabilities of a CycloneDX document without components.
package struct VEXDocument: Hashable, Sendable {
    package enum Format: String, Hashable, Sendable, CaseIterable {
        case openVEX = "openvex"
        case cycloneDX = "cyclonedx_vex"
    }

    package var format: Format
    package var identifier: String?
    package var author: String?
    package var role: String?
    package var version: Int
    package var timestamp: Instant?
    package var tooling: String?
    package var statements: [VEXStatement] = []
    package var warnings = ReadingWarnings()

    package init(format: Format, version: Int = 1) {
        self.format = format
        self.version = version
    }
}
