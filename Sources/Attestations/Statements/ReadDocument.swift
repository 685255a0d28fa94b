import Evidence

/// A document of any of the formats that are taken in.
package enum ReadDocument: Sendable {
    case bill(BillOfMaterials)
    case vex(VEXDocument)
    case statement(ReadStatement)
    /// With the statement in it, if that is what its payload is.
    case envelope(SignedEnvelope, ReadStatement?)
    case bundle(SigstoreBundle, ReadStatement?)

    package static let lineLimit = 1000

    /// Reads a document, or each line of JSON Lines (`.intoto.jsonl`), whose empty lines are passed over.
    package static func documents(
        in bytes: [UInt8],
        limits: ReadingLimits = .standard
    ) throws(ReadingFault) -> [(document: ReadDocument, bytes: [UInt8])] {
        do throws(ReadingFault) {
            return [(try ReadDocument(parsing: bytes, limits: limits), bytes)]
        } catch {
            let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { line in
                !line.allSatisfy { $0 == 0x20 || 0x09...0x0D ~= $0 }
            }
            guard case .malformed = error, lines.count > 1,
                lines.allSatisfy({ $0.first == UInt8(ascii: "{") })
            else { throw error }
            guard lines.count <= lineLimit else { throw .tooMany(what: "lines", limit: lineLimit) }
            var documents: [(ReadDocument, [UInt8])] = []
            for line in lines {
                documents.append((try ReadDocument(parsing: Array(line), limits: limits), Array(line)))
            }
            return documents
        }
    }

    package init(parsing bytes: [UInt8], limits: ReadingLimits = .standard) throws(ReadingFault) {
        guard bytes.count <= limits.size else { throw .tooLarge(limit: limits.size) }
        var text = bytes[...]
        // Some tools begin their files with a byte order mark.
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
        guard let first = text.first(where: { $0 != 0x20 && !(0x09...0x0D ~= $0) }) else {
            throw .unknownFormat
        }
        if first == UInt8(ascii: "<") {
            self = .bill(try CycloneDXXML.read(Array(text), limits: limits))
            return
        }
        let value = try LooseJSON(reading: text, limits: limits)
        guard let document = value.object else { throw .unknownFormat }
        self = try Self.read(document, Array(text), limits)
    }

    private static func read(
        _ document: LooseObject,
        _ bytes: [UInt8],
        _ limits: ReadingLimits
    ) throws(ReadingFault) -> ReadDocument {
        if document["mediaType"]?.string?.hasPrefix(SigstoreBundle.mediaTypePrefix) == true {
            let bundle = try SigstoreBundle(parsing: bytes)
            guard case .envelope(let signed) = bundle.content else { return .bundle(bundle, nil) }
            return .bundle(bundle, try statement(in: signed.envelope, limits))
        }
        if document["payload"] != nil, document["payloadType"] != nil {
            let signed = try SignedEnvelope(parsing: bytes)
            return .envelope(signed, try statement(in: signed.envelope, limits))
        }
        if document["_type"] != nil, document["predicateType"] != nil {
            return .statement(try ReadStatement(parsing: bytes, limits: limits))
        }
        if document["bomFormat"]?.string == "CycloneDX" {
            let bill = try CycloneDXReader.read(document, limits: limits)
            return bill.isStatementsAlone ? .vex(VEXDocument(bill)) : .bill(bill)
        }
        if document["spdxVersion"] != nil {
            return .bill(try SPDX2Reader.read(document, limits: limits))
        }
        if let context = document["@context"] {
            let names = context.string.map { [$0] } ?? context.array?.compactMap(\.string) ?? []
            if names.contains(where: { $0.contains("spdx.org/rdf/") }) {
                return .bill(try SPDX3Reader.read(document, limits: limits))
            }
            if names.contains(where: { $0.hasPrefix(OpenVEXReader.contextPrefix) }) {
                return .vex(try OpenVEXReader.read(document, limits: limits))
            }
        }
        throw .unknownFormat
    }

    private static func statement(
        in envelope: Envelope,
        _ limits: ReadingLimits
    ) throws(ReadingFault) -> ReadStatement? {
        guard envelope.payloadType == Statement.payloadType else { return nil }
        return try ReadStatement(parsing: envelope.payload, limits: limits)
    }

    package var warnings: ReadingWarnings {
        switch self {
        case .bill(let bill): bill.warnings
        case .vex(let document): document.warnings
        case .statement(let read): read.warnings
        case .envelope(_, let read), .bundle(_, let read): read?.warnings ?? ReadingWarnings()
        }
    }
}

extension BillOfMaterials {
    /// A CycloneDX document that lists no components and says something of vulnerabilities: VEX.
    var isStatementsAlone: Bool {
        !statements.isEmpty && components.allSatisfy { $0.reference == subject }
    }
}

extension VEXDocument {
    init(_ bill: BillOfMaterials) {
        self.init(format: .cycloneDX, version: bill.version)
        identifier = bill.identifier
        author = bill.subjectComponent?.supplier
        timestamp = bill.createdAt
        tooling = bill.tools.isEmpty ? nil : bill.tools.joined(separator: ", ")
        statements = bill.statements.map { statement in
            var statement = statement
            statement.timestamp = statement.timestamp ?? bill.createdAt
            return statement
        }
        warnings = bill.warnings
    }
}
