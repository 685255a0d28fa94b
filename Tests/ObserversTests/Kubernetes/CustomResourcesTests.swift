import Evidence
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Observers

@Suite("Custom resources, listed and watched on a host that behaves as an API server", .serialized)
struct CustomResourcesTests {
    private static func client(
        _ host: ClusterHost,
        watchSeconds: Int = 30,
        mayBePrivate: Bool = true
    ) throws -> CustomResources {
        try CustomResources(
            CustomResources.Place(
                address: host.address,
                group: "custody.muniment.dev",
                version: "v1",
                plural: "ceremonies",
                namespace: "shop"
            ),
            credentialFile: host.tokenFile,
            authorityFile: nil,
            mayBePrivate: mayBePrivate,
            access: LocalAccess(credentials: [host.folder]),
            watchSeconds: watchSeconds,
            now: { Instant(microseconds: 0) }
        )
    }

    private static let spec: JSON = ["artifact": "example.org", "kind": "dns_zone", "cid": "sha256:00"]

    private final class Heard: Sendable {
        private let events = Mutex<[WatchEvent]>([])
        var all: [WatchEvent] { events.withLock { $0 } }
        func add(_ event: WatchEvent) { events.withLock { $0.append(event) } }
        var told: [String] {
            all.map { event in
                switch event {
                case .put(let object): "put \(object["metadata"]?["name"]?.string ?? "")"
                case .deleted(let object): "deleted \(object["metadata"]?["name"]?.string ?? "")"
                case .bookmark: "bookmark"
                case .expired: "expired"
                }
            }
        }
    }

