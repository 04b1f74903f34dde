using Regulatory.Domain.Calendar;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>当场收缴罚款 (APL 68 to 70): an officer takes the money, against the official receipt.</summary>
/// <param name="Reasons">Why it would be hard to enforce later, or what makes the place remote.</param>
/// <param name="RequestedByParty">The party asked to pay on the spot (APL 69).</param>
[ActOf(Role.EnforcementOfficer), Law(AdministrativePenaltyLaw.Art68), Law(AdministrativePenaltyLaw.Art69), Law(AdministrativePenaltyLaw.Art70)]
public sealed record CollectFineOnSpot(
    CaseId Case,
    Money Amount,
    OnSpotCollectionGround Ground,
    string ReceiptNumber,
    string? Reasons = null,
    bool RequestedByParty = false) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, CollectFineOnSpot command, EnforcementContext context)
    {
        if (state.OnSpot.Collected?.ReceiptNumber == command.ReceiptNumber) return Decision<CaseFact>.Nothing;
        var refusal = OfficersOfTheCase.Check(state, context.Actor.Account)
            ?? DecisionToServe.Check(state, context.On)
            ?? CollectedOnce.Check(state)
            ?? CollectionOnSpotByLaw.Check(state, command)
            ?? ReceiptForCollection.Check(state, command);
        if (refusal is not null) return refusal;
        return new FineCollectedOnSpot(
            command.Amount, command.Ground, command.ReceiptNumber, CaseOfficer.Of(context), HandInBy(context), context.On);
    }

    [Law(AdministrativePenaltyLaw.Art71)]
    private static Deadline HandInBy(EnforcementContext context) => context.Calendar.After(
        context.On, DaysByLaw.UnderPenaltyLaw(AdministrativePenaltyLaw.DaysToHandInCash.On(context.On)));
}
