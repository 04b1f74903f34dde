using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Officers.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>当场处罚 (APL 51, 52, form 14): the case is opened, decided and served in one, on the spot.</summary>
[ActOf(Role.EnforcementOfficer), Law(AdministrativePenaltyLaw.Art51), Law(AdministrativePenaltyLaw.Art52), Law(TransportEnforcementProcedure.Art61)]
public sealed record PenaliseOnSpot(
    CaseId Case,
    EnforcementDomain Domain,
    PartyConcerned Party,
    AllegedActStated Act,
    DivisionCode Division,
    ImmutableArray<AssignedOfficer> Officers,
    OnSpotSteps Steps,
    ImmutableArray<Penalty> Penalties,
    string Facts,
    string Reasons,
    ImmutableArray<string> Basis,
    DecisionPaper Paper,
    string? Circumstance = null,
    Leniency? Leniency = null) : CaseCommand
{
    public override IEnumerable<PartyConcerned> Named() => Act.Driver is { } driver ? [Party, driver] : [Party];
}

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, PenaliseOnSpot command, EnforcementContext context)
    {
        var refusal = Opening(state, command.Case, command.Party, command.Act, context.On, context)
            ?? TwoCertifiedOfficers.Check(command.Officers, context.On)
            ?? ActingOfficerPresent.Check(command.Officers, context)
            ?? PenaltiesInForm.Check(command.Penalties)
            ?? SimplifiedWithinLimits.Check(command.Penalties, command.Party.Kind, context.On)
            ?? EightSteps.Check(command.Steps)
            ?? AgeOfThePenalised.Check(AgeOf(command.Party, command.Act, context.On), command.Leniency)
            ?? StatedInWriting.Check(("facts", command.Facts), ("reasons", command.Reasons), ("basis", FirstOf(command.Basis)));
        if (refusal is not null) return refusal;
        var act = command.Act.OnRecord(context);
        var law = LighterLaw.Of(context.Offence, act.LastDay, context.On, command.Circumstance);
        if (Measure(law, command.Penalties, gain: null, command.Leniency, context) is { } outside) return outside;
        if (Formula(act, command.Penalties, command.Leniency, context) is { } offFormula) return offFormula;

        var party = PartyOnRecord.Of(command.Party, context.PartyOf(command.Party));
        var filed = new CaseFiled(
            context.CaseNumber(), CaseProcedure.Simplified, Lead: null, command.Domain, party, AgeOf(command.Party, command.Act, context.On), act,
            command.Division, context.Actor.Agency, ApprovedBy: null, Entrustment: null, DiscoveredOn: context.On,
            DecideBy: new(context.On, Provisional: false), context.On);
        var decided = new PenaltyDecided(
            filed.CaseNumber, context.DecisionNumber(), CaseProcedure.Simplified, command.Penalties, Penalty.FineOf(command.Penalties),
            command.Basis, party.Party, act.Offence, law!.Version, command.Facts, command.Reasons, command.Leniency,
            NoticeServedOn: context.On, HearingHeld: false, CaseOfficer.Of(context), ServeBy: new(context.On, Provisional: false), context.On,
            command.Division, filed.DecideBy);
        if (SixContents.Check(command.Paper, decided) is { } incomplete) return incomplete;
        return Fining(party.Party, act, command.Penalties, Decision<CaseFact>.Accept(
                filed, new OfficersAssigned(command.Officers, context.On), decided,
                Service(ServiceMethod.Direct, context.On, null, command.Paper, decided, context))
            .Claiming(CaseNumberClaim, filed.CaseNumber).Claiming(DecisionNumberClaim, decided.DecisionNumber));
    }
}
