import Access
import Evidence
import Foundation
import TestSupport
import Testing

@Suite("Signing in with a certificate")
struct CertificateMethodTests {
    /// A folder in which openssl makes certificates.
    private struct Authority {
        let folder: String

        func makeRoot(_ name: String = "root") async throws {
            try await makeKey(name)
            _ = try await openssl(
                "req",
                "-x509",
                "-key",
                path(name, "key"),
                "-subj",
                "/O=Acme/CN=\(name)",
                "-days",
                "30",
                "-out",
                path(name, "pem")
            )
        }

        /// A certificate by `issuer`, as `extensions` says.
        func sign(_ name: String, by issuer: String = "root", subject: String? = nil, _ extensions: String)
            async throws
        {
            try await makeKey(name)
            _ = try await openssl(
                "req",
                "-new",
                "-key",
                path(name, "key"),
                "-subj",
                subject ?? "/OU=shop/CN=\(name)",
                "-out",
                path(name, "csr")
            )
            try extensions.write(toFile: path(name, "ext"), atomically: true, encoding: .utf8)
            _ = try await openssl(
                "x509",
                "-req",
                "-in",
                path(name, "csr"),
                "-CA",
                path(issuer, "pem"),
                "-CAkey",
                path(issuer, "key"),
                "-CAcreateserial",
                "-days",
                "30",
                "-extfile",
                path(name, "ext"),
                "-out",
                path(name, "pem")
            )
        }

        func pem(_ name: String) throws -> String {
            try String(contentsOfFile: path(name, "pem"), encoding: .utf8)
        }

        func der(_ name: String) throws -> [UInt8] {
            let lines = try pem(name).split(separator: "\n").filter { !$0.hasPrefix("-----") }
            return try #require(Base64.decode(lines.joined()))
        }

        private func makeKey(_ name: String) async throws {
            _ = try await openssl(
                "genpkey",
                "-algorithm",
                "EC",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-out",
                path(name, "key")
            )
        }

        private func path(_ name: String, _ ending: String) -> String { "\(folder)/\(name).\(ending)" }

        private func openssl(_ arguments: String...) async throws -> String {
            try await run(["/usr/bin/openssl"] + arguments, in: folder)
        }
    }

    private static let client = """
        extendedKeyUsage=clientAuth
        subjectAltName=DNS:till.shop.example,email:till@shop.example,URI:spiffe://shop/till
        1.2.3.4=ASN1:UTF8String:gold customer

        """

    private func with(
        _ body: (Authority, MethodBench, CertificateMethod) async throws -> Void
    ) async throws {
        let authority = Authority(folder: try PrivateServer.temporaryFolder())
        defer { try? FileManager.default.removeItem(atPath: authority.folder) }
        try await authority.makeRoot()
        try await authority.sign("till", Self.client)
        try await MethodBench.with { bench in
            let method = CertificateMethod(database: bench.database.app, clock: bench.clock)
            // Made a moment ago, by a clock that goes on.
            bench.clock.advance(by: .seconds(3_600))
            try await body(authority, bench, method)
        }
    }

    private func makeRole(
        _ name: String,
        _ certificate: String,
        _ method: CertificateMethod,
        _ bench: MethodBench,
        _ change: @escaping @Sendable (inout CertificateRole) -> Void = { _ in }
    ) async throws {
        try await method.roles.change(name, at: bench.mount) { role in
            role.certificate = certificate
            role.parameters.policies = ["till"]
            change(&role)
        }
    }

