using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Evidence.Rules;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>
/// 行政处罚决定 (APL 57): by the head of the agency, after notice, defence, hearing, review and discussion as the law wants
/// them.
/// </summary>
/// <param name="Circumstance">Code of the band of the offence that fits the case, as <c>serious</c>; null to go by the gain alone.</param>
/// <param name="Gain">Money got from the act, where the band depends on it.</param>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art57)]
public sealed record DecidePenalty(
    CaseId Case,
    ImmutableArray<Penalty> Penalties,
    string Facts,
    string Reasons,
    ImmutableArray<string> Basis,
    string? Circumstance = null,
    Money? Gain = null,
    Leniency? Leniency = null) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, DecidePenalty command, EnforcementContext context)
    {
        var refusal = Procedure(state, command, context) ?? Content(state, command.Penalties, command.Leniency, context);
        if (refusal is not null) return refusal;
        var filed = state.Filing!;
        var law = LighterLaw.Of(context.Offence, filed.Act.LastDay, context.On, command.Circumstance, command.Gain);
        if (Measure(law, command.Penalties, command.Gain, command.Leniency, context) is { } outside) return outside;
        if (filed.Act.WeighRecord is not null
            && WeighingOfTheCase.Check(command.Case, filed.Act, context.Weighing, context.Check) is { } unready) return unready;
        if (Formula(filed.Act, command.Penalties, command.Leniency, context) is { } offFormula) return offFormula;
        var number = context.DecisionNumber();
        return Fining(filed.Party.Party, filed.Act, command.Penalties, Decision<CaseFact>.Accept(new PenaltyDecided(
            filed.CaseNumber, number, CaseProcedure.Ordinary, command.Penalties, Penalty.FineOf(command.Penalties), command.Basis,
            filed.Party.Party, filed.Act.Offence, law!.Version, command.Facts, command.Reasons, command.Leniency, state.Notice!.ServedOn,
            state.Hearing.Held is not null, CaseOfficer.Of(context), ServeBy(context.On, context), context.On, filed.Division,
            state.Period.Limit)).Claiming(DecisionNumberClaim, number));
    }

    /// <summary>What has to come before a penalty.</summary>
    private static Refusal? Procedure(EnforcementCase state, DecidePenalty command, EnforcementContext context) =>
        CrimeToThePolice.Check(state)
        ?? InvestigationConcludedFirst.Check(state)
        ?? NoticeAndDefenceFirst.Check(state, context.On)
        ?? HearingBeforePenalty.Check(state, context.On)
        ?? DecisionAfterHearing.Check(state, context)
        ?? LegalReviewFirst.Check(state)
        ?? DiscussedCollectively.Check(state)
        ?? StatedInWriting.Check(("facts", command.Facts), ("reasons", command.Reasons), ("basis", FirstOf(command.Basis)));

    /// <summary>What a penalty may be.</summary>
    private static Refusal? Content(
        EnforcementCase state, ImmutableArray<Penalty> penalties, Leniency? leniency, EnforcementContext context) =>
        PenaltiesInForm.Check(penalties)
        ?? AgeOfThePenalised.Check(state.Filing!.Age, leniency)
        ?? NoHeavierAfterDefence.Check(state, penalties)
        ?? RevocationWithHearing.Check(state, penalties)
        ?? OneActOneFine.Check(state, penalties)
        ?? Evidence(state, context);

    /// <summary>Nothing is decided on evidence that may not be used.</summary>
    private static Refusal? Evidence(EnforcementCase state, EnforcementContext context)
    {
        Refusal? last = null;
        var used = !state.Records.IsEmpty || state.Evidence.IsEmpty;
        foreach (var id in state.Evidence.OrderBy(id => id.Value))
        {
            var item = context.Evidence.GetValueOrDefault(id, EvidenceItem.Initial);
            last = AdmissibleEvidence.Check(id, item);
            // What was excluded is left out; the rest must carry the decision.
            if (last is not null && !item.IsExcluded) return last;
            used |= last is null;
        }
        return used ? null : last;
    }

    /// <summary>How large a penalty may be by the law that applies.</summary>
    private static Refusal? Measure(
        ApplicableLaw? law, ImmutableArray<Penalty> penalties, Money? gain, Leniency? leniency, EnforcementContext context) =>
        GainsConfiscated.Check(penalties, gain)
        ?? FineWithinBand.Check(law, penalties, gain, leniency)
        ?? PenaltyByLaw.Check(law!, penalties)
        ?? LighterOnGround.Check(law!, penalties, gain, leniency, context);

    /// <summary>O-03: a fine for overloading follows the formula, by the weighing that the act names.</summary>
    private static Refusal? Formula(AllegedAct act, ImmutableArray<Penalty> penalties, Leniency? leniency, EnforcementContext context)
    {
        if (act.Offence != OffenceCode.Overloading || act.WeighRecord is null) return null;
        var (finding, size) = context.Weighing?.Captured is { } captured
            ? (captured.Finding, SizeLimits.AtIssue(captured.Size, captured.Build, act.ActOn))
            : (context.Check?.First?.Finding, null);
        return finding is null
            ? null
            : FineWithinFormula.Check(
                Penalty.FineOf(penalties), OverloadFine.Of(finding.ExcessKg, size, act.ActOn, context.Figures),
                leniency is { BelowBand: true } ? leniency.Reasons : null);
    }

    private static Deadline ServeBy(LocalDate decidedOn, EnforcementContext context) => context.Calendar.After(
        decidedOn, DaysByLaw.UnderPenaltyLaw(AdministrativePenaltyLaw.DaysToServe.On(decidedOn)));

    /// <summary>A fine takes the key of the act for ever.</summary>
    private static Decision<CaseFact> Fining(
        PartyId party, AllegedAct act, ImmutableArray<Penalty> penalties, Decision<CaseFact> decision) =>
        Penalty.FineOf(penalties).Fen > 0
            ? OneActOneFine.WeighingOf(party, act) is { } weighing
                ? decision.Claiming(OneActOneFine.ClaimKind, OneActOneFine.KeyOf(party, act.Offence, act.Plate, act.Place, act.ActOn))
                    .Claiming(OneActOneFine.WeighingClaimKind, weighing)
                : decision.Claiming(OneActOneFine.ClaimKind, OneActOneFine.KeyOf(party, act.Offence, act.Plate, act.Place, act.ActOn))
            : decision;
}
