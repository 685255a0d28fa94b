import API
import ArgumentParser
import Foundation

@main
struct MunimentDaemon: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "munimentd",
        abstract:
            "Serves Muniment: what is deployed where, who approved it and whether it still matches, on one tamper-evident record.",
        version: ProductVersion.current,
        subcommands: [
            Serve.self, TenantCreate.self, ProviderGrant.self, ProviderEnd.self, InstallationJobs.self,
            Migrate.self, RotateLogKey.self, Audit.self, Backup.self, Restore.self,
            Retention.self, Status.self,
            BootstrapSQL.self,
        ],
        defaultSubcommand: Serve.self
    )

    /// What `muniment` exits with too where its input can't be used.
    private static let unusableInput: Int32 = 2

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            leave(with: 0)
        } catch {
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            if !message.isEmpty {
                // Help and the version that were asked for are answers.
                let channel: FileHandle = code.isSuccess ? .standardOutput : .standardError
                channel.write(Data((message + "\n").utf8))
            }
            leave(with: code == .validationFailure ? unusableInput : code.rawValue)
        }
    }
}
