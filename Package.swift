// swift-tools-version: 6.2
import PackageDescription

/// Every desk, in programme order: a new region is one entry here, one folder in Sources/ and one in Tests/.
let allDesks = ["LatinAmerica", "WestAfrica", "Europe", "Asia", "FinalPanel"]

/// `DESK=WestAfrica swift test` builds that desk and what it stands on, so another desk's broken build cannot stop it.
let desks = Context.environment["DESK"].map { [$0] } ?? allDesks
let isWholeMeeting = desks == allDesks

let package = Package(
    name: "dais",
    platforms: [.macOS(.v15)],
    products: isWholeMeeting ? [.executable(name: "dais", targets: ["App"])] : [],
    traits: isWholeMeeting ? [.trait(name: "Preview", description: "dais preview, a page server on loopback")] : [],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")
    ],
    targets: [
        .target(name: "Core", dependencies: ["Yams"], exclude: ["Policy/Content"], plugins: ["EmbedContent"]),
        .executableTarget(name: "Embedder", path: "Plugins/Embedder"),
        .plugin(name: "EmbedContent", capability: .buildTool(), dependencies: ["Embedder"]),
        .target(name: "Programme", dependencies: ["Core"]),
        .target(name: "Digests", dependencies: [.target(name: "LibCrypto", condition: .when(platforms: [.linux]))]),
        .target(
            name: "Documents", dependencies: ["Core", "Programme", "Digests"], exclude: ["Vocabulary/Content"],
            plugins: ["EmbedContent"]),
        .target(name: "BriefingPacks", dependencies: ["Core", "Programme", "Documents"]),
        .target(name: "Writers", dependencies: ["Core", "Programme", "Digests", "Documents", "LibZ"]),
        .systemLibrary(
            name: "LibCrypto", pkgConfig: "libcrypto",
            providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .systemLibrary(name: "LibZ", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(
            name: "PanelTesting", dependencies: ["Core", "Programme", "Documents", "BriefingPacks", "Writers"],
            path: "Tests/PanelTesting"),
    ]
)

for desk in desks {
    package.targets += [
        .target(name: desk, dependencies: ["Core"], exclude: ["Content"], plugins: ["EmbedContent"]),
        .testTarget(name: desk + "Tests", dependencies: [.target(name: desk), "Core", "PanelTesting"]),
    ]
}

/// What the record and the review read and make.
let meeting: [Target.Dependency] = ["Core", "Programme", "Documents", "BriefingPacks"]

if isWholeMeeting {
    package.dependencies += [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        // Fetched and built with the trait Preview alone.
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    ]
    package.targets += [
        .target(name: "MeetingRecord", dependencies: meeting),
        .target(name: "Review", dependencies: meeting),
        .systemLibrary(name: "LibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .executableTarget(
            name: "App",
            dependencies: desks.map { .target(name: $0) } + [
                "Core", "Programme", "Digests", "Documents", "BriefingPacks", "Writers", "MeetingRecord", "Review",
                "LibEdit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Preview"])),
            ],
            exclude: ["Meeting/Content", "Typesetting/pack.typ", "Typesetting/worker.py"],
            plugins: ["EmbedContent"]),
        .testTarget(name: "CoreTests", dependencies: ["Core", "PanelTesting"]),
        .testTarget(name: "ProgrammeTests", dependencies: ["Core", "Programme", "PanelTesting"]),
        .testTarget(name: "DocumentsTests", dependencies: ["Core", "Programme", "Documents", "PanelTesting"]),
        .testTarget(name: "WritersTests", dependencies: ["Core", "Documents", "Writers", "PanelTesting"]),
        .testTarget(name: "MeetingRecordTests", dependencies: meeting + ["MeetingRecord", "PanelTesting"]),
        .testTarget(name: "ReviewTests", dependencies: meeting + ["Review", "PanelTesting"]),
        .executableTarget(name: "PlanningBench", dependencies: ["Core", "Programme"], path: "Benchmarks/Planning"),
        .executableTarget(name: "EventsBench", dependencies: ["Yams"], path: "Benchmarks/Events"),
        .testTarget(
            name: "AppTests",
            dependencies: meeting + ["App", "Digests", "Writers", "MeetingRecord", "Review", "PanelTesting"],
            exclude: ["Goldens"]),
    ]
}

for target in package.targets where target.type != .plugin && target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
    // A stranger's newer compiler may warn of more; only our own checks turn warnings into errors.
    if Context.environment["STRICT"] != nil {
        target.swiftSettings?.append(.treatAllWarnings(as: .error))
    }
}
