using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Terminals.Models.Rules;

namespace Regulatory.Domain.Supervision.Terminals.Models;

/// <summary>Takes a model off the list of approved terminals 移出合格终端目录.</summary>
/// <param name="From">First day without approval.</param>
[ActOf(Role.SuperiorAuthority, Role.DecisionMaker), Law(MonitoringMeasures.Art34)]
public sealed record WithdrawTerminalModel(string Maker, string Model, string NoticeNumber, LocalDate From) : TerminalModelCommand;

public static partial class TerminalModelDecider
{
    private static Decision<TerminalModelFact> Decide(TerminalModel model, WithdrawTerminalModel command, SupervisionContext context)
    {
        if (model.WithdrawnFrom is not null) return Decision<TerminalModelFact>.Nothing;
        if (GroundsInWords.Check(command.NoticeNumber) is { } blank) return blank;
        if (ApprovedTerminal.Check(model, context.On) is { } unlisted) return unlisted;
        return new TerminalModelWithdrawn(command.NoticeNumber, command.From, context.On);
    }
}
