// swift-tools-version: 6.2
// Lisensi: MIT, lihat .github/LICENSE.md; di sana juga lisensi pustaka-pustaka yang dipakai.
import PackageDescription

/// Satu daftar setelan untuk semua target: aturan yang sama di setiap ruangan.
let swiftSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Ruangan menurut jalan data: sebuah modul hanya memakai apa yang berdiri sebelumnya.
func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// Ruangan yang memegang pustaka C: setiap pemakaian memori tak aman ditandai.
let strictSettings = swiftSettings + [.strictMemorySafety()]

func tests(of name: String, uses dependencies: [Target.Dependency] = [], excluding: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.byName(name: name), "SeededRandom"] + dependencies,
        exclude: excluding,
        swiftSettings: swiftSettings
    )
}

let package = Package(
    name: "selisih",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "selisih", targets: ["selisih"]),
        .library(name: "ExactNumbers", targets: ["ExactNumbers"]),
        .library(name: "TableReading", targets: ["TableReading"]),
        .library(name: "BudgetModel", targets: ["BudgetModel"]),
        .library(name: "PaperReading", targets: ["PaperReading"]),
        .library(name: "DataPackage", targets: ["DataPackage"]),
        .library(name: "BudgetIntake", targets: ["BudgetIntake"]),
        .library(name: "BudgetAnalysis", targets: ["BudgetAnalysis"]),
        .library(name: "BudgetChecks", targets: ["BudgetChecks"]),
        .library(name: "Reporting", targets: ["Reporting"]),
        .library(name: "WorkbookWriting", targets: ["WorkbookWriting"]),
        .library(name: "DocumentWriting", targets: ["DocumentWriting"]),
        .library(name: "BudgetSession", targets: ["BudgetSession"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        // Peladen HTTP halaman: kecil (117 detik CPU dibangun dari awal), tanpa kerangka lain.
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        room("ExactNumbers"),
        room("Diagnostics", uses: ["ExactNumbers"]),
        .systemLibrary(
            name: "CLibZip",
            pkgConfig: "libzip",
            providers: [.apt(["libzip-dev"]), .brew(["libzip"])]
        ),
        .systemLibrary(
            name: "CLibXML",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
        ),
        room("TableReading", uses: ["Diagnostics", "CLibZip", "CLibXML"]),
        room("BudgetModel", uses: ["ExactNumbers", "Diagnostics"]),
        .systemLibrary(
            name: "CLibCrypto",
            pkgConfig: "libcrypto",
            providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]
        ),
        room("PaperReading", uses: ["ExactNumbers", "Diagnostics", "TableReading", "BudgetModel"]),
        room("DataPackage", uses: ["ExactNumbers", "Diagnostics", "TableReading", "BudgetModel", "PaperReading"]),
        .systemLibrary(
            name: "CPostgres",
            pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"]), .brew(["libpq"])]
        ),
        .target(name: "DatabaseConnection", dependencies: ["CPostgres", "Diagnostics"], swiftSettings: strictSettings),
        room(
            "DatabaseReading",
            uses: [
                "ExactNumbers", "Diagnostics", "TableReading", "BudgetModel", "PaperReading", "DataPackage", "DatabaseConnection",
                "CLibCrypto",
            ]
        ),
        room(
            "BudgetIntake",
            uses: [
                "ExactNumbers", "Diagnostics", "TableReading", "BudgetModel", "PaperReading", "DataPackage", "DatabaseConnection",
                "DatabaseReading", "CLibCrypto",
            ]
        ),
        room("BudgetAnalysis", uses: ["ExactNumbers", "Diagnostics", "BudgetModel"]),
        room("BudgetChecks", uses: ["ExactNumbers", "Diagnostics", "BudgetModel", "BudgetAnalysis"]),
        room(
            "Reporting",
            uses: ["ExactNumbers", "Diagnostics", "TableReading", "BudgetModel", "DataPackage", "BudgetAnalysis", "BudgetChecks"]
        ),
        .systemLibrary(
            name: "CXlsxWriter",
            pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]
        ),
        room(
            "DatabaseWriting",
            uses: ["ExactNumbers", "Diagnostics", "TableReading", "BudgetModel", "DataPackage", "DatabaseConnection"]
        ),
        .target(name: "FileWriting", dependencies: ["Diagnostics"], swiftSettings: strictSettings),
        .target(
            name: "WorkbookWriting",
            dependencies: ["CXlsxWriter", "FileWriting", "ExactNumbers", "Diagnostics", "Reporting"],
            swiftSettings: strictSettings
        ),
        .target(
            name: "DocumentWriting",
            dependencies: ["CLibZip", "FileWriting", "Diagnostics", "Reporting"],
            swiftSettings: strictSettings
        ),
        room(
            "BudgetSession",
            uses: [
                "Diagnostics", "TableReading", "BudgetModel", "PaperReading", "DataPackage", "DatabaseConnection", "DatabaseReading",
                "BudgetIntake", "BudgetAnalysis", "BudgetChecks", "Reporting", "FileWriting", "WorkbookWriting", "DocumentWriting",
                "DatabaseWriting",
            ]
        ),
        room(
            "BudgetPages",
            uses: [
                "ExactNumbers", "Diagnostics", "TableReading", "BudgetModel", "PaperReading", "DataPackage", "BudgetAnalysis",
                "BudgetChecks", "DatabaseConnection", "Reporting", "WorkbookWriting", "BudgetSession",
            ]
        ),
        room(
            "SelisihServer",
            uses: [
                "Diagnostics", "BudgetIntake", "BudgetPages", .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
        room(
            "SelisihCommands",
            uses: [
                "Diagnostics", "TableReading", "BudgetModel", "PaperReading", "DataPackage", "DatabaseConnection", "DatabaseReading",
                "BudgetIntake", "BudgetAnalysis", "BudgetChecks", "Reporting", "FileWriting", "WorkbookWriting", "DatabaseWriting",
                "BudgetSession", "BudgetPages", "SelisihServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(name: "selisih", dependencies: ["SelisihCommands"], swiftSettings: swiftSettings),

        .executableTarget(
            name: "selisih-bench",
            dependencies: ["TableReading", "Diagnostics"],
            path: "Tests/Benchmarks/selisih-bench",
            swiftSettings: swiftSettings
        ),
        .executableTarget(
            name: "selisih-fuzz",
            dependencies: [
                "TableReading", "PaperReading", "DataPackage", "BudgetIntake", "Diagnostics", "SeededRandom", "ArchiveFixtures",
            ],
            path: "Tests/Fuzz/selisih-fuzz",
            swiftSettings: swiftSettings
        ),

        .target(
            name: "ArchiveFixtures", dependencies: ["CLibZip"], path: "Tests/ArchiveFixtures", swiftSettings: swiftSettings),
        .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: swiftSettings),
        .target(
            name: "BudgetFixtures",
            dependencies: ["SeededRandom", "ExactNumbers", "Diagnostics", "BudgetModel"],
            path: "Tests/BudgetFixtures",
            swiftSettings: swiftSettings
        ),
        .target(
            name: "PaperFixtures",
            dependencies: ["SeededRandom", "ExactNumbers", "BudgetModel"],
            path: "Tests/PaperFixtures",
            swiftSettings: swiftSettings
        ),
        .target(
            name: "OfficePapers",
            dependencies: ["SeededRandom", "BudgetFixtures", "ExactNumbers", "Diagnostics", "BudgetModel", "PaperReading"],
            path: "Tests/OfficePapers",
            exclude: ["selisih-kertas"],
            swiftSettings: swiftSettings
        ),
        .executableTarget(
            name: "selisih-kertas",
            dependencies: ["OfficePapers", "BudgetIntake", "PaperReading"],
            path: "Tests/OfficePapers/selisih-kertas",
            swiftSettings: swiftSettings
        ),
        .target(
            name: "CheckMutations",
            dependencies: [
                "SeededRandom", "BudgetFixtures", "TableReading", "PaperReading", "BudgetIntake", "BudgetChecks", "Diagnostics",
            ],
            path: "Tests/CheckMutations",
            swiftSettings: swiftSettings
        ),
        .executableTarget(
            name: "selisih-mutasi",
            dependencies: ["CheckMutations"],
            path: "Tests/Benchmarks/selisih-mutasi",
            swiftSettings: swiftSettings
        ),
        tests(of: "ExactNumbers"),
        tests(
            of: "DatabaseReading",
            uses: ["BudgetModel", "BudgetFixtures", "DatabaseConnection", "Diagnostics", "ExactNumbers", "PaperReading", "TableReading"]),
        tests(of: "DatabaseConnection", uses: ["Diagnostics"]),
        tests(
            of: "DatabaseWriting",
            uses: ["Diagnostics", "BudgetModel", "DataPackage", "PaperReading", "DatabaseConnection", "BudgetFixtures", "BudgetIntake"]),
        tests(of: "FileWriting", uses: ["Diagnostics"]),
        tests(of: "WorkbookWriting", uses: ["Diagnostics", "ExactNumbers", "FileWriting", "TableReading", "Reporting"]),
        tests(of: "DocumentWriting", uses: ["Diagnostics", "ExactNumbers", "FileWriting", "Reporting", "ArchiveFixtures"]),
        tests(of: "TableReading", uses: ["Diagnostics", "CLibXML", "ArchiveFixtures"]),
        tests(of: "BudgetModel", uses: ["ExactNumbers", "Diagnostics", "BudgetFixtures"]),
        tests(
            of: "DataPackage",
            uses: [
                "ExactNumbers", "Diagnostics", "BudgetModel", "PaperReading", "BudgetIntake", "BudgetAnalysis", "BudgetChecks", "Reporting",
                "BudgetFixtures",
            ]
        ),
        tests(
            of: "BudgetIntake",
            uses: [
                "ExactNumbers", "Diagnostics", "TableReading", "BudgetModel", "PaperReading", "DataPackage", "BudgetAnalysis",
                "BudgetFixtures",
            ],
            excluding: ["Golden"]
        ),
        tests(
            of: "PaperReading",
            uses: [
                "PaperFixtures", "OfficePapers", "BudgetFixtures", "DataPackage", "BudgetIntake", "BudgetAnalysis", "BudgetChecks",
                "BudgetModel", "TableReading", "ExactNumbers", "Diagnostics",
            ]),
        tests(of: "BudgetAnalysis", uses: ["ExactNumbers", "Diagnostics", "BudgetModel", "BudgetFixtures", "BudgetIntake"]),
        tests(
            of: "BudgetChecks",
            uses: [
                "ExactNumbers", "Diagnostics", "BudgetModel", "BudgetAnalysis", "PaperReading", "BudgetIntake", "BudgetFixtures",
                "CheckMutations",
            ],
            excluding: ["Golden"]
        ),
        tests(of: "BudgetPages", uses: ["BudgetFixtures", "Diagnostics"]),
        tests(of: "SelisihServer", uses: ["BudgetPages", "Diagnostics", .product(name: "FlyingFox", package: "FlyingFox")]),
        tests(
            of: "SelisihCommands",
            uses: ["selisih", "BudgetFixtures", "Diagnostics", "BudgetModel", "BudgetIntake", "BudgetChecks"]
        ),
        tests(
            of: "BudgetSession",
            uses: [
                "ExactNumbers", "Diagnostics", "BudgetModel", "BudgetFixtures", "PaperReading", "BudgetIntake", "BudgetChecks", "Reporting",
                "WorkbookWriting", "ArchiveFixtures",
            ]
        ),
        tests(
            of: "Reporting",
            uses: [
                "ExactNumbers", "Diagnostics", "TableReading", "BudgetModel", "DataPackage", "BudgetAnalysis", "BudgetChecks",
                "BudgetFixtures", "PaperReading", "BudgetIntake", "WorkbookWriting",
            ],
            excluding: ["Golden"]
        ),
    ]
)

// Pintu libFuzzer tidak punya `main` sendiri, jadi hanya ada bila diminta (.ci/fuzz-panjang).
if Context.environment["SELISIH_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "selisih-libfuzzer",
            dependencies: ["TableReading", "PaperReading", "DataPackage", "BudgetIntake", "Diagnostics"],
            path: "Tests/Fuzz/selisih-libfuzzer",
            swiftSettings: swiftSettings + [.unsafeFlags(["-parse-as-library"])]
        ))
}
