using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Licensing;

namespace Regulatory.Projections.Enforcement.Cases;

/// <summary>
/// The diary of the limits of enforcement 执法期限台账: one row a clock of a case, of its fine, or of a reconsideration. Which colour a
/// clock has today follows from its days: amber from <paramref name="AmberFrom"/>, red from <paramref name="RedFrom"/>.
/// </summary>
/// <param name="Id">Id of the case or remedy and the clock: <c>0198…:Decision</c>.</param>
/// <param name="Article">The article that sets the limit.</param>
/// <param name="OfParty">The time is the party's: that it runs out is no breach of the agency.</param>
/// <param name="StartedOn">Legal day of the fact that started the clock.</param>
/// <param name="Due">Last day.</param>
/// <param name="Provisional">The limit runs into a year without a published calendar and will be counted again.</param>
/// <param name="AmberFrom">From this day on the clock wants attention: three days before the last day.</param>
/// <param name="RedFrom">From this day on the limit is broken: the day after the last.</param>
/// <param name="EndedOn">Legal day of the fact that ended the clock.</param>
/// <param name="Owed">What of a fine is still to be paid; null for other clocks.</param>
/// <param name="Timer">What the department's own clockwork does from <paramref name="RedFrom"/> on, while the clock runs.</param>
[ReadModel("enforcement_deadline_diary", version: 1), RowsOfOneStream]
[ReadableBy(
    Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.HearingChair, Role.SuperiorAuthority, Role.Auditor)]
public sealed record EnforcementDeadlineDiary(
    [property: Key] string Id,
    [property: Filterable] EnforcementClock Clock,
    string Zh,
    string En,
    string Article,
    bool OfParty,
    [property: Filterable] ClockState State,
    [property: Filterable] CaseId? Case,
    [property: Filterable] RemedyId? Remedy,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    LocalDate? StartedOn,
    [property: Filterable] LocalDate? Due,
    [property: Filterable] bool Provisional,
    [property: Filterable] LocalDate? AmberFrom,
    [property: Filterable] LocalDate? RedFrom,
    LocalDate? EndedOn,
    Money? Owed,
    [property: Filterable] EnforcementTimer Timer)
{
    /// <summary>Calendar days before the last day from which a clock is amber.</summary>
    public const int DaysOfWarning = 3;

    public static IEnumerable<string> KeysOf(CaseFact fact, FactContext at) => CaseClockMoves.Of(fact).Select(move => Key(at, move));

    public static IEnumerable<string> KeysOf(RemedyFact fact, FactContext at) => CaseClockMoves.Of(fact).Select(move => Key(at, move));

    public static IEnumerable<string> KeysOf(FineFact fact, FactContext at) => CaseClockMoves.Of(fact).Select(move => Key(at, move));

    public static EnforcementDeadlineDiary? Evolve(EnforcementDeadlineDiary? row, string key, CaseFact fact, FactContext at) =>
        After(row, Move(CaseClockMoves.Of(fact), key, at), fact.On, key, CaseId.Parse(at.Key), null, (fact as CaseFiled)?.Division, at);

    public static EnforcementDeadlineDiary? Evolve(EnforcementDeadlineDiary? row, string key, RemedyFact fact, FactContext at) =>
        After(row, Move(CaseClockMoves.Of(fact), key, at), fact.On, key, null, RemedyId.Parse(at.Key), null, at);

    /// <summary>The fine is awaited from the decision on, and the clock ends when nothing is owed.</summary>
    public static EnforcementDeadlineDiary? Evolve(EnforcementDeadlineDiary? row, string key, FineFact fact, FactContext at)
    {
        if (fact is FineImposed imposed)
            return New(key, EnforcementClock.Payment, CaseId.Parse(at.Key), null, imposed.Division) with { Owed = imposed.Fine };
        if (row is null) return null;
        var owed = fact switch
        {
            FinePaid paid => row.Owed - paid.TowardsFine,
            FineCompulsorilyCollected collected => row.Owed - collected.Amount,
            FineChanged changed => row.Owed + (changed.After - changed.Before),
            CourtOutcomeRecorded { Outcome: CourtOutcome.Executed or CourtOutcome.Terminated } => Money.Zero,
            _ => row.Owed,
        };
        var move = Move(CaseClockMoves.Of(fact), key, at);
        var next = row with { Owed = owed is { Fen: < 0 } ? Money.Zero : owed };
        return move.Kind is CaseClockMoveKind.End && next.Owed is { Fen: > 0 } ? next : After(next, move, fact.On, key, null, null, null, at);
    }

    private static CaseClockMove Move(IEnumerable<CaseClockMove> moves, string key, FactContext at) => moves.First(move => Key(at, move) == key);

    private static string Key(FactContext at, CaseClockMove move) => $"{at.Key}:{move.Clock}";

    private static EnforcementDeadlineDiary New(string key, EnforcementClock clock, CaseId? of, RemedyId? remedy, DivisionCode division)
    {
        var name = EnforcementClocks.Name(clock);
        return new(
            key, clock, name.Zh, name.En, EnforcementClocks.Article(clock), EnforcementClocks.IsPartys(clock), ClockState.Awaited, of, remedy,
            division, null, null, false, null, null, null, null, EnforcementTimer.None);
    }

    private static EnforcementDeadlineDiary? After(
        EnforcementDeadlineDiary? row, CaseClockMove move, LocalDate on, string key, CaseId? of, RemedyId? remedy, DivisionCode? division, FactContext at) =>
        (move.Kind, row) switch
        {
            (CaseClockMoveKind.Start, _) =>
                Running(row ?? New(key, move.Clock, of, remedy, division ?? DivisionCode.Parse(at.Envelope.Authority)), move.Due!.Value) with
                {
                    StartedOn = on,
                },
            (_, null) => null,
            (CaseClockMoveKind.Shift, { State: ClockState.Running or ClockState.Stopped }) => Running(row, move.Due!.Value),
            (CaseClockMoveKind.Stop, { State: ClockState.Running }) => row with { State = ClockState.Stopped, Timer = EnforcementTimer.None },
            (CaseClockMoveKind.End, { State: ClockState.Running or ClockState.Stopped }) =>
                row with { State = on > row.Due ? ClockState.Missed : ClockState.Met, EndedOn = on, Timer = EnforcementTimer.None },
            (CaseClockMoveKind.End, { State: ClockState.Awaited, Owed: not null }) => row with { State = ClockState.Met, EndedOn = on },
            (CaseClockMoveKind.Lapse, { State: ClockState.Running or ClockState.Stopped or ClockState.Awaited }) =>
                row with { State = ClockState.Lapsed, EndedOn = on, Timer = EnforcementTimer.None },
            _ => row,
        };

    private static EnforcementDeadlineDiary Running(EnforcementDeadlineDiary row, Deadline due) => row with
    {
        State = ClockState.Running,
        EndedOn = null,
        Due = due.Due,
        Provisional = due.Provisional,
        AmberFrom = due.Due.PlusDays(-DaysOfWarning),
        RedFrom = due.Due.PlusDays(1),
        Timer = EnforcementClocks.Timer(row.Clock),
    };
}
