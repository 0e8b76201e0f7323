import SelisihCommands

SelisihCommand.main()