    @Test("a certificate of the authority signs in as its common name")
    func byAuthority() async throws {
        try await with { authority, bench, method in
            try await makeRole("shop", try authority.pem("root"), method, bench)
            let shown = [try authority.der("till")]
            let login = try await method.login(with: shown, role: nil, at: bench.mount)
            #expect(login.alias == "till")
            #expect(login.displayName == "shop")
            #expect(login.metadata["cert_name"] == "shop")
            #expect(login.metadata["common_name"] == "till")
            #expect(login.metadata["serial_number"]?.allSatisfy(\.isNumber) == true)
            #expect(login.parameters.policies == ["till"])
            #expect(try await method.login(with: shown, role: "shop", at: bench.mount) == login)
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: shown, role: "unknown", at: bench.mount)
            }
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: [], role: nil, at: bench.mount)
            }
        }
    }

    @Test("a certificate that is registered itself signs in, and no other one of its name")
    func byLeaf() async throws {
        try await with { authority, bench, method in
            try await makeRole("till", try authority.pem("till"), method, bench)
            try await makeRole("any", try authority.pem("root"), method, bench)
            let own = try authority.der("till")
            // The role that names it comes before the one that names its authority.
            #expect(
                try await method.login(with: [own], role: nil, at: bench.mount).metadata["cert_name"]
                    == "till"
            )
            try await authority.sign("till", Self.client)
            let renewed = try authority.der("till")
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: [renewed], role: "till", at: bench.mount)
            }
            bench.clock.advance(by: .seconds(31 * 86_400))
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: [own], role: "till", at: bench.mount)
            }
        }
    }

    @Test("others' certificates, servers' and old ones do not sign in")
    func strangers() async throws {
        try await with { authority, bench, method in
            try await makeRole("shop", try authority.pem("root"), method, bench)
            try await authority.makeRoot("other")
            try await authority.sign("stranger", by: "other", Self.client)
            try await authority.sign("server", "extendedKeyUsage=serverAuth\n")
            // By what is no authority.
            try await authority.sign("child", by: "till", Self.client)
            for name in ["stranger", "server"] {
                let shown = [try authority.der(name)]
                await #expect(throws: ClientError.self) {
                    _ = try await method.login(with: shown, role: nil, at: bench.mount)
                }
            }
            let through = [try authority.der("child"), try authority.der("till")]
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: through, role: nil, at: bench.mount)
            }
            let own = [try authority.der("till")]
            _ = try await method.login(with: own, role: nil, at: bench.mount)
            bench.clock.advance(by: .seconds(31 * 86_400))
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: own, role: nil, at: bench.mount)
            }
        }
    }

    @Test("what stands between is shown, or registered with the authority")
    func intermediates() async throws {
        try await with { authority, bench, method in
            try await authority.sign(
                "middle",
                "basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign\n"
            )
            try await authority.sign("desk", by: "middle", Self.client)
            try await makeRole("shop", try authority.pem("root"), method, bench)
            let desk = try authority.der("desk")
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: [desk], role: nil, at: bench.mount)
            }
            let middle = try authority.der("middle")
            _ = try await method.login(with: [desk, middle], role: nil, at: bench.mount)
            let both = try authority.pem("root") + authority.pem("middle")
            try await makeRole("shop", both, method, bench)
            _ = try await method.login(with: [desk], role: nil, at: bench.mount)
        }
    }

    private static let bounds: [(@Sendable (inout CertificateRole) -> Void, Bool)] = [
        ({ $0.commonNames = ["ti*"] }, true), ({ $0.commonNames = ["shop"] }, false),
        ({ $0.hostNames = ["*.shop.example"] }, true), ({ $0.hostNames = ["*.bank.example"] }, false),
        ({ $0.mailboxes = ["*@shop.example"] }, true), ({ $0.mailboxes = ["ada@shop.example"] }, false),
        ({ $0.addresses = ["spiffe://shop/*"] }, true), ({ $0.addresses = ["spiffe://bank/*"] }, false),
        ({ $0.units = ["shop"] }, true), ({ $0.units = ["bank"] }, false),
        ({ $0.names = ["till@*"] }, true), ({ $0.names = ["spiffe*"] }, false),
        ({ $0.extensions = ["1.2.3.4:gold*"] }, true), ({ $0.extensions = ["1.2.3.4:silver*"] }, false),
        ({ $0.extensions = ["1.2.3.5:*"] }, false), ({ $0.extensions = ["hex:1.2.3.4:0c0d*"] }, true),
    ]

    @Test("each bound of a role is kept", arguments: bounds.indices)
    func boundRoles(_ index: Int) async throws {
        try await with { authority, bench, method in
            let (change, isTaken) = Self.bounds[index]
            try await makeRole("shop", try authority.pem("root"), method, bench, change)
            let shown = [try authority.der("till")]
            let login = try? await method.login(with: shown, role: nil, at: bench.mount)
            #expect((login != nil) == isTaken)
        }
    }

    @Test("an extension may become metadata")
    func metadata() async throws {
        try await with { authority, bench, method in
            try await makeRole("shop", try authority.pem("root"), method, bench) { role in
                role.metadataExtensions = ["1.2.3.4", "1.2.3.5"]
            }
            let login = try await method.login(with: [try authority.der("till")], role: nil, at: bench.mount)
            #expect(login.metadata["1-2-3-4"] == "gold customer")
            #expect(login.metadata["1-2-3-5"] == nil)
        }
    }

    @Test("what is no certificate, or nobody's to sign in with, is not registered")
    func badRoles() async throws {
        try await with { authority, bench, method in
            try await authority.sign("server", "extendedKeyUsage=serverAuth\n")
            for certificate in ["", "no certificate", try authority.pem("server")] {
                await #expect(throws: ClientError.self) {
                    try await makeRole("bad", certificate, method, bench)
                }
            }
            await #expect(throws: ClientError.self) {
                try await makeRole("bad", try authority.pem("root"), method, bench) { role in
                    role.extensions = ["no extension"]
                }
            }
            #expect(try await method.roles.names(at: bench.mount) == [])
        }
    }
}
