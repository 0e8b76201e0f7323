import SelisihCommands

SelisihCommand.run()
