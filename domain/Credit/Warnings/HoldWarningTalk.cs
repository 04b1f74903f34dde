using NodaTime;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings;

/// <summary>约谈: the subject was spoken to.</summary>
/// <param name="DocumentNumber">Number of the record of the talk.</param>
[ActOf(Role.CreditOfficer, Role.Supervisor), Law(OwnRules.CreditWarnings)]
public sealed record HoldWarningTalk(CreditWarningId Warning, string DocumentNumber, LocalDate HeldOn) : CreditWarningCommand;

public static partial class CreditWarningDecider
{
    private static Decision<CreditWarningFact> Decide(CreditWarning warning, HoldWarningTalk command, CreditContext context)
    {
        if (StagesOfWarning.Check(warning, WarningStage.Acknowledged) is { } early) return early;
        if (HandlingByDocument.Check(command.DocumentNumber, command.DocumentNumber, context.On, heldOn: command.HeldOn) is { } bare) return bare;
        return new WarningTalkHeld(command.DocumentNumber, command.HeldOn, context.On);
    }
}
