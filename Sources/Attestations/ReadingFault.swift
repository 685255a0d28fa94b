import Evidence

/// Why a document is not taken in.
package enum ReadingFault: Error, Hashable, Sendable {
    /// In bytes.
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    /// More of something than one document may have.
    case tooMany(what: String, limit: Int)
    /// No JSON, XML or base64, and where.
    case malformed(format: String, offset: Int)
    /// A document type declaration: entities may expand without end, and no format read here has one.
    case documentType(line: Int)
    case unknownFormat
    /// No report of a scanner that is read here.
    case unknownScan
    /// No advisory in the form of OSV.
    case unknownAdvisory
    case unsupportedVersion(format: String, found: String)
    case missing(path: String)
    case wrong(path: String, expected: String)
    /// Two different things have one reference, so that nothing said of it is clear.
    case duplicateReference(String)
}

extension ReadingFault {
    init(_ error: JSONError) {
        switch error.reason {
        case .tooLarge(let limit): self = .tooLarge(limit: limit)
        case .tooDeep(let limit): self = .tooDeep(limit: limit)
        case .duplicateMember(let name): self = .wrong(path: "\(error.path)/\(name)", expected: "there once")
        default: self = .malformed(format: "JSON", offset: error.offset)
        }
    }
}

extension LooseJSON {
    /// A document of somebody else's, within limits.
    init(
        reading text: some Collection<UInt8>,
        limits: ReadingLimits
    ) throws(ReadingFault) {
        do throws(LooseJSONError) {
            self = try LooseJSON(parsing: text, valueLimit: limits.values)
        } catch {
            switch error {
            case .malformed(let offset): throw .malformed(format: "JSON", offset: offset)
            case .tooDeep: throw .tooDeep(limit: LooseJSON.depthLimit)
            case .tooMany: throw .tooMany(what: "values", limit: limits.values)
            }
        }
    }
}

extension ReadingFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooLarge(let limit): "the document is larger than \(limit) bytes; split it"
        case .tooDeep(let limit): "the document is nested deeper than \(limit) levels"
        case .tooMany(let what, let limit): "the document has more than \(limit) \(what); split it"
        case .malformed(let format, let offset): "the document is no \(format): see byte \(offset)"
        case .documentType(let line):
            "line \(line) declares a document type; take the declaration out, none is needed"
        case .unknownFormat:
            "this is none of CycloneDX (JSON, XML), SPDX 2 or 3 (JSON), OpenVEX, in-toto, DSSE or a Sigstore bundle"
        case .unknownScan:
            "this is none of SARIF 2.1.0, Trivy's or Grype's JSON, CycloneDX (JSON) with vulnerabilities, or OpenVEX"
        case .unknownAdvisory:
            "this is no advisory in the form of OSV: an object with id, modified and affected"
        case .unsupportedVersion(let format, let found): "\(format) of version “\(found)” is not read"
        case .missing(let path): "\(path) is missing"
        case .wrong(let path, let expected): "\(path) is not \(expected)"
        case .duplicateReference(let reference):
            "two different parts have the reference “\(reference)”; a reference is for one"
        }
    }
}

/// What was passed over while a document was read.
package struct ReadingWarning: Hashable, Sendable {
    /// As a JSON Pointer (RFC 6901) or the place in XML; empty for the whole document.
    package var path: String
    package var message: String

    package init(path: String, message: String) {
        self.path = path
        self.message = message
    }
}

/// Warnings, of which the first hundred are kept.
package struct ReadingWarnings: Hashable, Sendable {
    package static let keptLimit = 100

    package private(set) var kept: [ReadingWarning] = []
    /// Of all of them.
    package private(set) var count = 0

    package init() {}

    mutating func add(_ path: String, _ message: String) {
        count += 1
        if kept.count < Self.keptLimit { kept.append(ReadingWarning(path: path, message: message)) }
    }

    mutating func add(_ others: ReadingWarnings) {
        kept += others.kept.prefix(Self.keptLimit - kept.count)
        count += others.count
    }
}

/// What one document may have at most.
package struct ReadingLimits: Hashable, Sendable {
    /// In bytes, as it comes in.
    package var size: Int
    package var components: Int
    package var dependencies: Int
    package var statements: Int
    /// Of JSON: texts, numbers, objects and all else, each of which takes more memory than its bytes.
    package var values: Int

    package init(
        size: Int = 64 << 20,
        components: Int = 100_000,
        dependencies: Int = 1_000_000,
        statements: Int = 100_000,
        values: Int = 4_000_000
    ) {
        self.size = size
        self.components = components
        self.dependencies = dependencies
        self.statements = statements
        self.values = values
    }

    package static let standard = ReadingLimits()

    /// Of an attestation or a bundle, of which everything is kept in memory several times.
    package static let envelopeSize = 16 << 20
}
