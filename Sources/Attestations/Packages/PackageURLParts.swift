/// The parts of a package URL while the rules of its type are applied to them.
struct PackageURLParts {
    let type: String
    var namespace: [String]
    var name: String
    var version: String?
    var qualifiers: [PackageURL.Qualifier]

    /// What the type definitions of package-url say (purl-spec, `types/`). A type that is not defined there has no rules.
    mutating func applyRules() throws(PackageURLFault) {
        if type == "git" { splitRepository() }
        switch PackageTypeRules.namespace(of: type) {
        case .required where namespace.isEmpty: throw .namespaceMissing(type: type)
        case .prohibited where !namespace.isEmpty: throw .namespaceProhibited(type: type)
        case .required, .prohibited, .optional: break
        }
        for key in PackageTypeRules.requiredQualifiers[type] ?? []
        where !qualifiers.contains(where: { $0.key == key }) {
            throw .qualifierMissing(type: type, key: key)
        }
        if PackageTypeRules.foldsNamespace.contains(type) { namespace = namespace.map(\.asciiLowercased) }
        if PackageTypeRules.foldsName.contains(type) { name = name.asciiLowercased }
        if PackageTypeRules.foldsVersion.contains(type) { version = version?.asciiLowercased }
        try applyParticulars()
    }

    private mutating func applyParticulars() throws(PackageURLFault) {
        switch type {
        case "pypi": name = name.replacing("_", with: "-")
        case "pub":
            name = String(
                name.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" ? $0 : "_" }
            )
        case "cpan":
            // The name of a distribution, never of a module; authors are written in capitals.
            guard !name.contains("::") else { throw .malformedName(type: type) }
            namespace = namespace.map { $0.uppercased() }
        case "mlflow":
            // Databricks' registry does not tell letter case apart, Azure ML's does.
            let repository = qualifiers.first { $0.key == "repository_url" }?.value ?? ""
            if repository.contains("databricks") { name = name.asciiLowercased }
        case "chrome-extension":
            guard name.utf8.count == 32, name.utf8.allSatisfy({ 0x61...0x70 ~= $0 }) else {
                throw .malformedName(type: type)
            }
            if let version {
                let parts = version.split(separator: ".", omittingEmptySubsequences: false)
                guard 1...4 ~= parts.count,
                    parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } })
                else { throw .malformedVersion(type: type) }
            }
        default: break
        }
    }

    /// A repository's place on its host may have any number of segments, and all of them are its name.
    private mutating func splitRepository() {
        if namespace.count > 1 {
            name = (namespace.dropFirst() + [name]).joined(separator: "/")
            namespace = [namespace[0]]
        }
        if ["github", "github.com"].contains(namespace.first?.asciiLowercased) {
            namespace = namespace.map(\.asciiLowercased)
            name = name.asciiLowercased
        }
    }
}

/// What differs from type to type (purl-spec, `types/*-definition.json`).
private enum PackageTypeRules {
    enum Requirement {
        case required
        case optional
        case prohibited
    }

    static func namespace(of type: String) -> Requirement {
        if namespaced.contains(type) { return .required }
        return bare.contains(type) ? .prohibited : .optional
    }

    private static let namespaced: Set<String> = [
        "bitbucket", "composer", "git", "github", "huggingface", "maven", "qpkg", "swift", "vscode-extension",
    ]
    private static let bare: Set<String> = [
        "bazel", "bitnami", "cargo", "chrome-extension", "cocoapods", "conda", "cran", "gem", "hackage",
        "julia", "mlflow", "nuget", "oci", "opam", "otp", "pub", "pypi", "vcpkg",
    ]
    static let requiredQualifiers = ["julia": ["uuid"], "swid": ["tag_id"]]
    static let foldsNamespace: Set<String> = [
        "alpm", "apk", "bitbucket", "brew", "composer", "deb", "github", "hex", "luarocks", "qpkg", "rpm",
        "vscode-extension", "yocto",
    ]
    static let foldsName: Set<String> = [
        "alpm", "apk", "bitbucket", "bitnami", "brew", "chrome-extension", "composer", "deb", "github", "hex",
        "luarocks", "oci", "otp", "pub", "pypi", "vscode-extension",
    ]
    static let foldsVersion: Set<String> = ["huggingface", "oci", "pypi", "vscode-extension"]
}
