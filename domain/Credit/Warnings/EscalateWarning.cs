using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings;

/// <summary>升级处置: to an inspection, a case or the superior authority.</summary>
/// <param name="To">Where it went, in words or as the number of the matter.</param>
[ActOf(Role.CreditOfficer, Role.Supervisor), Law(OwnRules.CreditWarnings)]
public sealed record EscalateWarning(CreditWarningId Warning, string DocumentNumber, string To) : CreditWarningCommand;

public static partial class CreditWarningDecider
{
    private static Decision<CreditWarningFact> Decide(CreditWarning warning, EscalateWarning command, CreditContext context)
    {
        if (StagesOfWarning.Check(warning, WarningStage.Acknowledged, WarningStage.Talked, WarningStage.Rectifying) is { } early) return early;
        if (HandlingByDocument.Check(command.DocumentNumber, command.To, context.On) is { } bare) return bare;
        return new CreditWarningEscalated(command.DocumentNumber, command.To, context.On);
    }
}
