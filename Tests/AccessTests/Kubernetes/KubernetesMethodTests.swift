import Access
import Evidence
import TestSupport
import Testing

// The API server is a host of ours: it answers a review as Kubernetes writes it (authentication.k8s.io/v1).
@Suite("Signing in with a service account")
struct KubernetesMethodTests {
    private let maker = TokenMaker()
    private static let address = "https://cluster.example:6443/apis/authentication.k8s.io/v1/tokenreviews"

    private func claims(_ bench: MethodBench, _ more: LooseObject = [:]) -> LooseObject {
        let usual: LooseObject = [
            "iss": "https://kubernetes.default.svc", "aud": ["vault"], "exp": .number(bench.time(600)),
            "sub": "system:serviceaccount:shop:till",
            "kubernetes.io": ["namespace": "shop", "serviceaccount": ["name": "till", "uid": "uid-1"]],
        ]
        return usual.merging(more)
    }

    private static func review(
        _ user: String = "system:serviceaccount:shop:till",
        uid: String = "uid-1",
        isGood: Bool = true
    ) -> LooseJSON {
        [
            "apiVersion": "authentication.k8s.io/v1", "kind": "TokenReview",
            "status": [
                "authenticated": .bool(isGood), "audiences": ["vault"],
                "user": ["username": .string(user), "uid": .string(uid), "groups": []],
            ],
        ]
    }

    private func with(
        reviewer: String? = nil,
        local: LocalServiceAccount = LocalServiceAccount(token: nil, authorities: nil),
        _ change: @escaping @Sendable (inout KubernetesRole) -> Void = { _ in },
        _ body: (MethodBench, KubernetesMethod) async throws -> Void
    ) async throws {
        try await MethodBench.with { bench in
            let method = KubernetesMethod(
                database: bench.database.app,
                cipher: bench.cipher,
                fetcher: bench.web.fetcher,
                clock: bench.clock,
                localAccount: { local }
            )
            var configuration = KubernetesConfiguration()
            configuration.host = "https://cluster.example:6443/"
            try await method.configure(configuration, reviewerToken: reviewer, at: bench.mount)
            try await method.roles.change("till", at: bench.mount) { role in
                role.names = ["till"]
                role.namespaces = ["shop", "shop-*"]
                change(&role)
            }
            bench.web.set(Self.address, Self.review(), status: 201)
            try await body(bench, method)
        }
    }

    @Test("who the cluster knows signs in as its account; without a reviewer the token asks for itself")
    func login() async throws {
        try await with { bench, method in
            let token = try await maker.token(claims(bench))
            let login = try await method.login(role: "till", token: token, at: bench.mount)
            #expect(login.alias == "uid-1")
            #expect(login.displayName == "shop-till")
            #expect(login.metadata["service_account_name"] == "till")
            #expect(login.metadata["service_account_namespace"] == "shop")
            #expect(login.metadata["role"] == "till")
            let question = try #require(bench.web.questions.last)
            #expect(question.headers.contains { $0.name == "Authorization" && $0.value == "Bearer \(token)" })
            let sent = try LooseJSON(parsing: question.body)
            #expect(sent["kind"] == "TokenReview")
            #expect(sent["spec"]?["token"] == .string(token))
        }
    }

