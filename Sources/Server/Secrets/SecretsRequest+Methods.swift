import Access
import Secrets

// What the backends of the auth methods cert, jwt and kubernetes have in common.
extension SecretsRequest {
    /// What stands behind `prefix` in the path; `nil` where the path is another one.
    func name(behind prefix: String) -> String? {
        guard path.hasPrefix(prefix), path.utf8.count > prefix.utf8.count else { return nil }
        return String(path.dropFirst(prefix.count))
    }

    /// Makes a token for who has proved who they are.
    ///
    /// - Throws: `SecretsRefusal.denied` from an address that the role does not admit; `ClientError`.
    func signIn(_ login: MethodLogin, _ access: Access) async throws -> SecretsAnswer {
        guard AddressRange.admits(address, login.parameters.boundCIDRs) else { throw SecretsRefusal.denied }
        return .auth(try await access.logIn(login.newLogin(at: loginMount, path: fullPath)))
    }
}
