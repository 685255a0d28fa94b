import Foundation

/// Real documents that stand beside the repository, in `../shared/data/attestation`.
enum SharedDocuments {
    private static let folder =
        URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/data/attestation").standardized

    static let isThere: Bool = {
        let isThere = FileManager.default.fileExists(atPath: folder.path)
        if !isThere { print("skipped: no ../shared/data") }
        return isThere
    }()

    /// Those that are to be taken in: what is marked invalid is left out, and what is no document.
    static var all: [String] {
        ["cyclonedx", "spdx", "openvex", "slsa-dsse", "sigstore-conformance"].flatMap { part in
            (FileManager.default.enumerator(atPath: folder.appending(path: part).path)?
                .compactMap { $0 as? String } ?? []).map { "\(part)/\($0)" }
        }.filter { path in
            [".json", ".jsonl"].contains { path.hasSuffix($0) }
                && !["schema/", "trusted_root", "malformed"].contains { path.contains($0) }
        }.sorted()
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: path)))
    }
}
