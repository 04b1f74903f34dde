using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>送达处罚决定书 (APL 59, 61): with its six contents; from receipt run payment, reconsideration and suit.</summary>
/// <param name="ServedOn">Day of service; of the notice, for service by public notice.</param>
/// <param name="Confirmation">Number of the signed confirmation of electronic service.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(AdministrativePenaltyLaw.Art61), Law(AdministrativePenaltyLaw.Art59)]
public sealed record ServeDecision(
    CaseId Case,
    ServiceMethod Method,
    LocalDate ServedOn,
    DecisionPaper Paper,
    string? Confirmation = null) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ServeDecision command, EnforcementContext context)
    {
        if (state.Served is not null) return Decision<CaseFact>.Nothing;
        var refusal = DecisionToServe.Check(state, command.ServedOn)
            ?? ServiceNotAhead.Check(command.ServedOn, context.On)
            ?? ElectronicServiceOnConfirmation.Check(command.Method, command.Confirmation)
            ?? SixContents.Check(command.Paper, state.Decision!);
        if (refusal is not null) return refusal;
        return Service(command.Method, command.ServedOn, command.Confirmation, command.Paper, state.Decision!, context);
    }

    [Law(TransportEnforcementProcedure.Art61)]
    private static Deadline ReportBy(LocalDate servedOn, EnforcementContext context) => context.Calendar.After(
        servedOn,
        context.Figures.FlagOf(CaseFigures.OnSpotReportInWorkingDays, servedOn)
            ? LegalPeriod.OfWorkingDays(TransportEnforcementProcedure.DaysToReportOnSpot.On(servedOn))
            : LegalPeriod.OfDays(TransportEnforcementProcedure.DaysToReportOnSpot.On(servedOn)));

    private static Deadline PayBy(LocalDate received, EnforcementContext context) =>
        context.Calendar.After(received, DaysByLaw.UnderPenaltyLaw(AdministrativePenaltyLaw.DaysToPay.On(received)));

    [Law(AdministrativeReconsiderationLaw.Art20)]
    private static Deadline ReconsiderBy(LocalDate received, EnforcementContext context) =>
        context.Calendar.AddDays(received, AdministrativeReconsiderationLaw.DaysToApply.On(received));

    [Law(AdministrativeLitigationLaw.Art46)]
    private static Deadline SueBy(LocalDate received, EnforcementContext context) =>
        context.Calendar.AddMonths(received, AdministrativeLitigationLaw.MonthsToSue.On(received));

    private static DecisionServed Service(
        ServiceMethod method, LocalDate servedOn, string? confirmation, DecisionPaper paper, PenaltyDecided decision, EnforcementContext context)
    {
        var received = Received(method, servedOn, context);
        return new(
            method, received, confirmation,
            new(paper.PaperSha256, paper.Performance, paper.Remedies, paper.Agency, paper.DatedOn, paper.Seal),
            decision.Fine.Fen > 0 ? PayBy(received, context) : null, ReconsiderBy(received, context), SueBy(received, context), context.On,
            decision.Procedure is CaseProcedure.Simplified ? ReportBy(context.On, context) : null, decision.Division, decision.ServeBy);
    }
}
