import BudgetFixtures

/// Kertas-kertas bersih yang diubah satu angkanya: contoh nyata yang sudah diperbaiki, dan satu tabel rekening
/// bertingkat dengan sen, subjumlah, selisih, dan persen tertera.
enum CleanPapers {
    static func all() throws -> [[PaperTable]] {
        let sample = try CleanSample.files().sorted { $0.key < $1.key }.map { try PaperTable(name: $0.key, text: $0.value) }
        return [sample, [try PaperTable(name: "dpa.csv", text: accountTree)]]
    }

    /// Kolom yang angkanya terikat pada angka lain, menurut tabel. `slack` adalah perubahan terbesar yang masih dapat
    /// dijelaskan oleh pembulatan, dalam satuan angka itu.
    static let relations: [String: [String: Double]] = [
        "pagu.csv": ["Pagu Murni": 0, "Pagu Perubahan": 0],
        "total-tertera.csv": ["Jumlah Tertera": 0],
        "realisasi-kinerja.csv": [
            "Realisasi Tertera": 0, "Jumlah Capaian Tertera": 0, "Persen Capaian Tertera": 0.05, "Persen Kumulatif Tertera": 0.05,
        ],
        "nilai-akip.csv": ["Bobot": 0, "Nilai Tertera": 0],
        "target.csv": ["Nilai Tertera": 0],
        "kaitan.csv": ["Bobot": 0],
        "dpa.csv": ["Semula": 0, "Menjadi": 0, "Bertambah/(Berkurang)": 0, "%": 0.05],
    ]

    /// Baris yang kelebihan atau kekurangannya terlihat dari baris lain.
    static let countedRows: Set<String> = ["pagu.csv", "dpa.csv"]

    /// Baris yang angkanya benar-benar terikat; tabel lain semuanya.
    static func isBound(_ row: [String], in table: PaperTable) -> Bool {
        func cell(_ title: String) -> String { table.titles.firstIndex(of: title).map { row[$0] } ?? "" }
        switch table.name {
        case "nilai-akip.csv":
            return cell("Tingkat") != "kriteria" && cell("Tingkat") != "uraian"
        case "target.csv":
            // Hanya indikator yang dicetak beberapa kertas, dan akhir periode yang mengulang target terakhir.
            let isRepeated = ["nilai-industri", "nilai-perdagangan"].contains(cell("Indikator"))
            return (isRepeated && cell("Dokumen") != "rpd" && cell("Tahun") != "2023") || cell("Jenis") == "kondisi akhir"
        default:
            return true
        }
    }

