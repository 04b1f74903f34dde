using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>
/// Opens the account of a fine, as the decision in a case lays it upon somebody, or a remedy in the place of other penalties; recorded with
/// what does.
/// </summary>
/// <param name="OnTheSpot">Decided on the spot (APL 51).</param>
/// <param name="ReceivedOn">When the party has already received what lays it upon them, and the time to pay runs; null before the service.</param>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art9)]
public sealed record ImposeFine(
    CaseId Case, string DecisionNumber, Money Fine, PartyId Debtor, DivisionCode Division, string Agency, bool OnTheSpot, LocalDate DecidedOn,
    LocalDate? ReceivedOn = null) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, ImposeFine command, EnforcementContext context)
    {
        if (account.Imposed?.DecisionNumber == command.DecisionNumber) return Decision<FineFact>.Nothing;
        if (command.Fine.Fen <= 0) return Decision<FineFact>.Nothing;
        if (NewOnRecord.Check(account.Exists && !account.Cancelled, command.Case) is { } twice) return twice;
        var imposed = new FineImposed(
            command.Case, command.DecisionNumber, command.Fine, command.Debtor, command.Division, command.Agency, command.OnTheSpot,
            AdministrativePenaltyLaw.SurchargePercentPerDay.On(command.DecidedOn), command.DecidedOn, context.On);
        return command.ReceivedOn is { } received ? Decision<FineFact>.Accept(imposed, FellDue(received, context)) : imposed;
    }

    /// <summary>Of what a remedy decided: after reconsideration the party may still sue for fifteen days (行政诉讼法 45).</summary>
    [Law(AdministrativeLitigationLaw.Art45)]
    private static FineFellDue FellDue(LocalDate received, EnforcementContext context) => new(
        received, context.Calendar.After(received, DaysByLaw.UnderPenaltyLaw(AdministrativePenaltyLaw.DaysToPay.On(received))),
        context.Calendar.AddDays(received, AdministrativeLitigationLaw.DaysToSueAfterReconsideration.On(received)).Due, context.On);
}