    /// What `end` says of an error.
    private func cause(_ body: () async throws -> Void) async -> ObservationError.Cause? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? ObservationError)?.cause
        }
    }

    @Test("a list is read in pages to its end, begun again where it expired, and not for ever")
    func lists() async throws {
        try await ClusterHost.with { host in
            for number in 0..<7 { try await host.create("c\(number)", spec: Self.spec) }
            let client = try Self.client(host)
            let whole = try await client.list()
            #expect(whole.objects.count == 7 && whole.resourceVersion.hasPrefix("v"))
            // The host gives pages of what is asked for; what is asked for is 500 at a time.
            let asked = try await host.control()["requests"]?.array?.compactMap(\.string) ?? []
            #expect(asked.contains { $0.contains("?limit=500") })
            try await host.control(["slow_list": 1])
            #expect(try await client.list().objects.count == 7)
            try await host.control(["slow_list": 0, "page_limit": 3, "forget_requests": true])
            let paged = try await client.list()
            let names = paged.objects.compactMap { $0["metadata"]?["name"]?.string }
            #expect(names == (0..<7).map { "c\($0)" })
            let pages = try await host.control()["requests"]?.array?.compactMap(\.string) ?? []
            #expect(pages.count == 3 && pages.dropFirst().allSatisfy { $0.contains("&continue=") })
            // A token that died is no fault, unless they all do.
            try await host.control(["expire_continue": 1])
            #expect(try await client.list().objects.count == 7)
            try await host.control(["expire_continue": 100])
            #expect(await cause { _ = try await client.list() } == .serverFailed)
            try await host.control(["expire_continue": 0, "page_limit": 0, "fail_list": 1])
            #expect(await cause { _ = try await client.list() } == .serverFailed)
            try await host.control(["throttle": 1])
            #expect(await cause { _ = try await client.list() } == .throttled(retryAfter: .seconds(1)))
        }
    }

    @Test(
        "a watch goes on from a version: changes, deletions and bookmarks in order, and what happened before it began"
    )
    func watches() async throws {
        try await ClusterHost.with { host in
            let client = try Self.client(host)
            let version = try await client.list().resourceVersion
            try await host.create("first", spec: Self.spec)
            let heard = Heard()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { _ = try await client.watch(from: version) { heard.add($0) } }
                try await condition { heard.told == ["put first"] }
                try await host.setStatus(["phase": "Open"], of: "first")
                try await host.delete("first")
                try await host.control(["push": ["bookmark"]])
                try await condition { heard.told.count == 4 }
                try await host.control(["push": ["end"]])
                try await group.next()
            }
            #expect(heard.told == ["put first", "put first", "deleted first", "bookmark"])
            guard case .bookmark(let bookmark)? = heard.all.last else { return }
            // From the bookmark on, nothing is told again.
            let again = Heard()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { _ = try await client.watch(from: bookmark) { again.add($0) } }
                try await host.create("second", spec: Self.spec)
                try await condition { !again.all.isEmpty }
                try await host.control(["push": ["end"]])
                try await group.next()
            }
            #expect(again.told == ["put second"])
        }
    }

    @Test(
        "a version that is not kept any more is told as such, as an answer, as an event and in the middle of a watch"
    )
    func expiry() async throws {
        try await ClusterHost.with { host in
            let client = try Self.client(host)
            let version = try await client.list().resourceVersion
            try await host.control(["compact": true])
            #expect(try await client.watch(from: version) { _ in } == .expired)
            try await host.control(["expired_as": "event"])
            #expect(try await client.watch(from: version) { _ in } == .expired)
            let now = try await client.list().resourceVersion
            async let end = client.watch(from: now) { _ in }
            try await condition { try await host.control()["watches"] == 1 }
            try await host.control(["push": ["expire"]])
            #expect(try await end == .expired)
        }
    }

    @Test(
        "streams that break off, say nonsense or never end a line are errors, and nothing is made of their halves"
    )
    func brokenStreams() async throws {
        try await ClusterHost.with { host in
            // Longer than a loaded machine takes to break it: a quiet stream that ends by itself is no error.
            let client = try Self.client(host, watchSeconds: 600)
            let version = try await client.list().resourceVersion
            let wishes: [(JSON, [ObservationError.Cause])] = [
                (["reset_watches": true], [.unreachable, .malformed]),
                (["push": ["half"]], [.unreachable, .malformed]),
                (["push": ["garbage"]], [.malformed]), (["push": ["endless"]], [.tooLarge]),
            ]
            for (wish, causes) in wishes {
                let heard = Heard()
                async let found = cause { _ = try await client.watch(from: version) { heard.add($0) } }
                try await condition { try await host.control()["watches"] == 1 }
                try await host.control(wish)
                let cause = await found
                #expect(cause.map { causes.contains($0) } == true, "\(wish): \(cause as Any)")
                #expect(heard.all.isEmpty, "\(wish)")
                // The host does not notice that nobody listens any more.
                try await host.control(["push": ["end"]])
                try await condition { try await host.control()["watches"] == 0 }
            }
            // The server's own end of a quiet stream is no error.
            #expect(try await Self.client(host, watchSeconds: 1).watch(from: version) { _ in } == .ended)
        }
    }

    @Test("what the user of a watch throws passes through untouched")
    func ownErrors() async throws {
        struct Mine: Error {}
        try await ClusterHost.with { host in
            let client = try Self.client(host)
            let version = try await client.list().resourceVersion
            try await host.create("one", spec: Self.spec)
            await #expect(throws: Mine.self) {
                _ = try await client.watch(from: version) { _ in throw Mine() }
            }
        }
    }

    @Test("objects are made once and deleted by their uid, and a token that rotates is read anew")
    func changes() async throws {
        try await ClusterHost.with { host in
            let client = try Self.client(host)
            let object: JSON = ["metadata": ["name": "one"], "spec": Self.spec]
            guard case .created(let made) = try await client.create(object, name: "one") else {
                Issue.record("it was there")
                return
            }
            let uid = try #require(made["metadata"]?["uid"]?.string)
            guard case .present(let present) = try await client.create(object, name: "one") else {
                Issue.record("it was made twice")
                return
            }
            #expect(present["metadata"]?["uid"]?.string == uid)
            try await client.delete("one", uid: "another")
            #expect(try await host.objects().count == 1)
            try "rotated\n".write(toFile: host.tokenFile, atomically: true, encoding: .utf8)
            try await client.delete("one", uid: uid)
            try await client.delete("one", uid: uid)
            #expect(try await host.objects().isEmpty)
            try "not a token\n".write(toFile: host.tokenFile, atomically: true, encoding: .utf8)
            #expect(await cause { _ = try await client.list() } == .credential)
        }
    }

    @Test(
        "no cluster is asked at an address that the rules do not allow, and no file is read outside the folders"
    )
    func rules() async throws {
        try await ClusterHost.with { host in
            #expect(throws: ObservationError.self) { try Self.client(host, mayBePrivate: false) }
            let outside = try CustomResources(
                CustomResources.Place(
                    address: host.address,
                    group: "g",
                    version: "v1",
                    plural: "p",
                    namespace: "n"
                ),
                credentialFile: "/etc/passwd",
                authorityFile: nil,
                mayBePrivate: true,
                access: LocalAccess(credentials: [host.folder]),
                now: { Instant(microseconds: 0) }
            )
            #expect(await cause { _ = try await outside.list() } == .credential)
        }
    }

    @Test("lines are put together from parts as they come, and a part may hold several")
    func lines() throws {
        var reader = LineReader()
        #expect(try reader.lines(adding: Array("{\"a\":".utf8)) == [])
        #expect(
            try reader.lines(adding: Array("1}\n\n{}\n{".utf8)).map { String(decoding: $0, as: UTF8.self) }
                == ["{\"a\":1}", "{}"]
        )
        #expect(try reader.lines(adding: Array("}\n".utf8)) == [Array("{}".utf8)])
        #expect(throws: ObservationError.self) {
            var endless = LineReader()
            for _ in 0..<100 { _ = try endless.lines(adding: [UInt8](repeating: 0x78, count: 65_536)) }
        }
    }
}
