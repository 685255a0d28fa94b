import Evidence
import Testing

@Suite("Tile paths")
struct TilePathTests {
    @Test(
        "are those of C2SP tlog-tiles",
        arguments: [
            ("tile/0/000", TilePath(.hashes(level: 0), index: 0)),
            ("tile/3/x001/x234/067", TilePath(.hashes(level: 3), index: 1_234_067)),
            ("tile/0/x001/000.p/112", TilePath(.hashes(level: 0), index: 1_000, count: 112)),
            ("tile/63/999.p/255", TilePath(.hashes(level: 63), index: 999, count: 255)),
            ("tile/entries/x273/000.p/1", TilePath(.entries, index: 273_000, count: 1)),
        ]
    )
    func examples(text: String, path: TilePath) {
        #expect(path.text == text)
        #expect(TilePath(text) == path)
    }

    @Test(
        "have one text each",
        arguments: [
            "", "tile", "tile/0", "tile/0/", "tile/0/1", "tile/00/000", "tile/64/000", "tile/-1/000",
            "tile/+1/000",
            "tile/0/0000", "tile/0/001/000", "tile/0/x000/001", "tile/0/x001", "tile/0/000.p/0",
            "tile/0/000.p/256",
            "tile/0/000.p/01", "tile/0/000.p/", "tile/0/000.p", "tile/0/.p/1", "/tile/0/000", "tile/0/000/",
            "tile/entries/x001/-01", "tile/entry/000", "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
        ]
    )
    func refused(text: String) { #expect(TilePath(text) == nil) }

    @Test("every index has a path that is read back")
    func roundTrips() {
        var index = 0
        while index < 10_000_000_000 {
            for count in [1, 200, 256] {
                let path = TilePath(.entries, index: index, count: count)
                #expect(TilePath(path.text) == path)
            }
            index = index * 3 + 1
        }
    }

    @Test("a tree of 70,000 leaves has three tiles at its edge, and full ones no others")
    func edges() {
        #expect(
            TilePath.partialTiles(of: 70_000).map(\.text)
                == ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"]
        )
        #expect(TilePath.partialTiles(of: 256).map(\.text) == ["tile/1/000.p/1"])
        #expect(TilePath.partialTiles(of: 0).isEmpty)
    }
}
