import Access
import Custody
import Evidence
import Foundation
import Kinds
import Postgres
import TestSupport
import Testing

@Suite("Files as they are kept")
struct KeptFilesTests {
    static let secret = "correct-horse-battery-staple"

    static func values(_ password: String = secret, replicas: Int = 2) -> SourceFile {
        let text = "replicas: \(replicas)\ndatabase:\n  user: app\n  password: \(password)\n"
        return SourceFile(name: "prod/values.yaml", mediaType: "application/yaml", bytes: Array(text.utf8))
    }

    static func registration(_ file: SourceFile = values()) -> Registration {
        Registration(kind: "helm_values", name: "shop", files: [file])
    }

    @Test("exactly the registered bytes come back, of each version, to who may read them")
    func roundTrip() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let marked = SourceFile(
                name: "z.yaml",
                mediaType: nil,
                bytes: [0xEF, 0xBB, 0xBF] + Array("a: 1\n".utf8)
            )
            for file in [Self.values(), Self.values(replicas: 3), marked] {
                _ = try await bench.custody.registerArtifact(for: bench.caller, Self.registration(file))
            }
            func files(_ version: Int, _ caller: Caller? = nil) async throws -> [KeptFile] {
                try await bench.otherServer().files(for: caller ?? bench.caller, of: "shop", version: version)
            }
            let first = try #require(try await files(1).first)
            #expect(first.bytes == Self.values().bytes)
            #expect(first.source.name == "prod/values.yaml")
            #expect(first.source.mediaType == "application/yaml")
            #expect(first.source.sha256 == Digest.sha256(of: Self.values().bytes).hex)
            #expect(first.charset == nil)
            #expect(try await files(2).map(\.bytes) == [Self.values(replicas: 3).bytes])
            #expect(try await files(3).first?.charset == "utf-8")
            await #expect(throws: CustodyError.unknownVersion(4)) { try await files(4) }
            let reader = bench.caller(may: [.read])
            await #expect(throws: AccessError.self) { try await files(1, reader) }
        }
    }

    @Test("a secret stands nowhere in the database, and its content is named by the CID with it")
    func secrets() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let registered = try await bench.custody.registerArtifact(for: bench.caller, Self.registration())
                .value
            let parsed = try ArtifactKinds.parse(kind: .helmValues, files: [Self.values()])
            #expect(registered.cid == parsed.contentIdentifier.text)
            _ = try await bench.custody.registerArtifact(
                for: bench.caller,
                Self.registration(Self.values("another-\(Self.secret)"))
            )
            let detail = try await bench.custody.artifact(for: bench.caller, "shop")
            #expect(detail.secrets?.count == 1)
            #expect(detail.secrets?.keyID?.count == 16)
            #expect(detail.content["database"]?["user"] == "app")
            #expect(
                detail.content["database"]?["password"]?["secret"]?.string?.hasPrefix("hmac-sha256:") == true
            )
            #expect(try await bench.places(of: Self.secret) == [])
            #expect(try await bench.places(of: "replicas") != [])
        }
    }

    @Test("content is checked against its schema with its secrets, and kept without them")
    func schema() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            var registration = Self.registration()
            registration.contentSchema = [
                "properties": ["database": ["properties": ["password": ["type": "string", "minLength": 20]]]]
            ]
            _ = try await bench.custody.registerArtifact(for: bench.caller, registration)
            registration.files = [Self.values("short")]
            await #expect(throws: CustodyError.self) {
                try await bench.custody.registerArtifact(for: bench.caller, registration)
            }
        }
    }

    @Test("bytes that were changed, or stand at another place, are refused")
    func swapped() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            _ = try await bench.custody.registerArtifact(for: bench.caller, Self.registration())
            _ = try await bench.custody.registerArtifact(
                for: bench.caller,
                Self.registration(Self.values(replicas: 3))
            )
            try await bench.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    ALTER TABLE custody.artifact_files DISABLE TRIGGER append_only;
                    UPDATE custody.artifact_files AS file SET sealed = other.sealed
                    FROM custody.artifact_files AS other
                    WHERE other.tenant_id = file.tenant_id AND other.version <> file.version;
                    """
                )
            }
            let audit = KeptFilesAudit(
                bench.database.app,
                keys: TenantKeys(TenantKeyFolder(bench.keys))
            )
            #expect(
                try await audit.run(bench.tenant)
                    == .damaged(artifact: "shop", version: 1, file: "prod/values.yaml")
            )
            for version in 1...2 {
                await #expect(
                    throws: CustodyError.tenantKeyUnusable(
                        .damaged(file: "prod/values.yaml", version: version)
                    )
                ) { try await bench.custody.files(for: bench.caller, of: "shop", version: version) }
            }
        }
    }

    @Test("the audit opens every file, and says so where one is missing or the key can't be had")
    func audited() async throws {
        try await Bench.with { bench in
            func audit() async throws -> KeptFilesAudit.Outcome {
                let keys = TenantKeys(TenantKeyFolder(bench.keys))
                return try await KeptFilesAudit(bench.database.app, keys: keys).run(bench.tenant)
            }
            #expect(try await audit() == .inOrder(files: 0))
            try await bench.accord()
            for replicas in 1...3 {
                let registration = Self.registration(Self.values(replicas: replicas))
                _ = try await bench.custody.registerArtifact(for: bench.caller, registration)
            }
            #expect(try await audit() == .inOrder(files: 3))
            let path = "\(bench.keys)/\(bench.tenant)"
            #expect(rename(path, path + ".kept") == 0)
            guard case .keyUnusable(.missing) = try await audit() else {
                Issue.record("a missing key was not told")
                return
            }
            #expect(rename(path + ".kept", path) == 0)
            try await bench.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    ALTER TABLE custody.artifact_files DISABLE TRIGGER append_only;
                    DELETE FROM custody.artifact_files WHERE version = 2;
                    """
                )
            }
            guard case .damaged("shop", 2, _) = try await audit() else {
                Issue.record("a missing file was not told")
                return
            }
        }
    }

    @Test(
        "what a version from before has in ledger.blobs is given, and its secrets are sealed when it is read"
    )
    func older() async throws {
        try await Bench.with(isReplayed: false) { bench in
            try await bench.accord()
            _ = try await bench.custody.registerArtifact(for: bench.caller, Self.registration())
            try await bench.age(Self.values(), of: .helmValues)
            let detail = try await bench.custody.artifact(for: bench.caller, "shop")
            #expect(detail.secrets?.count == 1)
            #expect(!detail.content.canonicalString.contains(Self.secret))
            let files = try await bench.custody.files(for: bench.caller, of: "shop", version: 1)
            #expect(files.map(\.bytes) == [Self.values().bytes])
        }
    }
}

