import Evidence
import Foundation
import Kinds
import Testing

@Suite("Binary certificate files")
struct CertificateFormatsTests {
    /// The examples' certificates as DER.
    private static func certificates() throws -> [[UInt8]] {
        let text = String(decoding: try Examples.files(of: .tlsServerCertificate)[0].bytes, as: UTF8.self)
        return text.components(separatedBy: "-----BEGIN CERTIFICATE-----").dropFirst().compactMap { block in
            let body = block.components(separatedBy: "-----END")[0].filter { !$0.isWhitespace }
            return Data(base64Encoded: body).map(Array.init)
        }
    }

    private func der(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        let count = content.count
        return [tag] + (count < 128 ? [UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 255)])
            + content
    }

    private func identifier(_ bytes: [UInt8]) throws -> ContentIdentifier {
        let file = SourceFile(name: "c.der", bytes: bytes)
        #expect(ArtifactKinds.detect(files: [file]) == [.tlsServerCertificate])
        return try ArtifactKinds.parse(kind: .tlsServerCertificate, files: [file]).contentIdentifier
    }

    @Test("hold the same chain behind each other, in PKCS #7 and in PEM")
    func forms() throws {
        let chain = try Self.certificates()
        let pem = try ArtifactKinds.parse(
            kind: .tlsServerCertificate,
            files: Examples.files(of: .tlsServerCertificate)
        )
        #expect(try identifier(Array(chain.joined())) == pem.contentIdentifier)
        let algorithm: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07]
        let signed = der(
            0x30,
            [0x02, 0x01, 0x01] + der(0x31, []) + der(0x30, algorithm + [0x01])
                + der(0xA0, Array(chain.joined())) + der(0x31, [])
        )
        let message = der(0x30, algorithm + [0x02] + der(0xA0, signed))
        #expect(try identifier(message) == pem.contentIdentifier)
        let armoured = "-----BEGIN PKCS7-----\n\(Base64.encode(message))\n-----END PKCS7-----\n"
        #expect(try identifier(Array(armoured.utf8)) == pem.contentIdentifier)
    }

    @Test("that are cut or mangled are refused")
    func broken() throws {
        let chain = Array(try Self.certificates().joined())
        var random = SeededGenerator(seed: 5)
        for _ in 0..<200 {
            var bytes = Array(chain.prefix(Int.random(in: 1...chain.count, using: &random)))
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            let file = SourceFile(name: "c.der", bytes: bytes)
            let capture = Capture(of: [file], seal: .withheld)
            #expect(capture.subjects.count + capture.gaps.count + capture.uncovered.count == 1)
        }
    }
}
