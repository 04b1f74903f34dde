using NodaTime;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>立案 (form 1): the head of the agency approves the filing, and the case period begins.</summary>
/// <param name="Division">Whose authority is exercised.</param>
/// <param name="DiscoveredOn">The day on which the act came to be known.</param>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art54), Law(TransportEnforcementProcedure.Art63)]
public sealed record FileCase(
    CaseId Case,
    LeadId? Lead,
    EnforcementDomain Domain,
    PartyConcerned Party,
    AllegedActStated Act,
    DivisionCode Division,
    LocalDate DiscoveredOn,
    Entrustment? Entrustment = null) : CaseCommand
{
    public override IEnumerable<PartyConcerned> Named() => Act.Driver is { } driver ? [Party, driver] : [Party];
}

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, FileCase command, EnforcementContext context)
    {
        if (IsRepeated(state, command)) return Decision<CaseFact>.Nothing;
        var refusal = Opening(state, command.Case, command.Party, command.Act, command.DiscoveredOn, context)
            ?? DiscoveredAsTheLeadSays.Check(command, context)
            ?? EntrustedToQualifiedBody.Check(command.Entrustment);
        if (refusal is not null) return refusal;
        var number = context.CaseNumber();
        return Decision<CaseFact>.Accept(new CaseFiled(
                number, CaseProcedure.Ordinary, command.Lead, command.Domain, PartyOnRecord.Of(command.Party, context.PartyOf(command.Party)),
                AgeOf(command.Party, command.Act, context.On), command.Act.OnRecord(context), command.Division, context.Actor.Agency,
                CaseOfficer.Of(context), command.Entrustment, command.DiscoveredOn, CasePeriod.Of(context.On, context.Calendar), context.On))
            .Claiming(CaseNumberClaim, number);
    }

    private static bool IsRepeated(EnforcementCase state, FileCase command) =>
        state.Filing is { Procedure: CaseProcedure.Ordinary } filed && filed.Lead == command.Lead && filed.Division == command.Division
        && filed.Act.Offence == command.Act.Offence && filed.Act.ActOn == command.Act.ActOn && filed.Act.Plate == command.Act.Plate
        && filed.Party.CreditCode == command.Party.CreditCode && filed.Party.ResidentId?.Clear == command.Party.ResidentId?.ToString();
}
