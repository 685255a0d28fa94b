import API

/// The file in which `vault` and `bao` keep their token, so that they, hvac and `muniment` sign in for one another.
enum TokenHelper {
    static var path: String { (environment("HOME") ?? ".") + "/.vault-token" }

    /// `nil` where there is none.
    static func token() throws -> AccessToken? {
        guard Files.exists(path) else { return nil }
        return try GlobalOptions.token(inFile: path)
    }

    static func keep(_ token: AccessToken) throws {
        try Files.writeSecret(Array(token.secret.utf8), to: path, replacing: .allowed)
    }
}