    private static let accountTree = """
        Kode Rekening,Uraian,Semula,Menjadi,Bertambah/(Berkurang),%
        3.30.02,Program Perizinan Usaha,"4.033.085.537,87","3.824.446.979,74","(208.638.558,13)","(5,17)"
        3.30.02.1.01,Kegiatan 02.1,"1.534.202.899,69","1.396.584.684,27","(137.618.215,42)","(8,97)"
        3.30.02.1.01.0001,Sub Kegiatan 02.1.1,"675.739.974,10","724.747.094,47","49.007.120,37","7,25"
        5.1.02.01.01.0024,Belanja Alat Tulis,"522.874.998,31","579.352.797,55","56.477.799,24","10,80"
        5.1.02.01.01.0025,Belanja Makanan dan Minuman,"152.864.975,79","145.394.296,92","(7.470.678,87)","(4,89)"
        3.30.02.1.01.0002,Sub Kegiatan 02.1.2,"858.462.925,59","671.837.589,80","(186.625.335,79)","(21,74)"
        5.1.02.01.01.0026,Belanja Perjalanan Dinas,"280.492.236,69","216.153.660,12","(64.338.576,57)","(22,94)"
        5.1.02.01.01.0027,Honorarium Narasumber,"577.970.688,90","455.683.929,68","(122.286.759,22)","(21,16)"
        3.30.02.1.02,Kegiatan 02.2,"2.498.882.638,18","2.427.862.295,47","(71.020.342,71)","(2,84)"
        3.30.02.1.02.0001,Sub Kegiatan 02.2.1,"1.544.647.676,24","1.385.234.127,18","(159.413.549,06)","(10,32)"
        5.1.02.01.01.0028,Belanja Sewa Gedung,"735.040.534,65","722.901.747,45","(12.138.787,20)","(1,65)"
        5.1.02.01.01.0029,Belanja Jasa Tenaga Ahli,"809.607.141,59","662.332.379,73","(147.274.761,86)","(18,19)"
        3.30.02.1.02.0002,Sub Kegiatan 02.2.2,"954.234.961,94","1.042.628.168,29","88.393.206,35","9,26"
        5.1.02.01.01.0030,Belanja Cetak,"869.581.499,77","952.268.502,22","82.687.002,45","9,51"
        5.1.02.01.01.0031,Belanja Pemeliharaan,"84.653.462,17","90.359.666,07","5.706.203,90","6,74"
        3.30.03,Program Sarana Distribusi,"3.999.701.898,26","3.929.106.777,78","(70.595.120,48)","(1,77)"
        3.30.03.1.01,Kegiatan 03.1,"2.145.069.744,90","2.165.269.344,72","20.199.599,82","0,94"
        3.30.03.1.01.0001,Sub Kegiatan 03.1.1,"794.132.121,00","974.505.546,61","180.373.425,61","22,71"
        5.1.02.01.01.0024,Belanja Alat Tulis,"60.986.969,80","78.486.589,70","17.499.619,90","28,69"
        5.1.02.01.01.0025,Belanja Makanan dan Minuman,"733.145.151,20","896.018.956,91","162.873.805,71","22,22"
        3.30.03.1.01.0002,Sub Kegiatan 03.1.2,"1.350.937.623,90","1.190.763.798,11","(160.173.825,79)","(11,86)"
        5.1.02.01.01.0026,Belanja Perjalanan Dinas,"571.784.372,70","474.203.820,81","(97.580.551,89)","(17,07)"
        5.1.02.01.01.0027,Honorarium Narasumber,"779.153.251,20","716.559.977,30","(62.593.273,90)","(8,03)"
        3.30.03.1.02,Kegiatan 03.2,"1.854.632.153,36","1.763.837.433,06","(90.794.720,30)","(4,90)"
        3.30.03.1.02.0001,Sub Kegiatan 03.2.1,"423.750.320,18","420.438.446,19","(3.311.873,99)","(0,78)"
        5.1.02.01.01.0028,Belanja Sewa Gedung,"137.611.157,87","147.227.437,96","9.616.280,09","6,99"
        5.1.02.01.01.0029,Belanja Jasa Tenaga Ahli,"286.139.162,31","273.211.008,23","(12.928.154,08)","(4,52)"
        3.30.03.1.02.0002,Sub Kegiatan 03.2.2,"1.430.881.833,18","1.343.398.986,87","(87.482.846,31)","(6,11)"
        5.1.02.01.01.0030,Belanja Cetak,"776.790.879,27","608.056.864,32","(168.734.014,95)","(21,72)"
        5.1.02.01.01.0031,Belanja Pemeliharaan,"654.090.953,91","735.342.122,55","81.251.168,64","12,42"
        3.31.02,Program Pembangunan Industri,"3.120.079.487,06","3.273.947.033,60","153.867.546,54","4,93"
        3.31.02.1.01,Kegiatan 02.1,"1.455.948.378,25","1.498.375.479,51","42.427.101,26","2,91"
        3.31.02.1.01.0001,Sub Kegiatan 02.1.1,"1.108.698.463,03","1.111.110.979,70","2.412.516,67","0,22"
        5.1.02.01.01.0024,Belanja Alat Tulis,"615.787.939,67","660.161.018,16","44.373.078,49","7,21"
        5.1.02.01.01.0025,Belanja Makanan dan Minuman,"492.910.523,36","450.949.961,54","(41.960.561,82)","(8,51)"
        3.31.02.1.01.0002,Sub Kegiatan 02.1.2,"347.249.915,22","387.264.499,81","40.014.584,59","11,52"
        5.1.02.01.01.0026,Belanja Perjalanan Dinas,"249.866.703,75","283.460.517,11","33.593.813,36","13,44"
        5.1.02.01.01.0027,Honorarium Narasumber,"97.383.211,47","103.803.982,70","6.420.771,23","6,59"
        3.31.02.1.02,Kegiatan 02.2,"1.664.131.108,81","1.775.571.554,09","111.440.445,28","6,70"
        3.31.02.1.02.0001,Sub Kegiatan 02.2.1,"1.301.426.970,25","1.397.844.984,10","96.418.013,85","7,41"
        5.1.02.01.01.0028,Belanja Sewa Gedung,"667.802.112,33","822.281.851,71","154.479.739,38","23,13"
        5.1.02.01.01.0029,Belanja Jasa Tenaga Ahli,"633.624.857,92","575.563.132,39","(58.061.725,53)","(9,16)"
        3.31.02.1.02.0002,Sub Kegiatan 02.2.2,"362.704.138,56","377.726.569,99","15.022.431,43","4,14"
        5.1.02.01.01.0030,Belanja Cetak,"128.997.535,28","105.124.758,37","(23.872.776,91)","(18,51)"
        5.1.02.01.01.0031,Belanja Pemeliharaan,"233.706.603,28","272.601.811,62","38.895.208,34","16,64"
        ,JUMLAH,"11.152.866.923,19","11.027.500.791,12","(125.366.132,07)","(1,12)"
        """
}
