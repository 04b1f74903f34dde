using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;
using Regulatory.Projections;
using Regulatory.Projections.Licensing;
using Regulatory.Specs.Support;

namespace Regulatory.Bench;

/// <summary>The standing of licences, without history: what one row of a plain read model costs.</summary>
[ReadModel("licence_standing", version: 1), Open("ALL/40")]
public sealed record LicenceStanding(
    [property: Key] LicenceId Id,
    [property: Unique] string Number,
    [property: Filterable] Standing Standing,
    [property: Filterable] string Holder,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    LocalDate? Until,
    LocalDate? NextReview,
    long Version)
{
    public static LicenceStanding? Evolve(LicenceStanding? row, LicenceFact fact, FactContext at) => fact switch
    {
        LicenceIssued issued => new(
            LicenceId.Parse(at.Key), issued.Number, Standing.Active, PublicName.Of(issued.Holder), issued.Division, issued.Term.Until,
            issued.NextReview, at.Version),
        AnnualReviewPassed passed => row! with { NextReview = passed.NextReview, Version = at.Version },
        LicenceSuspended => row! with { Standing = Standing.SuspendedByOrder, Version = at.Version },
        LicenceResumed => row! with { Standing = Standing.Active, Version = at.Version },
        _ => row,
    };
}

/// <summary>
/// Read models that catch up with the lives of licences: five facts each, the lives of 1,000 licences interleaved. Every row is
/// checked against a fold without the engine.
/// </summary>
internal static class ProjectionsBench
{
    public static async Task<Report> Run(Settings settings)
    {
        var licences = settings.Licences ?? 200_000;
        using var server = new EmbeddedPostgres("bench");
        await using var database = await LedgerDatabase.Create(server);
        await ReadSchema.Migrate(database.Deploy);
        await using var ledger = new FactLedger(database.App);
        var catalogue = new FactCatalogue(new FactCodec(), [
            new("licensing.licence.issued.v1", typeof(LicenceIssued)), new("licensing.licence.annual-review-passed.v1", typeof(AnnualReviewPassed)),
            new("licensing.licence.suspended.v1", typeof(LicenceSuspended)), new("licensing.licence.resumed.v1", typeof(LicenceResumed))]);
        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"projections ({licences * Lives.Facts:#,0} facts, {licences:#,0} rows)"));
        report.Baseline("append of the facts, to prepare", await Lives.Append(ledger, catalogue, licences), "facts/s");
        report.Baseline("read and open the facts, nothing else", await Read(ledger, catalogue), "facts/s");

        foreach (var model in new[] { typeof(LicenceStanding), typeof(LicenceRegister) })
        {
            await using var models = new ReadModels(
                new([ReadModelShape.Of(model, catalogue.Codec)]), FactFeed.Of(ledger, catalogue), database.AppConnection, ReadModelSettings.Default, NullLogger.Instance);
            var shape = models.Catalogue.Shapes.Single();
            var name = $"{model.Name}{(shape.HasHistory ? " with history" : "")}, {shape.Columns.Length} columns";
            var caughtUp = await CatchUp(models, shape, ledger);
            await Check(database, shape, licences);
            report.AtLeast($"catch-up of {name}", caughtUp, 100_000, "facts/s");
            var cost = Cost.Now(server);
            var rebuilt = await models.Rebuild(shape.Name);
            if (rebuilt.Changed) throw new InvalidOperationException($"The rebuild changed {rebuilt.ChangedRows} rows.");
            await Check(database, shape, licences);
            report.AtLeast(
                $"rebuild of {name}, with its indexes and the comparison of all rows", licences * Lives.Facts / rebuilt.Duration.TotalSeconds, 100_000, "facts/s");
            cost.Report(report, $"rebuild of {name}", licences * Lives.Facts, "fact");
            report.Baseline($"raw: COPY of the {licences:#,0} finished rows of {name}", await Copy(database, shape), "rows/s");
        }
        return report;
    }

    private static async Task<double> Read(FactLedger ledger, FactCatalogue catalogue)
    {
        var clock = Stopwatch.StartNew();
        var position = 0L;
        while (await ledger.ReadAll(position, ReadModelSettings.Default.BatchSize) is { IsEmpty: false } facts)
        {
            foreach (var fact in facts) catalogue.Decode(fact);
            position = facts[^1].Position;
        }
        return position / clock.Elapsed.TotalSeconds;
    }

    private static async Task<double> CatchUp(ReadModels models, ReadModelShape shape, FactLedger ledger)
    {
        using var stop = new CancellationTokenSource();
        var head = await ledger.Head();
        var clock = Stopwatch.StartNew();
        var run = models.Run(stop.Token);
        var reached = await models.WaitFor(shape.Name, head, TimeSpan.FromMinutes(10));
        var elapsed = clock.Elapsed;
        if (reached < head) throw new InvalidOperationException($"{shape.Name} stands at {reached} of {head}.");
        while ((await models.Status()).Single(status => status.Name == shape.Name).State != "live") await Task.Yield();
        await stop.CancelAsync();
        await run;
        return head / elapsed.TotalSeconds;
    }

    /// <summary>Every row says what the five facts of its licence make, no row is missing or doubled.</summary>
    private static async Task Check(LedgerDatabase database, ReadModelShape shape, int licences)
    {
        await using var command = database.Administrator.CreateCommand($"select id, number, standing, next_review, version from {shape.View}");
        await using var rows = await command.ExecuteReaderAsync();
        var seen = new bool[licences];
        while (await rows.ReadAsync())
        {
            var i = Lives.OfNumber(rows.GetString(1));
            var right = rows.GetString(0) == Lives.Id(i).ToString() && !seen[i] && rows.GetString(2) == "Active"
                && LocalDate.FromDateOnly(rows.GetFieldValue<DateOnly>(3)) == Lives.ReviewAfter(i, 4) && rows.GetInt64(4) == Lives.Facts;
            if (!right) throw new InvalidOperationException($"{shape.Name}: the row of licence {i} is wrong.");
            seen[i] = true;
        }
        if (!seen.All(row => row)) throw new InvalidOperationException($"{shape.Name}: rows are missing.");
    }

    /// <summary>The finished rows, written once by COPY into a table with the same columns and key.</summary>
    private static async Task<double> Copy(LedgerDatabase database, ReadModelShape shape)
    {
        await using var connection = await database.Administrator.OpenConnectionAsync();
        await Execute(connection, $"create table raw_{shape.Name} (like {shape.View}); alter table raw_{shape.Name} add primary key (id); set synchronous_commit = off");
        using var finished = new MemoryStream();
        await using (var export = await connection.BeginRawBinaryCopyAsync($"copy (select * from {shape.View}) to stdout (format binary)"))
            await export.CopyToAsync(finished);
        finished.Position = 0;
        var clock = Stopwatch.StartNew();
        await using (var import = await connection.BeginRawBinaryCopyAsync($"copy raw_{shape.Name} from stdin (format binary)"))
            await finished.CopyToAsync(import);
        var elapsed = clock.Elapsed.TotalSeconds;
        await using var count = new Npgsql.NpgsqlCommand($"select count(*) from raw_{shape.Name}", connection);
        return (long)(await count.ExecuteScalarAsync())! / elapsed;
    }

    private static async Task Execute(Npgsql.NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // Made from the names of read models of this program.
        await using var command = new Npgsql.NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
