import Evidence
import TestSupport

/// The examples as a tenant that has worked for a while: approved, deployed, matching and drifted, one undecided.
struct Showroom: Sendable {
    struct Example: Sendable {
        var files: [String]
        var name: String?
        /// What a verifier found where it is not what was approved.
        var observed: [String]?
    }

    static let examples = [
        Example(files: ["production-baseline.json"]),
        Example(files: ["northwind.example.zone"]),
        Example(
            files: ["ensure-bitlocker-enabled.mof"],
            observed: ["observed/ensure-bitlocker-enabled.mof"]
        ),
        Example(files: ["edge-router-1-interfaces.json"], name: "edge-router-1 interfaces"),
        Example(files: ["operator-values.yaml"], name: "operator production values"),
        Example(files: ["require-compliant-device.json"]),
        Example(files: ["www.northwind.example.pem"]),
    ]
    /// Registered, with its ceremony open.
    static let undecided = 6

    let home: ProductHome
    /// Identifiers of the artifacts, in the order of the examples.
    private(set) var artifacts: [String] = []

    init(in home: ProductHome) async throws {
        self.home = home
        try await home.start()
        try await home.signIn(tenant: "Northwind Operations")
        _ = try await home.json("key", "new", "alice")
        _ = try await home.json("accord", "create", "production operations", "--witness", "alice")
        for (index, example) in Self.examples.enumerated() {
            let id = try await register(example)
            artifacts.append(id)
            _ = try await home.json("ceremony", "open", id)
            guard index != Self.undecided else { continue }
            _ = try await home.muniment("ceremony", "sign", id, "--key", "alice")
            _ = try await home.json("deployment", "record", id, "--target", "cluster/dev-cluster")
            try await look(at: id, example.observed ?? example.files, isDrift: example.observed != nil)
        }
    }

    private func register(_ example: Example) async throws -> String {
        let arguments =
            ["artifact", "add"] + example.files.map { "examples/" + $0 }
            + (example.name.map { ["--name", $0] } ?? [])
        let registered = try await home.muniment(arguments + ["--output", "json"])
        guard let id = try registered.json()["artifact_id"]?.string else {
            throw ProductHome.NotAsExpected(description: registered.errors)
        }
        return id
    }

    /// A verifier hands in what it observed.
    func look(at artifact: String, _ files: [String], isDrift: Bool) async throws {
        let arguments =
            ["verify", "submit", artifact, "--target", "dev-cluster"]
            + files.flatMap { ["--observed", "examples/" + $0] }
        let finished = try await home.muniment(arguments)
        guard finished.status == (isDrift ? 1 : 0) else {
            throw ProductHome.NotAsExpected(description: finished.output + finished.errors)
        }
    }

    /// Signs in through the form, as a person does.
    func signIn(with page: BrowserPage) async throws {
        try await page.go(to: home.address + "/artifacts")
        _ = try await page.evaluate("document.getElementById('token').focus()")
        try await page.type(try home.token())
        try await page.follow("form.sign-in button[type=submit]")
    }
}
