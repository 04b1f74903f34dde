using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Projections.Licensing;

namespace Regulatory.Projections.Publicity;

/// <summary>
/// The diary of publicity 公示期限台账: what must be reported, shown and withdrawn by when, and until when it is shown; one row a clock of a
/// publication. Which colour a clock has today follows from its days.
/// </summary>
/// <param name="Id">Id of the publication and the clock: <c>0198…:Withdraw</c>.</param>
/// <param name="Article">The article that sets the limit.</param>
/// <param name="Division">Division of the deciding body.</param>
/// <param name="StartedOn">Legal day of the fact that started the clock; null while there is nothing to be done.</param>
/// <param name="Due">Last day; null while nothing is due.</param>
/// <param name="Provisional">The limit runs into a year without a published calendar.</param>
/// <param name="AmberFrom">From this day on the clock wants attention.</param>
/// <param name="RedFrom">The day after the last.</param>
/// <param name="EndedOn">Legal day of the fact that ended the clock.</param>
/// <param name="Timer">What the department's own clockwork does from <paramref name="RedFrom"/> on, while the clock runs.</param>
[ReadModel("publicity_term_diary", version: 1), RowsOfOneStream]
[ReadableBy(
    Role.PublicityClerk, Role.CreditOfficer, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer,
    Role.DecisionMaker, Role.Supervisor, Role.SuperiorAuthority, Role.Auditor)]
public sealed record PublicityTermDiary(
    [property: Key] string Id,
    [property: Filterable] PublicityClock Clock,
    string Zh,
    string En,
    string Article,
    [property: Filterable] ClockState State,
    [property: Filterable] PublicationId Publication,
    [property: Filterable] PublicationKind Kind,
    string DocumentNumber,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    LocalDate? StartedOn,
    [property: Filterable] LocalDate? Due,
    [property: Filterable] bool Provisional,
    [property: Filterable] LocalDate? AmberFrom,
    [property: Filterable] LocalDate? RedFrom,
    LocalDate? EndedOn,
    [property: Filterable] PublicityTimer Timer)
{
    /// <summary>Calendar days before the last day from which a clock is amber.</summary>
    public const int DaysOfWarning = 2;

    public static IEnumerable<string> KeysOf(PublicationFact fact, FactContext at) =>
        PublicityClocks.Of(fact).Select(move => Key(at, move.Clock)).Distinct();

    public static PublicityTermDiary Evolve(PublicityTermDiary? row, string key, PublicationFact fact, FactContext at) =>
        PublicityClocks.Of(fact).Where(move => Key(at, move.Clock) == key)
            .Aggregate(row ?? New(key, (PublicityDecided)fact, at), (now, move) => After(now, move, fact.On));

    private static string Key(FactContext at, PublicityClock clock) => $"{at.Key}:{clock}";

    /// <summary>Every clock has its row from the first fact on.</summary>
    private static PublicityTermDiary New(string key, PublicityDecided decided, FactContext at)
    {
        var clock = PublicityClocks.All.Single(clock => Key(at, clock) == key);
        var (zh, en) = PublicityClocks.Name(clock);
        return new(
            key, clock, zh, en, PublicityClocks.Article(clock), ClockState.Awaited, PublicationId.Parse(at.Key), decided.Document.Kind,
            decided.Document.Number, decided.Document.Division, null, null, false, null, null, null, PublicityTimer.None);
    }

    private static PublicityTermDiary After(PublicityTermDiary row, PublicityMove move, LocalDate on) => move.Kind switch
    {
        PublicityMoveKind.Run => Running(row, move.Due!.Value) with { StartedOn = row.StartedOn ?? on, EndedOn = null },
        PublicityMoveKind.Shorten when row.State is ClockState.Running && move.Due!.Value.Due < row.Due => Running(row, move.Due.Value),
        PublicityMoveKind.Done when row.State is ClockState.Running => row with
        {
            // A term that has run out is not a day late: it ends on the day after its last.
            State = row.Clock is not PublicityClock.Term && on > row.Due ? ClockState.Missed : ClockState.Met,
            EndedOn = on,
            Timer = PublicityTimer.None,
        },
        PublicityMoveKind.Lapse when row.State is ClockState.Running =>
            row with { State = ClockState.Lapsed, EndedOn = on, Timer = PublicityTimer.None },
        _ => row,
    };

    private static PublicityTermDiary Running(PublicityTermDiary row, Deadline due) => row with
    {
        State = ClockState.Running,
        Due = due.Due,
        Provisional = due.Provisional,
        AmberFrom = due.Due.PlusDays(-DaysOfWarning),
        RedFrom = due.Due.PlusDays(1),
        Timer = row.Clock is PublicityClock.Term ? PublicityTimer.EndPublicity : PublicityTimer.None,
    };
}
