using System.Globalization;
using Microsoft.Playwright;
using Npgsql;
using Regulatory.Api.Hosting;
using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Schema.Reading;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Bench.Pages;

/// <summary>
/// The pages as a browser on this machine gets them from the host: when the largest part of each is painted, how much is loaded first, and how a
/// worklist scrolls, each beside an empty page of the same host. Every figure is of a browser that has never been there.
/// </summary>
internal static class PagesBench
{
    private const int Rows = 10_000;

    /// <summary>Budgets of the design.</summary>
    private const double LargestPaint = 1_500, FirstLoad = 300, LeastSmooth = 95;

    private static readonly (string? Account, string Path, string Name)[] Measured =
    [
        (null, "/", "start page, public"), (null, "/verify", "verify a paper"), (null, "/register", "register of licences"), (null, "/publications", "publications"),
        (null, "/grades", "credit grades"), (null, "/sites", "monitoring sites, with the map"), ("auditor-gd", "/hall", "worklist of the hall"),
        ("auditor-gd", "/journal", "journal"), ("supervisor-gz", "/alarms", "board of alarms"), ("supervisor-gz", "/map", "live map"),
    ];

    public static async Task<Report> Run(Settings settings)
    {
        var bundle = Path.Combine(Repository.Root, ".local", "web");
        if (!File.Exists(Path.Combine(bundle, "index.html"))) throw new InvalidOperationException("The pages are not built: npm run build in web/app.");
        var folder = Directory.CreateTempSubdirectory("bench-pages").FullName;
        await Empty.Beside(bundle, Path.Combine(folder, "web"));
        using var server = new EmbeddedPostgres("bench-pages");
        await using var database = await LedgerDatabase.Create(server);
        await ReadSchema.Migrate(database.Deploy);
        await TelemetrySchema.Migrate(database.Deploy);
        await using var host = await RunningHost.Start(
            database, folder, $"--Web:Folder={Path.Combine(folder, "web")}", "--GraphQL:Rate:Burst=1000000000", "--GraphQL:Rate:PerSecond=1000000000");
        await ReferenceSeeds.Load(host.Installation, Path.Combine(Repository.Root, "seeds"));
        await Fill(database, host);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });

        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"pages ({Rows:#,0} rows a list, median of {settings.Rounds} cold visits, 1440 × 900)"));
        if (settings.Wants("paint"))
        {
            report.Baseline("raw: an empty page of this host, largest contentful paint", await Visit.Median(browser, host, null, Empty.Path, settings.Rounds), "ms");
            foreach (var (account, path, name) in Measured)
                report.AtMost($"{name}, largest contentful paint", await Visit.Median(browser, host, account, path, settings.Rounds), LargestPaint, "ms");
        }
        if (settings.Wants("load"))
        {
            report.Baseline("raw: an empty page of this host, gzip", Empty.Compressed / 1000d, "kB");
            foreach (var path in new[] { "/", "/verify", "/register" })
                report.AtMost($"{path}: scripts and styles before it can be used, gzip", await Visit.Loaded(browser, host, path, bundle) / 1000d, FirstLoad, "kB");
        }
        if (settings.Wants("scroll"))
        {
            var empty = await Scrolling.Of(browser, host, null, Empty.Path, rows: 0);
            report.Baseline("raw: an empty page of this host as tall, frames at 30 a second or more", empty.SmoothPercent, "%");
            var list = await Scrolling.Of(browser, host, "auditor-gd", "/hall", Rows);
            report.AtLeast("worklist scrolled from top to end, rows seen", list.Rows, Rows, "rows");
            report.AtMost("worklist scrolled from top to end, frames longer than 50 ms", 100d * list.Long / list.Frames, 100 - LeastSmooth, "%");
            report.AtLeast("worklist scrolled from top to end, frames at 30 a second or more", list.SmoothPercent, LeastSmooth, "%");
            report.Baseline("worklist scrolled from top to end, longest frame", list.Longest, "ms");
            report.Baseline("worklist scrolled from top to end, elements in the document", list.Elements, "elements");
        }
        Directory.Delete(folder, recursive: true);
        return report;
    }

    /// <summary>Rows of the lists that are measured, made from the shapes of their read models; no act made them.</summary>
    private static async Task Fill(LedgerDatabase database, RunningHost host)
    {
        var catalogue = host.Installation.ReadModels.Catalogue;
        var maker = new RowMaker(catalogue, Rows);
        await using var connection = await database.Administrator.OpenConnectionAsync();
        foreach (var name in new[] { "application_docket", "deadline_diary", "licence_register", "published_documents", "published_grades", "monitoring_sites" })
        {
            await host.Installation.ReadModels.WaitFor(name, await host.Installation.Ledger.Head(), TimeSpan.FromMinutes(1));
            var shape = catalogue.Shapes.Single(shape => shape.Name == name);
            await Do(connection, maker.Insert(shape, TableOf(name), history: false));
        }
        // What people read in it is as long as it is in life.
        await Do(
            connection,
            $"""
            update {TableOf("application_docket")} set item = 'GD-RT-03', applicant = '广州' || substr(md5(applicant), 1, 4) || '危险货物运输有限公司',
              next = 'Review', stage = 'UnderReview', division = '440100';
            update {TableOf("licence_register")} set item = 'GD-RT-03', number = '粤交运管许可穗字4401' || lpad((row_number)::text, 8, '0') || '号',
              public_number = '粤交运管许可穗字4401' || lpad((row_number)::text, 8, '0') || '号', number_holds_id = false
              from (select id as known, row_number() over (order by id) from {TableOf("licence_register")}) numbered where known = id;
            analyze;
            """);

        string TableOf(string name) => $"read.{name}_v{catalogue[name].Version}";
    }

    private static async Task Do(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync();
    }
}
