using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

public sealed partial class ReadModelQuestions
{
    /// <summary>
    /// The divisions whose evidence a file is, as an item of evidence or as a part of an off-site weighing, by books that have everything
    /// recorded so far.
    /// </summary>
    /// <param name="sha256">64 lower-case hex digits.</param>
    /// <exception cref="LedgerUnavailableException">A book is behind: ask again.</exception>
    public async Task<ImmutableArray<DivisionCode>> DivisionsOfEvidence(string sha256, CancellationToken cancellation)
    {
        await HasEverything("evidence_register", cancellation);
        await HasEverything("weigh_review_queue", cancellation);
        await using var ask = source.CreateCommand(
            """
            select division from read.evidence_register where file_sha256 = $1
            union
            select division from read.weigh_review_queue where files @> array[$1]
            """);
        ask.Parameters.Add(new() { Value = sha256 });
        var divisions = ImmutableArray.CreateBuilder<DivisionCode>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) divisions.Add(DivisionCode.Parse(rows.GetString(0)));
        return divisions.ToImmutable();
    }

    /// <summary>The compulsory measures that serve a case, by a book that has everything recorded so far.</summary>
    /// <exception cref="LedgerUnavailableException">The book is behind: ask again.</exception>
    public async ValueTask<IReadOnlyList<MeasureId>> MeasuresOf(CaseId id, CancellationToken cancellation)
    {
        await HasEverything("measure_book", cancellation);
        await using var ask = source.CreateCommand("select id from read.measure_book where \"case\" = $1 order by id");
        ask.Parameters.Add(new() { Value = id.ToString() });
        var measures = new List<MeasureId>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) measures.Add(MeasureId.Parse(rows.GetString(0)));
        return measures;
    }

    /// <summary>Weighings of the vehicle with a certificate whose owner was told and had not come by a day, by a queue that has everything.</summary>
    /// <param name="certificate">道路运输证号</param>
    /// <exception cref="LedgerUnavailableException">The queue is behind: the act may be sent again.</exception>
    public async ValueTask<int> UnhandledOverloads(string certificate, LocalDate day, CancellationToken cancellation)
    {
        await HasEverything("weigh_review_queue", cancellation);
        await using var ask = source.CreateCommand(
            """
            select count(*)::int from read.weigh_review_queue
            where vehicle_certificate_number = $1 and stage = 'Informed' and handle_by < $2
            """);
        ask.Parameters.Add(new() { Value = certificate });
        ask.Parameters.Add(new() { Value = new DateOnly(day.Year, day.Month, day.Day) });
        return (int)(await ask.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>When a party was last inspected without cause, by a book that has everything recorded so far; null when it never was.</summary>
    /// <exception cref="LedgerUnavailableException">The book is behind: the act may be sent again.</exception>
    public async ValueTask<LocalDate?> LastInspectionOf(PartyId party, CancellationToken cancellation)
    {
        await HasEverything("inspection_book", cancellation);
        await using var ask = source.CreateCommand(
            "select max(held_on) from read.inspection_book where party = $1 and kind in ('Routine', 'ByLot') and result <> 'NotPossible'");
        ask.Parameters.Add(new() { Value = party.ToString() });
        return await ask.ExecuteScalarAsync(cancellation) is DateOnly held ? new LocalDate(held.Year, held.Month, held.Day) : null;
    }
}
