import API
import ArgumentParser
import Evidence

struct SecretImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take a key-value mount over from a Vault or OpenBao, with its versions and metadata.",
        discussion: """
            Nothing changes there: lists, metadata and every version that can be read are read over its API. Here they are \
            written into a mount made for the import (import-NAME), which gets its name only when all of it is in: clients \
            see the whole or nothing. A run that broke off is simply repeated: what is here already is compared and left \
            alone. What could not be read is told with its reason; with --accept-gaps the mount gets its name all the same.

            Versions keep their numbers: in the place of one that cannot be read (deleted, destroyed) there is a destroyed \
            one. When a version was written there is not kept: its time here is that of the import.

            The token for the other side is read from --source-token-file, or typed in; its policy needs read and list.
            """
    )

    @Option(
        name: .customLong("from-vault"),
        help: ArgumentHelp("The other side's address.", valueName: "url")
    )
    var source: String

    @Option(help: ArgumentHelp("The mount there.", valueName: "path"))
    var mount: String

    @Option(help: ArgumentHelp("The mount here (default: as there).", valueName: "path"))
    var to: String?

    @Option(help: ArgumentHelp("Only what is below this path of the mount.", valueName: "path"))
    var below: String?

    @Option(help: ArgumentHelp("The namespace there.", valueName: "name"))
    var sourceNamespace: String?

    @Option(help: ArgumentHelp("A file that holds the token there.", valueName: "file"), completion: .file())
    var sourceTokenFile: String?

    @Option(
        help: ArgumentHelp("The certificate authorities to trust there, a PEM file.", valueName: "file"),
        completion: .file()
    )
    var sourceCAFile: String?

    @Flag(
        help:
            "Into a mount that is there already: a secret of the same name but other content is left and told."
    )
    var merge = false

    @Flag(help: "Let the mount have its name although something could not be read.")
    var acceptGaps = false

    @Flag(help: "Read everything, say what would be done, and do nothing.")
    var dryRun = false

    @OptionGroup var options: SecretsOptions

    func run() async throws {
        let source = try sourceConnection()
        let destination = try options.connection()
        let name = Self.trimmed(to ?? mount)
        guard
            source.server.address != destination.server.address || source.namespace != destination.namespace
                || name != Self.trimmed(mount)
        else {
            throw Refusal.input(
                "\(mount) is to be imported into itself",
                remedy: "name the server here with --url or --profile, or another mount with --to"
            )
        }
        let report = try await SecretsClient.with(source) { there in
            try await SecretsClient.with(destination) { here in
                try await self.report(there, here)
            }
        }
        report.show(as: options.global.form.output)
        if report.outcome != .done { throw report.outcome }
    }

    private func sourceConnection() throws -> SecretsClient.Connection {
        var server = APIClient.Connection(
            address: try GlobalOptions.address(source),
            certificateAuthorityFile: sourceCAFile,
            timeout: options.global.patience.timeout
        )
        if let sourceTokenFile {
            server.token = try GlobalOptions.token(inFile: sourceTokenFile)
        } else {
            server.token = AccessToken(try TypedIn.requiredSecret("token for \(source)"))
        }
        return SecretsClient.Connection(server, namespace: sourceNamespace)
    }

    func report(_ there: SecretsClient, _ here: SecretsClient) async throws -> Report {
        let source = try await ImportSource(client: there, mount: Self.trimmed(mount))
        let target = try await ImportTarget(
            client: here,
            name: Self.trimmed(to ?? mount),
            source: source,
            wish: merge ? .merge : .make,
            isTrial: dryRun
        )
        var run = SecretsImportRun(isTrial: dryRun)
        var progress = Progress(dryRun ? "looking" : "importing", unit: "secrets")
        defer { progress.clear() }
        do {
            let (paths, refused) = try await source.paths(below: Self.trimmed(below ?? ""))
            run.begin(found: paths.count, refused: refused)
            for path in paths {
                progress.show(run.doneCount, of: paths.count)
                try await take(path, from: source, to: target, &run)
            }
            if !dryRun, run.isWhole || acceptGaps {
                try await target.finish()
                run.isInPlace = true
            }
        } catch let error where Refusal(reporting: error) != nil {
            // What goes on for one goes on for all: what was done is told, and the rest is left.
            run.stop(because: error)
        }
        return run.report(from: "\(source.mount)/ of \(self.source)", to: target)
    }

    private func take(
        _ path: String,
        from source: ImportSource,
        to target: ImportTarget,
        _ run: inout SecretsImportRun
    ) async throws {
        do {
            let secret = try await source.secret(at: path)
            for gap in secret.gaps { run.note(path, gap) }
            run.add(path, try await target.take(secret))
        } catch let failure as SecretsFailure {
            guard case .refused(let refused) = failure, Self.isOfThisSecret(refused) else { throw failure }
            let reason =
                refused.errors.first
                ?? (refused.status == 404 ? "it is gone meanwhile" : "status \(refused.status)")
            run.refuse(path, reason)
        } catch let conflict as ImportConflict {
            run.refuse(path, conflict.reason)
        }
    }

    /// Of what the whole server says, a seal or a limit, one secret more or less changes nothing.
    private static func isOfThisSecret(_ refused: SecretsFailure.Refused) -> Bool {
        (400..<500).contains(refused.status) && refused.status != 429 && refused.status != 401
    }

    static func trimmed(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: true).joined(separator: "/")
    }
}

/// Why a secret can't be written here.
struct ImportConflict: Error { var reason: String }
