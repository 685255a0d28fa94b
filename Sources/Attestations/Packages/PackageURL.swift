import Evidence

/// Why a text or its parts are no package URL.
package enum PackageURLFault: Error, Hashable, Sendable {
    case tooLong(limit: Int)
    case noScheme
    case noType
    case malformedType(String)
    case noName
    case malformedPercentEncoding
    case malformedQualifier(String)
    case duplicateQualifier(String)
    case namespaceMissing(type: String)
    case namespaceProhibited(type: String)
    case qualifierMissing(type: String, key: String)
    case malformedName(type: String)
    case malformedVersion(type: String)
}

extension PackageURLFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooLong(let limit): "a package URL has at most \(limit) bytes"
        case .noScheme: "a package URL begins with “pkg:”"
        case .noType: "a package URL names a type: pkg:type/name"
        case .malformedType(let type): "“\(type)” is no type: letters, digits, “.” and “-”, a letter first"
        case .noName: "a package URL names a package: pkg:type/name"
        case .malformedPercentEncoding: "a “%” stands for no byte, or the bytes are no UTF-8"
        case .malformedQualifier(let key): "“\(key)” is no qualifier: key=value, the key without spaces"
        case .duplicateQualifier(let key): "the qualifier “\(key)” stands twice"
        case .namespaceMissing(let type): "packages of the type “\(type)” have a namespace"
        case .namespaceProhibited(let type): "packages of the type “\(type)” have no namespace"
        case .qualifierMissing(let type, let key):
            "packages of the type “\(type)” have the qualifier “\(key)”"
        case .malformedName(let type): "packages of the type “\(type)” have other names"
        case .malformedVersion(let type): "packages of the type “\(type)” have other versions"
        }
    }
}

