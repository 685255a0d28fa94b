package import Evidence

/// Which service accounts sign in.
package struct KubernetesRole: MethodRole, Hashable {
    package var name: String
    /// With `*` for any text.
    package var names: [String] = []
    package var namespaces: [String] = []
    package var audience = ""
    /// `serviceaccount_uid` or `serviceaccount_name`.
    package var aliasSource = "serviceaccount_uid"
    package var parameters = TokenSettings()

    package init(name: String) { self.name = name }

    package init(name: String, settings: LooseObject) {
        self.name = name
        names = settings.texts("bound_service_account_names")
        namespaces = settings.texts("bound_service_account_namespaces")
        audience = settings.text("audience")
        aliasSource = settings.text("alias_name_source", "serviceaccount_uid")
        parameters = TokenSettings(settings)
    }

    package var settings: LooseObject {
        let own: LooseObject = [
            "bound_service_account_names": .strings(names),
            "bound_service_account_namespaces": .strings(namespaces),
            "audience": .string(audience),
            "alias_name_source": .string(aliasSource),
        ]
        return own.merging(parameters.settings)
    }

    package func check() throws(ClientError) {
        guard !names.isEmpty else {
            throw .invalid("\"bound_service_account_names\" can not be empty; give names, or * for any")
        }
        guard !namespaces.isEmpty else {
            throw .invalid("\"bound_service_account_namespaces\" can not be empty; give names, or * for any")
        }
        guard aliasSource == "serviceaccount_uid" || aliasSource == "serviceaccount_name" else {
            throw .invalid("alias_name_source is unknown; give serviceaccount_uid or serviceaccount_name")
        }
        try parameters.check()
    }

    func check(_ account: ServiceAccount) throws(ClientError) {
        guard names.contains(where: { Glob($0).matches(account.name) }) else {
            throw .refused("the role's bound_service_account_names do not admit the account")
        }
        guard namespaces.contains(where: { Glob($0).matches(account.namespace) }) else {
            throw .refused("the role's bound_service_account_namespaces do not admit the account")
        }
    }

    func login(of account: ServiceAccount) -> MethodLogin {
        let metadata = [
            "service_account_name": account.name,
            "service_account_namespace": account.namespace,
            "service_account_secret_name": account.secretName,
            "service_account_uid": account.uid,
        ]
        var origin = LoginOrigin()
        origin.place.kubernetesNamespace = account.namespace
        origin.place.kubernetesPod = account.pod
        origin.place.hostname = account.node
        return MethodLogin(
            alias: aliasSource == "serviceaccount_name"
                ? "\(account.namespace)/\(account.name)" : account.uid,
            displayName: "\(account.namespace)-\(account.name)",
            metadata: metadata.merging(["role": name]) { _, role in role },
            aliasMetadata: metadata,
            origin: origin,
            parameters: parameters
        )
    }
}

/// A service account, as its token says, or as the cluster does.
struct ServiceAccount: Hashable {
    var namespace: String
    var name: String
    var uid: String
    /// Of tokens that are kept in a secret of the cluster; else empty.
    var secretName = ""
    /// Of tokens that are bound to a pod, and the node that it runs on.
    var pod: String?
    var node: String?

    private static let prefix = "system:serviceaccount:"

    /// Of tokens with a lifetime (`kubernetes.io`), and of those of old (`kubernetes.io/serviceaccount/…`).
    ///
    /// - Throws: `ClientError.invalid`.
    init(_ claims: TokenClaims) throws(ClientError) {
        let bound = claims.object["kubernetes.io"]
        let old = "kubernetes.io/serviceaccount/"
        namespace = bound?["namespace"]?.string ?? claims.object.text(old + "namespace")
        name = bound?["serviceaccount"]?["name"]?.string ?? claims.object.text(old + "service-account.name")
        uid = bound?["serviceaccount"]?["uid"]?.string ?? claims.object.text(old + "service-account.uid")
        secretName = claims.object.text(old + "secret.name")
        // Signed with the rest: the cluster, which was asked about this very token, has said so.
        pod = bound?["pod"]?["name"]?.string
        node = bound?["node"]?["name"]?.string
        guard !namespace.isEmpty, !name.isEmpty, !uid.isEmpty else {
            throw .invalid("the token is not a service account's: it names no account")
        }
    }

    /// The user of a TokenReview's answer; `nil` for who is no service account.
    init?(user: LooseJSON?) {
        guard let text = user?["username"]?.string, text.hasPrefix(Self.prefix),
            let uid = user?["uid"]?.string, !uid.isEmpty
        else { return nil }
        let parts = text.dropFirst(Self.prefix.count).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        (namespace, name, self.uid) = (String(parts[0]), String(parts[1]), uid)
    }

    func isSame(as other: ServiceAccount) -> Bool {
        namespace == other.namespace && name == other.name && uid == other.uid
    }
}
