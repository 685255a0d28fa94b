package import Evidence

/// What software consists of, as a document says: CycloneDX or SPDX, in one form.
package struct BillOfMaterials: Hashable, Sendable {
    package enum Format: String, Hashable, Sendable, CaseIterable {
        case cycloneDXJSON = "cyclonedx_json"
        case cycloneDXXML = "cyclonedx_xml"
        case spdx2JSON = "spdx2_json"
        case spdx3JSON = "spdx3_json"
    }

    package var format: Format
    package var specificationVersion: String
    /// CycloneDX's serial number, SPDX's document namespace or IRI.
    package var identifier: String?
    /// Of the document: CycloneDX counts them.
    package var version: Int
    package var name: String?
    package var createdAt: Instant?
    package var tools: [String] = []
    /// The reference of what the document is about, if that is one of `components`.
    package var subject: String?
    package var components: [Component] = []
    package var dependencies: [Dependency] = []
    /// What dependencies name and the document does not list, sorted; the first hundred.
    package var danglingReferences: [String] = []
    package var statements: [VEXStatement] = []
    package var warnings = ReadingWarnings()

    package init(format: Format, specificationVersion: String, version: Int = 1) {
        self.format = format
        self.specificationVersion = specificationVersion
        self.version = version
    }

    package var subjectComponent: Component? {
        subject.flatMap { subject in components.first { $0.reference == subject } }
    }

    package struct Component: Hashable, Sendable {
        /// Unique in its document.
        package var reference: String
        /// `library`, `application`, `container`, `file`, …: as the document says, in lower case.
        package var kind: String
        package var group: String?
        package var name: String
        package var version: String?
        package var packageURL: PackageURL?
        package var cpe: String?
        /// In lower-case hexadecimal, by algorithm (`sha256`, `sha512`, …).
        package var hashes: [String: String] = [:]
        package var licences: [String] = []
        package var supplier: String?
        /// The component that this is a part of.
        package var parent: String?

        package init(reference: String, kind: String, name: String) {
            self.reference = reference
            self.kind = kind
            self.name = name
        }

        package var sha256: Digest? { hashes["sha256"].flatMap { Digest(hex: $0) } }

        /// What makes a component one that others can speak about: a package URL, else a CPE, else a hash.
        package var isIdentified: Bool { packageURL != nil || cpe != nil || !hashes.isEmpty }
    }

    /// `from` needs `to`, or has it as a part.
    package struct Dependency: Hashable, Sendable {
        package enum Relation: String, Hashable, Sendable, CaseIterable {
            case dependsOn = "depends_on"
            case contains
        }

        package var from: String
        package var to: String
        package var relation: Relation

        package init(from: String, to: String, relation: Relation) {
            self.from = from
            self.to = to
            self.relation = relation
        }
    }
}

/// Collects what a reader finds, and holds it to the limits.
struct BillBuilder {
    var bill: BillOfMaterials
    let limits: ReadingLimits
    private var places: [String: Int] = [:]
    private var edges: Set<BillOfMaterials.Dependency> = []

    init(_ bill: BillOfMaterials, limits: ReadingLimits) {
        self.bill = bill
        self.limits = limits
    }

    /// A component that says the same as one before under its reference is left out with a warning.
    mutating func add(_ component: BillOfMaterials.Component, at path: String) throws(ReadingFault) {
        guard bill.components.count < limits.components else {
            throw .tooMany(what: "components", limit: limits.components)
        }
        if let place = places[component.reference] {
            guard bill.components[place] == component else {
                throw .duplicateReference(component.reference)
            }
            bill.warnings.add(path, "the component “\(component.reference)” stands twice; one is kept")
            return
        }
        places[component.reference] = bill.components.count
        bill.components.append(component)
    }

    func has(_ reference: String) -> Bool { places[reference] != nil }

    mutating func add(
        _ relation: BillOfMaterials.Dependency.Relation,
        from: String,
        to: String
    ) throws(ReadingFault) {
        guard bill.dependencies.count < limits.dependencies else {
            throw .tooMany(what: "dependencies", limit: limits.dependencies)
        }
        let edge = BillOfMaterials.Dependency(from: from, to: to, relation: relation)
        if edges.insert(edge).inserted { bill.dependencies.append(edge) }
    }

    mutating func add(_ statement: VEXStatement) throws(ReadingFault) {
        guard bill.statements.count < limits.statements else {
            throw .tooMany(what: "statements", limit: limits.statements)
        }
        bill.statements.append(statement)
    }

    /// Leaves out dependencies on what the document does not list, with a warning each.
    mutating func finish() -> BillOfMaterials {
        var kept: [BillOfMaterials.Dependency] = []
        var dangling: Set<String> = []
        for edge in bill.dependencies {
            if let missing = [edge.from, edge.to].first(where: { places[$0] == nil }) {
                bill.warnings.add("", "a dependency names “\(missing)”, which the document does not list")
                if dangling.count < ReadingWarnings.keptLimit { dangling.insert(missing) }
            } else {
                kept.append(edge)
            }
        }
        bill.dependencies = kept
        bill.danglingReferences = dangling.sorted()
        return bill
    }
}

/// Names of hash algorithms as in-toto's DigestSet writes them.
enum HashAlgorithmName {
    private static let byteCounts = [
        "md5": 16, "sha1": 20, "sha224": 28, "sha256": 32, "sha384": 48, "sha512": 64, "sha3_224": 28,
        "sha3_256": 32, "sha3_384": 48, "sha3_512": 64, "blake2b_256": 32, "blake2b_384": 48,
        "blake2b_512": 64,
    ]

    /// `sha256` of `SHA-256`, `SHA256` or `sha256`; `sha3_256` of `SHA3-256`.
    static func normal(_ name: String) -> String {
        let lowered = name.asciiLowercased.replacing("-", with: "_")
        if lowered.hasPrefix("sha_") { return "sha" + lowered.dropFirst(4) }
        return lowered
    }

    /// The hash in lower case; `nil` where it is none of the algorithm's.
    static func hash(_ text: String, of algorithm: String) -> String? {
        guard let bytes = Hex.decode(text), !bytes.isEmpty,
            byteCounts[algorithm].map({ $0 == bytes.count }) ?? true
        else { return nil }
        return Hex.encode(bytes)
    }
}
