package import Evidence

extension Wire {
    /// A bill of materials. `cid` is what an artifact names it by as its `sbom_cid`.
    package struct Bill: Codable, Hashable, Sendable {
        package var sbomID: String
        package var cid: String
        package var format: String
        package var specificationVersion: String
        package var documentIdentifier: String?
        package var documentVersion: Int
        package var name: String?
        package var createdAt: Instant?
        package var subjectPackage: String?
        package var subjectSha256: String?
        package var componentCount: Int
        package var dependencyCount: Int
        package var statementCount: Int
        package var warningCount: Int
        package var warnings: [ReadingWarning]
        package var importedBy: String
        package var importedAt: Instant

        package init(
            sbomID: String,
            cid: String,
            format: String,
            specificationVersion: String,
            documentIdentifier: String? = nil,
            documentVersion: Int,
            name: String? = nil,
            createdAt: Instant? = nil,
            subjectPackage: String? = nil,
            subjectSha256: String? = nil,
            componentCount: Int,
            dependencyCount: Int,
            statementCount: Int,
            warningCount: Int,
            warnings: [ReadingWarning],
            importedBy: String,
            importedAt: Instant
        ) {
            self.sbomID = sbomID
            self.cid = cid
            self.format = format
            self.specificationVersion = specificationVersion
            self.documentIdentifier = documentIdentifier
            self.documentVersion = documentVersion
            self.name = name
            self.createdAt = createdAt
            self.subjectPackage = subjectPackage
            self.subjectSha256 = subjectSha256
            self.componentCount = componentCount
            self.dependencyCount = dependencyCount
            self.statementCount = statementCount
            self.warningCount = warningCount
            self.warnings = warnings
            self.importedBy = importedBy
            self.importedAt = importedAt
        }
    }

    /// A part of what a bill is about; `number` is its place in it, from 0.
    package struct Component: Codable, Hashable, Sendable {
        package var sbomID: String
        package var number: Int
        package var reference: String
        package var kind: String
        package var group: String?
        package var name: String
        package var version: String?
        package var purl: String?
        package var cpe: String?
        package var sha256: String?
        package var licences: [String]
        package var supplier: String?
        package var parent: Int?

        package init(
            sbomID: String,
            number: Int,
            reference: String,
            kind: String,
            group: String? = nil,
            name: String,
            version: String? = nil,
            purl: String? = nil,
            cpe: String? = nil,
            sha256: String? = nil,
            licences: [String],
            supplier: String? = nil,
            parent: Int? = nil
        ) {
            self.sbomID = sbomID
            self.number = number
            self.reference = reference
            self.kind = kind
            self.group = group
            self.name = name
            self.version = version
            self.purl = purl
            self.cpe = cpe
            self.sha256 = sha256
            self.licences = licences
            self.supplier = supplier
            self.parent = parent
        }
    }

    /// A document of statements about vulnerabilities.
    package struct VEXDocument: Codable, Hashable, Sendable {
        package var vexID: String
        package var sha256: String
        package var format: String
        package var documentIdentifier: String?
        package var documentVersion: Int
        package var author: String?
        package var statedAt: Instant?
        package var statementCount: Int
        package var warnings: [ReadingWarning]
        package var importedBy: String
        package var importedAt: Instant

        package init(
            vexID: String,
            sha256: String,
            format: String,
            documentIdentifier: String? = nil,
            documentVersion: Int,
            author: String? = nil,
            statedAt: Instant? = nil,
            statementCount: Int,
            warnings: [ReadingWarning],
            importedBy: String,
            importedAt: Instant
        ) {
            self.vexID = vexID
            self.sha256 = sha256
            self.format = format
            self.documentIdentifier = documentIdentifier
            self.documentVersion = documentVersion
            self.author = author
            self.statedAt = statedAt
            self.statementCount = statementCount
            self.warnings = warnings
            self.importedBy = importedBy
            self.importedAt = importedAt
        }
    }

    /// What somebody said of a vulnerability in a product.
    package struct VEXStatement: Codable, Hashable, Sendable {
        package var documentKind: String
        package var documentID: String
        package var vulnerability: String
        package var status: String
        package var justification: String?
        package var sourceState: String?
        package var detail: String?
        package var statedBy: String?
        package var statedAt: Instant?
        package var product: String?
        package var subcomponent: String?

        package init(
            documentKind: String,
            documentID: String,
            vulnerability: String,
            status: String,
            justification: String? = nil,
            sourceState: String? = nil,
            detail: String? = nil,
            statedBy: String? = nil,
            statedAt: Instant? = nil,
            product: String? = nil,
            subcomponent: String? = nil
        ) {
            self.documentKind = documentKind
            self.documentID = documentID
            self.vulnerability = vulnerability
            self.status = status
            self.justification = justification
            self.sourceState = sourceState
            self.detail = detail
            self.statedBy = statedBy
            self.statedAt = statedAt
            self.product = product
            self.subcomponent = subcomponent
        }
    }
}
