import Access
import Custody
import Evidence
import Foundation
import HTTPTypes
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Server

/// A house whose northwind has its ceremonies decided in a cluster.
struct SubstrateBench: Sendable {
    let house: House
    let host: ClusterHost
    let desk: SubstrateDesk
    let clients: SubstrateClients
    var tenant: TenantID { house.northwind.caller.tenant }

    static func with(_ body: @Sendable (SubstrateBench) async throws -> Void) async throws {
        try await House.with { house in
            try await ClusterHost.with { host in
                let folder = "\(host.folder)/\(house.northwind.caller.tenant)"
                try FileManager.default.createDirectory(
                    atPath: folder,
                    withIntermediateDirectories: true
                )
                try FileManager.default.copyItem(atPath: host.tokenFile, toPath: folder + "/token")
                let draft: JSON = [
                    "name": "cluster", "address": .string(host.address), "namespace": "shop",
                    "credential_file": "token",
                ]
                let added = try await house.post("/api/v1/substrates", draft)
                try #require(added.status == 201, "\(added.text)")
                let clients = SubstrateClients(
                    files: LookingRules(credentialFolders: [host.folder]),
                    mayBePrivate: true,
                    clock: house.clock,
                    watchSeconds: 5
                )
                try await body(
                    SubstrateBench(
                        house: house,
                        host: host,
                        desk: SubstrateDesk(house.custody),
                        clients: clients
                    )
                )
            }
        }
    }

    func register(_ name: String) async throws -> Answer {
        let body = House.registration(of: name).adding("accord", .string(house.northwind.marks.accord))
        let answer = try await house.post("/api/v1/artifacts", body)
        try #require(answer.status == 201, "\(answer.text)")
        return answer
    }

    func open(_ name: String) async throws -> Answer {
        _ = try await register(name)
        let answer = try await house.post(
            "/api/v1/ceremonies",
            ["artifact": .string("dns_zone:\(name)"), "ceremony_class": "SingleApproval"]
        )
        try #require(answer.status == 201, "\(answer.text)")
        return answer
    }

    func substrate() async throws -> Substrate {
        try #require(try await desk.substrates(of: tenant).first)
    }

    func ask() async throws {
        try await SubstrateAsker(desk: desk, clients: clients).ask(try await substrate(), of: tenant)
    }

    /// As the queue does: again where it fails.
    func askUntilDone() async throws {
        try await condition {
            do {
                try await ask()
                return true
            } catch {
                return false
            }
        }
    }

    func watching() -> Task<Void, any Error> {
        Task {
            let watcher = SubstrateWatcher(desk: desk, clients: clients, news: CommitNews(house.database.app))
            let id = try await substrate().id
            while !Task.isCancelled { try await watcher.watch(id, of: tenant, until: .now + .seconds(60)) }
        }
    }

    /// Watches until `isMet` holds.
    func watch(_ isMet: () async throws -> Bool) async throws {
        let task = watching()
        defer { task.cancel() }
        try await condition(within: .seconds(120), isMet)
    }

    func state(_ id: String?, _ owner: House.Tenant? = nil) async throws -> String? {
        let path = "/api/v1/ceremonies/\(id ?? "")"
        return try await house.ask(.get, path, token: (owner ?? house.northwind).token)["state"]?.string
    }

    /// What could not be taken, by the resource's name.
    func problems() async throws -> [String: String] {
        let found =
            try await house.custody.substrates(for: house.northwind.caller).first?.standing.problems ?? []
        return Dictionary(found.map { ($0.resource, $0.reason) }) { first, _ in first }
    }

    private func entries(_ type: String) async throws -> [Entry] {
        let rows = try await LedgerReader(house.database.app).page(
            of: .chronicle,
            tenant: tenant,
            after: -1,
            limit: 1_000
        ).rows
        return try rows.compactMap { row in try row.bytes.map { try Entry(parsing: $0) } }.filter {
            $0.type == type
        }
    }

    /// What the last entry of a type tells.
    func told(_ type: String) async throws -> JSON? { try await entries(type).last.map { .object($0.data) } }

    func count(_ type: String, of ceremony: String) async throws -> Int {
        try await entries(type).count { $0.data["ceremony_id"]?.string == ceremony }
    }

    /// Every row follows from the entries.
    func audit() async throws {
        let audit = TenantAudit(
            database: house.database.app,
            appender: Appender(house.database.app),
            entries: EntryMaker(clock: house.clock),
            keys: house.keys
        )
        _ = try await audit.audit(tenant) { _, _, _ in }
    }
}
