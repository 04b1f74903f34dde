using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Acts;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Processes;

/// <summary>What the department's clockwork does when a limit has passed.</summary>
public enum TimerAct
{
    /// <summary>视为受理 (ALL 32(4))</summary>
    DeemAccepted,

    /// <summary>有效期届满 (ALL 70(1))</summary>
    ExpireLicence,

    /// <summary>视为准予延续 (ALL 50)</summary>
    DeemRenewalGranted,

    /// <summary>公示期限届满</summary>
    EndPublicity,

    /// <summary>期限重算, after a calendar was published.</summary>
    RecomputeDeadlines,

    /// <summary>期限重算 of a penalty case, after a calendar was published.</summary>
    RecountCaseLimits,

    /// <summary>期限届满, of a limit that a process has set or an acknowledgement that it awaits.</summary>
    PassDeadline,

    /// <summary>加处罚款 (APL 72), of a fine that is overdue, each day.</summary>
    AccrueSurcharge,

    /// <summary>强制措施期限届满 (ACL 25, 28)</summary>
    ExpireMeasure,

    /// <summary>通行证有效期届满 (HSPR 38)</summary>
    ExpireOversizePermit,

    /// <summary>月末车辆数 (HSPR 66), of an enterprise with counted violations.</summary>
    RecordFleet,

    /// <summary>报警处置超时 (vehicles §6), of an alarm and what is awaited of it.</summary>
    LapseAlarmTimer,

    /// <summary>查岗未应答</summary>
    LapseRollCall,

    /// <summary>车辆逾期未审验 (GD-RTR 55)</summary>
    LapseReview,
}

/// <summary>A timer that has run out.</summary>
/// <param name="Key">Key of the application, licence or publication; name and key of a process.</param>
/// <param name="Occasion">What makes this running-out different from another of the same timer: the due date, the calendar.</param>
/// <param name="Limit">For a process: name of its limit. For an alarm: what is awaited. For a roll-call: its number.</param>
/// <param name="Due">For a process: last day of the limit. For a fleet: the month end.</param>
/// <param name="Trucks">For a fleet: how many trucks the enterprise had.</param>
public sealed record DueTimer(TimerAct Act, string Key, string Occasion, string? Limit = null, LocalDate Due = default, int Trucks = 0)
{
    /// <summary>The fleet of an enterprise at a month end.</summary>
    public static DueTimer OfFleet(string counter, LocalDate monthEnd, int trucks) =>
        new(TimerAct.RecordFleet, counter, monthEnd.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), Due: monthEnd, Trucks: trucks);

    /// <summary>A limit of a process.</summary>
    public static DueTimer OfLimit(string process, string limit, LocalDate due) =>
        new(TimerAct.PassDeadline, process, $"{limit}@{due.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}", limit, due);
}

/// <summary>
/// Looks for limits that have passed and gives the acts that follow from them. Each has an id derived from the timer and its
/// occasion, so that it takes effect once, whatever restarts and however many clocks there are.
/// </summary>
/// <param name="due">The timers that have run out by a day, from the diary of deadlines.</param>
public sealed partial class DeadlineClock(
    Executor executor, Func<LocalDate, CancellationToken, Task<IReadOnlyList<DueTimer>>> due, IClock clock, ILogger<DeadlineClock> log)
{
    private const int Remembered = 100_000;

    private static readonly Actor Clockwork =
        new("system:deadline-clock", "Deadline clock", [Role.System], DivisionCode.Parse("440000"), "");

    /// <summary>Acts that this clock has had answered: the diary may show a timer for a moment longer, or all day when it was declined.</summary>
    private readonly HashSet<Guid> answered = [];

    /// <summary>Gives every act that is due; returns how many were accepted.</summary>
    public async Task<int> Tick(CancellationToken cancellation = default)
    {
        var accepted = 0;
        foreach (var timer in await due(ChinaTime.DayOf(clock.GetCurrentInstant()), cancellation))
        {
            var id = IdOf(timer);
            if (answered.Contains(id)) continue;
            var act = new Act(CommandOf(timer), id, Clockwork, Causation: $"timer:{timer.Act}:{timer.Key}:{timer.Occasion}");
            switch (await executor.Execute(act, cancellation))
            {
                case ActAccepted { Repeated: false }:
                    accepted++;
                    Took(log, timer.Act, timer.Key, timer.Occasion);
                    break;
                case ActAccepted:
                    break;
                case var other:
                    // Someone acted in the meantime, and the diary has not caught up; if not, an officer must see it.
                    Declined(log, timer.Act, timer.Key, timer.Occasion, other);
                    break;
            }
            if (answered.Count >= Remembered) answered.Clear();
            answered.Add(id);
        }
        return accepted;
    }

    private static object CommandOf(DueTimer timer) => timer.Act switch
    {
        TimerAct.DeemAccepted => new DeemAccepted(ApplicationId.Parse(timer.Key)),
        TimerAct.EndPublicity => new EndPublicity(PublicationId.Parse(timer.Key), PublicityEnd.TermReached),
        TimerAct.RecomputeDeadlines => new RecomputeDeadlines(ApplicationId.Parse(timer.Key)),
        TimerAct.RecountCaseLimits => new RecountCaseLimits(CaseId.Parse(timer.Key)),
        TimerAct.ExpireLicence => new ExpireLicence(LicenceId.Parse(timer.Key)),
        TimerAct.PassDeadline => new PassDeadline(ProcessId.Parse(timer.Key), timer.Limit!, timer.Due),
        TimerAct.AccrueSurcharge => new AccrueSurcharge(CaseId.Parse(timer.Key)),
        TimerAct.ExpireMeasure => new ExpireMeasure(MeasureId.Parse(timer.Key)),
        TimerAct.ExpireOversizePermit => new ExpireOversizePermit(OversizePermitId.Parse(timer.Key)),
        TimerAct.RecordFleet => new RecordFleet(CounterId.Parse(timer.Key), timer.Due, timer.Trucks),
        TimerAct.DeemRenewalGranted => new DeemRenewalGranted(LicenceId.Parse(timer.Key)),
        TimerAct.LapseAlarmTimer => new LapseAlarmTimer(AlarmCaseId.Parse(timer.Key), Enum.Parse<AlarmTimer>(timer.Limit!)),
        TimerAct.LapseRollCall =>
            new LapseRollCall(MonitoringPlatformId.Parse(timer.Key), int.Parse(timer.Limit!, CultureInfo.InvariantCulture)),
        TimerAct.LapseReview => new LapseReview(VehicleKey.Parse(timer.Key)),
        _ => throw new ArgumentOutOfRangeException(nameof(timer), timer.Act, "No such timer."),
    };

    private static Guid IdOf(DueTimer timer) => CommandIds.Derived($"regulatory/timer/{timer.Act}/{timer.Key}/{timer.Occasion}");

    [LoggerMessage(LogLevel.Information, "Timer {Act} took effect on {Key} ({Occasion})")]
    private static partial void Took(ILogger log, TimerAct act, string key, string occasion);

    [LoggerMessage(LogLevel.Warning, "Timer {Act} on {Key} ({Occasion}) was not accepted: {Outcome}")]
    private static partial void Declined(ILogger log, TimerAct act, string key, string occasion, ActOutcome outcome);
}
