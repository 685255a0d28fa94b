import ArgumentParser

/// In which tenant a command works: the caller's own, or one that it manages.
struct ManagedTenantOption: ParsableArguments {
    @Option(
        name: .customLong("tenant"),
        help: ArgumentHelp("In this tenant, which yours manages (`muniment tenant list`).", valueName: "name")
    )
    var name: String?

    /// As the next command needs it.
    static func words(_ name: String?) -> String { name.map { " --tenant \($0.shellWord)" } ?? "" }
}
