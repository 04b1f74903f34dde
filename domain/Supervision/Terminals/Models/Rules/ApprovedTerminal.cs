using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals.Models.Rules;

/// <summary>A terminal that is entered or bound is of a model that the list has on that day.</summary>
[Law(MonitoringMeasures.Art34)]
[RuleText(
    "该终端型号不在合格终端目录内。",
    "The model is not on the list of approved terminals.")]
public static class ApprovedTerminal
{
    public static readonly RuleId Id = new("SUP-TRM-009");

    public static Refusal? Check(TerminalModel model, LocalDate on) => model.IsApprovedOn(on) ? null : new Refusal(Id);
}
