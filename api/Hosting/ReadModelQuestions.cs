using System.Collections.Immutable;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Regulatory.Domain.Governance.Holds;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Integration.Acts.Licensing;
using Regulatory.Integration.Processes;
using Regulatory.Ledger;
using Regulatory.Projections;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Api.Hosting;

/// <summary>What acts and clocks ask of read models; integration itself never sees their tables.</summary>
public sealed partial class ReadModelQuestions(NpgsqlDataSource source, ReadModels models, FactLedger ledger, IClock clock)
{
    /// <summary>How long an act waits for the docket to have everything that has been recorded.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Who else wants the route of an application (RTR 12), and whose turn comes before (ALL 57): accepted and undecided, by a docket
    /// that has everything recorded so far. Of one day's acceptances the numbers tell the order.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The docket is behind: the act may be sent again.</exception>
    public async ValueTask<Rivals> RivalsOf(ApplicationId id, LicenceApplication application, CancellationToken cancellation)
    {
        var submission = application.Submission ?? throw new ArgumentException("Nothing was applied for.", nameof(application));
        await HasEverything("application_docket", cancellation);
        await using var ask = source.CreateCommand(
            """
            select count(*) filter (where route = $3),
              count(*) filter (where division = $4 and (accepted_on, acceptance_number) < (own.accepted, own.number))
            from read.application_docket,
              (select accepted_on as accepted, acceptance_number as number from read.application_docket where id = $1) own
            where item = $2 and stage in ('Accepted', 'UnderReview', 'ClockStopped')
            """);
        ask.Parameters.Add(new() { Value = id.ToString() });
        ask.Parameters.Add(new() { Value = submission.Item.ToString() });
        ask.Parameters.Add(new() { Value = submission.Scope.Route ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        ask.Parameters.Add(new() { Value = submission.Division.ToString() });
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        await rows.ReadAsync(cancellation);
        return new(Math.Max(1, (int)rows.GetInt64(0)), (int)rows.GetInt64(1));
    }

    /// <summary>Every stream in which somebody's personal values stand, by a read model that has everything recorded so far.</summary>
    /// <exception cref="LedgerUnavailableException">The read model is behind: the act may be sent again.</exception>
    public async ValueTask<ImmutableArray<StreamName>> StreamsOf(PartyId subject, CancellationToken cancellation)
    {
        await HasEverything("subject_matters", cancellation);
        await using var ask = source.CreateCommand("select stream, stream_key from read.subject_matters where subject = $1 order by id");
        ask.Parameters.Add(new() { Value = subject.Value });
        var streams = ImmutableArray.CreateBuilder<StreamName>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) streams.Add(new(rows.GetString(0), rows.GetString(1)));
        return streams.ToImmutable();
    }

    /// <summary>Whether the record has what a hold is to lie on: a subject with values of theirs, or a stream.</summary>
    public async ValueTask<bool> IsKnown(HoldScope scope, CancellationToken cancellation)
    {
        if (!scope.IsSubject && scope.Value.Split('/', 2) is [var kind, var key]) return await ledger.StreamVersion(new(kind, key), cancellation) > 0;
        await using var ask = source.CreateCommand("select exists (select from ledger.subject_key where subject = $1)");
        ask.Parameters.Add(new() { Value = scope.Value });
        return (bool)(await ask.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Positions of facts whose acts name one of these streams as their matter, by a journal that has everything.</summary>
    /// <param name="matters">Streams by kind and key: <c>licensing.licence/0198…</c>.</param>
    /// <exception cref="LedgerUnavailableException">The journal is behind: ask again.</exception>
    public async Task<ImmutableArray<long>> CorrelatedWith(IReadOnlyCollection<string> matters, CancellationToken cancellation)
    {
        await HasEverything("fact_journal", cancellation);
        await using var ask = source.CreateCommand("select position from read.fact_journal where correlation = any($1) order by position");
        ask.Parameters.Add(new() { Value = matters.ToArray() });
        var positions = ImmutableArray.CreateBuilder<long>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) positions.Add(rows.GetInt64(0));
        return positions.DrainToImmutable();
    }

    /// <summary>
    /// The timers that have run out by a day, provisional limits whose year has a calendar now, and limits that touch a year whose
    /// calendar was changed by a later notice.
    /// </summary>
    /// <param name="published">Years with a published calendar, and the position of the latest fact about one.</param>
    /// <param name="amended">Years whose published calendar was changed, with the position of the latest change.</param>
    public async Task<IReadOnlyList<DueTimer>> DueTimers(
        LocalDate today,
        IReadOnlyCollection<int> published,
        long calendarVersion,
        IReadOnlyDictionary<int, long> amended,
        CancellationToken cancellation)
    {
        var due = new List<DueTimer>();
        var day = new DateOnly(today.Year, today.Month, today.Day);
        await using var ask = source.CreateCommand(
            """
            select timer, coalesce(application, licence), due from read.deadline_diary
            where state = 'Running' and timer <> 'None' and red_from <= $1 order by red_from, id
            """);
        ask.Parameters.Add(new() { Value = day });
        await using (var rows = await ask.ExecuteReaderAsync(cancellation))
            while (await rows.ReadAsync(cancellation))
                due.Add(new(
                    Enum.Parse<TimerAct>(rows.GetString(0)), rows.GetString(1), $"{rows.GetFieldValue<DateOnly>(2):yyyy-MM-dd}@{day:yyyy-MM-dd}"));

        await using var recount = source.CreateCommand(
            """
            select distinct application from read.deadline_diary
            where application is not null and state in ('Running', 'Stopped') and (
              provisional and extract(year from due)::int = any ($1)
              -- A notice may reach into the last week of the year before.
              or due >= make_date(extract(year from due)::int, 12, 25) and extract(year from due)::int + 1 = any ($1))
            order by application
            """);
        recount.Parameters.Add(new() { Value = published.ToArray() });
        await using (var rows = await recount.ExecuteReaderAsync(cancellation))
            while (await rows.ReadAsync(cancellation))
                due.Add(new(TimerAct.RecomputeDeadlines, rows.GetString(0), $"calendar@{calendarVersion}"));

        await using var touched = source.CreateCommand(
            """
            select application, max(change.position) from read.deadline_diary
            join unnest($1, $2) as change (year, position)
              -- A notice may reach into the last week of the year before.
              on change.year between extract(year from started_on) and extract(year from due + 7)
            where application is not null and state in ('Running', 'Stopped')
            group by application order by application
            """);
        touched.Parameters.Add(new() { Value = amended.Keys.ToArray() });
        touched.Parameters.Add(new() { Value = amended.Values.ToArray() });
        await using (var rows = await touched.ExecuteReaderAsync(cancellation))
            while (await rows.ReadAsync(cancellation))
                due.Add(new(TimerAct.RecomputeDeadlines, rows.GetString(0), $"amendment@{rows.GetInt64(1)}"));
        return due;
    }

    /// <summary>Waits until a read model has everything that was recorded when it was asked.</summary>
    /// <exception cref="LedgerUnavailableException">It is behind: what needs it may be asked again.</exception>
    /// <summary>The limits of processes that have run out by a day.</summary>
    public async Task<IReadOnlyList<DueTimer>> PassedLimits(LocalDate today, CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand(
            "select process, limit_name, due from read.process_limits where state = 'Running' and due < $1 order by due, id");
        ask.Parameters.Add(new() { Value = new DateOnly(today.Year, today.Month, today.Day) });
        var passed = new List<DueTimer>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var due = rows.GetFieldValue<DateOnly>(2);
            passed.Add(DueTimer.OfLimit(rows.GetString(0), rows.GetString(1), new(due.Year, due.Month, due.Day)));
        }
        return passed;
    }

    /// <summary>The vehicle certificates under a licence, by a register that has everything up to a position.</summary>
    /// <exception cref="LedgerUnavailableException">The register is behind: ask again.</exception>
    public Task<ImmutableArray<LicenceId>> CertificatesUnder(LicenceId licence, long position, CancellationToken cancellation) =>
        LicencesBy("select id from read.licence_register where under = $1 order by id", licence.ToString(), position, cancellation);

    /// <summary>The licences that a party holds, by a register that has everything up to a position.</summary>
    /// <exception cref="LedgerUnavailableException">The register is behind: ask again.</exception>
    public Task<ImmutableArray<LicenceId>> HeldBy(PartyId party, long position, CancellationToken cancellation) =>
        LicencesBy("select id from read.licence_register where party = $1 order by id", party.ToString(), position, cancellation);

    private async Task<ImmutableArray<LicenceId>> LicencesBy(string query, string value, long position, CancellationToken cancellation)
    {
        if (await models.WaitFor("licence_register", position, Patience, cancellation) < position)
            throw new LedgerUnavailableException("The register of licences is behind the ledger.", outcomeUnknown: false, null);
#pragma warning disable CA2100 // Constants of this class.
        await using var ask = source.CreateCommand(query);
#pragma warning restore CA2100
        ask.Parameters.Add(new() { Value = value });
        var licences = ImmutableArray.CreateBuilder<LicenceId>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) licences.Add(LicenceId.Parse(rows.GetString(0)));
        return licences.DrainToImmutable();
    }

    private async Task HasEverything(string model, CancellationToken cancellation)
    {
        var head = await ledger.Head(cancellation);
        if (await models.WaitFor(model, head, Patience, cancellation) < head)
            throw new LedgerUnavailableException($"The read model {model} is behind the ledger.", outcomeUnknown: false, null);
    }
}
