using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>送达违法行为通知书 (APL 44, form 11): what is proposed, why, on what basis, and what the party may do about it.</summary>
/// <param name="ServedOn">Day of service; of the notice, for service by public notice.</param>
/// <param name="Confirmation">Number of the signed confirmation of electronic service.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(AdministrativePenaltyLaw.Art44), Law(AdministrativePenaltyLaw.Art63)]
public sealed record ServeViolationNotice(
    CaseId Case,
    ImmutableArray<Penalty> Proposed,
    string Facts,
    string Reasons,
    ImmutableArray<string> Basis,
    ServiceMethod Method,
    LocalDate ServedOn,
    string? Confirmation = null) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ServeViolationNotice command, EnforcementContext context)
    {
        if (IsRepeated(state, command)) return Decision<CaseFact>.Nothing;
        var refusal = InvestigationConcludedFirst.Check(state)
            ?? PenaltiesInForm.Check(command.Proposed)
            ?? StatedInWriting.Check(("facts", command.Facts), ("reasons", command.Reasons), ("basis", FirstOf(command.Basis)))
            ?? ElectronicServiceOnConfirmation.Check(command.Method, command.Confirmation)
            ?? ServiceNotAhead.Check(command.ServedOn, context.On)
            ?? NoticeAfterConclusion.Check(state, command.ServedOn)
            ?? NoHeavierNotice.Check(state, command);
        if (refusal is not null) return refusal;
        var offered = HearingRight.Covers(command.Proposed, state.Filing!.Party.Kind, context);
        var received = Received(command.Method, command.ServedOn, context);
        return new NoticeServed(
            command.Proposed, Penalty.FineOf(command.Proposed), command.Facts, command.Reasons, command.Basis, offered, command.Method, received,
            DefendBy(received, context.On, context),
            offered ? RequestHearingBy(received, context) : null, context.On);
    }

    private static bool IsRepeated(EnforcementCase state, ServeViolationNotice command) =>
        state.Notice is { } notice && !command.Proposed.IsDefault && notice.Proposed.SequenceEqual(command.Proposed)
        && notice.Facts == command.Facts && notice.Reasons == command.Reasons;

    /// <param name="on">Day whose figure counts.</param>
    private static Deadline DefendBy(LocalDate received, LocalDate on, EnforcementContext context) =>
        context.Calendar.AddWorkingDays(received, context.Figures.NumberOf(CaseFigures.DaysForDefence, on));

    [Law(AdministrativePenaltyLaw.Art64)]
    private static Deadline RequestHearingBy(LocalDate received, EnforcementContext context) => context.Calendar.After(
        received, DaysByLaw.UnderPenaltyLaw(AdministrativePenaltyLaw.DaysToRequestHearing.On(received)));

    /// <summary>When a paper counts as received: on the day of service, or thirty days after a public notice.</summary>
    [Law(CivilProcedureLaw.Art95)]
    private static LocalDate Received(ServiceMethod method, LocalDate servedOn, EnforcementContext context) =>
        method is ServiceMethod.PublicNotice
            ? context.Calendar.AddDays(servedOn, CivilProcedureLaw.DaysOfPublicNotice.On(servedOn)).Due
            : servedOn;

    private static string? FirstOf(ImmutableArray<string> texts) => texts.IsDefaultOrEmpty ? null : texts[0];
}
