import Evidence

/// Reads CycloneDX 1.0 to 1.7 from its JSON form, or from the same form made of XML, part by part.
struct CycloneDXReader {
    private static let versions: Set<String> = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"]

    private(set) var builder: BillBuilder
    private var unnamed = 0
    private var vulnerabilities: [(LooseJSON, path: String)] = []

    init(format: BillOfMaterials.Format, version: String, limits: ReadingLimits) throws(ReadingFault) {
        guard Self.versions.contains(version) else {
            throw .unsupportedVersion(format: "CycloneDX", found: String(version.prefix(40)))
        }
        builder = BillBuilder(
            BillOfMaterials(format: format, specificationVersion: version),
            limits: limits
        )
    }

    static func read(_ document: LooseObject, limits: ReadingLimits) throws(ReadingFault) -> BillOfMaterials {
        guard let version = document["specVersion"]?.string else { throw .missing(path: "/specVersion") }
        var reader = try CycloneDXReader(format: .cycloneDXJSON, version: version, limits: limits)
        reader.take(identifier: document["serialNumber"]?.string, version: document["version"]?.int)
        if let metadata = document["metadata"] { try reader.take(metadata: metadata) }
        for (index, component) in (document["components"]?.array ?? []).enumerated() {
            try reader.take(component: component, parent: nil, path: "/components/\(index)")
        }
        for (index, service) in (document["services"]?.array ?? []).enumerated() {
            try reader.take(component: service, as: "service", parent: nil, path: "/services/\(index)")
        }
        for (index, dependency) in (document["dependencies"]?.array ?? []).enumerated() {
            try reader.take(dependency: dependency, path: "/dependencies/\(index)")
        }
        for (index, vulnerability) in (document["vulnerabilities"]?.array ?? []).enumerated() {
            reader.take(vulnerability: vulnerability, path: "/vulnerabilities/\(index)")
        }
        return try reader.finish()
    }

    // MARK: Parts

    mutating func take(identifier: String?, version: Int?) {
        builder.bill.identifier = identifier
        builder.bill.version = version ?? 1
        if let identifier, !identifier.hasPrefix("urn:uuid:") {
            builder.bill.warnings.add("/serialNumber", "a serial number is a UUID: urn:uuid:…")
        }
    }

    mutating func take(metadata: LooseJSON) throws(ReadingFault) {
        if let text = metadata["timestamp"]?.string {
            builder.bill.createdAt = Instant(tolerant: text)
            if builder.bill.createdAt == nil {
                builder.bill.warnings.add("/metadata/timestamp", "this is no RFC 3339 time")
            }
        }
        let tools = metadata["tools"]?.array ?? metadata["tools"]?["components"]?.array ?? []
        builder.bill.tools = tools.compactMap { tool in
            guard let name = tool["name"]?.string else { return nil }
            let maker = tool["vendor"]?.string ?? tool["group"]?.string
            return [maker, name, tool["version"]?.string].compactMap(\.self).joined(separator: " ")
        }
        if let component = metadata["component"] {
            let reference = try take(component: component, parent: nil, path: "/metadata/component")
            builder.bill.subject = reference
            builder.bill.name = component["name"]?.string
        }
    }

