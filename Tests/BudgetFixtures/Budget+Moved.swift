public import BudgetModel
public import Diagnostics

extension Budget {
    /// Isi yang sama seolah-olah semuanya berdiri di satu tempat, supaya dua pembacaan dapat dibandingkan.
    public func moved(to place: SourceLocation) -> Budget {
        func moved(_ figure: PrintedFigure) -> PrintedFigure {
            var figure = figure
            figure.location = place
            return figure
        }
        var budget = self
        for index in budget.documents.indices { budget.documents[index].location = place }
        for index in budget.indicators.indices { budget.indicators[index].location = place }
        for index in budget.targets.indices { budget.targets[index].figure.location = place }
        for index in budget.lines.indices { budget.lines[index].location = place }
        for index in budget.balanceLines.indices { budget.balanceLines[index].location = place }
        for index in budget.printedBalances.indices { budget.printedBalances[index].location = place }
        for index in budget.links.indices { budget.links[index].location = place }
        for index in budget.cashPlans.indices {
            budget.cashPlans[index].location = place
            budget.cashPlans[index].physical = budget.cashPlans[index].physical.map(moved)
        }
        for index in budget.strategicMoney.indices { budget.strategicMoney[index].location = place }
        for index in budget.moneyRealisations.indices {
            budget.moneyRealisations[index].location = place
            if case .percentage(let figure, let stage) = budget.moneyRealisations[index].evidence {
                budget.moneyRealisations[index].evidence = .percentage(moved(figure), of: stage)
            }
            budget.moneyRealisations[index].physical = budget.moneyRealisations[index].physical.map(moved)
        }
        for index in budget.indicatorRealisations.indices {
            var item = budget.indicatorRealisations[index]
            item.location = place
            item.realised = moved(item.realised)
            item.yearTarget = item.yearTarget.map(moved)
            item.quarterTarget = item.quarterTarget.map(moved)
            item.achievement = item.achievement.map(moved)
            item.cumulativeAchievement = item.cumulativeAchievement.map(moved)
            item.cumulativeRealised = item.cumulativeRealised.map(moved)
            budget.indicatorRealisations[index] = item
        }
        for index in budget.akipScores.indices {
            budget.akipScores[index].location = place
            budget.akipScores[index].weight = budget.akipScores[index].weight.map(moved)
            budget.akipScores[index].score = budget.akipScores[index].score.map(moved)
        }
        for index in budget.printedTotals.indices { budget.printedTotals[index].location = place }
        for index in budget.followUps.indices { budget.followUps[index].location = place }
        for index in budget.extraColumns.indices {
            budget.extraColumns[index].file = place.file
            budget.extraColumns[index].sheet = place.sheet
        }
        return budget
    }
}
