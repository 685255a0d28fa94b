import Foundation

extension Configuration {
    /// Whether a proxy before us ends TLS.
    var isReachedOverTLS: Bool { tlsCertificate != nil || publicURL?.hasPrefix("https://") == true }

    mutating func setPublicURL(_ value: String) throws {
        guard let url = URLComponents(string: value), let scheme = url.scheme?.lowercased(),
            ["http", "https"].contains(scheme), let host = url.host, !host.isEmpty, url.user == nil,
            ["", "/"].contains(url.path), url.query == nil, url.fragment == nil
        else {
            throw Failure.invalid(
                key: "public_url",
                value: value,
                remedy: "give scheme and host, as https://muniment.example.org"
            )
        }
        publicURL = "\(scheme)://\(host)" + (url.port.map { ":\($0)" } ?? "")
    }
}
