using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>加处罚款 (APL 72): the clock brings the surcharge of an overdue fine up to the day.</summary>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art72)]
public sealed record AccrueSurcharge(CaseId Case) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, AccrueSurcharge command, EnforcementContext context)
    {
        if (NoSurchargeDuringRemedy.Check(account) is { } pending) return pending;
        return Accrual(account, context) is { } accrued ? accrued : Decision<FineFact>.Nothing;
    }
}
