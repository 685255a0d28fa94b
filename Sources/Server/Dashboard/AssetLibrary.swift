import Evidence
import Foundation

/// A file under `/assets/`, held in memory.
struct Asset: Sendable {
    let bytes: [UInt8]
    let mediaType: String
    /// The start of its SHA-256 in hexadecimal: its entity tag, and the `v` in its address.
    let version: String

    /// Where pages ask for it. The address changes with the bytes, so it may be cached for a year.
    func path(named name: String) -> String { "/assets/\(name)?v=\(version)" }
}

/// The dashboard's style sheet, scripts and icons by name. A name is looked up, never resolved as a path.
struct AssetLibrary: Sendable {
    private let assets: [String: Asset]

    init(folder: URL) throws {
        var assets: [String: Asset] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            guard let mediaType = Self.mediaType(ofFile: name) else { continue }
            let bytes = try Data(contentsOf: folder.appending(path: name))
            let version = Digest.sha256(of: bytes).hex.prefix(12)
            assets[name] = Asset(bytes: Array(bytes), mediaType: mediaType, version: String(version))
        }
        self.assets = assets
    }

    var names: [String] { assets.keys.sorted() }

    subscript(name: String) -> Asset? { assets[name] }

    /// The address of `name` with its version.
    func path(_ name: String) throws(TemplateLibrary.Failure) -> String {
        guard let asset = assets[name] else { throw .unknownAsset(name) }
        return asset.path(named: name)
    }

    private static func mediaType(ofFile name: String) -> String? {
        if name.hasSuffix(".css") { return "text/css; charset=utf-8" }
        if name.hasSuffix(".js") { return "text/javascript; charset=utf-8" }
        if name.hasSuffix(".svg") { return "image/svg+xml" }
        return nil
    }
}
