import API
import ArgumentParser

/// The command line client. Every command asks one server over `API`, prints one report and exits with a code
/// of `Outcome`; what can be checked here (a ledger, what a witness signs) is checked here, not believed.
@main
struct Muniment: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "muniment",
        abstract: "Govern artifacts: who approved what, where it runs, and whether it still matches.",
        discussion: """
            Begin with `muniment login URL --token-file FILE`. MUNIMENT_URL and MUNIMENT_TOKEN_FILE do the same \
            without a profile; MUNIMENT_CONFIG names another profile file. Completions for your shell: \
            `muniment --generate-completion-script bash` (or zsh, fish).
            """,
        version: ProductVersion.current,
        groupedSubcommands: [
            CommandGroup(name: "Session", subcommands: [Login.self, WhoAmI.self, Overview.self]),
            CommandGroup(
                name: "Custody",
                subcommands: [
                    AccordCommand.self, ArtifactCommand.self, CeremonyCommand.self, DelegationCommand.self,
                    SubstrateCommand.self, DeploymentCommand.self, TargetCommand.self, VerifyCommand.self,
                    VerifierCommand.self, DeviationCommand.self,
                ]
            ),
            CommandGroup(
                name: "Drift",
                subcommands: [
                    BaselineCommand.self, RunCommand.self, FindingCommand.self, TenantCommand.self,
                    NotificationCommand.self,
                ]
            ),
            CommandGroup(
                name: "Attestations",
                subcommands: [
                    AttestCommand.self, SBOMCommand.self, VEXCommand.self, TrustCommand.self,
                    SpineCommand.self,
                    RekorCommand.self, WatchCommand.self,
                    VerdictCommand.self,
                    ScanCommand.self, TriageCommand.self, UnknownCommand.self, SearchCommand.self,
                ]
            ),
            CommandGroup(
                name: "Secrets",
                subcommands: [
                    SecretCommand.self, ExecCommand.self, MountCommand.self, LeaseCommand.self,
                    DatabaseCommand.self, AWSCommand.self,
                    PKICommand.self,
                    AuthCommand.self, AppRoleCommand.self, OperatorCommand.self,
                ]
            ),
            CommandGroup(
                name: "Record",
                subcommands: [
                    AuditCommand.self, ChronicleCommand.self, SourceCommand.self, WebhookCommand.self,
                    LedgerCommand.self,
                    EvidenceCommand.self, VerifyBundle.self,
                ]
            ),
            CommandGroup(name: "Files", subcommands: [KindCommand.self]),
            CommandGroup(name: "Operation", subcommands: [JobCommand.self]),
            CommandGroup(
                name: "Access",
                subcommands: [
                    KeyCommand.self, CallerCommand.self, TokenCommand.self, PolicyCommand.self,
                    AppCommand.self,
                    AgentCommand.self,
                ]
            ),
            CommandGroup(name: "Reference", subcommands: [ExitCodes.self]),
        ]
    )

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }

    private static func end(with error: any Error) -> Never {
        let refusal: Refusal
        if let outcome = error as? Outcome {
            exit(withError: ExitCode(outcome.rawValue))
        } else if let known = Refusal(reporting: error) {
            refusal = known
        } else if exitCode(for: error).isSuccess {
            // Help, the version or a completion script was asked for.
            exit(withError: error)
        } else {
            refusal = Refusal(usage: fullMessage(for: error))
        }
        StandardError.write(refusal.text)
        exit(withError: ExitCode(refusal.outcome.rawValue))
    }
}
