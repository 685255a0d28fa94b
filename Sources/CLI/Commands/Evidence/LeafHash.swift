import ArgumentParser
import Evidence

struct LeafHash: OfflineCommand {
    static let configuration = CommandConfiguration(
        commandName: "leaf-hash",
        abstract: "The hash of a leaf with these bytes: SHA-256 over 0x00 and them (RFC 6962)."
    )

    @Argument(help: "The leaf's bytes; - is standard input.", completion: .file())
    var file: String

    @OptionGroup var form: OutputOptions

    func report() throws -> Report {
        let bytes = try EvidenceFile.bytes(of: file)
        let hash = ChainHash.leaf(bytes)
        var report = Report(
            document: ["leaf_hash": .string(hash.hex), "size_bytes": .integer(bytes.count)]
        )
        report.lines.plain(hash.hex)
        return report
    }
}
