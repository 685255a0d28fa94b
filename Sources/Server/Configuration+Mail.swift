import Foundation
import Observers

/// Through which server mail goes, and from whom.
struct MailSettings: Sendable {
    var host: String?
    var port: Int?
    var security = SMTPClient.Security.startTLS
    var user: String?
    var passwordFile: String?
    var authorities: String?
    var from: MailAddress?

    static let keys = [
        "smtp_host", "smtp_port", "smtp_tls", "smtp_user", "smtp_password_file", "smtp_authorities",
        "smtp_from",
    ]

    /// `nil` where no mail is sent.
    func server(helloName: String) -> SMTPClient.Server? {
        guard let host else { return nil }
        let standard = security == .tls ? 465 : security == .startTLS ? 587 : 25
        return SMTPClient.Server(
            host: host,
            port: port ?? standard,
            security: security,
            user: user,
            passwordFile: passwordFile,
            authorities: authorities,
            helloName: helloName
        )
    }

    /// - Returns: what to do about a value that can't be used; `nil` where it can.
    mutating func set(_ key: String, _ value: String) -> String? {
        switch key {
        case "smtp_host":
            guard !value.isEmpty, value.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }) else {
                return "give the name of a mail server"
            }
            host = value
        case "smtp_port":
            guard let number = Int(value), (1...65_535).contains(number) else {
                return "give a port from 1 to 65535"
            }
            port = number
        case "smtp_tls":
            guard let known = SMTPClient.Security(rawValue: value) else {
                return "give one of \(SMTPClient.Security.allCases.map(\.rawValue).joined(separator: ", "))"
            }
            security = known
        case "smtp_user": user = value
        case "smtp_password_file":
            guard value.hasPrefix("/") else { return "give the absolute path of a file" }
            passwordFile = value
        case "smtp_authorities":
            guard value.hasPrefix("/") else { return "give the absolute path of a PEM file" }
            authorities = value
        default:
            guard let address = MailAddress(value) else { return "give an address, as muniment@example.org" }
            from = address
        }
        return nil
    }

    /// What is missing, or does not go together; `nil` where nothing is.
    var fault: (key: String, value: String, remedy: String)? {
        guard let host else { return nil }
        if from == nil { return ("smtp_host", host, "name in smtp_from who its mail is from") }
        if user != nil, passwordFile == nil {
            return ("smtp_user", user ?? "", "name in smtp_password_file where the password stands")
        }
        if user != nil, security == .none {
            return ("smtp_tls", security.rawValue, "a password is sent over TLS alone: use starttls or tls")
        }
        return nil
    }
}
