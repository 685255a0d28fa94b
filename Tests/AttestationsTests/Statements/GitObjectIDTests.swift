import Attestations
import Evidence
import Testing

@Suite("GitOIDs")
struct GitObjectIDTests {
    @Test("a document has the name that Git gives it with SHA-256, in digits or as a URI")
    func names() throws {
        // `git hash-object` in a repository of --object-format=sha256.
        let empty = GitObjectID(of: [])
        #expect(empty.hex == "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813")
        let text = GitObjectID(of: Array("abcd".utf8))
        #expect(text.hex == "a36d9b740b388025c765ebc3dba705988d288c292e5d879bf7dab1eef3909d2f")
        #expect("\(text)" == "gitoid:blob:sha256:\(text.hex)")
        #expect(GitObjectID("\(text)") == text && GitObjectID(text.hex) == text)
        for other in ["", "gitoid:blob:sha1:\(text.hex)", "gitoid:tree:sha256:\(text.hex)", "\(text.hex)0"] {
            #expect(GitObjectID(other) == nil, "\(other)")
        }
    }
}
