using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>陈述申辩 (APL 45): what the party says; late is better than not heard, as long as nothing is decided.</summary>
[ActOf(Role.EnforcementOfficer, Role.Applicant), Law(AdministrativePenaltyLaw.Art45)]
public sealed record ReceiveDefence(CaseId Case, string StatementSha256) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ReceiveDefence command, EnforcementContext context)
    {
        if (state.Defence.Statements.Contains(command.StatementSha256)) return Decision<CaseFact>.Nothing;
        var refusal = NoticeFirst.Check(state) ?? StatedInWriting.Check(("statement", command.StatementSha256));
        if (refusal is not null) return refusal;
        return new DefenceReceived(command.StatementSha256, context.On);
    }
}
