import Custody
import Testing

@Suite("Ceremony classes")
struct CeremonyClassTests {
    @Test("a class reads as it is written", arguments: ["SingleApproval", "1-of-1", "2-of-3", "7-of-12"])
    func roundTrip(name: String) {
        #expect(CeremonyClass(name: name)?.name == name)
    }

    @Test(
        "what is not n-of-m with 1 ≤ n ≤ m is no class",
        arguments: [
            "", "singleapproval", "0-of-3", "4-of-3", "2-of-", "-of-3", "2of3", "02-of-3", "+2-of-3",
            "2-of-3 ", "2-of-3-of-4",
            "99999-of-99999",
        ]
    )
    func malformed(name: String) {
        #expect(CeremonyClass(name: name) == nil)
    }

    @Test("n of m fits an accord that lists m witnesses")
    func fits() {
        #expect(CeremonyClass(name: "2-of-3")?.fits(witnesses: 3) == true)
        #expect(CeremonyClass(name: "2-of-3")?.fits(witnesses: 4) == false)
        #expect(CeremonyClass.singleApproval.fits(witnesses: 0))
        #expect(CeremonyClass(name: "2-of-3")?.quorum == 2)
        #expect(CeremonyClass.singleApproval.quorum == 1)
    }
}
