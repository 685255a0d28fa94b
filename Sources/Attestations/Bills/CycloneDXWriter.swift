package import Evidence

/// Writes a bill as CycloneDX 1.6: strict, so that what is wanting is refused in the place of being guessed.
package enum CycloneDXWriter {
    package static let specificationVersion = "1.6"

    private static let kinds: Set<String> = [
        "application", "framework", "library", "container", "platform", "operating-system", "device",
        "device-driver", "firmware", "file", "machine-learning-model", "data", "cryptographic-asset",
    ]

    /// - Parameter serial: a UUID; the document's own.
    /// - Throws: `ReadingFault.wrong` for an edge to what is not listed; `.duplicateReference`.
    package static func document(
        _ bill: BillOfMaterials,
        serial: UniqueID,
        at now: Instant
    ) throws(ReadingFault) -> JSON {
        var references: Set<String> = []
        for component in bill.components where !references.insert(component.reference).inserted {
            throw .duplicateReference(component.reference)
        }
        var needed: [String: [String]] = [:]
        for edge in bill.dependencies {
            guard references.contains(edge.from), references.contains(edge.to) else {
                throw .wrong(path: "/dependencies", expected: "between components that are listed")
            }
            if edge.relation == .dependsOn { needed[edge.from, default: []].append(edge.to) }
        }
        var metadata: JSONObject = ["timestamp": .string(now.wholeSeconds)]
        if let subject = bill.subjectComponent { metadata["component"] = component(subject) }
        let listed = bill.components.filter { $0.reference != bill.subject }
        return [
            "bomFormat": "CycloneDX", "specVersion": .string(specificationVersion),
            "serialNumber": .string("urn:uuid:\(serial)"), "version": .integer(max(1, bill.version)),
            "metadata": .object(metadata), "components": .array(listed.map(component)),
            "dependencies": .array(
                needed.sorted { $0.key < $1.key }.map { from, targets in
                    ["ref": .string(from), "dependsOn": .array(targets.sorted().map(JSON.string))]
                }
            ),
        ]
    }

    private static func component(_ component: BillOfMaterials.Component) -> JSON {
        var object: JSONObject = [
            "bom-ref": .string(component.reference), "name": .string(component.name),
            "type": .string(kinds.contains(component.kind) ? component.kind : "library"),
        ]
        object["group"] = component.group.map(JSON.string)
        object["version"] = component.version.map(JSON.string)
        object["purl"] = component.packageURL.map { .string($0.text) }
        object["cpe"] = component.cpe.map(JSON.string)
        object["supplier"] = component.supplier.map { ["name": .string($0)] }
        if !component.licences.isEmpty {
            object["licenses"] = .array(component.licences.map { ["license": ["name": .string($0)]] })
        }
        let hashes = component.hashes.compactMap { name, value in
            algorithms[name].map { (alg: $0, content: value) }
        }
        if !hashes.isEmpty {
            object["hashes"] = .array(
                hashes.sorted { $0.alg < $1.alg }.map {
                    ["alg": .string($0.alg), "content": .string($0.content)]
                }
            )
        }
        return .object(object)
    }

    private static let algorithms = [
        "md5": "MD5", "sha1": "SHA-1", "sha256": "SHA-256", "sha384": "SHA-384", "sha512": "SHA-512",
        "sha3_256": "SHA3-256", "sha3_384": "SHA3-384", "sha3_512": "SHA3-512",
        "blake2b_256": "BLAKE2b-256", "blake2b_384": "BLAKE2b-384", "blake2b_512": "BLAKE2b-512",
    ]
}

extension Instant {
    /// RFC 3339 without a fraction, as documents of others have it.
    var wholeSeconds: String { rfc3339.prefix(19) + "Z" }
}
