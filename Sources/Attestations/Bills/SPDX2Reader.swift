import Evidence

/// Reads SPDX 2.2 and 2.3 from JSON: packages, files and how they relate.
enum SPDX2Reader {
    /// Which relationships say that one needs or has the other, and whether the first is the one that is needed or had.
    private static let relations: [String: (BillOfMaterials.Dependency.Relation, isReversed: Bool)] = [
        "DEPENDS_ON": (.dependsOn, false), "DEPENDENCY_OF": (.dependsOn, true),
        "BUILD_DEPENDENCY_OF": (.dependsOn, true), "DEV_DEPENDENCY_OF": (.dependsOn, true),
        "OPTIONAL_DEPENDENCY_OF": (.dependsOn, true), "PROVIDED_DEPENDENCY_OF": (.dependsOn, true),
        "RUNTIME_DEPENDENCY_OF": (.dependsOn, true), "TEST_DEPENDENCY_OF": (.dependsOn, true),
        "DYNAMIC_LINK": (.dependsOn, false), "STATIC_LINK": (.dependsOn, false),
        "HAS_PREREQUISITE": (.dependsOn, false), "PREREQUISITE_FOR": (.dependsOn, true),
        "CONTAINS": (.contains, false), "CONTAINED_BY": (.contains, true), "PACKAGE_OF": (.contains, true),
    ]

    static func read(_ document: LooseObject, limits: ReadingLimits) throws(ReadingFault) -> BillOfMaterials {
        let version = document["spdxVersion"]?.string ?? ""
        guard ["SPDX-2.0", "SPDX-2.1", "SPDX-2.2", "SPDX-2.3"].contains(version) else {
            throw .unsupportedVersion(format: "SPDX", found: String(version.prefix(40)))
        }
        var bill = BillOfMaterials(format: .spdx2JSON, specificationVersion: String(version.dropFirst(5)))
        bill.identifier = document["documentNamespace"]?.string
        bill.name = document["name"]?.string
        bill.createdAt = document["creationInfo"]?["created"]?.string.flatMap { Instant(tolerant: $0) }
        bill.tools = (document["creationInfo"]?["creators"]?.array ?? []).compactMap(\.string).filter {
            $0.hasPrefix("Tool:")
        }.map { $0.dropFirst(5).description.trimmingSpace }
        if bill.identifier == nil { bill.warnings.add("/documentNamespace", "a document has one") }
        if document["dataLicense"]?.string != "CC0-1.0" {
            bill.warnings.add("/dataLicense", "an SPDX document is under CC0-1.0")
        }
        var builder = BillBuilder(bill, limits: limits)
        var described = (document["documentDescribes"]?.array ?? []).compactMap(\.string)
        for (index, package) in (document["packages"]?.array ?? []).enumerated() {
            try take(package, at: "/packages/\(index)", into: &builder)
        }
        for (index, file) in (document["files"]?.array ?? []).enumerated() {
            try take(file: file, at: "/files/\(index)", into: &builder)
        }
        for (index, relationship) in (document["relationships"]?.array ?? []).enumerated() {
            guard let from = relationship["spdxElementId"]?.string,
                let to = relationship["relatedSpdxElement"]?.string,
                let type = relationship["relationshipType"]?.string
            else {
                builder.bill.warnings.add("/relationships/\(index)", "a relationship has two ends and a type")
                continue
            }
            if type == "DESCRIBES", from == "SPDXRef-DOCUMENT" { described.append(to) }
            if type == "DESCRIBED_BY", to == "SPDXRef-DOCUMENT" { described.append(from) }
            guard let (relation, isReversed) = relations[type], !isNobody(from), !isNobody(to) else {
                continue
            }
            try builder.add(relation, from: isReversed ? to : from, to: isReversed ? from : to)
        }
        for (index, package) in (document["packages"]?.array ?? []).enumerated() {
            guard let reference = package["SPDXID"]?.string else { continue }
            for file in package["hasFiles"]?.array ?? [] {
                guard let file = file.string else {
                    builder.bill.warnings.add("/packages/\(index)/hasFiles", "a reference is text")
                    continue
                }
                try builder.add(.contains, from: reference, to: file)
            }
        }
        let subjects = Set(described).filter { builder.has($0) }
        if subjects.count == 1 { builder.bill.subject = subjects.first }
        if subjects.count > 1 {
            builder.bill.warnings.add("/documentDescribes", "the document is about \(subjects.count) things")
        }
        return builder.finish()
    }

