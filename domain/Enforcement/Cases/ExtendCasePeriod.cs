using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>延长办案期限: by the head of the agency once, and once more after collective discussion.</summary>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art60)]
public sealed record ExtendCasePeriod(CaseId Case, int Days, string Reason, bool Collectively = false) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ExtendCasePeriod command, EnforcementContext context)
    {
        var refusal = ExtensionInOrder.Check(state, command, context) ?? StatedInWriting.Check(("reason", command.Reason));
        if (refusal is not null) return refusal;
        var extended = state.Period with { Extension = state.Period.Extension + command.Days };
        // While the period stands its end is not known: it is counted anew when it runs again.
        return new CasePeriodExtended(
            command.Days, command.Collectively, CaseOfficer.Of(context), command.Reason,
            extended.Count(context.Calendar) ?? state.Period.DecideBy, context.On);
    }
}
