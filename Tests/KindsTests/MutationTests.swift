import Evidence
import Foundation
import Kinds
import Testing

@Suite("Mutated files")
struct MutationTests {
    /// Mutated files a kind is tried with.
    private static let rounds = 600

    @Test("are read or refused, and never stop the parser", arguments: KindName.allCases)
    func mutate(kind: KindName) throws {
        let originals = try Examples.files(of: kind) + Self.more(kind)
        let type = try #require(ArtifactKinds.all.first { $0.name == kind })
        var random = SeededGenerator(seed: 20_261_121)
        let clock = ContinuousClock()
        for round in 0..<Self.rounds {
            var files = [originals[round % originals.count]]
            files[0].bytes = mutated(files[0].bytes, using: &random)
            let elapsed = clock.measure {
                // Without detection before it, so that the parser itself meets every mutation.
                if let artifact = try? type.parse(files, hints: .none) {
                    #expect(
                        artifact.contentIdentifier
                            == (try? type.parse(files, hints: .none))?.contentIdentifier
                    )
                    let normal = ArtifactKinds.normalised(artifact, seal: .withheld)
                    #expect(normal == ArtifactKinds.normalised(artifact, seal: .withheld))
                    #expect(
                        (try? JSON(parsing: artifact.content.canonicalBytes())) == artifact.content,
                        "round \(round)"
                    )
                }
                _ = ArtifactKinds.detect(files: files)
            }
            #expect(elapsed < .seconds(5), "round \(round)")
        }
    }

    private func mutated(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        let pieces = [
            "(", ")", "\"", "\\", "{", "}", "[", "]", "\n", "@", "$", "\u{0}", ";", ":", "*a", "&a ", "<<: ",
            "'", "-", "9",
        ]
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1:
                bytes.insert(
                    contentsOf: Array(pieces[Int.random(in: 0..<pieces.count, using: &random)].utf8),
                    at: place
                )
            case 2:
                bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...20, using: &random)))
            case 3: bytes = Array(bytes[..<place])
            default:
                let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
                bytes.insert(contentsOf: bytes[place..<end], at: place)
            }
        }
        return bytes
    }

    /// Besides the examples, texts that use the rarer parts of a grammar.
    private static func more(_ kind: KindName) -> [SourceFile] {
        switch kind {
        case .dnsZone:
            let text = ##"""
                @ 60 SOA ns hm 1 2 3 4 5
                $GENERATE 1-3 h${0,2,x} A 192.0.2.$
                a LOC 42 21 54 N 71 06 18 W -24m 30m
                a SVCB 1 . alpn="h2,h3" port=1 ipv6hint=2001:db8::1
                a NSEC3 1 0 10 ab 2t7b4g4vsa5smi47k61mv5bv1a22bojr A TXT
                a APL 1:192.0.2.0/24 !2:2001:db8::/32
                a WKS 192.0.2.1 TCP 25 80
                a HIP 2 2001 AQI= rvs
                a TYPE65534 \# 2 abcd
                a HTTPS \# 7 0001 00 0003 0002 01
                """##
            return [file("x.zone", text)]
        case .helmValues:
            return [
                file(
                    "v.yaml",
                    "a: &x {b: [1, 2.5, ~, yes, 0x1F, 0o7], \"c\": 'd'}\ne:\n  <<: *x\n  f: |\n    text\n? g\n: h\n"
                )
            ]
        case .jeaRoleCapability:
            return [
                file(
                    "r.psrc",
                    "@{ VisibleCmdlets = @('a', @{ Name = \"b`n\"; Parameters = @{ Name = 'c' } })\nFunctionDefinitions = @{ Name = 'f'; ScriptBlock = { \"}\" # }\n } } <# x #> }\n"
                )
            ]
        case .dscConfiguration:
            return [
                file(
                    "c.mof",
                    "instance of A as $a { X = {1, 0x1F, -2.5, 101b}; };\ninstance of B { Y = $a; Z = \"a\" \"b\\x41\"; W = NULL; };\n"
                )
            ]
        case .tlsServerCertificate:
            let pem =
                (try? Examples.files(of: kind))?.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
            let body = pem.split(separator: "\n").filter { !$0.hasPrefix("-----") }.joined()
            let der = Data(base64Encoded: body).map(Array.init) ?? []
            // Mostly DER: a mutated PEM seldom reaches the certificate.
            return Array(repeating: SourceFile(name: "c.der", bytes: der), count: 3)
        case .intuneConfigurationProfile, .restconfConfiguration, .entraConditionalAccess, .ociImage:
            return []
        }
    }
}
