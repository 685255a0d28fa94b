import Evidence
import Foundation
import Testing

@testable import Server

@Suite("Configuration")
struct ConfigurationTests {
    private func load(_ file: String, _ environment: [String: String] = [:]) throws -> Configuration {
        let path = FileManager.default.temporaryDirectory.path + "/muniment-\(UUID().uuidString).json"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(file.utf8).write(to: URL(filePath: path))
        return try Configuration.load(file: path, environment: environment, flags: [:])
    }

    private func refusal(_ body: () throws -> Configuration) -> String {
        do {
            _ = try body()
            return ""
        } catch {
            return "\(error)"
        }
    }

    @Test("a file, then the environment, then flags")
    func order() throws {
        let configuration = try load(
            #"{"port": 1, "host": "::1", "named_statements": false}"#,
            ["MUNIMENT_PORT": "2", "PATH": "/bin", "MUNIMENT_POSTGRES_BIN": "/opt"]
        )
        #expect(configuration.port == 2)
        #expect(configuration.host == "::1")
        #expect(!configuration.usesNamedStatements)
    }

    @Test(
        "the public address says whether browsers come over TLS",
        arguments: [
            ("https://muniment.example.org", true), ("HTTPS://[2001:db8::1]:8443/", true),
            ("http://muniment.example.org", false),
        ]
    )
    func publicAddress(url: String, isReachedOverTLS: Bool) throws {
        #expect(try load(#"{"public_url": "\#(url)"}"#).isReachedOverTLS == isReachedOverTLS)
        #expect(try !load("{}").isReachedOverTLS)
    }

    @Test(
        "what is no public address is refused",
        arguments: [
            "muniment.example.org", "ftp://a.example", "https://", "https://a.example/muniment",
            "https://u@a.example",
        ]
    )
    func noPublicAddress(url: String) {
        #expect(refusal { try load(#"{"public_url": "\#(url)"}"#) }.contains("public_url"))
    }

    @Test(
        "a value of another type is refused, and told what it must be",
        arguments: [
            (#"{"port": "8470"}"#, "port must be a whole number, without quotes"),
            (#"{"named_statements": "true"}"#, "named_statements must be true or false"),
            (#"{"home": 7}"#, "home must be a text"), (#"{"prot": 8470}"#, "prot is not known"),
            (#"{"port": 65536}"#, "65536"),
        ]
    )
    func types(file: String, told: String) {
        let words = refusal { try load(file) }
        #expect(words.contains(told), "\(words)")
    }

    @Test("an unknown variable is refused, with the nearest that is known")
    func variables() {
        let words = refusal { try load("{}", ["MUNIMENT_PROT": "1"]) }
        #expect(words.contains("MUNIMENT_PROT is not known"))
        #expect(words.contains("MUNIMENT_PORT"))
    }

    @Test("whether a server runs is told by the lock, and not by what a killed one left behind")
    func liveness() throws {
        let home = FileManager.default.temporaryDirectory.path + "/muniment-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: home) }
        let configuration = Configuration(home: home)
        let administration = Administration(configuration)
        let lock = try HomeLock(home)
        let file: JSON = ["pid": .integer(Int(getpid())), "database": "host=nowhere"]
        try Data(file.canonicalBytes()).write(to: URL(filePath: home + "/status.json"))
        #expect(try administration.status()?.database == "host=nowhere")
        #expect(throws: ServeError.self) { _ = try HomeLock(home) }
        lock.release()
        // The process lives, and is no server.
        #expect(try administration.status()?.database == nil)
        try HomeLock(home).release()
    }
}
