import API
import Evidence
import Testing

@Suite("Agents and applications on the wire")
struct PrincipalWireTests {
    @Test("what is registered is one object, whose members are those of an amendment and its own")
    func flat() throws {
        let draft = Wire.PrincipalDraft(
            name: "worker",
            facts: Wire.PrincipalAmendment(hostname: "w7", kubernetesPod: "p"),
            certificates: ["ab"]
        )
        let json = try StrictJSON.json(draft, absentMembers: .leftOut)
        #expect(
            json == ["name": "worker", "certificates": ["ab"], "hostname": "w7", "kubernetes_pod": "p"]
        )
        #expect(try StrictJSON.decode(Wire.PrincipalDraft.self, from: json) == draft)
        #expect(
            throws: StrictJSON.Refusal.unknownMember(
                field: "facts",
                known: [
                    "caller", "certificates", "description", "entity", "hostname", "kubernetes_namespace",
                    "kubernetes_pod", "name",
                ]
            )
        ) {
            try StrictJSON.decode(Wire.PrincipalDraft.self, from: ["name": "worker", "facts": [:]])
        }
        #expect(throws: StrictJSON.Refusal.missingMember(field: "name")) {
            try StrictJSON.decode(Wire.PrincipalDraft.self, from: ["hostname": "w7"])
        }
    }
}
