import Evidence

/// Reads SPDX 3.0 from its JSON-LD form as tools write it: one `@graph` of elements with the names of the published context.
enum SPDX3Reader {
    private static let relations: [String: BillOfMaterials.Dependency.Relation] = [
        "dependsOn": .dependsOn, "hasDynamicLink": .dependsOn, "hasStaticLink": .dependsOn,
        "hasPrerequisite": .dependsOn, "hasOptionalDependency": .dependsOn,
        "hasProvidedDependency": .dependsOn, "hasOptionalComponent": .contains, "contains": .contains,
    ]
    private static let kinds = [
        "software_Package": "library", "software_File": "file", "software_Snippet": "snippet",
        "ai_AIPackage": "machine-learning-model", "dataset_DatasetPackage": "data",
    ]

    static func read(_ document: LooseObject, limits: ReadingLimits) throws(ReadingFault) -> BillOfMaterials {
        guard let graph = document["@graph"]?.array else { throw .missing(path: "/@graph") }
        var bill = BillOfMaterials(
            format: .spdx3JSON,
            specificationVersion: try version(of: graph, context: document["@context"])
        )
        var names: [String: String] = [:]
        var licences: [String: String] = [:]
        for element in graph {
            guard let identifier = element["spdxId"]?.string ?? element["@id"]?.string else { continue }
            if let name = element["name"]?.string { names[identifier] = name }
            licences[identifier] = element["simplelicensing_licenseExpression"]?.string
        }
        let roots = takeDocument(graph, into: &bill, names: names)
        var builder = BillBuilder(bill, limits: limits)
        for (index, element) in graph.enumerated() {
            guard let type = element["type"]?.string, let kind = kinds[type] else { continue }
            try take(element, kind: kind, names: names, at: "/@graph/\(index)", into: &builder)
        }
        var described: Set<String> = []
        var stated: [String: [String]] = [:]
        for (index, element) in graph.enumerated() {
            guard let type = element["relationshipType"]?.string else { continue }
            guard let from = element["from"]?.string, let targets = element["to"]?.array else {
                builder.bill.warnings.add("/@graph/\(index)", "a relationship has “from” and “to”")
                continue
            }
            for to in targets.compactMap(\.string) {
                if type == "describes" { described.insert(to) }
                if type == "hasConcludedLicense" || type == "hasDeclaredLicense",
                    let licence = licences[to], licence != "NOASSERTION", licence != "NONE",
                    stated[from]?.contains(licence) != true
                {
                    stated[from, default: []].append(licence)
                }
                if let relation = relations[type] { try builder.add(relation, from: from, to: to) }
            }
        }
        for index in builder.bill.components.indices {
            builder.bill.components[index].licences = stated[builder.bill.components[index].reference] ?? []
        }
        let subjects = described.union(roots).filter { builder.has($0) }
        if subjects.count == 1 { builder.bill.subject = subjects.first }
        if subjects.count > 1 {
            builder.bill.warnings.add("", "the document is about \(subjects.count) things")
        }
        return builder.finish()
    }

    private static func version(
        of graph: [LooseJSON],
        context: LooseJSON?
    ) throws(ReadingFault) -> String {
        let stated = graph.first { $0["specVersion"] != nil }?["specVersion"]?.string
        let named = context?.string?.split(separator: "/").first { $0.first?.isNumber ?? false }
        guard let version = stated ?? named.map(String.init) else { throw .missing(path: "specVersion") }
        guard version.hasPrefix("3.") else {
            throw .unsupportedVersion(format: "SPDX", found: String(version.prefix(40)))
        }
        return version
    }

    /// The roots that the document or its bills name, bills replaced by what they are about.
    private static func takeDocument(
        _ graph: [LooseJSON],
        into bill: inout BillOfMaterials,
        names: [String: String]
    ) -> Set<String> {
        var roots: Set<String> = []
        var bills: [String: [String]] = [:]
        for element in graph {
            switch element["type"]?.string {
            case "SpdxDocument":
                bill.identifier = element["spdxId"]?.string
                bill.name = element["name"]?.string
                roots.formUnion((element["rootElement"]?.array ?? []).compactMap(\.string))
            case "software_Sbom", "Bom":
                guard let identifier = element["spdxId"]?.string else { continue }
                bills[identifier] = (element["rootElement"]?.array ?? []).compactMap(\.string)
            case "CreationInfo":
                bill.createdAt =
                    bill.createdAt ?? element["created"]?.string.flatMap { Instant(tolerant: $0) }
                bill.tools += (element["createdUsing"]?.array ?? []).compactMap(\.string).compactMap {
                    names[$0]
                }.filter { !bill.tools.contains($0) }
            default: continue
            }
        }
        for (identifier, subjects) in bills {
            if roots.remove(identifier) != nil || bills.count == 1 { roots.formUnion(subjects) }
        }
        return roots
    }

    private static func take(
        _ element: LooseJSON,
        kind: String,
        names: [String: String],
        at path: String,
        into builder: inout BillBuilder
    ) throws(ReadingFault) {
        guard let reference = element["spdxId"]?.string.nonEmpty else {
            throw .missing(path: "\(path)/spdxId")
        }
        let purpose = element["software_primaryPurpose"]?.string?.asciiLowercased
        var component = BillOfMaterials.Component(
            reference: reference,
            kind: kind == "library" ? purpose ?? kind : kind,
            name: element["name"]?.string.nonEmpty ?? reference
        )
        component.version = element["software_packageVersion"]?.string.nonEmpty
        component.supplier = element["suppliedBy"]?.string.flatMap { names[$0] }
        if let text = element["software_packageUrl"]?.string.nonEmpty {
            do { component.packageURL = try PackageURL(text) } catch {
                builder.bill.warnings.add(
                    "\(path)/software_packageUrl",
                    "“\(text.prefix(200))”: \(error)"
                )
            }
        }
        for identifier in element["externalIdentifier"]?.array ?? [] {
            guard let text = identifier["identifier"]?.string else { continue }
            switch identifier["externalIdentifierType"]?.string {
            case "packageUrl": component.packageURL = component.packageURL ?? (try? PackageURL(text))
            case "cpe22", "cpe23": component.cpe = component.cpe ?? text
            default: continue
            }
        }
        for (index, hash) in (element["verifiedUsing"]?.array ?? []).enumerated()
        where hash["type"]?.string == "Hash" {
            let algorithm = HashAlgorithmName.normal(hash["algorithm"]?.string ?? "")
            if let value = hash["hashValue"]?.string, let text = HashAlgorithmName.hash(value, of: algorithm)
            {
                component.hashes[algorithm] = text
            } else {
                builder.bill.warnings.add(
                    "\(path)/verifiedUsing/\(index)",
                    "this is no hash of “\(algorithm)”"
                )
            }
        }
        try builder.add(component, at: path)
    }
}
