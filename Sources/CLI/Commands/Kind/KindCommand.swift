import ArgumentParser
import Evidence
import Kinds

struct KindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kind",
        abstract:
            "Read files of the governed kinds here, without a server: what they are, what counts, what differs.",
        discussion: """
            Each command takes files, folders, or `-` for standard input. They end with 0 if all is well or equal, 1 \
            if something differs or is not known, and 2 if something could not be read. Secrets never show: a \
            digest under the key of --secret-key stands for them, or a fixed mark without one.
            """,
        subcommands: [KindDetect.self, KindParse.self, KindNormalize.self, KindDiff.self]
    )
}

/// How files are read.
struct KindOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Look for this kind only (default: told from the files).", valueName: "kind"),
        completion: .list(KindName.allCases.map(\.rawValue))
    )
    var kind: String?

    @Option(help: ArgumentHelp("The origin of zone files without $ORIGIN.", valueName: "domain"))
    var zoneApex: String?

    @Option(
        help: ArgumentHelp(
            "A file with a tenant's key, 32 bytes or more, that secrets are replaced by digests with.",
            valueName: "file"
        ),
        completion: .file()
    )
    var secretKey: String?

    @Flag(help: "Leave out what only one tenant knows: groups, users, named locations, scope tags, filters.")
    var acrossTenants = false

    func validate() throws {
        if let kind, KindName(rawValue: kind) == nil {
            throw ValidationError(
                "there is no kind “\(kind)”; the kinds are "
                    + KindName.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
    }

    var wanted: KindName? { kind.flatMap { KindName(rawValue: $0) } }

    var hints: ParseHints { ParseHints(zoneApex: zoneApex) }

    func seal() throws -> SecretSeal {
        guard let secretKey else { return .withheld }
        guard let seal = SecretSeal(key: try Files.secretBytes(of: secretKey)) else {
            throw Refusal.input(
                "\(secretKey) holds fewer than \(SecretSeal.minimumKeyBytes) bytes",
                remedy: "make a key: head -c 32 /dev/urandom > \(secretKey.shellWord)"
            )
        }
        return seal
    }

    /// Tells people that a change of a secret would not be seen.
    func warn(ofSecrets count: Int) {
        guard secretKey == nil, count > 0 else { return }
        StandardError.write(
            "warning: \(counted(count, "secret")) withheld; with --secret-key FILE a change of one is seen\n"
        )
    }
}

extension KindOptions {
    func capture(_ input: KindInput) throws -> Capture {
        Capture(
            of: input.files,
            kind: wanted,
            hints: hints,
            seal: try seal(),
            isTenantNeutral: acrossTenants,
            gaps: input.unopened
        )
    }
}

extension StandardError {
    /// What could not be read, and what to do about it.
    static func write(gaps: [Capture.Gap]) {
        for gap in gaps {
            write("error: \(gap.path.printable): \(gap.reason.printable)\n")
            if !gap.remedy.isEmpty { write("  remedy   \(gap.remedy.printable)\n") }
        }
    }
}