    @Test("a reviewer's token asks, before the server's own; it is kept encrypted and never shown")
    func reviewers() async throws {
        let reviewer = try await maker.token(["sub": "reviewer"])
        let local = LocalServiceAccount(token: "local", authorities: "authorities")
        try await with(reviewer: reviewer, local: local) { bench, method in
            _ = try await method.login(
                role: "till",
                token: try await maker.token(claims(bench)),
                at: bench.mount
            )
            let question = try #require(bench.web.questions.last)
            #expect(
                question.headers.contains { $0.name == "Authorization" && $0.value == "Bearer \(reviewer)" }
            )
            #expect(question.authorities == "authorities")
            #expect(try await method.configuration(at: bench.mount)?.hasReviewer == true)
            let kept = try await bench.kept()
            #expect(!kept.contains(reviewer))
        }
        try await with(local: local) { bench, method in
            _ = try await method.login(
                role: "till",
                token: try await maker.token(claims(bench)),
                at: bench.mount
            )
            let question = try #require(bench.web.questions.last)
            #expect(question.headers.contains { $0.name == "Authorization" && $0.value == "Bearer local" })
        }
    }

    @Test("whom the cluster does not know, or knows as somebody else, does not sign in")
    func reviews() async throws {
        try await with { bench, method in
            let token = try await maker.token(claims(bench))
            let answers: [(LooseJSON, Int)] = [
                (Self.review(isGood: false), 201), (Self.review(uid: "uid-2"), 201),
                (Self.review("system:serviceaccount:shop:other"), 201), (Self.review("ada"), 201),
                ([:], 401), ([:], 403),
            ]
            for (answer, status) in answers {
                bench.web.set(Self.address, answer, status: status)
                let reason = await refusal(of: token, bench, method)
                #expect(reason?.hasPrefix("refused: ") == true, "\(reason ?? "")")
            }
            bench.web.set(Self.address, "no review", status: 500)
            let reason = await refusal(of: token, bench, method)
            #expect(reason?.hasPrefix("unavailable: ") == true, "\(reason ?? "")")
        }
    }

    @Test("a reviewer whom the cluster does not let ask is the operator's matter, not who signs in's")
    func refusedReviewer() async throws {
        try await with(reviewer: try await maker.token(["sub": "reviewer"])) { bench, method in
            let token = try await maker.token(claims(bench))
            bench.web.set(Self.address, [:], status: 403)
            let reason = await refusal(of: token, bench, method)
            #expect(reason?.hasPrefix("unavailable: ") == true, "\(reason ?? "")")
        }
    }

    /// Why the method lets nobody in with it, and whose matter that is; `nil` where it lets somebody in.
    private func refusal(of token: String, _ bench: MethodBench, _ method: KubernetesMethod) async -> String?
    {
        do {
            _ = try await method.login(role: "till", token: token, at: bench.mount)
            return nil
        } catch ClientError.refused(let reason) {
            return "refused: " + reason
        } catch ClientError.unavailable(let reason) {
            return "unavailable: " + reason
        } catch {
            return "\(error)"
        }
    }

    @Test(
        "only accounts that the role names sign in",
        arguments: [
            ("till", "shop", true), ("till", "shop-eu", true), ("till", "bank", false),
            ("tills", "shop", false),
        ]
    )
    func bounds(_ name: String, _ namespace: String, isTaken: Bool) async throws {
        try await with { bench, method in
            bench.web.set(
                Self.address,
                Self.review("system:serviceaccount:\(namespace):\(name)"),
                status: 201
            )
            let account: LooseJSON = ["name": .string(name), "uid": "uid-1"]
            let token = try await maker.token(
                claims(
                    bench,
                    ["kubernetes.io": ["namespace": .string(namespace), "serviceaccount": account]]
                )
            )
            let login = try? await method.login(role: "till", token: token, at: bench.mount)
            #expect((login != nil) == isTaken)
        }
    }

    @Test("a token that is old or for others is not shown to the cluster")
    func tokens() async throws {
        let change: @Sendable (inout KubernetesRole) -> Void = { role in role.audience = "vault" }
        try await with(change) { bench, method in
            for more in [["exp": .number(bench.time(-61))], ["aud": ["others"]]] as [LooseObject] {
                let token = try await maker.token(claims(bench, more))
                let reason = await refusal(of: token, bench, method)
                #expect(reason?.hasPrefix("refused: ") == true, "\(reason ?? "")")
            }
            #expect(bench.web.questions.isEmpty)
            _ = try await method.login(
                role: "till",
                token: try await maker.token(claims(bench)),
                at: bench.mount
            )
        }
    }

    @Test("an account's alias may be its name, and a token may be of the old form")
    func forms() async throws {
        let change: @Sendable (inout KubernetesRole) -> Void = { role in
            role.aliasSource = "serviceaccount_name"
        }
        try await with(change) { bench, method in
            let old: LooseObject = [
                "iss": "kubernetes/serviceaccount", "sub": "system:serviceaccount:shop:till",
                "kubernetes.io/serviceaccount/namespace": "shop",
                "kubernetes.io/serviceaccount/service-account.name": "till",
                "kubernetes.io/serviceaccount/service-account.uid": "uid-1",
                "kubernetes.io/serviceaccount/secret.name": "till-token",
            ]
            let login = try await method.login(
                role: "till",
                token: try await maker.token(old),
                at: bench.mount
            )
            #expect(login.alias == "shop/till")
            #expect(login.metadata["service_account_secret_name"] == "till-token")
        }
    }

    @Test("what can't be is refused")
    func badSettings() async throws {
        try await with { bench, method in
            var configuration = KubernetesConfiguration()
            configuration.host = "https://192.168.99.100:8443"
            configuration.usesNoLocalAccount = true
            await #expect(throws: ClientError.self) {
                try await method.configure(configuration, reviewerToken: nil, at: bench.mount)
            }
            // Looked at when the cluster is asked: clients may write it before there is one.
            configuration.authorities = "-----BEGIN CERTIFICATE-----\\n.....\\n-----END CERTIFICATE-----"
            try await method.configure(configuration, reviewerToken: nil, at: bench.mount)
            #expect(try await method.configuration(at: bench.mount)?.configuration == configuration)
            await #expect(throws: ClientError.self) {
                try await method.configure(configuration, reviewerToken: "no token", at: bench.mount)
            }
            await #expect(throws: ClientError.self) {
                try await method.roles.change("empty", at: bench.mount) { role in role.names = ["a"] }
            }
        }
    }
}
