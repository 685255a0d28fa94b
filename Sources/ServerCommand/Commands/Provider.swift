import ArgumentParser
import Server

struct ProviderGrant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "provider-grant",
        abstract: "Let a tenant be a provider: it may make tenants, and manage those that offer themselves."
    )

    @OptionGroup var options: ServerOptions
    @Argument(help: "The tenant's name.")
    var name: String

    func run() async throws {
        let administration = Administration(try options.load())
        var isNew = false
        try await reporting { isNew = try await administration.grantProvider(named: name) }
        print(isNew ? "granted   \(name) is a provider" : "was so    \(name) is a provider")
    }
}

struct ProviderEnd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "provider-end",
        abstract: "Let a tenant be a provider no longer; what it manages it manages until that ends."
    )

    @OptionGroup var options: ServerOptions
    @Argument(help: "The tenant's name.")
    var name: String

    func run() async throws {
        let administration = Administration(try options.load())
        var isNew = false
        try await reporting { isNew = try await administration.endProvider(named: name) }
        print(isNew ? "ended     \(name) is no provider any more" : "was so    \(name) is no provider")
    }
}
