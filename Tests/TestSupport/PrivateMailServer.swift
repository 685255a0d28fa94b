import Foundation

/// Exim, which takes messages and keeps them in its queue: nothing goes any further.
package enum PrivateMailServer {
    package static let password = "s3cret-of-the-mail-server"

    /// What a server asks and offers beside what all do.
    package struct Habits: Sendable {
        package var asksForPassword = true
        /// A folder with `localhost.pem` and `localhost.key`.
        package var tls: String?
        /// TLS from the first byte.
        package var beginsWithTLS = false
        /// Passwords by LOGIN in the place of PLAIN.
        package var asksByLogin = false
        /// Addresses beyond ASCII (RFC 6531).
        package var takesUTF8 = true

        package init() {}
    }

    /// Recipients `refused@` and `later@` are refused for good and for now; a message in whose subject `later` stands is put off.
    /// Who has no TLS and no password is refused where `asksForPassword`.
    package static func command(_ server: PrivateServer, asksForPassword: Bool = true, tls: String? = nil)
        throws
        -> [String]
    {
        var habits = Habits()
        (habits.asksForPassword, habits.tls) = (asksForPassword, tls)
        return try command(server, habits)
    }

    package static func command(_ server: PrivateServer, _ habits: Habits) throws -> [String] {
        let spool = server.folder + "/spool"
        try FileManager.default.createDirectory(atPath: spool, withIntermediateDirectories: true)
        // Where root starts it, it goes on as another user.
        for path in [server.folder, spool] {
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
        }
        let encryption =
            habits.tls.map { folder in
                """
                tls_advertise_hosts = *
                tls_certificate = \(folder)/localhost.pem
                tls_privatekey = \(folder)/localhost.key
                \(habits.beginsWithTLS ? "tls_on_connect_ports = \(server.port)" : "")
                """
            } ?? "tls_advertise_hosts ="
        let guarded =
            habits.asksForPassword
            ? "  deny !authenticated = *\n       message = a password is needed\n" : ""
        let method =
            habits.asksByLogin
            ? """
            public_name = LOGIN
              server_prompts = Username:: : Password::
              server_condition = ${if and{{eq{$auth1}{muniment}}{eq{$auth2}{\(password)}}}}
            """
            : """
            public_name = PLAIN
              server_prompts = :
              server_condition = ${if and{{eq{$auth2}{muniment}}{eq{$auth3}{\(password)}}}}
            """
        try server.write(
            """
            spool_directory = \(spool)
            log_file_path = \(server.folder)/%slog
            primary_hostname = localhost
            queue_only = true
            smtputf8_advertise_hosts = \(habits.takesUTF8 ? "*" : "")
            accept_8bitmime = true
            message_size_limit = 20000
            acl_smtp_rcpt = rcpt
            acl_smtp_data = data
            daemon_smtp_ports = \(server.port)
            local_interfaces = 127.0.0.1
            \(encryption)
            begin acl
            rcpt:
              deny local_parts = refused
                   message = nobody of this name
              defer local_parts = later
                   message = come back later
            \(guarded)  accept
            data:
              defer condition = ${if match{$h_subject:}{later}}
                   message = not now
              accept
            begin authenticators
            password:
              driver = plaintext
              \(method)
              server_advertise_condition = ${if def:tls_in_cipher}
              server_set_id = muniment

            """,
            to: "exim.conf"
        )
        return ["/usr/sbin/exim4", "-bdf", "-C", server.folder + "/exim.conf", "-oP", server.folder + "/pid"]
    }

    /// Headers and bodies of the messages that it has taken, in any order.
    package static func messages(of server: PrivateServer) throws -> [(headers: String, body: String)] {
        let folder = server.folder + "/spool/input"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return try names.filter { $0.hasSuffix("-H") }.map { name in
            let headers = try Data(contentsOf: URL(filePath: folder + "/" + name))
            let body = try Data(contentsOf: URL(filePath: folder + "/" + name.dropLast(2) + "-D"))
            return (String(decoding: headers, as: UTF8.self), String(decoding: body, as: UTF8.self))
        }
    }
}
