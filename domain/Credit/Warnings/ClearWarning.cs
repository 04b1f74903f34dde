using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings;

/// <summary>解除预警: what it warned of was dealt with, or has gone.</summary>
[ActOf(Role.CreditOfficer, Role.Supervisor), Law(OwnRules.CreditWarnings)]
public sealed record ClearWarning(CreditWarningId Warning, string DocumentNumber, string Reasons) : CreditWarningCommand;

public static partial class CreditWarningDecider
{
    private static Decision<CreditWarningFact> Decide(CreditWarning warning, ClearWarning command, CreditContext context)
    {
        if (StagesOfWarning.Check(warning, WarningStage.Acknowledged, WarningStage.Talked, WarningStage.Rectifying) is { } early) return early;
        if (HandlingByDocument.Check(command.DocumentNumber, command.Reasons, context.On) is { } bare) return bare;
        return new CreditWarningCleared(command.DocumentNumber, command.Reasons, context.On);
    }
}
