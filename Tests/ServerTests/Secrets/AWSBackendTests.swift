import Access
import Evidence
import Ledger
import Secrets
import TestSupport
import Testing

@testable import Server

/// Against moto, which checks every signature with AWS's own library. AWS itself was never asked.
@Suite("Credentials of AWS")
struct AWSBackendTests {
    /// Asks as whoever has these keys, over the product's own way.
    private struct Witness: Sendable {
        let aws: PrivateAWS
        let fetcher = WebFetcher(mayBePrivate: true)

        /// - Parameter keys: `nil` for the administrator's.
        func ask(
            _ service: String,
            _ keys: AWSRequest.Keys? = nil,
            _ fields: (name: String, value: String)...
        )
            async throws -> AWSAnswer
        {
            let request = AWSRequest(
                service: service,
                region: "us-east-1",
                endpoint: aws.address,
                fields: fields + [("Version", service == "iam" ? "2010-05-08" : "2011-06-15")]
            )
            var question = WebFetcher.Question(address: aws.address + "/")
            question.method = "POST"
            question.headers = request.headers(
                signedWith: keys ?? AWSRequest.Keys(accessKey: aws.accessKey, secretKey: aws.secretKey),
                at: SystemClock().now()
            )
            question.body = request.body
            return AWSAnswer(try await fetcher.answer(to: question).body)
        }

        func users() async throws -> [String] {
            try await ask("iam", nil, ("Action", "ListUsers")).texts("UserName").sorted()
        }

        /// Who STS says that the holder of these credentials is.
        func identity(_ credentials: LooseObject) async throws -> String? {
            let keys = AWSRequest.Keys(
                accessKey: credentials["access_key"]?.string ?? "",
                secretKey: credentials["secret_key"]?.string ?? "",
                sessionToken: credentials["session_token"]?.string
            )
            return try await ask("sts", keys, ("Action", "GetCallerIdentity")).text("Arn")
        }
    }

    private static let readingUsers =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*"}]}"#
    private static let trustingEverybody =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","#
        + #""Principal":{"AWS":"*"},"Resource":"*"}]}"#

    private func withAWS(_ body: (LendingBench, PrivateAWS, Witness) async throws -> Void) async throws {
        try await LendingBench.with { bench in
            try await PrivateAWS.with { aws in
                try await bench.aws(
                    "config/root",
                    [
                        "access_key": .string(aws.accessKey), "secret_key": .string(aws.secretKey),
                        "iam_endpoint": .string(aws.address), "sts_endpoint": .string(aws.address),
                    ]
                )
                try await body(bench, aws, Witness(aws: aws))
            }
        }
    }

