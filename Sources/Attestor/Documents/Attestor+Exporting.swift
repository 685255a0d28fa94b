package import Access
import Attestations
package import Evidence

// What came in in whichever form, in one that others read: read again out of its bytes, and written strictly, so that what is
// wanting is refused in the place of being guessed. The same document gives the same bytes each time.

extension Attestor {
    /// A bill as CycloneDX 1.6: components, and what depends on what. What it says of vulnerabilities is not in it.
    ///
    /// - Throws: `AttestorError.unknownBill`, `.unwritable`.
    package func cycloneDX(for caller: Caller, of reference: String) async throws -> JSON {
        let kept = try await bill(for: caller, reference)
        guard case .bill(let bill)? = try await read(kept.digest, for: caller) else {
            throw AttestorError.unknownBill(reference)
        }
        let serial = bill.identifier.flatMap { text in
            text.hasPrefix("urn:uuid:") ? UniqueID(String(text.dropFirst(9)).lowercased()) : nil
        }
        do throws(ReadingFault) {
            return try CycloneDXWriter.document(
                bill,
                serial: serial ?? kept.id,
                at: kept.createdAt ?? kept.importedAt
            )
        } catch {
            throw AttestorError.unwritable(as: "CycloneDX", error)
        }
    }

    /// A bill as SPDX 2.3: components, what depends on what, and what is a part of what. What it says of vulnerabilities is not in
    /// it.
    ///
    /// - Throws: `AttestorError.unknownBill`, `.unwritable`.
    package func spdx(for caller: Caller, of reference: String) async throws -> JSON {
        let kept = try await bill(for: caller, reference)
        guard case .bill(let bill)? = try await read(kept.digest, for: caller) else {
            throw AttestorError.unknownBill(reference)
        }
        do throws(ReadingFault) {
            return try SPDX2Writer.document(bill, id: kept.id, at: kept.createdAt ?? kept.importedAt)
        } catch {
            throw AttestorError.unwritable(as: "SPDX", error)
        }
    }

    /// A VEX document as OpenVEX 0.2.0.
    ///
    /// - Parameter author: whose word it is, where the document does not say.
    /// - Throws: `AttestorError.unknownVEX`, `.unwritable`.
    package func openVEX(for caller: Caller, of id: UniqueID, author: String? = nil) async throws -> JSON {
        let kept = try await vex(for: caller, id)
        guard case .vex(let document)? = try await read(kept.digest, for: caller) else {
            throw AttestorError.unknownVEX(id.description)
        }
        let identifier = document.identifier ?? ""
        do throws(ReadingFault) {
            return try OpenVEXWriter.document(
                document.statements,
                identifier: identifier.isEmpty ? "urn:uuid:\(id)" : identifier,
                author: document.author ?? author ?? "",
                version: max(1, document.version),
                at: document.timestamp ?? kept.importedAt
            )
        } catch {
            throw AttestorError.unwritable(as: "OpenVEX", error)
        }
    }

    private func read(_ digest: Digest, for caller: Caller) async throws -> ReadDocument? {
        guard let bytes = try await document(for: caller, digest) else { return nil }
        do throws(ReadingFault) { return try ReadDocument(parsing: bytes) } catch {
            throw AttestorError.unreadable(error)
        }
    }
}
