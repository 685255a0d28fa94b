package import Evidence

/// A key that a verifier's DID document names for signing statements.
package struct VerifierKey: Hashable, Sendable {
    /// A DID URL: `did:web:example.org#2026`.
    package var id: String
    /// As a `did:key`.
    package var key: String

    package init(id: String, key: String) {
        self.id = id
        self.key = key
    }

    var json: JSON { ["id": .string(id), "key": .string(key)] }

    init?(json: JSON) {
        guard let id = json["id"]?.string, let key = json["key"]?.string, DIDKey(key) != nil else {
            return nil
        }
        self.init(id: id, key: key)
    }
}

/// Gets the documents of `did:web`. Whom it may ask, and how, is the server's to say: Custody asks nobody by itself.
package struct DIDDocuments: Sendable {
    /// No document was had, and why, for whoever named the DID.
    package struct Failure: Error, Hashable, Sendable {
        package var reason: String

        package init(reason: String) { self.reason = reason }
    }

    private let fetch: @Sendable (DIDWeb) async throws -> [UInt8]

    /// - Parameter fetch: the document's bytes; throws `Failure`.
    package init(_ fetch: @escaping @Sendable (DIDWeb) async throws -> [UInt8]) { self.fetch = fetch }

    /// Where nobody may be asked.
    package static let none = DIDDocuments { _ in
        throw Failure(reason: "this server asks nobody for documents")
    }

    /// The keys that may sign for `did` now, in the document's order; never none.
    ///
    /// - Throws: `CustodyError.keysNotHad`.
    func keys(of did: DIDWeb) async throws -> [VerifierKey] {
        let document: DIDDocument
        do {
            document = try DIDDocument(parsing: try await fetch(did), of: did.text)
        } catch let failure as Failure {
            throw CustodyError.keysNotHad(did: did.text, reason: failure.reason)
        } catch let fault as DocumentError {
            throw CustodyError.keysNotHad(
                did: did.text,
                reason: "the document at \(did.url) is none: \(fault)"
            )
        }
        guard !document.assertionMethods.isEmpty else {
            throw CustodyError.keysNotHad(
                did: did.text,
                reason:
                    "the document at \(did.url) names no key under assertionMethod that is Ed25519 or P-256"
            )
        }
        return document.assertionMethods.map { VerifierKey(id: $0.id, key: DIDKey($0.key).text) }
    }
}
