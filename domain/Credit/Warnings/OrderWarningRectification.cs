using NodaTime;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings;

/// <summary>责令整改, at once or after a talk.</summary>
/// <param name="RectifyBy">Last day for it.</param>
[ActOf(Role.CreditOfficer, Role.Supervisor), Law(OwnRules.CreditWarnings)]
public sealed record OrderWarningRectification(CreditWarningId Warning, string DocumentNumber, LocalDate RectifyBy) : CreditWarningCommand;

public static partial class CreditWarningDecider
{
    private static Decision<CreditWarningFact> Decide(CreditWarning warning, OrderWarningRectification command, CreditContext context)
    {
        if (StagesOfWarning.Check(warning, WarningStage.Acknowledged, WarningStage.Talked) is { } early) return early;
        if (HandlingByDocument.Check(command.DocumentNumber, command.DocumentNumber, context.On, dueOn: command.RectifyBy) is { } bare) return bare;
        return new WarningRectificationOrdered(command.DocumentNumber, command.RectifyBy, context.On);
    }
}
