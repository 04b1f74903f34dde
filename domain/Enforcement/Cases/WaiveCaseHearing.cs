using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>视为放弃听证 (APL 64(6)): the party stayed away, left, or took the request back.</summary>
/// <param name="DocumentSha256">Digest of the party's paper, where the request is taken back.</param>
[ActOf(Role.HearingChair, Role.CaseUnitHead), Law(AdministrativePenaltyLaw.Art64)]
public sealed record WaiveCaseHearing(CaseId Case, HearingWaiver How, string? DocumentSha256 = null) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, WaiveCaseHearing command, EnforcementContext context)
    {
        if (state.Hearing.Waived) return Decision<CaseFact>.Nothing;
        var refusal = HearingAskedFor.Check(state)
            ?? AbsenceOnTheDay.Check(state, command.How, context.On)
            ?? (command.How is HearingWaiver.RequestWithdrawn ? StatedInWriting.Check(("document", command.DocumentSha256)) : null);
        if (refusal is not null) return refusal;
        return new CaseHearingWaived(command.How, context.On, command.DocumentSha256);
    }
}
