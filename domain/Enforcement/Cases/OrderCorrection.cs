using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>责令改正违法行为 (APL 28, form 16): at once or by a day; at any time of a case that runs, with or before the penalty.</summary>
/// <param name="Document">责令改正违法行为通知书 number.</param>
/// <param name="Facts">The violation that was found.</param>
/// <param name="Basis">The articles violated and that the order rests on, as printed.</param>
/// <param name="CorrectBy">Last day; null for at once.</param>
/// <param name="StopAct">责令停止违法行为: the act stops until it is corrected.</param>
/// <param name="Confirmation">Number of the signed confirmation of electronic service.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead), Law(AdministrativePenaltyLaw.Art28)]
public sealed record OrderCorrection(
    CaseId Case,
    string Document,
    string Facts,
    ImmutableArray<string> Basis,
    LocalDate? CorrectBy,
    bool StopAct,
    ServiceMethod Method,
    LocalDate ServedOn,
    string? Confirmation = null) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, OrderCorrection command, EnforcementContext context)
    {
        if (state.CorrectionOrders.Contains(command.Document)) return Decision<CaseFact>.Nothing;
        var refusal = StatedInWriting.Check(("document", command.Document), ("facts", command.Facts), ("basis", FirstOf(command.Basis)))
            ?? ElectronicServiceOnConfirmation.Check(command.Method, command.Confirmation)
            ?? ServiceNotAhead.Check(command.ServedOn, context.On)
            ?? TimeToCorrect.Check(command.CorrectBy, command.ServedOn);
        if (refusal is not null) return refusal;
        return new CorrectionOrdered(
            command.Document, command.Facts, command.Basis, command.CorrectBy, command.StopAct, command.Method,
            Received(command.Method, command.ServedOn, context), command.Confirmation, CaseOfficer.Of(context), state.Filing!.Division, context.On);
    }
}
