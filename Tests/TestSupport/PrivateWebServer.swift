import Foundation

/// nginx, with certificates that openssl makes.
package struct PrivateWebServer: Sendable {
    /// A folder with `root.pem`, `middle.pem` and, for each name, `NAME.pem` (with the chain) and `NAME.key`.
    package static func makeCertificates(for names: [String], in folder: String, expired: Bool = false)
        async throws
    {
        func openssl(_ arguments: String...) async throws {
            try await run(["/usr/bin/openssl"] + arguments, in: folder)
        }
        func key(_ name: String) async throws {
            try await openssl(
                "genpkey",
                "-algorithm",
                "EC",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-out",
                "\(folder)/\(name).key"
            )
        }
        func sign(_ name: String, by issuer: String, _ extensions: String) async throws {
            try await key(name)
            try await openssl(
                "req",
                "-new",
                "-key",
                "\(folder)/\(name).key",
                "-subj",
                "/CN=\(name)",
                "-out",
                "\(folder)/\(name).csr"
            )
            try extensions.write(toFile: "\(folder)/\(name).ext", atomically: true, encoding: .utf8)
            try await openssl(
                "x509",
                "-req",
                "-in",
                "\(folder)/\(name).csr",
                "-CA",
                "\(folder)/\(issuer).pem",
                "-CAkey",
                "\(folder)/\(issuer).key",
                "-CAcreateserial",
                "-days",
                expired && issuer == "middle" ? "-1" : "30",
                "-extfile",
                "\(folder)/\(name).ext",
                "-out",
                "\(folder)/\(name).pem"
            )
        }
        if !FileManager.default.fileExists(atPath: folder + "/root.pem") {
            try await key("root")
            try await openssl(
                "req",
                "-x509",
                "-key",
                "\(folder)/root.key",
                "-subj",
                "/CN=root",
                "-days",
                "30",
                "-out",
                "\(folder)/root.pem"
            )
            try await sign("middle", by: "root", "basicConstraints=critical,CA:true\nkeyUsage=keyCertSign\n")
        }
        for name in names {
            let kind = name.first?.isNumber == true ? "IP" : "DNS"
            try await sign(name, by: "middle", "subjectAltName=\(kind):\(name)\n")
            let chain =
                try String(contentsOfFile: "\(folder)/\(name).pem", encoding: .utf8)
                + String(contentsOfFile: "\(folder)/middle.pem", encoding: .utf8)
            try chain.write(toFile: "\(folder)/\(name).pem", atomically: true, encoding: .utf8)
        }
    }

    /// The command that runs nginx with these `server` blocks.
    package static func command(_ server: PrivateServer, _ blocks: String) throws -> [String] {
        try server.write(
            """
            daemon off; master_process off; pid \(server.folder)/nginx.pid; error_log \(server.folder)/errors;
            events { worker_connections 64; }
            http {
                access_log off; client_body_temp_path \(server.folder)/body; proxy_temp_path \(server.folder)/proxy;
                fastcgi_temp_path \(server.folder)/fastcgi; uwsgi_temp_path \(server.folder)/uwsgi;
                scgi_temp_path \(server.folder)/scgi;
                \(blocks)
            }

            """,
            to: "nginx.conf"
        )
        return [
            "/usr/sbin/nginx", "-p", server.folder, "-c", server.folder + "/nginx.conf", "-e",
            server.folder + "/errors",
        ]
    }
}
