using NodaTime;
using Regulatory.Domain.Enforcement.Remedies.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies;

/// <summary>申请行政复议、提起行政诉讼: the party challenges the decision of a case.</summary>
/// <param name="DecisionNumber">Of the decision that is challenged.</param>
/// <param name="Authority">The reconsideration organ or the court.</param>
/// <param name="FiledOn">Day on which the party applied or sued; it may lie before the day of the entry.</param>
/// <param name="After">For a suit after reconsideration, that reconsideration.</param>
[ActOf(Role.CaseUnitHead, Role.LegalReviewer), Law(AdministrativeReconsiderationLaw.Art20), Law(AdministrativeLitigationLaw.Art46)]
public sealed record FileRemedy(
    RemedyId Remedy,
    RemedyKind Kind,
    CaseId Case,
    string DecisionNumber,
    string Authority,
    LocalDate FiledOn,
    RemedyId? After = null) : RemedyCommand;

public static partial class RemedyDecider
{
    private static Decision<RemedyFact> Decide(ReviewOrSuit state, FileRemedy command, EnforcementContext context)
    {
        if (state.Filing is { } earlier && earlier.Case == command.Case && earlier.Kind == command.Kind
            && earlier.Against == command.DecisionNumber && earlier.FiledOn == command.FiledOn) return Decision<RemedyFact>.Nothing;
        var refusal = NewOnRecord.Check(state.Filing is not null, command.Remedy)
            ?? DecisionToChallenge.Check(command, context)
            ?? OwnDecisionChallenged.Check(context)
            ?? StatedInWriting.Check(("authority", command.Authority))
            ?? ReconsiderationFirstOnSpot.Check(command, context)
            ?? RemedyInTime.Check(command, context);
        if (refusal is not null) return refusal;
        var filed = context.Challenged!.Filing!;
        return new RemedyFiled(
            command.Kind, command.Case, command.DecisionNumber, filed.Party.Party, filed.Division, command.Authority, command.FiledOn,
            command.After, context.On);
    }
}
