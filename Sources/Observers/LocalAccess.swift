/// Which of this machine's folders targets may name. Whoever describes a target chooses a path and who is sent what the file
/// holds: outside of these folders nothing is read, also not through links.
package struct LocalAccess: Hashable, Sendable {
    /// Of credentials, authorities and known hosts.
    package var credentials: [String]
    /// Of artifacts.
    package var files: [String]

    package init(credentials: [String] = [], files: [String] = []) {
        self.credentials = credentials
        self.files = files
    }

    package static let none = LocalAccess()
}
