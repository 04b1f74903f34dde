using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>举行听证 (form 13): by its chair, on its day; the record is signed or the refusal noted.</summary>
/// <param name="Agents">How many agents came for the party.</param>
[ActOf(Role.HearingChair), Law(AdministrativePenaltyLaw.Art64)]
public sealed record HoldCaseHearing(CaseId Case, int Agents, RecordSignature Signature, string RecordSha256) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, HoldCaseHearing command, EnforcementContext context)
    {
        if (state.Hearing.Held is { } held && held.RecordSha256 == command.RecordSha256) return Decision<CaseFact>.Nothing;
        var refusal = HearingAskedFor.Check(state)
            ?? CaseHearingAsScheduled.Check(state, context)
            ?? InvestigatorsApart.OfJudge(state, context.Actor.Account)
            ?? TwoAgentsAtMost.Check(command.Agents)
            ?? StatedInWriting.Check(("record", command.RecordSha256));
        if (refusal is not null) return refusal;
        return new CaseHearingHeld(
            CaseOfficer.Of(context), command.Agents, command.Signature, command.RecordSha256, EndedAt: context.At, context.On);
    }
}
