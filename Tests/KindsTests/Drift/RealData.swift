import Evidence
import Foundation
import Kinds

/// Files of real systems and independently computed results, where the machine has them.
enum RealData {
    static let folder = "../shared/data/drift"

    static let isThere: Bool = {
        let isThere = FileManager.default.fileExists(atPath: folder)
        if !isThere { print("skipped: no ../shared/data") }
        return isThere
    }()

    static let seal = SecretSeal.withheld

    /// The files below a folder, by their paths in it; of a file's own path, that file.
    static func files(_ path: String) throws -> [SourceFile] {
        let root = folder + "/" + path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder) else { return [] }
        if !isFolder.boolValue { return [try file(path, at: root)] }
        return try FileManager.default.subpathsOfDirectory(atPath: root).sorted().compactMap { name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder)
            return isFolder.boolValue ? nil : try file(name, at: root + "/" + name)
        }
    }

    private static func file(_ name: String, at path: String) throws -> SourceFile {
        SourceFile(name: name, bytes: Array(try Data(contentsOf: URL(filePath: path))))
    }

    static func capture(_ path: String, kind: KindName? = nil) throws -> Capture {
        Capture(of: try files(path), kind: kind, seal: seal)
    }

    static func normalised(_ path: String, kind: KindName) throws -> NormalisedArtifact {
        ArtifactKinds.normalised(try ArtifactKinds.parse(kind: kind, files: try files(path)), seal: seal)
    }

    /// `expected.json`, whose paths begin with `dev/`.
    static func expected(_ member: String) throws -> JSON {
        let bytes = Array(try Data(contentsOf: URL(filePath: folder + "/expected.json")))
        let document = try JSON(parsing: bytes, as: .ecmaScript)
        return document[member] ?? .null
    }

    static func path(_ value: JSON?) -> String {
        let text = value?.string ?? ""
        return text.hasPrefix("dev/") ? String(text.dropFirst(4)) : text
    }
}

/// The folders of the data, each of one kind.
let realFolders: [(folder: String, kind: KindName)] = [
    ("intune", .intuneConfigurationProfile), ("conditional-access", .entraConditionalAccess),
    ("dns", .dnsZone), ("dsc-mof", .dscConfiguration), ("helm", .helmValues), ("jea", .jeaRoleCapability),
    ("yang", .restconfConfiguration), ("tls", .tlsServerCertificate), ("oci", .ociImage),
]
