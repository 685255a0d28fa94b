package import Evidence

/// Writes OpenVEX 0.2.0: strict. What the format demands and a statement lacks is refused.
package enum OpenVEXWriter {
    /// - Throws: `ReadingFault.missing` with the place of what is wanting.
    package static func document(
        _ statements: [VEXStatement],
        identifier: String,
        author: String,
        version: Int = 1,
        at now: Instant
    ) throws(ReadingFault) -> JSON {
        guard !identifier.isEmpty else { throw .missing(path: "/@id") }
        guard !author.isEmpty else { throw .missing(path: "/author") }
        guard version >= 1 else { throw .wrong(path: "/version", expected: "1 or more") }
        guard !statements.isEmpty else { throw .missing(path: "/statements") }
        var written: [JSON] = []
        for (index, statement) in statements.enumerated() {
            written.append(try json(statement, at: "/statements/\(index)"))
        }
        return [
            "@context": .string("\(OpenVEXReader.contextPrefix)/v0.2.0"), "@id": .string(identifier),
            "author": .string(author), "timestamp": .string(now.wholeSeconds),
            "version": .integer(version), "statements": .array(written),
        ]
    }

    private static func json(_ statement: VEXStatement, at path: String) throws(ReadingFault) -> JSON {
        guard !statement.vulnerability.isEmpty else { throw .missing(path: "\(path)/vulnerability") }
        guard !statement.products.isEmpty else { throw .missing(path: "\(path)/products") }
        switch statement.status {
        case .notAffected where statement.justification == nil && statement.impact == nil:
            throw .missing(path: "\(path)/justification")
        case .affected where statement.action == nil: throw .missing(path: "\(path)/action_statement")
        default: break
        }
        var vulnerability: JSONObject = ["name": .string(statement.vulnerability)]
        if !statement.aliases.isEmpty {
            vulnerability["aliases"] = .array(statement.aliases.map(JSON.string))
        }
        var object: JSONObject = [
            "vulnerability": .object(vulnerability), "status": .string(statement.status.rawValue),
            "products": .array(statement.products.map(product)),
        ]
        object["justification"] = statement.justification.map { .string($0.rawValue) }
        object["impact_statement"] = statement.impact.map(JSON.string)
        object["action_statement"] = statement.action.map(JSON.string)
        object["status_notes"] = statement.notes.map(JSON.string)
        object["supplier"] = statement.supplier.map(JSON.string)
        // An old statement keeps its time when others are added.
        object["timestamp"] = statement.timestamp.map { .string($0.wholeSeconds) }
        return .object(object)
    }

    private static func product(_ product: VEXProduct) -> JSON {
        var object: JSONObject = ["@id": .string(product.packageURL?.text ?? product.identifier)]
        if let packageURL = product.packageURL { object["identifiers"] = ["purl": .string(packageURL.text)] }
        let hashes = product.hashes.compactMap { name, value in
            algorithms[name].map { (name: $0, value: JSON.string(value)) }
        }
        if !hashes.isEmpty { object["hashes"] = .object(JSONObject(hashes)) }
        if !product.subcomponents.isEmpty {
            object["subcomponents"] = .array(
                product.subcomponents.map { ["@id": .string($0.packageURL?.text ?? $0.identifier)] }
            )
        }
        return .object(object)
    }

    private static let algorithms = [
        "md5": "md5", "sha1": "sha1", "sha256": "sha-256", "sha384": "sha-384", "sha512": "sha-512",
        "sha3_256": "sha3-256", "sha3_384": "sha3-384", "sha3_512": "sha3-512",
    ]
}
