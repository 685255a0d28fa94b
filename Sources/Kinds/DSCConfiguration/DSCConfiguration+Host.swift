import Evidence

extension DSCConfiguration {
    /// What a host says of itself, by names.
    package struct HostState: Hashable, Sendable {
        /// Versions of what is installed.
        package var packages: [String: String]
        /// `active`, `inactive`, `failed` and so on, as systemd has it, without `.service`.
        package var services: [String: String]
        /// By path; what is not told of is missing.
        package var entries: [String: Told<HostEntry>] = [:]
        package var users: [String: Told<HostUser>] = [:]
        package var groups: [String: Told<HostGroup>] = [:]

        package init(packages: [String: String], services: [String: String]) {
            self.packages = packages
            self.services = services
        }
    }

    package enum Told<Value: Hashable & Sendable>: Hashable, Sendable {
        case absent
        case present(Value)

        var value: Value? { if case .present(let value) = self { value } else { nil } }
    }

    /// What a host must be asked for by name.
    package struct HostNames: Hashable, Sendable {
        package var paths: Set<String> = []
        package var users: Set<String> = []
        package var groups: Set<String> = []
    }

    /// A configuration as it would be compiled from what a host is like.
    package struct Compiled: Sendable {
        package var file: SourceFile
        /// How many resources were looked at.
        package var looked = 0
        /// Of resources that nobody can look at.
        package var otherClasses: [String] = []
        /// The resources whose state the host did not tell.
        package var untold: [String] = []
    }

    package static func hostNames(in file: SourceFile) throws(KindError) -> HostNames {
        var names = HostNames()
        for instance in try topInstances(of: file) {
            switch resource(of: instance) {
            case .entry(let path): names.paths.insert(path)
            case .user(let name): names.users.insert(name)
            case .group(let name): names.groups.insert(name)
            case .package, .service, nil: break
            }
        }
        return names
    }

    /// The configuration with what the host says in the place of what it is to be like: of packages, services, files, users and
    /// groups of DSC for Linux (`nxPackage`, `nxService`, `nxFile`, `nxUser`, `nxGroup`), whatever properties are the host's. All
    /// else stays.
    package static func compiled(_ file: SourceFile, on host: HostState) throws(KindError) -> Compiled {
        var writer = MOFWriter()
        var looked = 0
        var others: Set<String> = []
        var untold: [String] = []
        for instance in try topInstances(of: file) {
            var found = instance
            switch resource(of: instance).map({ found.note($0, host) }) {
            case true: looked += 1
            case false:
                found = instance
                untold.append(instance.property("ResourceID")?.string ?? instance.className)
            case nil where instance.property("ResourceID") != nil: others.insert(instance.className)
            case nil: break
            }
            writer.write(found)
        }
        return Compiled(
            file: SourceFile(name: file.name, bytes: Array(writer.text.utf8)),
            looked: looked,
            otherClasses: others.sorted(),
            untold: untold
        )
    }

    private static func topInstances(of file: SourceFile) throws(KindError) -> [MOFInstance] {
        try reading(file) { () throws(SourceFault) in
            try MOFReader.instances(of: try SourceText.utf8(of: file.bytes)).filter { !$0.isEmbedded }
        }
    }

    enum Resource {
        case package(String)
        case service(String)
        case entry(String)
        case user(String)
        case group(String)
    }

    private static func resource(of instance: MOFInstance) -> Resource? {
        func text(_ name: String) -> String? { instance.property(name)?.string }
        return switch instance.className.lowercased() {
        case "nxpackage", "msft_nxpackageresource": text("Name").map(Resource.package)
        case "nxservice", "msft_nxserviceresource":
            text("Name").map { name in
                .service(name.hasSuffix(".service") ? String(name.dropLast(".service".count)) : name)
            }
        case "nxfile", "msft_nxfileresource": text("DestinationPath").map(Resource.entry)
        case "nxuser", "msft_nxuserresource": text("UserName").map(Resource.user)
        case "nxgroup", "msft_nxgroupresource": text("GroupName").map(Resource.group)
        default: nil
        }
    }
}

/// Writes instances as `MOFReader` reads them: those inside others stand before them, by aliases of their own.
private struct MOFWriter {
    private(set) var text = ""
    private var aliasCount = 0

    mutating func write(_ instance: MOFInstance) {
        write(instance.className, instance.properties, alias: nil)
    }

    private mutating func write(_ className: String, _ properties: JSONObject, alias: String?) {
        // What stands inside comes first: its text is ended before this one begins.
        let lines = properties.map { member in "  \(member.name) = \(value(member.value));\n" }
        text += "instance of \(className)\(alias.map { " as $\($0)" } ?? "")\n{\n\(lines.joined())};\n\n"
    }

    private mutating func value(_ json: JSON) -> String {
        switch json {
        case .string(let text):
            return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        case .array(let values): return "{" + values.map { value($0) }.joined(separator: ", ") + "}"
        case .object(let object):
            aliasCount += 1
            let alias = "Found\(aliasCount)"
            write(object["class"]?.string ?? "", object["properties"]?.object ?? [:], alias: alias)
            return "$" + alias
        case .null: return "NULL"
        default: return json.canonicalString
        }
    }
}
