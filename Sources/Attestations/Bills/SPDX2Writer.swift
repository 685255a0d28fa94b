package import Evidence

/// Writes a bill as SPDX 2.3 in JSON: strict, so that what is wanting is refused in the place of being guessed.
///
/// Each component is a package, files too: of a file SPDX demands a SHA-1. What was said of licences is what was declared; a text
/// that is no expression of the SPDX License List is a licence of the document's own.
package enum SPDX2Writer {
    package static let specificationVersion = "2.3"

    private static let document = "SPDXRef-DOCUMENT"
    private static let nothingSaid: JSON = "NOASSERTION"
    private static let purposes: Set<String> = [
        "APPLICATION", "FRAMEWORK", "LIBRARY", "CONTAINER", "OPERATING_SYSTEM", "DEVICE", "FIRMWARE",
        "SOURCE",
        "ARCHIVE", "FILE", "INSTALL", "OTHER",
    ]
    private static let algorithms = [
        "md5": "MD5", "sha1": "SHA1", "sha224": "SHA224", "sha256": "SHA256", "sha384": "SHA384",
        "sha512": "SHA512", "sha3_256": "SHA3-256", "sha3_384": "SHA3-384", "sha3_512": "SHA3-512",
        "blake2b_256": "BLAKE2b-256", "blake2b_384": "BLAKE2b-384", "blake2b_512": "BLAKE2b-512",
    ]

    /// - Parameter id: of the document that is written, which is another than the one that was read.
    /// - Throws: `ReadingFault.missing` where nothing is listed; `.wrong` for an edge to what is not; `.duplicateReference`.
    package static func document(
        _ bill: BillOfMaterials,
        id: UniqueID,
        at now: Instant
    ) throws(ReadingFault) -> JSON {
        guard !bill.components.isEmpty else { throw .missing(path: "/components") }
        let names = try identifiers(of: bill.components)
        var relationships = bill.components.filter { bill.subject == nil || $0.reference == bill.subject }
            .map { relationship(document, "DESCRIBES", names[$0.reference] ?? "") }
        for edge in bill.dependencies {
            guard let from = names[edge.from], let to = names[edge.to] else {
                throw .wrong(path: "/dependencies", expected: "between components that are listed")
            }
            relationships.append(
                relationship(from, edge.relation == .dependsOn ? "DEPENDS_ON" : "CONTAINS", to)
            )
        }
        var licences = OwnLicences()
        let packages = bill.components.map { package($0, names[$0.reference] ?? "", &licences) }
        let source = [bill.format.rawValue, bill.specificationVersion, bill.identifier]
        var object: JSONObject = [
            "SPDXID": .string(document), "spdxVersion": .string("SPDX-" + specificationVersion),
            "dataLicense": "CC0-1.0", "documentNamespace": .string("urn:uuid:\(id)"),
            "name": .string(
                bill.name.nonEmpty ?? bill.subjectComponent?.name ?? bill.identifier.nonEmpty
                    ?? "urn:uuid:\(id)"
            ),
            "comment": .string("Written out of " + source.compactMap(\.self).joined(separator: " ")),
            "creationInfo": [
                "created": .string(now.wholeSeconds),
                "creators": .array((bill.tools + ["muniment"]).map { .string("Tool: \(onOneLine($0))") }),
            ],
            "packages": .array(packages), "relationships": .array(relationships),
        ]
        if !licences.json.isEmpty { object["hasExtractedLicensingInfos"] = .array(licences.json) }
        return .object(object)
    }

    /// Those that are SPDX's stay; others are numbered.
    private static func identifiers(of components: [BillOfMaterials.Component]) throws(ReadingFault)
        -> [String: String]
    {
        var names: [String: String] = [:]
        for component in components {
            let reference = component.reference
            guard names[reference] == nil else { throw .duplicateReference(reference) }
            names[reference] = isIdentifier(reference) && reference != document ? reference : ""
        }
        let taken = Set(names.values)
        var number = 0
        for component in components where names[component.reference] == "" {
            repeat { number += 1 } while taken.contains("SPDXRef-Package-\(number)")
            names[component.reference] = "SPDXRef-Package-\(number)"
        }
        return names
    }

    private static func isIdentifier(_ text: String) -> Bool {
        let rest = text.utf8.dropFirst(8)
        return text.hasPrefix("SPDXRef-") && !rest.isEmpty && rest.allSatisfy(LicenceExpression.isPartOfName)
    }

    private static func relationship(_ from: String, _ type: String, _ to: String) -> JSON {
        [
            "spdxElementId": .string(from), "relationshipType": .string(type),
            "relatedSpdxElement": .string(to),
        ]
    }

    private static func package(
        _ component: BillOfMaterials.Component,
        _ identifier: String,
        _ licences: inout OwnLicences
    ) -> JSON {
        let purpose = component.kind.uppercased().replacing("-", with: "_")
        // A package URL says the group, too.
        let group = component.packageURL == nil ? component.group.nonEmpty : nil
        let declared = component.licences.filter { !$0.isEmpty }
        var object: JSONObject = [
            "SPDXID": .string(identifier), "downloadLocation": nothingSaid, "filesAnalyzed": false,
            "name": .string(group.map { "\($0)/\(component.name)" } ?? component.name),
            "licenseConcluded": nothingSaid, "copyrightText": nothingSaid,
            "licenseDeclared": declared.isEmpty
                ? nothingSaid : .string(licences.expression(of: declared)),
            "primaryPackagePurpose": .string(purposes.contains(purpose) ? purpose : "OTHER"),
        ]
        object["versionInfo"] = component.version.nonEmpty.map(JSON.string)
        if let supplier = component.supplier.nonEmpty.map(onOneLine) {
            let isTyped = supplier.hasPrefix("Organization: ") || supplier.hasPrefix("Person: ")
            object["supplier"] = .string(isTyped ? supplier : "Organization: \(supplier)")
        }
        let hashes = component.hashes.compactMap { name, value in
            algorithms[name].map { (algorithm: $0, value: value) }
        }
        if !hashes.isEmpty {
            object["checksums"] = .array(
                hashes.sorted { $0.algorithm < $1.algorithm }.map {
                    ["algorithm": .string($0.algorithm), "checksumValue": .string($0.value)]
                }
            )
        }
        var references: [JSON] = []
        if let package = component.packageURL {
            references.append(external("PACKAGE-MANAGER", "purl", package.text))
        }
        if let cpe = component.cpe, cpe.hasPrefix("cpe:2.3:") || cpe.hasPrefix("cpe:/") {
            references.append(
                external("SECURITY", cpe.hasPrefix("cpe:/") ? "cpe22Type" : "cpe23Type", cpe)
            )
        }
        if !references.isEmpty { object["externalRefs"] = .array(references) }
        return .object(object)
    }

    private static func external(_ category: String, _ type: String, _ locator: String) -> JSON {
        [
            "referenceCategory": .string(category), "referenceType": .string(type),
            "referenceLocator": .string(locator),
        ]
    }

    private static func onOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

/// Licences that the SPDX License List does not have, by the texts that name them.
private struct OwnLicences {
    private(set) var json: [JSON] = []
    private var known: [String: String] = [:]

    /// Of several all hold.
    mutating func expression(of licences: [String]) -> String {
        guard licences.count > 1 else { return term(licences[0]) }
        return licences.map { licence in
            let term = term(licence)
            return term.contains(" ") ? "(\(term))" : term
        }.joined(separator: " AND ")
    }

    private mutating func term(_ text: String) -> String {
        if let expression = LicenceExpression.normal(text) { return expression }
        if let name = known[text] { return name }
        let name = "LicenseRef-\(json.count + 1)"
        known[text] = name
        json.append(["licenseId": .string(name), "extractedText": .string(text), "name": .string(text)])
        return name
    }
}
