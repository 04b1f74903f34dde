using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>延期、分期缴纳罚款 (APL 66): the head approves, on the application of a party in hardship.</summary>
/// <param name="Instalments">What of the fine is owed, by day; one for a deferral.</param>
/// <param name="AppliedOn">Day of the party's application.</param>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art66)]
public sealed record ReschedulePayment(
    CaseId Case, ReschedulingKind Kind, ImmutableArray<Instalment> Instalments, string Document, string Reasons, LocalDate AppliedOn)
    : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, ReschedulePayment command, EnforcementContext context)
    {
        if (account.Relief.Any(relief => relief.Document == command.Document)) return Decision<FineFact>.Nothing;
        if (StatedInWriting.Check(("document", command.Document), ("reasons", command.Reasons)) is { } bare) return bare;
        if (FineStillOwed.Check(account) is { } settled) return settled;
        if (InstalmentsInOrder.Check(account, command, context) is { } disorder) return disorder;
        return new PaymentRescheduled(
            command.Kind, command.Instalments, command.Document, command.Reasons, command.AppliedOn, context.On);
    }
}
