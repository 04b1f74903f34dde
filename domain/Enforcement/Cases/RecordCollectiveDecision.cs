using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>集体讨论 (APL 57): led by the head of the agency, with votes and minutes.</summary>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art57)]
public sealed record RecordCollectiveDecision(
    CaseId Case,
    int InFavour,
    int Against,
    int Abstaining,
    string Conclusion,
    string MinutesSha256) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, RecordCollectiveDecision command, EnforcementContext context)
    {
        if (state.Collective?.MinutesSha256 == command.MinutesSha256) return Decision<CaseFact>.Nothing;
        var refusal = NoticeAndDefenceFirst.Check(state, context.On)
            ?? HearingBeforePenalty.Check(state, context.On)
            ?? MajorityInFavour.Check(command.InFavour, command.Against, command.Abstaining)
            ?? StatedInWriting.Check(("conclusion", command.Conclusion), ("minutes", command.MinutesSha256));
        if (refusal is not null) return refusal;
        return new CollectiveDecisionRecorded(
            CaseOfficer.Of(context), command.InFavour, command.Against, command.Abstaining, command.Conclusion, command.MinutesSha256, context.On);
    }
}
