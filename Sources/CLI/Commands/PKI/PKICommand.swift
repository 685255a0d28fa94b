import API
import ArgumentParser
import Evidence

struct PKICommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pki",
        abstract: "Certificate authorities: issue, sign and revoke certificates.",
        discussion: "Mount one first: muniment mount enable pki --max-ttl 87600h.",
        subcommands: [
            PKIRoot.self, PKIIntermediate.self, PKIIssuers.self, PKIRoleCommand.self, PKIIssue.self,
            PKISign.self, PKIList.self, PKIShow.self, PKIRevoke.self, PKIRelease.self, PKIKey.self,
            PKIChain.self,
            PKICRL.self,
            PKITidy.self,
            PKIConfig.self,
        ]
    )
}

struct PKIOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Where the authority is mounted.", valueName: "path"))
    var path = "pki"
}

extension Lines {
    /// A text of several lines, for a file or another program.
    mutating func text(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) { plain(String(line)) }
    }
}