    @Test(
        "a user is made with what its role gives, and is taken away whole; one that failed half way leaves nothing"
    )
    func users() async throws {
        try await withAWS { bench, aws, witness in
            let shown = try await bench.aws("config/root", [:], .read).shown
            #expect(shown["access_key"]?.string == aws.accessKey)
            #expect(!LooseJSON.object(shown).text.contains(aws.secretKey))

            _ = try await witness.ask("iam", nil, ("Action", "CreateGroup"), ("GroupName", "readers"))
            let policy = try await witness.ask(
                "iam",
                nil,
                ("Action", "CreatePolicy"),
                ("PolicyName", "managed"),
                ("PolicyDocument", Self.readingUsers)
            )
            let arn = try #require(policy.text("Arn"))
            try await bench.aws(
                "roles/reader",
                [
                    "credential_type": "iam_user", "policy_document": .string(Self.readingUsers),
                    "policy_arns": [.string(arn)], "iam_groups": ["readers"], "user_path": "/lent/",
                    "default_ttl": "1h", "max_ttl": "2h",
                ]
            )
            let answer = try await bench.aws("creds/reader", [:], .read)
            #expect(answer.isRenewable && answer.leaseDuration == 3_600)
            let user = try #require(try await witness.users().first { $0 != "admin" })
            #expect(user.hasPrefix("v-"))
            #expect(try await witness.identity(answer.shown)?.hasSuffix(":user/lent/\(user)") == true)
            let keys = AWSRequest.Keys(
                accessKey: answer.shown["access_key"]?.string ?? "",
                secretKey: answer.shown["secret_key"]?.string ?? ""
            )
            // What its policy allows, and nothing else.
            #expect(
                try await witness.ask("iam", keys, ("Action", "ListUsers")).texts("UserName").contains(user)
            )
            let denied = try await witness.ask("iam", keys, ("Action", "CreateUser"), ("UserName", "x"))
            #expect(denied.text("Code") == "AccessDenied")
            let groups = try await witness.ask(
                "iam",
                nil,
                ("Action", "ListGroupsForUser"),
                ("UserName", user)
            )
            #expect(groups.texts("GroupName") == ["readers"])

            let lease: LooseObject = ["lease_id": .string(answer.leaseID), "sync": true]
            #expect(try await bench.sys("leases/renew", lease).leaseDuration == 3_600)
            try await bench.sys("leases/revoke", lease)
            #expect(try await witness.users() == ["admin"])
            #expect(try await witness.identity(answer.shown) == nil)

            // The second of its policies is none: the user that was made before is taken away again.
            try await bench.aws(
                "roles/half",
                [
                    "credential_type": "iam_user",
                    "policy_arns": [.string(arn), "arn:aws:iam::123456789012:policy/nobodys"],
                ]
            )
            let failed = await bench.refusal { try await bench.aws("creds/half", [:], .read) }
            #expect(
                failed?.status == 500 && failed?.errors.first?.contains("NoSuchEntity") == true,
                "\(failed as Any)"
            )
            #expect(try await witness.users() == ["admin"])
            #expect(try await bench.states() == ["revoked": 2])
            try await frozen(bench, aws, witness)
        }
    }

    /// An endpoint that takes connections and never answers: who asks is told so after the time that the connection gives it, and
    /// what is to be taken back waits until it does.
    private func frozen(_ bench: LendingBench, _ aws: PrivateAWS, _ witness: Witness) async throws {
        let lease = try await bench.aws("creds/reader", [:], .read).leaseID
        let still: @Sendable (String) -> ScriptedServer.Deed = { _ in .stayStill }
        try await ScriptedServer.with(still) { port, server in
            try await bench.aws(
                "config/root",
                ["iam_endpoint": .string("http://127.0.0.1:\(port)"), "call_timeout": "1s"]
            )
            let refused = await bench.refusal { try await bench.aws("creds/reader", [:], .read) }
            #expect(refused?.status == 500 && refused?.errors.first?.contains("within 1 s") == true)
            let kept = await bench.refusal {
                try await bench.sys("leases/revoke", ["lease_id": .string(lease), "sync": true])
            }
            #expect(kept?.status == 500 && kept?.errors.first?.contains("within 1 s") == true)
            // The one that may have been made, and the one that was.
            #expect(try await bench.states() == ["revoked": 2, "revoking": 2])
            #expect(server.requests.count >= 3)
        }
        try await bench.aws("config/root", ["iam_endpoint": .string(aws.address), "call_timeout": 20])
        try await condition {
            _ = try? await bench.sys("leases/revoke-prefix/aws")
            return try await bench.states()["revoking"] == nil
        }
        #expect(try await witness.users() == ["admin"])
    }

    @Test("sessions of STS are what they say they are, are not renewed, and last as long as was asked for")
    func sessions() async throws {
        try await withAWS { bench, _, witness in
            let made = try await witness.ask(
                "iam",
                nil,
                ("Action", "CreateRole"),
                ("RoleName", "deployer"),
                ("AssumeRolePolicyDocument", Self.trustingEverybody)
            )
            let arn = try #require(made.text("Arn"))
            try await bench.aws(
                "roles/deploy",
                ["credential_type": "assumed_role", "role_arns": [.string(arn)], "max_sts_ttl": "2h"]
            )
            let assumed = try await bench.aws("sts/deploy", ["ttl": "20m"])
            #expect(!assumed.isRenewable && assumed.leaseDuration == 1_200)
            #expect(assumed.shown["session_token"] == assumed.shown["security_token"])
            #expect(assumed.shown["arn"]?.string?.contains("assumed-role/deployer/v-") == true)
            #expect(try await witness.identity(assumed.shown)?.contains("assumed-role/deployer/") == true)
            let renewal = await bench.refusal {
                try await bench.sys("leases/renew", ["lease_id": .string(assumed.leaseID)])
            }
            #expect(renewal?.errors == ["lease is not renewable"])
            #expect(try await bench.aws("creds/deploy", ["ttl": "10h"]).leaseDuration == 7_200)
            let short = await bench.refusal { try await bench.aws("sts/deploy", ["ttl": "5m"]) }
            #expect(short?.status == 400 && short?.errors.first?.contains("ttl") == true)
            // What policies let live is no longer; what would be shorter than any session is none.
            let backend = try #require(bench.lending.backends["aws"])
            var limited = try bench.request(.read, "sts/deploy", ["ttl": "20m"], below: "aws")
            limited.maxTTL = 900
            #expect(try await backend.answer(limited).leaseDuration == 900)
            limited.maxTTL = 600
            let asked = limited
            let none = await bench.refusal { _ = try await backend.answer(asked) }
            #expect(
                none?.status == 400 && none?.errors.first?.contains("600") == true,
                "\(String(describing: none))"
            )
            let other = await bench.refusal {
                try await bench.aws("sts/deploy", ["role_arn": "arn:aws:iam::123456789012:role/other"])
            }
            #expect(other?.errors.first?.contains("role_arn") == true)

            try await bench.aws(
                "roles/federated",
                ["credential_type": "federation_token", "policy_document": .string(Self.readingUsers)]
            )
            let federated = try await bench.aws("sts/federated", [:])
            #expect(federated.leaseDuration == 3_600)
            for name in ["access_key", "secret_key", "session_token"] {
                #expect(federated.shown[name]?.string?.isEmpty == false, "\(name)")
            }
            try await bench.aws("roles/session", ["credential_type": "session_token"])
            #expect(try await bench.aws("sts/session", [:]).shown["session_token"]?.string?.isEmpty == false)
            // What policies say of the name of a role holds in both ways in which it is asked for.
            let names = SecretRoles(
                database: bench.database.app,
                barrier: bench.barrier,
                clock: SystemClock()
            )
            let mount = try bench.request(.read, "sts/deploy", [:], below: "aws").mount
            _ = try await names.put("prod.aws.deploy", for: "creds/deploy", in: mount, description: nil)
            for path in ["creds/deploy", "sts/deploy"] {
                #expect(try await names.name(of: path, in: mount) == "prod.aws.deploy")
            }
            await #expect(throws: SecretsError.roleNamed("aws/sts/deploy")) {
                _ = try await names.put("prod.aws.other", for: "sts/deploy", in: mount, description: nil)
            }
            // Nobody can take a session back: its lease ends, and AWS ends it by itself.
            try await bench.sys("leases/revoke-prefix/aws")
            #expect(try await bench.states() == ["revoked": 5])
        }
    }

    @Test("its own key is changed; a wrong one and a service that is away are said, and nothing is forgotten")
    func rootKey() async throws {
        try await withAWS { bench, aws, witness in
            try await bench.aws(
                "roles/reader",
                ["credential_type": "iam_user", "policy_document": .string(Self.readingUsers)]
            )
            let first = try await bench.aws("creds/reader", [:], .read)
            let rotated = try await bench.aws("config/rotate-root").shown["access_key"]?.string
            #expect(rotated != nil && rotated != aws.accessKey)
            #expect(try await bench.aws("config/root", [:], .read).shown["access_key"]?.string == rotated)
            // The one before is gone.
            let old = try await witness.ask("iam", nil, ("Action", "ListUsers"))
            #expect(old.text("Code") == "InvalidClientTokenId")
            let second = try await bench.aws("creds/reader", [:], .read)
            #expect(try await witness.identity(second.shown) != nil)

            try await bench.aws("config/root", ["iam_endpoint": "http://127.0.0.1:1"])
            let away = await bench.refusal { try await bench.aws("creds/reader", [:], .read) }
            #expect(away?.status == 500)
            let health = try await bench.lending.targets.all(of: bench.tenant.id).map(\.health)
            #expect(health.map { $0.failureCount > 0 && $0.failure != nil } == [true])
            let kept = await bench.refusal {
                try await bench.sys("leases/revoke", ["lease_id": .string(first.leaseID), "sync": true])
            }
            #expect(kept?.status == 500)
            try await bench.aws("config/root", ["iam_endpoint": .string(aws.address)])
            try await condition {
                _ = try? await bench.sys("leases/revoke-prefix/aws")
                return try await bench.states()["revoking"] == nil
            }
            #expect(try await witness.identity(first.shown) == nil)
            #expect(try await witness.identity(second.shown) == nil)

            try await bench.aws("config/root", ["secret_key": "not-the-secret-key"])
            let wrong = await bench.refusal { try await bench.aws("creds/reader", [:], .read) }
            #expect(wrong?.errors.first?.contains("SignatureDoesNotMatch") == true, "\(wrong as Any)")
            #expect(wrong?.errors.joined().contains("not-the-secret-key") == false)
        }
    }

    @Test("fields that are wrong are refused, each by its name")
    func badInput() async throws {
        try await LendingBench.with { bench in
            for (field, value) in [
                ("iam_endpoint", "ftp://aws.example"), ("sts_endpoint", "https://u@aws.example"),
                ("access_key", ""), ("secret_key", ""),
            ] as [(String, LooseJSON)] {
                let good: LooseObject = ["access_key": "AKIAEXAMPLE", "secret_key": "s"]
                let error = await bench.refusal {
                    try await bench.aws("config/root", good.merging([field: value]))
                }
                #expect(
                    error?.status == 400 && error?.errors.first?.contains(field) == true,
                    "\(field) \(value)"
                )
            }
            for (field, value) in [
                ("credential_type", "root"), ("policy_document", "no json"), ("policy_document", ""),
                ("default_ttl", "soon"), ("max_leases", -1),
            ] as [(String, LooseJSON)] {
                let good: LooseObject = ["credential_type": "iam_user", "policy_document": "{}"]
                let error = await bench.refusal {
                    try await bench.aws("roles/r", good.merging([field: value]))
                }
                #expect(
                    error?.status == 400 && error?.errors.first?.contains(field) == true,
                    "\(field) \(value)"
                )
            }
            let bare = await bench.refusal {
                try await bench.aws("roles/r", ["credential_type": "assumed_role"])
            }
            #expect(bare?.errors.first?.contains("role_arns") == true)
            #expect(await bench.refusal { try await bench.aws("roles/r", [:], .read) } == .missing)
            #expect(await bench.refusal { try await bench.aws("nowhere", [:], .read) } == .unsupportedPath)
            #expect(
                await bench.refusal { try await bench.aws("creds/r", [:], .delete) } == .unsupportedOperation
            )
        }
    }
}
