using NodaTime;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>听证通知 (form 12): time, place and chair, seven working days ahead; the chair has not investigated.</summary>
/// <param name="StartsAt">When it begins, by the wall clock; the notice has to say it.</param>
[ActOf(Role.CaseUnitHead, Role.AgencyHead), Law(AdministrativePenaltyLaw.Art64)]
public sealed record ScheduleCaseHearing(
    CaseId Case,
    LocalDate HeldOn,
    string Place,
    CaseOfficer Chair,
    bool InPublic = true,
    LocalTime? StartsAt = null) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ScheduleCaseHearing command, EnforcementContext context)
    {
        if (state.Hearing.Scheduled is { } earlier && earlier.HeldOn == command.HeldOn && earlier.Chair == command.Chair
            && earlier.Place == command.Place && earlier.InPublic == command.InPublic && earlier.StartsAt == command.StartsAt) return Decision<CaseFact>.Nothing;
        var refusal = HearingAskedFor.Check(state)
            ?? StatedInWriting.Check(("place", command.Place), ("chair", command.Chair.Account))
            ?? HourOfHearing.Check(command.HeldOn, command.StartsAt)
            ?? InvestigatorsApart.OfJudge(state, command.Chair.Account)
            ?? RecusedKeepOut.Check(state, command.Chair.Account)
            ?? SevenWorkingDaysNotice.Check(command.HeldOn, context);
        if (refusal is not null) return refusal;
        return new CaseHearingScheduled(
            command.HeldOn, command.Place, command.Chair, command.InPublic, NotifiedOn: context.On, context.On, command.StartsAt);
    }
}
