import ArgumentParser
import Evidence

/// Whose signatures a checkpoint needs.
struct CheckpointOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The log's key, a vkey or a file with one.", valueName: "vkey"))
    var logKey: String

    @Option(help: ArgumentHelp("A cosigner that is trusted; may be repeated.", valueName: "vkey"))
    var cosigner: [String] = []

    @Option(help: ArgumentHelp("How many of the cosigners must have signed.", valueName: "count"))
    var required = 0

    func validate() throws {
        guard (0...cosigner.count).contains(required) else {
            throw ValidationError("--required takes 0 to the number of cosigners, \(cosigner.count)")
        }
    }

    /// The keys of the options.
    func keys() throws -> (log: NoteKey, cosigners: [NoteKey]) {
        (try EvidenceFile.noteKey(logKey), try cosigner.map(EvidenceFile.noteKey))
    }
}

struct VerifyCheckpoint: OfflineCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify-checkpoint",
        abstract: "Whether a log, and enough cosigners, signed a checkpoint."
    )

    @Argument(help: "The checkpoint, a signed note; - is standard input.", completion: .file())
    var file: String

    @OptionGroup var trust: CheckpointOptions

    @Option(help: ArgumentHelp("The log's origin (default: the name of its key).", valueName: "origin"))
    var origin: String?

    @OptionGroup var form: OutputOptions

    func report() throws -> Report {
        let keys = try trust.keys()
        let note = try EvidenceFile.note(inFile: file)
        let cosigned: CosignedCheckpoint
        do throws(CheckpointFault) {
            cosigned = try note.checkpoint(
                signedBy: keys.log,
                origin: origin,
                cosigners: keys.cosigners,
                required: trust.required
            )
        } catch {
            throw Invalid(error)
        }
        var report = Report(document: cosigned.json)
        let checkpoint = cosigned.checkpoint
        report.lines.row(
            "● valid",
            checkpoint.origin,
            counted(checkpoint.size, "entry", plural: "entries"),
            checkpoint.root.hex
        )
        for cosigning in cosigned.cosignings {
            let time = cosigning.instant?.words ?? ""
            report.lines.row("cosigned", cosigning.cosigner.name, time)
        }
        if cosigned.unknownSignatures > 0 {
            let signatures = counted(cosigned.unknownSignatures, "signature")
            report.lines.sentence("passed", "\(signatures) of keys that were not given")
        }
        return report
    }
}

extension CosignedCheckpoint {
    var json: JSON {
        [
            "valid": true, "origin": .string(checkpoint.origin), "size": .integer(checkpoint.size),
            "root": .string(checkpoint.root.hex),
            "extensions": .array(checkpoint.extensions.map(JSON.string)),
            "cosigners": .array(
                cosignings.map { cosigning in
                    [
                        "name": .string(cosigning.cosigner.name),
                        "key": .string(cosigning.cosigner.text),
                        "time": .optional(cosigning.instant?.rfc3339),
                    ]
                }
            ),
            "unknown_signatures": .integer(unknownSignatures),
        ]
    }
}
