package import Evidence

/// A policy that was read: its name and what its text says. The same text is the same policy.
package struct Policy: Hashable, Sendable {
    package enum Document: Hashable, Sendable {
        /// Rules about paths, as Vault has them.
        case acl(ACLDocument)
        /// Muniment's own, about secrets.
        case secrets(SecretsDocument)

        /// The word for it on the wire and in the database.
        package var kind: String {
            switch self {
            case .acl: "acl"
            case .secrets: "secrets"
            }
        }
    }

    package let name: String
    package let document: Document

    /// Reads a text in HCL or JSON. A document of Muniment's is told by its members: whoever has `path` is about paths.
    ///
    /// - Throws: `PolicyFault` with the line and column.
    package init(name: String, text: String) throws(PolicyFault) {
        let bytes = Array(text.utf8)
        self.name = name
        do {
            document = try Self.document(of: HCLParser.items(of: bytes))
        } catch {
            throw PolicyFault(error, in: bytes)
        }
    }

    private static func document(of items: [HCLItem]) throws(HCLFault) -> Document {
        let own = items.first { SecretsDocument.members.contains($0.keys[0]) }
        guard let own else { return .acl(try ACLDocument(items)) }
        if let path = items.first(where: { $0.keys[0] == "path" }) {
            throw HCLFault(
                at: max(path.offset, own.offset),
                "«path» and «\(own.keys[0])» stand in one policy",
                remedy: "write what is about paths and what is about secrets as two policies"
            )
        }
        return .secrets(try SecretsDocument(items))
    }

    /// What it is bound to besides the tokens that name it.
    package var entityBindings: [String] {
        switch document {
        case .acl(let document): document.entityBindings
        case .secrets(let document): document.entityBindings
        }
    }

    package var maxTTL: Int? {
        if case .secrets(let document) = document { document.maxTTL } else { nil }
    }

    package var isDeny: Bool {
        if case .secrets(let document) = document { document.isDeny } else { false }
    }

    /// As it is kept to be searched.
    package var json: JSON {
        switch document {
        case .acl(let document): document.json
        case .secrets(let document): document.json
        }
    }

    // MARK: Names

    package static let root = "root"
    package static let `default` = "default"
    /// Of tokens that keep an answer: it has no text, allows nothing, and is nobody's to write or to give.
    package static let responseWrapping = "response-wrapping"
    package static let nameLimit = 200

    /// Names are the same whether written large or small.
    package static func normalName(_ name: String) -> String { name.lowercased() }
}
