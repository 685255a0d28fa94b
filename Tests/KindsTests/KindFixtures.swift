import Evidence
import Foundation
import Kinds
import Testing

/// The examples of the repository, one of each kind, in the order of their table.
enum Examples {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples")

    /// `name` is what the content calls itself, if it does.
    static let all: [(kind: KindName, files: [String], name: String?)] = [
        (.intuneConfigurationProfile, ["production-baseline.json"], "Production Baseline"),
        (.dnsZone, ["northwind.example.zone"], "northwind.example"),
        (.dscConfiguration, ["ensure-bitlocker-enabled.mof"], "EnsureBitLockerEnabled"),
        (.restconfConfiguration, ["edge-router-1-interfaces.json"], nil),
        (.helmValues, ["operator-values.yaml"], nil),
        (
            .jeaRoleCapability,
            ["jea-operator/ApplicationOperator.psrc", "jea-operator/ApplicationOperator.pssc"],
            "Application-class JEA role"
        ),
        (.entraConditionalAccess, ["require-compliant-device.json"], "Require compliant device"),
        (.tlsServerCertificate, ["www.northwind.example.pem"], "www.northwind.example"),
        (
            .ociImage,
            ["operator-image.index.json"],
            "registry.northwind.example/operations/operator:1.4.2"
        ),
    ]

    static func files(_ names: [String], in subfolder: String = "") throws -> [SourceFile] {
        try names.map { name in
            let url =
                subfolder.isEmpty
                ? folder.appending(path: name) : folder.appending(path: subfolder).appending(path: name)
            return SourceFile(name: name, bytes: Array(try Data(contentsOf: url)))
        }
    }

    static func files(of kind: KindName) throws -> [SourceFile] {
        try files(try #require(all.first { $0.kind == kind }).files)
    }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

func file(_ name: String, _ text: String) -> SourceFile { SourceFile(name: name, bytes: Array(text.utf8)) }

func parse(_ kind: KindName, _ text: String, name: String = "file", hints: ParseHints = .none)
    throws(KindError) -> ParsedArtifact
{
    try ArtifactKinds.parse(kind: kind, files: [file(name, text)], hints: hints)
}

/// The refusal of what must be refused.
func refusal(
    _ kind: KindName,
    _ text: String,
    name: String = "file",
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> KindError {
    try #require(throws: KindError.self, sourceLocation: sourceLocation) { try parse(kind, text, name: name) }
}
