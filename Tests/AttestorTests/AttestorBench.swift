import Access
import Attestor
import Evidence
import Foundation
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

/// A tenant with callers, an attestor, and a key that signs what builders state.
struct AttestorBench: Sendable {
    let database: TestDatabase
    let access: Access
    let attestor: Attestor
    /// May do everything.
    let caller: Caller
    let builder = SigningKey()
    /// Signs verdicts.
    let key: SigningKey
    let clock: SteppingClock

    static func with(_ body: (AttestorBench) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let clock = SteppingClock()
            let entries = EntryMaker(clock: clock)
            let access = Access(database: database.app, ledger: Ledger(), entries: entries)
            let (caller, _) = try await access.createTenant(named: "Northwind", administrator: ada)
            let key = SigningKey()
            let attestor = Attestor(
                database: database.app,
                ledger: Ledger(),
                entries: entries,
                signer: { key }
            )
            try await body(
                AttestorBench(
                    database: database,
                    access: access,
                    attestor: attestor,
                    caller: caller,
                    key: key,
                    clock: clock
                )
            )
        }
    }

    private static var ada: CallerDraft {
        CallerDraft(
            kind: .person,
            name: "ada",
            did: DIDKey(SigningKey().verificationKey).text,
            permissions: Set(Permission.allCases)
        )
    }

    /// Somebody of another tenant who may do everything there.
    func stranger() async throws -> Caller {
        try await access.createTenant(named: "Contoso", administrator: Self.ada).0
    }

    func caller(may permissions: Set<Permission>) -> Caller {
        var other = caller
        other.permissions = permissions
        return other
    }

    static let artifact = Digest.sha256(of: Array("the artifact".utf8))

    /// Of the artifact, signed by the builder.
    func envelope(_ type: String = "https://example.com/built/v1", by key: SigningKey? = nil) throws
        -> [UInt8]
    {
        var envelope = Statement(
            subjects: [Statement.Subject(name: "app", sha256: Self.artifact)],
            predicateType: type,
            predicate: ["a": 1]
        ).envelope()
        try envelope.sign(with: key ?? builder)
        return envelope.canonicalBytes()
    }

    @discardableResult
    func trustBuilder() async throws -> KeptAnchor {
        try await attestor.addAnchor(
            for: caller,
            AnchorDraft(name: "builder", form: "did", material: DIDKey(builder.verificationKey).text)
        ).value
    }

    func take(_ text: String) async throws -> ImportedDocument {
        try #require(try await attestor.importDocuments(for: caller, Array(text.utf8)).value.first)
    }

    static let bill = """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
         "metadata": {"component": {"type": "application", "bom-ref": "app", "name": "App", "version": "1",
            "purl": "pkg:generic/app@1",
            "hashes": [{"alg": "SHA-256", "content": "\(artifact.hex)"}]}},
         "components": [{"type": "library", "bom-ref": "a", "name": "left-pad", "version": "1.3.0",
            "purl": "pkg:npm/left-pad@1.3.0", "licenses": [{"license": {"id": "MIT"}}, {"expression": "BSD-2-Clause"}]},
            {"type": "library", "bom-ref": "b", "name": "inner"}],
         "dependencies": [{"ref": "app", "dependsOn": ["a"]}],
         "vulnerabilities": [{"id": "CVE-2024-1", "analysis": {"state": "exploitable", "detail": "yes"},
            "affects": [{"ref": "a"}]}]}
        """

    /// About every version of a package of npm but those from `fixed` on.
    static func advisory(
        _ id: String,
        about package: String,
        day: Int = 1,
        fixed: String = "2.0.0"
    ) -> String {
        """
        {"id": "\(id)", "modified": "2026-01-0\(day)T00:00:00Z", "affected": [
         {"package": {"ecosystem": "npm", "name": "\(package)"},
          "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "\(fixed)"}]}]}]}
        """
    }

    static let vex = """
        {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://example.com/1", "author": "Ada",
         "timestamp": "2026-01-01T00:00:00Z", "version": 1, "statements": [
           {"vulnerability": {"name": "CVE-2024-1"}, "status": "not_affected",
            "justification": "vulnerable_code_not_in_execute_path",
            "products": [{"@id": "pkg:generic/app@1", "subcomponents": [{"@id": "pkg:npm/left-pad@1.3.0"}]}]}]}
        """
}

/// A clock that goes on by one millisecond with each look, and further only when it is told to.
final class SteppingClock: WallClock {
    private let moment = Mutex(SystemClock().now())

    func now() -> Instant {
        moment.withLock { moment in
            moment = moment.advanced(by: .milliseconds(1))
            return moment
        }
    }

    func advance(by duration: Duration) { moment.withLock { $0 = $0.advanced(by: duration) } }
}

extension Database {
    /// The column `line` of what a query gives.
    func lines(_ query: Query) async throws -> [String] {
        try await withConnection { db in try db.rows(query) { row in try row["line"] } }
    }
}
