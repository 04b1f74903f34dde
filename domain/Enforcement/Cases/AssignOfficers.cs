using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Officers.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>指派执法人员 (APL 42): two at least, certified that day, none of them recused; they take over from those before.</summary>
[ActOf(Role.CaseUnitHead, Role.AgencyHead), Law(AdministrativePenaltyLaw.Art42), Law(AdministrativePenaltyLaw.Art43)]
public sealed record AssignOfficers(CaseId Case, ImmutableArray<AssignedOfficer> Officers) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, AssignOfficers command, EnforcementContext context)
    {
        if (!command.Officers.IsDefault && command.Officers.SequenceEqual(state.Investigators.Current)) return Decision<CaseFact>.Nothing;
        var accounts = command.Officers.IsDefault ? [] : command.Officers.Select(officer => officer.Account);
        var refusal = TwoCertifiedOfficers.Check(command.Officers, context.On)
            ?? RecusedKeepOut.Check(state, accounts)
            ?? InvestigatorsApart.OfInvestigators(state, accounts);
        if (refusal is not null) return refusal;
        return new OfficersAssigned(command.Officers, context.On);
    }
}
