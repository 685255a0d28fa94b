import Foundation

/// Published test vectors that stand beside the repository, in `../shared/data`.
enum Vectors {
    private static let shared =
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/data")
        .standardized

    /// Whether `../shared/data` stands beside the repository; says so if not.
    static let hasShared: Bool = {
        let isThere = FileManager.default.fileExists(atPath: shared.path)
        if !isThere { print("skipped: no ../shared/data") }
        return isThere
    }()

    static func shared(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: shared.appending(path: path)))
    }

    static func sharedNames(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: shared.appending(path: folder).path).sorted()
    }
}
