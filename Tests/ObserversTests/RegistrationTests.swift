import Evidence
import Foundation
import Testing

@testable import Observers

@Suite("Observers in general")
struct RegistrationTests {
    @Test("each protocol is there once, and its page names it and every parameter")
    func documentation() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(
            contentsOf: root.appending(path: "Documents/operating/observers.md"),
            encoding: .utf8
        )
        var names: Set<String> = []
        for observer in Observers.all {
            let name = observer.protocolName
            #expect(names.insert(name).inserted, "\(name)")
            #expect(page.contains("### \(name)") || page.contains(", \(name):"), "\(name)")
            for parameter in observer.parameters {
                #expect(page.contains("`\(parameter)`"), "\(name) \(parameter)")
            }
        }
        for cause in [
            .absent, .unreachable, .timedOut, .forbidden, .throttled(retryAfter: nil), .refusedAddress,
            .serverFailed,
            .malformed, .tooLarge, .credential, .misconfigured,
        ] as [ObservationError.Cause] {
            let error = ObservationError(cause, "", "", remedy: "")
            #expect(page.contains("| `\(error.code)` |"), "\(error.code)")
            #expect(error.isDrift == (cause == .absent))
        }
    }

    @Test("a secret is never written, however it is asked for")
    func secrets() {
        let secret = Secret(Array("hunter2\n".utf8))
        for text in [
            "\(secret)", String(reflecting: secret), String(describing: [secret]),
            String(reflecting: [1: secret]),
        ] {
            #expect(!text.contains("hunter2"))
            #expect(!text.contains("104"))
        }
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(!dumped.contains("104"))
        #expect(secret.text == "hunter2")
    }

    @Test("addresses are read in one form, and what is none is refused")
    func addresses() {
        #expect(
            WebAddress("HTTPS://Example.COM:443/a b?q=ü#x")?.description
                == "https://example.com/a%20b?q=%C3%BC"
        )
        #expect(WebAddress("http://[::1]:8080")?.description == "http://[::1]:8080/")
        for text in [
            "", "https://", "https:///x", "https://a@b", "https://a:b@c", "https://a:0", "https://a:99999",
            "https://a\\b",
            "ftp://a", "https://a/\u{0}", "https://::1", "https://a%2eb", "//a", "https://-a",
        ] { #expect(WebAddress(text) == nil, "\(text)") }
        let base = WebAddress("https://a.example/x/y?z")
        #expect(base?.resolving("/new?q")?.description == "https://a.example/new?q")
        #expect(base?.resolving("//b.example/new")?.description == "https://b.example/new")
        #expect(base?.resolving("http://b.example")?.origin.isSecure == false)
        #expect(base?.resolving("relative") == nil)
        #expect(HostPort("2001:db8::1", standardPort: 53)?.description == "[2001:db8::1]:53")
        #expect(HostPort("[2001:db8::1]:5353", standardPort: 53)?.port == 5353)
        for text in ["a:", "a:x", "[a]", "[::1", "a b", "-a", ":53"] {
            #expect(HostPort(text, standardPort: 53) == nil, "\(text)")
        }
    }

    @Test("what a server says of waiting is read as seconds or as a date, and nothing else")
    func waiting() throws {
        let now = try #require(Instant(rfc3339: "1994-11-06T08:49:30Z"))
        #expect(HTTPThrottle.duration("120", now: now) == .seconds(120))
        #expect(HTTPThrottle.duration("Sun, 06 Nov 1994 08:49:37 GMT", now: now) == .seconds(7))
        #expect(HTTPThrottle.duration("Sun, 06 Nov 1994 08:00:00 GMT", now: now) == .zero)
        for text in ["", "-1", "soon", "1.5", "99999999999999999999", "Sun, 06 Nov 1994 08:49:37 CET"] {
            #expect(HTTPThrottle.duration(text, now: now) == nil, "\(text)")
        }
        for attempt in 0..<6 {
            let wait = HTTPThrottle.backoff(attempt)
            #expect(wait >= .seconds(1 << attempt) && wait < .seconds(2 << attempt))
        }
    }

    @Test("a challenge's parameters are read, and broken ones end the reading")
    func challenges() {
        let text = #"Bearer realm="https://auth.example/token?a=\"b\"",service=registry, scope="a,b", error"#
        let challenge = AuthenticationChallenge(text)
        #expect(challenge?.scheme == "bearer")
        #expect(challenge?.parameters["realm"] == #"https://auth.example/token?a="b""#)
        #expect(challenge?.parameters["service"] == "registry")
        #expect(challenge?.parameters["scope"] == "a,b")
        #expect(AuthenticationChallenge("") == nil)
        #expect(AuthenticationChallenge("Basic")?.parameters.isEmpty == true)
        #expect(AuthenticationChallenge("Bearer realm=\"open")?.parameters["realm"] == "open")
    }

    @Test("credentials go to a token server by its host and port, and never away from TLS")
    func tokenHosts() throws {
        func isTrusted(_ realm: String, _ tokenHost: String?, by registry: String = "https://r.example")
            throws
            -> Bool
        {
            try RegistryClient.isTrusted(
                try #require(WebAddress(realm)),
                by: try #require(WebAddress(registry)),
                tokenHost: tokenHost
            )
        }
        #expect(try isTrusted("https://r.example/token", nil))
        #expect(try !isTrusted("https://r.example:8443/token", nil))
        #expect(try !isTrusted("https://auth.example/token", nil))
        #expect(try isTrusted("https://auth.example/token", "Auth.Example"))
        #expect(try !isTrusted("https://auth.example:8443/token", "auth.example"))
        #expect(try isTrusted("https://auth.example:8443/token", "auth.example:8443"))
        #expect(try !isTrusted("https://other.example/token", "auth.example"))
        #expect(throws: ObservationError.self) { try isTrusted("http://auth.example:443/", "auth.example") }
        #expect(throws: ObservationError.self) { try isTrusted("http://r.example/", nil) }
        #expect(throws: ObservationError.self) { try isTrusted("https://auth.example/", "https://auth") }
        #expect(try isTrusted("http://localhost:5001/", "localhost:5001", by: "http://localhost:5000"))
    }

    @Test("a request that has no moment before its visit's end is refused at once, and keeps none")
    func requestsInTime() async throws {
        let turns = TargetTurns()
        let target = Target(
            protocolName: "tls",
            address: "a.example",
            limits: Target.Limits(requestsPerSecond: 0.001)
        )
        try await turns.request(to: target, until: .now + .seconds(30))
        for _ in 0..<3 {
            let error = await #expect(throws: ObservationError.self) {
                try await turns.request(to: target, until: .now + .seconds(30))
            }
            guard case .throttled(let wait?)? = error?.cause else {
                Issue.record("\(String(describing: error))")
                continue
            }
            #expect(wait <= .seconds(1000))
        }
    }

    @Test("values lie over a chart's as Helm lays them")
    func merging() {
        let defaults: JSON = [
            "a": 1, "map": ["x": 1, "y": 2], "list": [1, 2], "gone": ["z": 1], "deep": ["gone": 1],
        ]
        let values: JSON = [
            "map": ["y": 3], "list": [9], "gone": .null, "deep": ["gone": .null], "new": true,
        ]
        let expected: JSON = ["a": 1, "map": ["x": 1, "y": 3], "list": [9], "deep": [:], "new": true]
        #expect(HelmRelease.merged(values, over: defaults) == expected)
    }
}
