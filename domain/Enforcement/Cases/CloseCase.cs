using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>结案 (form 24): on a ground that holds, and not while the fine is unpaid without an outcome of enforcement.</summary>
[ActOf(Role.AgencyHead, Role.CaseUnitHead), Law(AdministrativePenaltyLaw.Art57)]
public sealed record CloseCase(CaseId Case, ClosingGround Ground) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, CloseCase command, EnforcementContext context)
    {
        if (state.Closing is not null) return Decision<CaseFact>.Nothing;
        var refusal = GroundOfClosing.Check(state, command.Ground, context)
            ?? (command.Ground is ClosingGround.Performed or ClosingGround.Enforced ? AfterPenalty(state, command.Ground, context) : null)
            ?? CollectedFineBankedFirst.Check(state)
            ?? MeasuresLiftedBeforeClosing.Check(state, context);
        if (refusal is not null) return refusal;
        return new CaseClosed(command.Ground, CaseOfficer.Of(context), context.On);
    }

    private static Refusal? AfterPenalty(EnforcementCase state, ClosingGround ground, EnforcementContext context) =>
        FinePaidBeforeClosing.Check(state, ground, context)
        ?? CopyBeforeClosing.Check(state.Decision!.Offence == OffenceCode.Overloading, context.CopiedOn, context.On);
}
