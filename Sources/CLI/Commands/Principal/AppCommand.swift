import ArgumentParser

struct AppCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "app",
        abstract: "Applications that are registered: what policies are bound to, and by what they are known.",
        discussion: """
            A policy whose entity_bindings name an application's identifier reaches it, however it signs in, once it is \
            active. Suspended, it is refused with its next request.
            """,
        subcommands: [
            PrincipalRegister<AppFamily>.self, PrincipalList<AppFamily>.self, PrincipalShow<AppFamily>.self,
            PrincipalAmend<AppFamily>.self, PrincipalActivate<AppFamily>.self,
            PrincipalSuspend<AppFamily>.self,
            PrincipalRetire<AppFamily>.self, PrincipalCertify<AppFamily>.self,
            PrincipalUncertify<AppFamily>.self,
        ]
    )
}
