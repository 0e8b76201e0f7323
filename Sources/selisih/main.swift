import ArgumentParser
import SelisihCommands

SelisihCommand.main()
