import BudgetModel

/// Yang tidak dikatakan tabel dan disimpulkan, dihitung supaya dilaporkan satu kali per tabel.
struct Assumptions {
    var overheadByName = 0
    var supportByFunding = 0
    var coreByDefault = 0
    var regionalFunding = 0
    var withoutProgram = 0
    var fileAsOffice = false
    var lacksYear = false
}
