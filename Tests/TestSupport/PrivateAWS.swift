import Foundation

/// A server that answers as IAM and STS do: moto, from .build/python. It checks signatures with AWS's own library, and what
/// users may do, from the first three questions on, which make the user that everything begins with.
package struct PrivateAWS: Sendable {
    package let server: PrivateServer
    /// Of the user `admin`, who may do everything.
    package let accessKey: String
    package let secretKey: String

    package var address: String { "http://127.0.0.1:\(server.port)" }

    /// Not standardised, which would follow its link to a Python that does not know the environment.
    private static let python =
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path + "/.build/python/bin/python3"

    /// What is missing where it can't run.
    package struct NotInstalled: Error, CustomStringConvertible {
        package var description: String
    }

    package static func with<Value>(_ body: (PrivateAWS) async throws -> Value) async throws -> Value {
        guard FileManager.default.isExecutableFile(atPath: python) else {
            throw NotInstalled(description: "\(python) is missing: run bin/python, which fetches moto")
        }
        return try await PrivateServer.with { server in
            [
                "/usr/bin/env", "INITIAL_NO_AUTH_ACTION_COUNT=3", python, "-m", "moto.server", "-H",
                "127.0.0.1",
                "-p", String(server.port),
            ]
        } _: { server in
            let everything =
                #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#
            func ask(_ fields: String...) async throws -> String {
                try await run(
                    [
                        "/usr/bin/curl", "--silent", "--show-error", "--fail-with-body", "--noproxy", "*",
                        "--header",
                        "Authorization: AWS4-HMAC-SHA256 Credential=none/20260101/us-east-1/iam/aws4_request, "
                            + "SignedHeaders=host, Signature=none",
                    ] + fields.flatMap { ["--data-urlencode", $0] } + ["http://127.0.0.1:\(server.port)/"],
                    in: server.folder
                )
            }
            _ = try await ask("Action=CreateUser", "UserName=admin")
            _ = try await ask(
                "Action=PutUserPolicy",
                "UserName=admin",
                "PolicyName=all",
                "PolicyDocument=\(everything)"
            )
            let made = try await ask("Action=CreateAccessKey", "UserName=admin")
            func text(_ name: String) -> String {
                guard let start = made.firstRange(of: "<\(name)>"),
                    let end = made.firstRange(of: "</\(name)>")
                else { return "" }
                return String(made[start.upperBound..<end.lowerBound])
            }
            return try await body(
                PrivateAWS(
                    server: server,
                    accessKey: text("AccessKeyId"),
                    secretKey: text("SecretAccessKey")
                )
            )
        }
    }
}
