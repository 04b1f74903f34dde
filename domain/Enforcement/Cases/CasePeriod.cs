using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>办案期限: ninety days from filing (APL 60), without the time that is not counted.</summary>
/// <param name="From">Day of the filing, which is not counted.</param>
/// <param name="DecideBy">As the latest fact about it says.</param>
public sealed record CasePeriod(LocalDate From, Deadline DecideBy)
{
    public CasePeriod()
        : this(LocalDate.MinIsoValue, default) { }

    /// <summary>The last is open while the period stands still.</summary>
    public ImmutableArray<StoppedTime> Stops { get; init; } = [];

    /// <summary>Days by which it was extended, and how often.</summary>
    public int Extension { get; init; }

    public int Extensions { get; init; }

    public bool IsStopped => !Stops.IsEmpty && Stops[^1].Until is null;

    /// <summary>Its end as it stands; null while it stands still.</summary>
    public Deadline? Limit => IsStopped ? null : DecideBy;

    /// <summary>When a case filed on a day is to be decided.</summary>
    public static Deadline Of(LocalDate filedOn, WorkingCalendar calendar) =>
        calendar.After(filedOn, DaysByLaw.UnderPenaltyLaw(AdministrativePenaltyLaw.DaysToDecide.On(filedOn)));

    /// <summary>When it ends, counted anew; null while it stands.</summary>
    public Deadline? Count(WorkingCalendar calendar) => calendar.After(
        From, LegalPeriod.OfDays(AdministrativePenaltyLaw.DaysToDecide.On(From) + Extension), Stops);

    /// <summary>The open stop ends on the eve of the day from which the period runs again.</summary>
    public CasePeriod ResumedFrom(LocalDate day) => IsStopped
        ? this with { Stops = Stops.SetItem(Stops.Length - 1, Stops[^1] with { Until = day.PlusDays(-1) }) }
        : this;

    internal CasePeriod After(CaseFact fact) => fact switch
    {
        CaseClockStopped stopped => this with { Stops = Stops.Add(new(stopped.From, null)) },
        CaseSuspended or CaseTransferredToPolice when !IsStopped => this with { Stops = Stops.Add(new(fact.On, null)) },
        CaseClockResumed resumed => ResumedFrom(resumed.From) with { DecideBy = resumed.DecideBy },
        CaseResumed resumed => ResumedFrom(resumed.On) with { DecideBy = resumed.DecideBy },
        PoliceDeclinedCase declined => ResumedFrom(declined.On) with { DecideBy = declined.DecideBy },
        CasePeriodExtended extended => this with
        {
            Extension = Extension + extended.Days, Extensions = Extensions + 1, DecideBy = extended.DecideBy,
        },
        _ => this,
    };
}
