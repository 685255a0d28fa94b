import API
import ArgumentParser

struct ArtifactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "artifact",
        abstract: "What is governed: files of a known kind, in versions.",
        discussion: "An artifact is named by its name, kind:name, CID or identifier.",
        subcommands: [
            ArtifactAdd.self, ArtifactCertificate.self, ArtifactImport.self, ArtifactList.self,
            ArtifactShow.self,
            ArtifactVersions.self,
            ArtifactTransitions.self, ArtifactDeployments.self, ArtifactKeptFiles.self,
            ArtifactDiffCommand.self, ArtifactHistory.self, ArtifactSchema.self,
        ]
    )
}

/// The artifact that a command is about.
struct ArtifactArgument: ParsableArguments {
    @Argument(help: "The artifact: its name, kind:name, CID or identifier.")
    var artifact: String
}
