using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Terminals.Models;

/// <summary>Puts a model on the list of approved terminals 列入合格终端目录.</summary>
/// <param name="NoticeNumber">Number of the notice that lists it.</param>
/// <param name="From">First day of the approval.</param>
[ActOf(Role.SuperiorAuthority, Role.DecisionMaker), Law(MonitoringMeasures.Art34)]
public sealed record ApproveTerminalModel(string Maker, string Model, string NoticeNumber, LocalDate From) : TerminalModelCommand;

public static partial class TerminalModelDecider
{
    private static Decision<TerminalModelFact> Decide(TerminalModel model, ApproveTerminalModel command, SupervisionContext context)
    {
        if (model.From is not null && model.WithdrawnFrom is null) return Decision<TerminalModelFact>.Nothing;
        if (GroundsInWords.Check(command.Maker, command.Model, command.NoticeNumber) is { } blank) return blank;
        return new TerminalModelApproved(command.Maker.Trim(), command.Model.Trim(), command.NoticeNumber, command.From, context.On);
    }
}
