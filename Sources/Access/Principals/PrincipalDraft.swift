package import Ledger

/// An agent or an application as it is asked for, or what is to be changed of one: what is `nil` stays as it is, and an
/// empty text takes away.
package struct PrincipalDraft: Hashable, Sendable {
    package var description: String?
    /// The identifier or the name of the entity that it signs in as.
    package var entity: String?
    /// The name of the caller whose Muniment tokens are its own.
    package var caller: String?
    package var hostname: String?
    package var kubernetesNamespace: String?
    package var kubernetesPod: String?

    package init(
        description: String? = nil,
        entity: String? = nil,
        caller: String? = nil,
        hostname: String? = nil,
        kubernetesNamespace: String? = nil,
        kubernetesPod: String? = nil
    ) {
        self.description = description
        self.entity = entity
        self.caller = caller
        self.hostname = hostname
        self.kubernetesNamespace = kubernetesNamespace
        self.kubernetesPod = kubernetesPod
    }

    func check() throws(AccessError) {
        try Self.check(description, "description", limit: 1_000)
        try Self.check(hostname, "hostname", limit: 253)
        try Self.check(kubernetesNamespace, "kubernetes_namespace", limit: 253)
        try Self.check(kubernetesPod, "kubernetes_pod", limit: 253)
    }

    private static func check(_ text: String?, _ field: String, limit: Int) throws(AccessError) {
        guard let text else { return }
        guard text.utf8.count <= limit else { throw .invalid(field: field, .tooLong(limit: limit)) }
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw .invalid(field: field, .controlCharacter)
        }
    }
}

/// What became of an agent or application that was to be made or changed.
package struct PrincipalDecision: Hashable, Sendable {
    package var principal: Principal
    package var certificates: [PrincipalCertificate]
    /// `nil` where nothing was changed.
    package var receipt: Receipt?
    /// Whether this very call changed anything.
    package var isNew: Bool
}
