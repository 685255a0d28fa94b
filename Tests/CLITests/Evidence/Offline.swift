import ArgumentParser
import Evidence
import Foundation
import Testing

@testable import CLI

/// Runs evidence commands as the program does, but in this process: their report, or the refusal they end with.
struct Offline {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "evidence-\(UUID())").path

    /// Runs `body` with an empty folder for its files.
    static func with<Value>(_ body: (Offline) throws -> Value) throws -> Value {
        let offline = Offline()
        try FileManager.default.createDirectory(atPath: offline.folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: offline.folder) }
        return try body(offline)
    }

    /// The path of a new file with these bytes.
    func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let path = folder + "/" + name
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    func file(_ name: String, _ text: String) throws -> String { try file(name, text.utf8) }

    enum Ending {
        case valid(Report)
        case invalid(String)
        case refused(Refusal)

        var code: Int32 {
            switch self {
            case .valid: 0
            case .invalid: 1
            case .refused(let refusal): refusal.outcome.rawValue
            }
        }

        var reason: String {
            switch self {
            case .valid: ""
            case .invalid(let reason): reason
            case .refused(let refusal): refusal.reason
            }
        }

        var document: JSON? { if case .valid(let report) = self { report.document } else { nil } }
    }

    static func run(_ arguments: String...) -> Ending { run(arguments) }

    static func run(_ arguments: [String]) -> Ending {
        do {
            // Bundles have a command of their own.
            let prefix = arguments.first == "verify-bundle" ? [] : ["evidence"]
            let command = try Muniment.parseAsRoot(prefix + arguments)
            guard let command = command as? any OfflineCommand else {
                return .refused(.input("no offline command", remedy: ""))
            }
            return .valid(try command.report())
        } catch let invalid as Invalid {
            return .invalid(invalid.reason)
        } catch {
            return .refused(Refusal(reporting: error) ?? Refusal(usage: Muniment.fullMessage(for: error)))
        }
    }

    /// Published vectors beside the repository.
    static let shared = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../../shared/data/attestation"
    ).standardized.path

    static let hasShared: Bool = {
        let isThere = FileManager.default.fileExists(atPath: shared)
        if !isThere { print("skipped: no ../shared/data") }
        return isThere
    }()

    /// The files below a folder of `shared`, each with its path from the root.
    static func sharedFiles(in folder: String) throws -> [String] {
        let root = shared + "/" + folder
        return try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
            .filter { $0.contains(".") }.map { root + "/" + $0 }
    }
}