    /// The component's reference; `nil` of one that is left out for want of a name.
    @discardableResult
    mutating func take(
        component: LooseJSON,
        as kind: String? = nil,
        parent: String?,
        path: String
    ) throws(ReadingFault) -> String? {
        guard component.object != nil else { throw .wrong(path: path, expected: "an object") }
        guard let name = component["name"]?.string, !name.isEmpty else {
            builder.bill.warnings.add(path, "a component without a name is left out")
            return nil
        }
        var reference = component["bom-ref"]?.string ?? ""
        if reference.isEmpty {
            unnamed += 1
            reference = "\(Self.ownReferencePrefix)\(unnamed)"
        }
        var taken = BillOfMaterials.Component(
            reference: reference,
            kind: kind ?? component["type"]?.string?.asciiLowercased ?? "library",
            name: name
        )
        taken.group = component["group"]?.string.nonEmpty
        taken.version = component["version"]?.string.nonEmpty
        taken.cpe = component["cpe"]?.string.nonEmpty
        taken.supplier =
            component["supplier"]?["name"]?.string ?? component["publisher"]?.string
            ?? component["provider"]?["name"]?.string
        taken.parent = parent
        if let text = component["purl"]?.string.nonEmpty {
            do { taken.packageURL = try PackageURL(text) } catch {
                builder.bill.warnings.add("\(path)/purl", "“\(text.prefix(200))”: \(error)")
            }
        }
        takeHashes(of: component, into: &taken, path: path)
        taken.licences = (component["licenses"]?.array ?? []).compactMap { choice in
            choice["expression"]?.string ?? choice["license"]?["id"]?.string
                ?? choice["license"]?["name"]?.string
        }
        try builder.add(taken, at: path)
        if let parent { try builder.add(.contains, from: parent, to: reference) }
        for (index, part) in (component["components"]?.array ?? []).enumerated() {
            try take(component: part, parent: reference, path: "\(path)/components/\(index)")
        }
        for (index, part) in (component["services"]?.array ?? []).enumerated() {
            try take(component: part, as: "service", parent: reference, path: "\(path)/services/\(index)")
        }
        return reference
    }

    /// Nothing that a document writes begins so: it is the reference of a component that has none.
    private static let ownReferencePrefix = "component without reference "

    private mutating func takeHashes(
        of component: LooseJSON,
        into taken: inout BillOfMaterials.Component,
        path: String
    ) {
        for (index, hash) in (component["hashes"]?.array ?? []).enumerated() {
            let algorithm = HashAlgorithmName.normal(hash["alg"]?.string ?? "")
            guard let content = hash["content"]?.string,
                let text = HashAlgorithmName.hash(content, of: algorithm)
            else {
                builder.bill.warnings.add("\(path)/hashes/\(index)", "this is no hash of “\(algorithm)”")
                continue
            }
            taken.hashes[algorithm] = text
        }
    }

    mutating func take(dependency: LooseJSON, path: String) throws(ReadingFault) {
        guard let from = dependency["ref"]?.string else {
            builder.bill.warnings.add(path, "a dependency without “ref” is left out")
            return
        }
        for target in dependency["dependsOn"]?.array ?? [] {
            if let to = target.string { try builder.add(.dependsOn, from: from, to: to) }
        }
    }

    /// Components that it affects may stand behind it, so it is looked at in the end.
    mutating func take(vulnerability: LooseJSON, path: String) {
        vulnerabilities.append((vulnerability, path))
    }

    mutating func finish() throws(ReadingFault) -> BillOfMaterials {
        var products: [String: VEXProduct] = [:]
        for component in builder.bill.components {
            products[component.reference] = VEXProduct(
                identifier: component.packageURL?.text ?? component.reference,
                packageURL: component.packageURL,
                hashes: component.hashes
            )
        }
        for (vulnerability, path) in vulnerabilities {
            let statement = try CycloneDXAnalysis.statement(
                vulnerability,
                products: products,
                path: path,
                warnings: &builder.bill.warnings
            )
            if let statement { try builder.add(statement) }
        }
        return builder.finish()
    }
}

extension String? {
    var nonEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}

extension Instant {
    /// RFC 3339 as tools write it: further decimals are dropped, letters may be small, a time without an offset is UTC.
    init?(tolerant text: String) {
        let text = text.trimmingSpace.uppercased()
        guard text.utf8.count <= 64 else { return nil }
        let candidates = [text, text + "Z", text + "T00:00:00Z"]
        for candidate in candidates {
            if let instant = Instant(rfc3339: candidate, truncating: true) {
                self = instant
                return
            }
        }
        return nil
    }
}

extension String {
    var trimmingSpace: String {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || 0x09...0x0D ~= $0 }
        var bytes = Array(utf8.drop(while: isSpace))
        while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