extension Bench {
    /// Tables of the database in whose rows `text` stands, as it is or as hexadecimal bytes.
    func places(of text: String) async throws -> [String] {
        let tables = try await database.superuser.rows(
            """
            SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
            WHERE schemaname IN ('access', 'chronicle', 'custody', 'jobs', 'ledger') ORDER BY 1
            """
        ) { row -> String in try row["name"] }
        var found: [String] = []
        for table in tables {
            let hex = Hex.encode(Array(text.utf8))
            let count = try await database.superuser.first(
                Query(
                    stringLiteral: """
                        SELECT count(*) AS count FROM \(table) AS held
                        WHERE strpos(held::text, '\(text)') > 0 OR strpos(held::text, '\(hex)') > 0
                        """
                )
            ) { row -> Int in try row["count"] }
            if count != 0 { found.append(table) }
        }
        return found
    }

    /// Makes the only version there is one that an older server registered from `file`: with its secrets, without what
    /// is kept since.
    func age(_ file: SourceFile, of kind: KindName) async throws {
        let content = try ArtifactKinds.parse(kind: kind, files: [file]).content
        try await database.superuser.withConnection { db in
            try db.executeScript(
                """
                ALTER TABLE custody.artifact_files DISABLE TRIGGER USER;
                ALTER TABLE custody.artifact_versions DISABLE TRIGGER USER;
                ALTER TABLE custody.normal_forms DISABLE TRIGGER USER;
                DELETE FROM custody.artifact_files;
                DELETE FROM custody.normal_forms;
                """
            )
            try db.execute(
                """
                UPDATE custody.artifact_versions
                SET content = \(content), details = NULL, secret_count = NULL, secret_key_id = NULL
                WHERE tenant_id = \(tenant)
                """
            )
            try db.execute(
                "UPDATE custody.governed_artifacts SET content = \(content) WHERE tenant_id = \(tenant)"
            )
            try db.execute(
                """
                INSERT INTO ledger.blobs (tenant_id, digest, bytes)
                VALUES (\(tenant), \(Digest.sha256(of: file.bytes)), \(file.bytes))
                """
            )
        }
    }
}