/// The name of a package, wherever it comes from (ECMA-427, package-url): `pkg:type/namespace/name@version?qualifiers#subpath`.
///
/// A value is always canonical: type in lower case, the rules of the type applied, qualifiers sorted by their keys. Two
/// values are equal where they name the same package. Reading is tolerant: letter case, empty segments and encodings that
/// are not the canonical ones are put right.
package struct PackageURL: Hashable, Sendable {
    /// Of a text, in bytes.
    package static let byteLimit = 4096

    package struct Qualifier: Hashable, Sendable {
        package var key: String
        package var value: String
    }

    package let type: String
    /// Segments joined by `/`; `nil` where there are none.
    package let namespace: String?
    package let name: String
    package let version: String?
    /// Sorted by key, no key twice, no value empty.
    package let qualifiers: [Qualifier]
    package let subpath: String?

    /// From parts that are not encoded.
    package init(
        type: String,
        namespace: String? = nil,
        name: String,
        version: String? = nil,
        qualifiers: [(key: String, value: String)] = [],
        subpath: String? = nil
    ) throws(PackageURLFault) {
        let type = type.asciiLowercased
        guard !type.isEmpty else { throw .noType }
        guard Self.isType(type) else { throw .malformedType(type) }
        guard !name.isEmpty else { throw .noName }
        var parts = PackageURLParts(
            type: type,
            namespace: (namespace ?? "").split(separator: "/").map(String.init),
            name: name,
            version: version.flatMap { $0.isEmpty ? nil : $0 },
            qualifiers: try Self.sorted(qualifiers)
        )
        try parts.applyRules()
        self.type = type
        self.namespace = parts.namespace.isEmpty ? nil : parts.namespace.joined(separator: "/")
        self.name = parts.name
        self.version = parts.version
        self.qualifiers = parts.qualifiers
        self.subpath = Self.subpath((subpath ?? "").split(separator: "/").map(String.init))
    }

    package init(_ text: String) throws(PackageURLFault) {
        guard text.utf8.count <= Self.byteLimit else { throw .tooLong(limit: Self.byteLimit) }
        var rest = Substring(text)
        var subpath: [String] = []
        if let hash = rest.lastIndex(of: "#") {
            for segment in rest[rest.index(after: hash)...].split(separator: "/") {
                subpath.append(try Self.decode(segment))
            }
            rest = rest[..<hash]
        }
        var qualifiers: [(key: String, value: String)] = []
        if let mark = rest.lastIndex(of: "?") {
            for pair in rest[rest.index(after: mark)...].split(separator: "&") {
                guard let equals = pair.firstIndex(of: "=") else {
                    throw .malformedQualifier(String(pair))
                }
                qualifiers.append(
                    (String(pair[..<equals]), try Self.decode(pair[pair.index(after: equals)...]))
                )
            }
            rest = rest[..<mark]
        }
        guard let colon = rest.firstIndex(of: ":"), String(rest[..<colon]).asciiLowercased == "pkg" else {
            throw .noScheme
        }
        rest = rest[rest.index(after: colon)...].drop { $0 == "/" }
        guard let slash = rest.firstIndex(of: "/") else {
            throw rest.isEmpty || !Self.isType(String(rest).asciiLowercased) ? .noType : .noName
        }
        let type = String(rest[..<slash])
        rest = rest[rest.index(after: slash)...]
        var version: String?
        // An at sign before the last slash, or where a name begins, is part of a name: npm's scopes.
        let lastSegment = rest.lastIndex(of: "/").map { rest.index(after: $0) } ?? rest.startIndex
        if let at = rest[lastSegment...].lastIndex(of: "@") {
            version = try Self.decode(rest[rest.index(after: at)...])
            rest = rest[..<at]
        }
        var segments: [String] = []
        let isNameMissing = rest.last == "/"
        for segment in rest.split(separator: "/") {
            let decoded = try Self.decode(segment)
            segments.append(decoded)
        }
        guard !isNameMissing, let name = segments.popLast(), !name.isEmpty else { throw .noName }
        try self.init(
            type: type,
            namespace: segments.joined(separator: "/"),
            name: name,
            version: version,
            qualifiers: qualifiers,
            subpath: Self.subpath(subpath)
        )
    }

    /// Canonical.
    package var text: String {
        var text = "pkg:\(type)/"
        if let namespace { text += Self.encode(path: namespace) + "/" }
        // Of `git` alone a name has segments.
        text += type == "git" ? Self.encode(path: name) : Self.encode(name)
        if let version { text += "@" + Self.encode(version) }
        if !qualifiers.isEmpty {
            text += "?" + qualifiers.map { "\($0.key)=\(Self.encode($0.value))" }.joined(separator: "&")
        }
        if let subpath { text += "#" + Self.encode(path: subpath) }
        return text
    }

    /// The same package, whichever version, qualifiers and file within it.
    package var package: PackageURL {
        PackageURL(self, version: nil)
    }

    /// The same version of the package, without qualifiers and file.
    package var versioned: PackageURL {
        PackageURL(self, version: version)
    }

    /// Whether a statement about this package is one about `other`: a name without a version means every version, and
    /// each qualifier that this names `other` must have.
    package func covers(_ other: PackageURL) -> Bool {
        guard type == other.type, namespace == other.namespace, name == other.name else { return false }
        if let version, version != other.version { return false }
        if let subpath, subpath != other.subpath { return false }
        return qualifiers.allSatisfy { other.qualifiers.contains($0) }
    }

    /// The package of another, of a version or none.
    private init(_ other: PackageURL, version: String?) {
        type = other.type
        namespace = other.namespace
        name = other.name
        self.version = version
        qualifiers = []
        subpath = nil
    }

    // MARK: Parts

    private static func isType(_ text: String) -> Bool {
        guard let first = text.utf8.first, 0x61...0x7A ~= first else { return false }
        return text.utf8.allSatisfy {
            0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: "+")
        }
    }

    private static func sorted(
        _ qualifiers: [(key: String, value: String)]
    ) throws(PackageURLFault) -> [Qualifier] {
        var sorted: [Qualifier] = []
        for (key, value) in qualifiers where !value.isEmpty {
            let lowercased = key.asciiLowercased
            guard let first = lowercased.utf8.first, 0x61...0x7A ~= first,
                lowercased.utf8.allSatisfy({
                    0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".")
                        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
                })
            else { throw .malformedQualifier(key) }
            guard !sorted.contains(where: { $0.key == lowercased }) else {
                throw .duplicateQualifier(lowercased)
            }
            sorted.append(Qualifier(key: lowercased, value: value))
        }
        return sorted.sorted { $0.key < $1.key }
    }

    private static func subpath(_ segments: [String]) -> String? {
        let kept = segments.filter { $0 != "." && $0 != ".." && !$0.isEmpty }
        return kept.isEmpty ? nil : kept.joined(separator: "/")
    }

    // MARK: Percent encoding

    private static func encode(path: String) -> String {
        path.split(separator: "/").map { encode(String($0)) }.joined(separator: "/")
    }

    /// Everything but RFC 3986's unreserved characters and the colon.
    private static func encode(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ":"):
                bytes.append(byte)
            default: bytes += Array("%\(Hex.encode([byte]).uppercased())".utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func decode(_ text: Substring) throws(PackageURLFault) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2,
                let decoded = Hex.decode(String(decoding: rest.prefix(2), as: UTF8.self)), decoded != [0]
            else { throw .malformedPercentEncoding }
            bytes += decoded
            rest = rest.dropFirst(2)
        }
        guard let decoded = String(validating: bytes, as: UTF8.self) else { throw .malformedPercentEncoding }
        return decoded
    }
}

extension PackageURL: CustomStringConvertible {
    package var description: String { text }
}

extension StringProtocol {
    /// Letters beyond ASCII stay: nothing in a package URL depends on a locale.
    var asciiLowercased: String {
        String(decoding: utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
