using Microsoft.Extensions.Logging.Abstractions;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Ledger.Codec;
using Regulatory.Ledger.Verifying;
using Regulatory.Regctl.Scenarios;
using Regulatory.Regctl.Scenarios.Quarter;
using Regulatory.Specs.Support;

namespace Regulatory.CommandLine.Specs.Scenarios;

/// <summary>A quarter with every kind of case, played on a real database through the acts of officers, processes and clockwork.</summary>
public sealed class QuarterPlaySpec : IAsyncLifetime, IDisposable
{
    /// <summary>Every story of every city; fewer trucks on the scales than in the whole quarter.</summary>
    private static readonly QuarterSize Size = new(Weighings: 240, Cases: 120);

    private static readonly string Seeds = Path.Combine(Repository.Root, "seeds");

    private readonly EmbeddedPostgres server = new("quarter");
    private readonly string folder = Directory.CreateTempSubdirectory("quarter-").FullName;
    private readonly WrittenQuarter quarter = EnforcementQuarter.Write(SeedReference.Read(Seeds, new FactCodec()), Size);
    private LedgerDatabase database = null!;

    public async Task InitializeAsync() => database = await LedgerDatabase.Create(server);

    public async Task DisposeAsync() => await database.DisposeAsync();

    public void Dispose()
    {
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task it_comes_out_exactly_as_it_was_written_and_once_however_often_it_is_played()
    {
        await using (var seeding = Open(new ScenarioClock())) await ReferenceSeeds.Load(seeding, Seeds);

        var played = await Play();
        played.Unexpected.ShouldBeEmpty();
        played.Met.Values.Sum().ShouldBe(quarter.Steps.Count(step => step.MustFail));
        played.StepsRefused.ShouldBeEmpty();
        await TheRecordAgrees();
        var report = await new LedgerVerifier(database.App).Verify(new VerifyRequest());
        report.Findings.ShouldBeEmpty();

        var again = await Play();
        again.Unexpected.ShouldBeEmpty();
        (again.Accepted, again.Steps, again.Timers).ShouldBe((0, 0, 0));
    }

    private async Task TheRecordAgrees()
    {
        var truth = quarter.Truth;
        (await Counts("select procedure || ' ' || stage, count(*) from read.case_docket group by 1"))
            .ShouldBe(Grouped(truth.Cases.Select(one => $"{one.Procedure} {one.Stage}")));
        (await Counts("select standing, count(*) from read.lead_book group by 1")).ShouldBe(Sorted(truth.Leads));
        (await Counts("select item || ' ' || standing, count(*) from read.credit_report_entry group by 1")).ShouldBe(Sorted(truth.Credit()));
        (await Counts("select stage, count(*) from read.publication_docket group by 1")).ShouldBe(Grouped(truth.Cases.SelectMany(one => one.Publications)));
        (await Counts("select kind, sum(standing) from read.violation_counters group by 1"))
            .ShouldBe(Sorted(Enum.GetValues<CounterKind>().ToDictionary(kind => kind.ToString(), truth.Counted)));
        // In each city one truck, its driver and its carrier crossed the thresholds of a year for good.
        (await Counts("select kind, count(*) from read.violation_counters where is_crossed group by 1"))
            .ShouldBe(Sorted(Enum.GetValues<CounterKind>().ToDictionary(kind => kind.ToString(), _ => QuarterOffice.All.Count)));
        (await Counts("select 'captured', count(*) from read.weigh_review_queue")).ShouldBe(Sorted(new Dictionary<string, int> { ["captured"] = truth.Weighings[WeighingKind.Captured] }));
        (await Counts(
            """
            select 'fines', sum(fine) from read.fine_accounts where not is_cancelled
            union all select 'paid', sum(paid_towards_fine) from read.fine_accounts
            union all select 'surcharge', sum(paid_towards_surcharge) from read.fine_accounts
            union all select 'refunded', sum(refunded) from read.fine_accounts
            """)).ShouldBe(Sorted(new Dictionary<string, int>
            {
                ["fines"] = Yuan(one => one.Fine), ["paid"] = Yuan(one => one.Paid), ["surcharge"] = Yuan(one => one.PaidSurcharge), ["refunded"] = Yuan(one => one.Refunded),
            }));

        int Yuan(Func<CaseTruth, Domain.Kernel.Money> amount) => (int)truth.Cases.Sum(one => amount(one).Yuan);
    }

    private async Task<QuarterPlayed> Play()
    {
        var clock = new ScenarioClock();
        await using var installation = Open(clock);
        await installation.Reference.Refresh();
        return await new QuarterPlayer(installation, clock).Play(quarter, () => { }, CancellationToken.None);
    }

    private Installation Open(ScenarioClock clock) => new(
        new(database.AppConnection, database.QueryConnection, folder, new("http://localhost:5080"), null, null, Development: true), clock, NullLoggerFactory.Instance);

    private async Task<string> Counts(string sql)
    {
        var counts = new Dictionary<string, int>();
        await using var ask = database.Administrator.CreateCommand(sql);
        await using var rows = await ask.ExecuteReaderAsync();
        while (await rows.ReadAsync()) counts.Add(rows.GetString(0), (int)rows.GetDecimal(1));
        return Sorted(counts);
    }

    private static string Grouped(IEnumerable<string> all) => Sorted(all.GroupBy(one => one).ToDictionary(group => group.Key, group => group.Count()));

    private static string Sorted(IEnumerable<KeyValuePair<string, int>> counts) =>
        string.Join('\n', counts.Where(pair => pair.Value != 0).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value}"));
}
