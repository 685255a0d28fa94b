import API
import ArgumentParser
import Attestations
import Evidence

struct SpineVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract:
            "Whether a spine holds: its root is made anew from the leaves, and each leaf proved to be in it.",
        discussion: """
            The check is made here. Of a file that `muniment spine show SPINE --output json` wrote no server is asked. With \
            --documents each leaf's document is fetched, and its SHA-256 must be the leaf's. Ends with 1 where it does not hold.
            """
    )

    @Argument(
        help: ArgumentHelp("A spine's identifier, or a file; - is standard input.", valueName: "spine"),
        completion: .file()
    )
    var spine: String

    @Option(help: ArgumentHelp("The root that it must have, in hexadecimal or Base64.", valueName: "hash"))
    var root: String?

    @Flag(help: "Fetch what the leaves name, and hold it against them.")
    var documents = false

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard documents, UniqueID(spine) == nil else { return }
        throw ValidationError("--documents takes the identifier of a spine: documents come from the server")
    }

    func run() async throws {
        do {
            let report =
                UniqueID(spine) == nil
                ? try self.report(inFile: spine)
                : try await APIClient.with(try global.connection()) { try await self.report(from: $0) }
            report.show(as: global.form.output)
        } catch let invalid as Invalid {
            throw global.form.output.refusal(for: invalid)
        }
    }

    private func report(inFile path: String) throws -> Report {
        let bytes = try EvidenceFile.bytes(of: path)
        guard let told = try? StrictJSON.decode(Wire.Spine.self, from: bytes, unknownMembers: .ignored) else {
            throw Refusal.input(
                "\(EvidenceFile.name(of: path)) holds no spine",
                remedy: "give an identifier, or what `muniment spine show SPINE --output json` wrote"
            )
        }
        return try report(on: told, of: try verified(told), documents: nil)
    }

    private func report(from client: APIClient) async throws -> Report {
        let told = try await client.spine(spine)
        let verified = try verified(told)
        guard documents else { return try report(on: told, of: verified, documents: nil) }
        for (index, leaf) in verified.leaves.enumerated() {
            let found = Digest.sha256(of: try await bytes(of: leaf, from: client))
            guard found == leaf.digest else {
                throw Invalid(
                    "the document of leaf \(index), \(leaf.node), has another SHA-256, \(found.hex)"
                )
            }
        }
        return try report(on: told, of: verified, documents: verified.leaves.count)
    }

    /// What a leaf's digest is of: a document as it was handed in, or what a trust verdict states.
    private func bytes(of leaf: Spine.Leaf, from client: APIClient) async throws -> [UInt8] {
        guard leaf.role == .verdict else { return try await client.document(leaf.digest.hex) }
        let id = leaf.node.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
        let verdict = try await client.trustVerdict(id)
        guard let envelope = verdict.envelope else {
            throw Invalid("the trust verdict \(id) was deleted: \(verdict.deletionReason ?? "")")
        }
        return envelope.payload.bytes
    }

    private func verified(_ told: Wire.Spine) throws -> Spine {
        let leaves = try told.leaves.enumerated().map { index, leaf in
            guard leaf.leafIndex == index, let role = Spine.Role(rawValue: leaf.role) else {
                throw Invalid("leaf \(index) is none that a spine has there")
            }
            return ToldSpine.Leaf(
                leaf: Spine.Leaf(role: role, node: leaf.node, digest: try Self.digest(leaf.sha256)),
                hash: try Self.digest(leaf.leafHash),
                proof: try leaf.proof.map(Self.digest)
            )
        }
        let spine = ToldSpine(leaves: leaves, root: try Self.digest(told.root))
        let verified: Spine
        do throws(ToldSpine.Fault) { verified = try spine.verified() } catch {
            throw Invalid(error)
        }
        if let root {
            let expected = try EvidenceFile.hash(root, "the root")
            guard verified.root == expected else {
                throw Invalid("the spine has the root \(verified.root.hex), not \(expected.hex)")
            }
        }
        return verified
    }

    private static func digest(_ hex: String) throws -> Digest {
        guard let digest = Digest(hex: hex) else { throw Invalid("“\(hex)” is no SHA-256 hash") }
        return digest
    }

    private func report(on told: Wire.Spine, of spine: Spine, documents: Int?) throws -> Report {
        var report = Report(
            document: [
                "valid": true, "spine_id": .string(told.spineID), "root": .string(spine.root.hex),
                "leaf_count": .integer(spine.leaves.count),
                "document_count": documents.map(JSON.integer) ?? .null,
            ]
        )
        report.lines.row(
            "● valid",
            counted(spine.leaves.count, "leaf", plural: "leaves"),
            "root \(spine.root.hex)",
            told.spineID
        )
        report.lines.row(
            documents == nil ? "○ not checked" : "● checked",
            documents.map { counted($0, "document") } ?? "documents",
            documents == nil
                ? "whether they are what the leaves say: --documents fetches them" : "as the leaves have them"
        )
        if root == nil {
            report.lines.row("○ not checked", "the root", "give the one that you noted with --root")
        }
        return report
    }
}
