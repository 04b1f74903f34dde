using NodaTime;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>Opens the account of a fine, as the decision in a case lays it upon somebody; recorded with that decision.</summary>
/// <param name="OnTheSpot">Decided on the spot (APL 51).</param>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art9)]
public sealed record ImposeFine(
    CaseId Case, string DecisionNumber, Money Fine, PartyId Debtor, DivisionCode Division, string Agency, bool OnTheSpot, LocalDate DecidedOn)
    : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, ImposeFine command, EnforcementContext context)
    {
        if (account.Imposed?.DecisionNumber == command.DecisionNumber) return Decision<FineFact>.Nothing;
        if (command.Fine.Fen <= 0) return Decision<FineFact>.Nothing;
        if (NewOnRecord.Check(account.Exists && !account.Cancelled, command.Case) is { } twice) return twice;
        return new FineImposed(
            command.Case, command.DecisionNumber, command.Fine, command.Debtor, command.Division, command.Agency, command.OnTheSpot,
            AdministrativePenaltyLaw.SurchargePercentPerDay.On(command.DecidedOn), command.DecidedOn, context.On);
    }
}
