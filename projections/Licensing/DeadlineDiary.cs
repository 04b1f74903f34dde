using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Projections.Licensing;

/// <summary>
/// The diary of statutory limits 期限台账: one row a clock of an application or a licence. Which colour a clock has today follows
/// from its days: amber from <paramref name="AmberFrom"/>, red from <paramref name="RedFrom"/>.
/// </summary>
/// <param name="Id">Id of the application or licence and the clock: <c>0198…:Decision</c>.</param>
/// <param name="Article">The article that sets the limit.</param>
/// <param name="Division">The division in charge.</param>
/// <param name="StartedOn">Legal day of the fact that started the clock; null while it is awaited.</param>
/// <param name="Due">Last day; null while nothing is due.</param>
/// <param name="Provisional">The limit runs into a year without a published calendar and will be counted again.</param>
/// <param name="AmberFrom">From this day on the clock wants attention: the promised limit, or three days before the last day.</param>
/// <param name="RedFrom">From this day on the limit is broken: the day after the last.</param>
/// <param name="EndedOn">Legal day of the fact that ended the clock.</param>
/// <param name="Timer">What the department's own clockwork does from <paramref name="RedFrom"/> on, while the clock runs.</param>
[ReadModel("deadline_diary", version: 1), RowsOfOneStream, ReadableByOfficers]
public sealed record DeadlineDiary(
    [property: Key] string Id,
    [property: Filterable] DiaryClock Clock,
    string Zh,
    string En,
    string Article,
    [property: Filterable] ClockState State,
    [property: Filterable] ApplicationId? Application,
    [property: Filterable] LicenceId? Licence,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    LocalDate? StartedOn,
    [property: Filterable] LocalDate? Due,
    [property: Filterable] bool Provisional,
    [property: Filterable] LocalDate? AmberFrom,
    [property: Filterable] LocalDate? RedFrom,
    LocalDate? EndedOn,
    [property: Filterable] DiaryTimer Timer)
{
    /// <summary>Calendar days before the last day from which a clock is amber, where no promised limit warns earlier.</summary>
    public const int DaysOfWarning = 3;

    public static IEnumerable<string> KeysOf(LicenceApplicationFact fact, FactContext at) => ClockMoves.Of(fact).Select(move => Key(at, move));

    public static IEnumerable<string> KeysOf(LicenceFact fact, FactContext at) => ClockMoves.Of(fact).Select(move => Key(at, move));

    public static DeadlineDiary? Evolve(DeadlineDiary? row, string key, LicenceApplicationFact fact, FactContext at)
    {
        var move = ClockMoves.Of(fact).Single(move => Key(at, move) == key);
        var division = (fact as ApplicationSubmitted)?.Division;
        return After(row ?? New(key, move.Clock, ApplicationId.Parse(at.Key), null, division, at), row is null, move, fact.On);
    }

    public static DeadlineDiary? Evolve(DeadlineDiary? row, string key, LicenceFact fact, FactContext at)
    {
        var move = ClockMoves.Of(fact).Single(move => Key(at, move) == key);
        var division = (fact as LicenceIssued)?.Division ?? (fact as LicenceImported)?.Division;
        return After(row ?? New(key, move.Clock, null, LicenceId.Parse(at.Key), division, at), row is null, move, fact.On);
    }

    private static string Key(FactContext at, ClockMove move) => $"{at.Key}:{move.Clock}";

    private static DeadlineDiary New(
        string key, DiaryClock clock, ApplicationId? application, LicenceId? licence, DivisionCode? division, FactContext at)
    {
        var name = DiaryClocks.Name(clock);
        return new(
            key, clock, name.Zh, name.En, DiaryClocks.Article(clock), ClockState.Awaited, application, licence,
            division ?? DivisionCode.Parse(at.Envelope.Authority), null, null, false, null, null, null, DiaryTimer.None);
    }

    private static DeadlineDiary? After(DeadlineDiary row, bool isNew, ClockMove move, LocalDate on) => move.Kind switch
    {
        MoveKind.Await => row,
        MoveKind.Start => Running(row, move) with { StartedOn = on, EndedOn = null },
        _ when isNew => null,
        MoveKind.StartAwaited => Running(row, move) with { StartedOn = on, EndedOn = null },
        MoveKind.Shift => move.Due is null && row.Due is null ? row : Running(row, move),
        MoveKind.Stop when row.State is ClockState.Running => row with { State = ClockState.Stopped },
        MoveKind.End when row.State is ClockState.Running or ClockState.Stopped =>
            row with { State = on > row.Due ? ClockState.Missed : ClockState.Met, EndedOn = on, Timer = DiaryTimer.None },
        MoveKind.Miss when row.State is ClockState.Running or ClockState.Stopped =>
            row with { State = ClockState.Missed, EndedOn = on, Timer = DiaryTimer.None },
        MoveKind.Lapse when row.State is ClockState.Awaited => null,
        MoveKind.Lapse when row.State is ClockState.Running or ClockState.Stopped =>
            row with { State = ClockState.Lapsed, EndedOn = on, Timer = DiaryTimer.None },
        _ => row,
    };

    /// <summary>Runs, to a new last day or on to the one it had.</summary>
    private static DeadlineDiary Running(DeadlineDiary row, ClockMove move)
    {
        var due = move.Due ?? new Deadline(row.Due!.Value, row.Provisional);
        var usual = due.Due.PlusDays(-DaysOfWarning);
        return row with
        {
            State = ClockState.Running,
            EndedOn = null,
            Due = due.Due,
            Provisional = due.Provisional,
            AmberFrom = move.Warn is { } promised && promised < usual ? promised : usual,
            RedFrom = due.Due.PlusDays(1),
            Timer = move.Timer is DiaryTimer.None ? row.Timer : move.Timer,
        };
    }
}
