import Foundation

/// Real documents that stand beside the repository, in `../shared/data/attestation`.
enum SharedData {
    private static let folder =
        URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/data/attestation").standardized

    /// Whether they are there; says so if not.
    static let isThere: Bool = {
        let isThere = FileManager.default.fileExists(atPath: folder.path)
        if !isThere { print("skipped: no ../shared/data") }
        return isThere
    }()

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: path)))
    }

    static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    /// Paths of all files below a folder, sorted.
    static func files(in path: String) -> [String] {
        let root = folder.appending(path: path)
        let found = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return found.filter { name in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(
                atPath: root.appending(path: name).path,
                isDirectory: &isFolder
            )
            return exists && !isFolder.boolValue
        }.sorted().map { "\(path)/\($0)" }
    }

    static func folders(in path: String) -> [String] {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)) ?? []
        return names.filter { name in
            var isFolder: ObjCBool = false
            let place = folder.appending(path: path).appending(path: name).path
            return FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) && isFolder.boolValue
        }.sorted()
    }
}