    private static func isNobody(_ reference: String) -> Bool {
        ["NONE", "NOASSERTION"].contains(reference) || reference.hasPrefix("DocumentRef-")
    }

    private static func asserted(_ value: LooseJSON?) -> String? {
        guard let text = value?.string.nonEmpty, text != "NONE", text != "NOASSERTION" else { return nil }
        return text
    }

    private static func take(
        _ package: LooseJSON,
        at path: String,
        into builder: inout BillBuilder
    ) throws(ReadingFault) {
        guard let reference = package["SPDXID"]?.string.nonEmpty else {
            throw .missing(path: "\(path)/SPDXID")
        }
        guard let name = package["name"]?.string.nonEmpty else {
            builder.bill.warnings.add(path, "a package without a name is left out")
            return
        }
        var component = BillOfMaterials.Component(
            reference: reference,
            kind: package["primaryPackagePurpose"]?.string?.asciiLowercased ?? "library",
            name: name
        )
        component.version = asserted(package["versionInfo"])
        component.supplier = asserted(package["supplier"]) ?? asserted(package["originator"])
        component.licences =
            [asserted(package["licenseConcluded"]) ?? asserted(package["licenseDeclared"])].compactMap(\.self)
        for (index, external) in (package["externalRefs"]?.array ?? []).enumerated() {
            let type = external["referenceType"]?.string ?? ""
            guard let locator = external["referenceLocator"]?.string else { continue }
            if type == "purl" || type.hasSuffix("/purl") {
                guard component.packageURL == nil else {
                    builder.bill.warnings.add("\(path)/externalRefs/\(index)", "a further package URL")
                    continue
                }
                do { component.packageURL = try PackageURL(locator) } catch {
                    builder.bill.warnings.add(
                        "\(path)/externalRefs/\(index)",
                        "“\(locator.prefix(200))”: \(error)"
                    )
                }
            } else if type.hasPrefix("cpe2"), component.cpe == nil {
                component.cpe = locator
            }
        }
        takeChecksums(of: package, into: &component, path: path, warnings: &builder.bill.warnings)
        try builder.add(component, at: path)
    }

    private static func take(
        file: LooseJSON,
        at path: String,
        into builder: inout BillBuilder
    ) throws(ReadingFault) {
        guard let reference = file["SPDXID"]?.string.nonEmpty else { throw .missing(path: "\(path)/SPDXID") }
        var component = BillOfMaterials.Component(
            reference: reference,
            kind: "file",
            name: file["fileName"]?.string.nonEmpty ?? reference
        )
        component.licences = [asserted(file["licenseConcluded"])].compactMap(\.self)
        takeChecksums(of: file, into: &component, path: path, warnings: &builder.bill.warnings)
        try builder.add(component, at: path)
    }

    private static func takeChecksums(
        of element: LooseJSON,
        into component: inout BillOfMaterials.Component,
        path: String,
        warnings: inout ReadingWarnings
    ) {
        for (index, checksum) in (element["checksums"]?.array ?? []).enumerated() {
            let algorithm = HashAlgorithmName.normal(checksum["algorithm"]?.string ?? "")
            if let value = checksum["checksumValue"]?.string,
                let hash = HashAlgorithmName.hash(value, of: algorithm)
            {
                component.hashes[algorithm] = hash
            } else {
                warnings.add("\(path)/checksums/\(index)", "this is no hash of “\(algorithm)”")
            }
        }
    }
}
