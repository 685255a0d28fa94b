import Evidence

extension DSCConfiguration {
    /// What a host says of itself, by names.
    package struct HostState: Hashable, Sendable {
        /// Versions of what is installed.
        package var packages: [String: String]
        /// `active`, `inactive`, `failed` and so on, as systemd has it, without `.service`.
        package var services: [String: String]

        package init(packages: [String: String], services: [String: String]) {
            self.packages = packages
            self.services = services
        }
    }

    /// A configuration as it would be compiled from what a host is like: of the resources of packages and services of DSC for
    /// Linux (`nxPackage`, `nxService`), `Ensure`, `Version` and `State` are what the host says. All else stays.
    ///
    /// - Returns: the document; how many resources were looked at, and the classes of those that were not.
    package static func document(
        _ file: SourceFile,
        on host: HostState
    ) throws(KindError) -> (file: SourceFile, looked: Int, others: [String]) {
        let instances = try reading(file) { () throws(SourceFault) in
            try MOFReader.instances(of: try SourceText.utf8(of: file.bytes)).filter { !$0.isEmbedded }
        }
        var writer = MOFWriter()
        var looked = 0
        var others: Set<String> = []
        for instance in instances {
            var found = instance
            switch Self.resource(of: instance) {
            case .package(let name):
                found.note(package: host.packages[name])
                looked += 1
            case .service(let name):
                found.note(service: host.services[name])
                looked += 1
            case nil where instance.property("ResourceID") != nil: others.insert(instance.className)
            case nil: break
            }
            writer.write(found)
        }
        return (SourceFile(name: file.name, bytes: Array(writer.text.utf8)), looked, others.sorted())
    }

    private enum Resource {
        case package(String)
        case service(String)
    }

    private static func resource(of instance: MOFInstance) -> Resource? {
        guard let name = instance.property("Name")?.string else { return nil }
        return switch instance.className.lowercased() {
        case "nxpackage", "msft_nxpackageresource": .package(name)
        case "nxservice", "msft_nxserviceresource":
            .service(name.hasSuffix(".service") ? String(name.dropLast(".service".count)) : name)
        default: nil
        }
    }
}

extension MOFInstance {
    /// - Parameter version: of what is installed; `nil` where it is not.
    fileprivate mutating func note(package version: String?) {
        // Without the word, it is to be present.
        if version == nil || property("Ensure") != nil {
            set("Ensure", version == nil ? "Absent" : "Present")
        }
        guard let wanted = property("Version"), !wanted.isNull else { return }
        set("Version", version)
    }

    /// - Parameter state: `nil` where systemd knows no such service.
    fileprivate mutating func note(service state: String?) {
        let found =
            switch state {
            case nil: "Absent"
            case "active", "reloading", "activating": "Running"
            default: "Stopped"
            }
        if state == nil || property("State") != nil { set("State", found) }
    }

    /// Keeps the spelling of what says the same already: values have cases, and these words mean the same in any.
    private mutating func set(_ name: String, _ value: String?) {
        if let value, let known = property(name)?.string, known.lowercased() == value.lowercased() { return }
        let spelled = properties.first { $0.name.lowercased() == name.lowercased() }?.name ?? name
        properties[spelled] = .optional(value)
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
