using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings;

/// <summary>接收预警: an officer has taken it on.</summary>
[ActOf(Role.CreditOfficer, Role.Supervisor), Law(OwnRules.CreditWarnings)]
public sealed record AcknowledgeWarning(CreditWarningId Warning) : CreditWarningCommand;

public static partial class CreditWarningDecider
{
    private static Decision<CreditWarningFact> Decide(CreditWarning warning, AcknowledgeWarning command, CreditContext context)
    {
        if (warning.Stage is WarningStage.Acknowledged) return Decision<CreditWarningFact>.Nothing;
        if (StagesOfWarning.Check(warning, WarningStage.Raised) is { } late) return late;
        return new CreditWarningAcknowledged(context.On);
    }
}
