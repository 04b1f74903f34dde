using NodaTime;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>Records what came of the application to the court. Money that the court collects is recorded as a payment.</summary>
/// <param name="Document">裁定书 number.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(AdministrativeCompulsionLaw.Art53)]
public sealed record RecordCourtOutcome(CaseId Case, CourtOutcome Outcome, string Document, LocalDate DecidedOn) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, RecordCourtOutcome command, EnforcementContext context)
    {
        if (account.Outcome == command.Outcome) return Decision<FineFact>.Nothing;
        if (StatedInWriting.Check(("document", command.Document)) is { } bare) return bare;
        if (CourtOutcomeInOrder.Check(account, command, context.On) is { } disorder) return disorder;
        return new CourtOutcomeRecorded(command.Outcome, command.Document, command.DecidedOn, context.On);
    }
}
