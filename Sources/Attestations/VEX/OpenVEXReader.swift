import Evidence

/// Reads OpenVEX 0.0.1 to 0.2.0. Whoever wrote a status that does not exist meant something that can't be guessed: such a
/// document is refused. What is only missing is a warning.
enum OpenVEXReader {
    static let contextPrefix = "https://openvex.dev/ns"
    private static let versions: Set<String> = ["", "/v0.0.0", "/v0.0.1", "/v0.0.2", "/v0.1.0", "/v0.2.0"]

    static func read(_ document: LooseObject, limits: ReadingLimits) throws(ReadingFault) -> VEXDocument {
        let context = document["@context"]?.string ?? document["@context"]?.array?.first?.string ?? ""
        guard context.hasPrefix(contextPrefix),
            versions.contains(String(context.dropFirst(contextPrefix.count)))
        else { throw .unsupportedVersion(format: "OpenVEX", found: String(context.prefix(100))) }
        let version = document["version"]?.int ?? document["version"]?.string.flatMap { Int($0) }
        var read = VEXDocument(format: .openVEX, version: version ?? 1)
        if version ?? 0 < 1 { read.warnings.add("/version", "a document counts its versions, from 1") }
        read.identifier = document["@id"]?.string
        read.author = document["author"]?.string
        read.role = document["role"]?.string
        read.tooling = document["tooling"]?.string
        for (name, value) in [("@id", read.identifier), ("author", read.author)] where value.nonEmpty == nil {
            read.warnings.add("/\(name)", "a document has one")
        }
        let moment = document["last_updated"]?.string ?? document["timestamp"]?.string
        read.timestamp = moment.flatMap { Instant(tolerant: $0) }
        if read.timestamp == nil { read.warnings.add("/timestamp", "a document has one, in RFC 3339") }
        guard let statements = document["statements"]?.array else { throw .missing(path: "/statements") }
        guard statements.count <= limits.statements else {
            throw .tooMany(what: "statements", limit: limits.statements)
        }
        for (index, statement) in statements.enumerated() {
            var taken = try self.statement(statement, at: "/statements/\(index)", warnings: &read.warnings)
            // A statement's own time is before the document's.
            taken.timestamp = taken.timestamp ?? read.timestamp
            taken.supplier = taken.supplier ?? read.author
            read.statements.append(taken)
        }
        return read
    }

    private static func statement(
        _ statement: LooseJSON,
        at path: String,
        warnings: inout ReadingWarnings
    ) throws(ReadingFault) -> VEXStatement {
        let named = statement["vulnerability"]
        guard
            let vulnerability = named?.string.nonEmpty ?? named?["name"]?.string.nonEmpty
                ?? named?["@id"]?.string.nonEmpty
        else { throw .missing(path: "\(path)/vulnerability") }
        guard let word = statement["status"]?.string else { throw .missing(path: "\(path)/status") }
        guard let status = VEXStatement.Status(rawValue: word) else {
            throw .wrong(
                path: "\(path)/status",
                expected: "not_affected, affected, fixed or under_investigation"
            )
        }
        var products: [VEXProduct] = []
        for (index, product) in (statement["products"]?.array ?? []).enumerated() {
            products.append(try self.product(product, at: "\(path)/products/\(index)", warnings: &warnings))
        }
        // Before 0.2.0 the subcomponents stood beside the products.
        let shared = (statement["subcomponents"]?.array ?? []).compactMap(part)
        if !shared.isEmpty {
            for index in products.indices where products[index].subcomponents.isEmpty {
                products[index].subcomponents = shared
            }
        }
        if products.isEmpty { warnings.add(path, "\(vulnerability.prefix(100)) is said of no product") }
        var taken = VEXStatement(vulnerability: vulnerability, products: products, status: status)
        taken.aliases = (named?["aliases"]?.array ?? []).compactMap(\.string)
        taken.sourceJustification = statement["justification"]?.string.nonEmpty
        taken.justification = taken.sourceJustification.flatMap(VEXStatement.Justification.init)
        if taken.sourceJustification != nil, taken.justification == nil {
            warnings.add("\(path)/justification", "OpenVEX defines no such justification")
        }
        taken.impact = statement["impact_statement"]?.string.nonEmpty
        taken.action = statement["action_statement"]?.string.nonEmpty
        taken.notes = statement["status_notes"]?.string.nonEmpty
        taken.supplier = statement["supplier"]?.string.nonEmpty
        taken.timestamp = statement["timestamp"]?.string.flatMap { Instant(tolerant: $0) }
        if status == .notAffected, taken.justification == nil, taken.impact == nil {
            warnings.add(path, "“not_affected” needs a justification or an impact statement")
        }
        if status == .affected, taken.action == nil {
            warnings.add(path, "“affected” needs an action statement")
        }
        return taken
    }

    private static func product(
        _ product: LooseJSON,
        at path: String,
        warnings: inout ReadingWarnings
    ) throws(ReadingFault) -> VEXProduct {
        if let text = product.string {
            return VEXProduct(identifier: text, packageURL: packageURL(text, path, &warnings))
        }
        guard product.object != nil else { throw .wrong(path: path, expected: "an object or a text") }
        let purl = product["identifiers"]?["purl"]?.string
        let cpe = product["identifiers"]?["cpe23"]?.string ?? product["identifiers"]?["cpe22"]?.string
        guard let identifier = product["@id"]?.string.nonEmpty ?? purl ?? cpe else {
            throw .missing(path: "\(path)/@id")
        }
        var hashes: [String: String] = [:]
        for (algorithm, value) in product["hashes"]?.object ?? [:] {
            let name = HashAlgorithmName.normal(algorithm)
            if let hash = value.string.flatMap({ HashAlgorithmName.hash($0, of: name) }) {
                hashes[name] = hash
            } else {
                warnings.add("\(path)/hashes/\(algorithm)", "this is no hash of “\(name)”")
            }
        }
        return VEXProduct(
            identifier: identifier,
            packageURL: packageURL(purl ?? identifier, path, &warnings),
            hashes: hashes,
            subcomponents: (product["subcomponents"]?.array ?? []).compactMap(part)
        )
    }

    private static func part(_ part: LooseJSON) -> VEXProduct.Part? {
        let purl = part["identifiers"]?["purl"]?.string
        guard let identifier = part.string ?? part["@id"]?.string ?? purl else { return nil }
        return VEXProduct.Part(identifier: identifier, packageURL: try? PackageURL(purl ?? identifier))
    }

    private static func packageURL(
        _ text: String,
        _ path: String,
        _ warnings: inout ReadingWarnings
    ) -> PackageURL? {
        guard text.hasPrefix("pkg:") else { return nil }
        do { return try PackageURL(text) } catch {
            warnings.add(path, "“\(text.prefix(200))”: \(error)")
            return nil
        }
    }
}
