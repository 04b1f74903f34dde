using System.Globalization;
using System.Runtime.InteropServices;
using Spectre.Console;

namespace Regulatory.Bench.GraphQL;

/// <summary>
/// The GraphQL layer of the running host under load, beside two other GraphQL servers on the same tables, and beside what the same
/// machine does without any GraphQL. Answers are compared before anything is measured.
/// </summary>
internal static class GraphQLBench
{
    private const double TimesPostGraphile = 3;
    private const double TimesMercurius = 1;

    /// <summary>So many times as long as a figure is measured.</summary>
    private const int LongestWarmUp = 8;

    public static async Task<Report> Run(Settings settings)
    {
        EngineOverhead.LetIdleThreadsSleep();
        // Left to itself, a signal ends this program before it could stop the servers.
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Leave);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Leave);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Leave);
        var licences = settings.Licences ?? 100_000;
        await using var province = await Province.Open(licences, settings.Keep, Say);
        var all = Question.All(licences);
        var report = new Report(string.Create(
            CultureInfo.InvariantCulture, $"graphql ({licences:#,0} licences, {licences * Lives.Facts:#,0} facts, {settings.Rounds} × {settings.Seconds} s a figure)"));
        await Loads(report, settings, province, all);
        if (settings.Wants("overhead")) await EngineOverhead.Measure(report, province, all.Single(question => question.Name == "nested"), settings.Seconds);
        if (settings.Wants("validate")) await EngineOverhead.MeasureValidation(report, province, settings.Seconds);
        return report;
    }

    private static async Task Loads(Report report, Settings settings, Province province, IReadOnlyList<Question> all)
    {
        var questions = all.Where(question => settings.Wants(question.Name)).ToList();
        if (questions.Count == 0) return;
        var engines = new List<Engine>();
        var servers = new List<Server>();
        try
        {
            foreach (var start in new Func<Task<IReadOnlyList<Engine>>>[]
            {
                () => OurHost.Start(province, all),
                async () => settings.Measures(Engine.PostGraphile) ? [await Peers.StartPostGraphile(province)] : [],
                async () => settings.Measures(Engine.Mercurius) ? [await Peers.StartMercurius(province)] : [],
            })
            {
                var started = await start();
                servers.AddRange(started.Select(engine => engine.Server).Distinct());
                engines.AddRange(started.Where(engine => settings.Measures(engine.Name)));
            }
            servers.Add(await Hello.Start());
            foreach (var engine in engines) Say($"{engine.What}: process {engine.Server.ProcessId} at {engine.Address}");
            foreach (var question in questions)
                await Measure(report, settings, province, servers[^1], question, [.. engines.Where(engine => question.Sql is not null || engine.Name is Engine.Ours or Engine.Public)]);
        }
        finally
        {
            foreach (var server in servers) await server.DisposeAsync();
        }
    }

    /// <summary>Every one in turn, round after round, so that what disturbs the machine disturbs all of them; medians.</summary>
    private static async Task Measure(
        Report report, Settings settings, Province province, Server hello, Question question, IReadOnlyList<Engine> engines)
    {
        await Answers.Compare(engines, question);
        var baseline = question.Sql is null ? "raw: Kestrel says hello" : $"raw: the same rows by pgbench, {PgBench.Connections} connections";
        var contenders = engines.ToDictionary(
            engine => engine.Name, engine => (Func<int, Task<Load>>)(seconds => Answers.Watch(engine, question, engine.Drive(question, seconds))));
        contenders.Add(baseline, seconds => question.Sql is null ? Wrk.Drive(Hello.AddressOn(hello), null, [], seconds) : PgBench.Drive(province, question, seconds));
        var rounds = contenders.ToDictionary(contender => contender.Key, _ => new List<Load>());
        for (var round = 0; round < settings.Rounds; round++)
            foreach (var (name, drive) in contenders)
            {
                // A host runs for months: the first time it is warmed up for good. Later its caches only fell idle.
                if (round == 0) await WarmUp(() => drive(settings.Seconds));
                else await drive(1);
                rounds[name].Add(await drive(settings.Seconds));
            }
        var loads = rounds.ToDictionary(contender => contender.Key, contender => Load.Median(contender.Value));
        report.Throughput($"{question.What}: {baseline}", loads[baseline]);
        foreach (var engine in engines)
        {
            var (work, load) = ($"{question.What}{(engine.Trusted ? " by documentId" : "")}: {engine.What}", loads[engine.Name]);
            report.Throughput(work, load, engine.Name == Engine.Ours ? question.PerSecond : null);
            if (engine.Name == Engine.Ours) report.AtMost($"{work}, p99", load.P99, Question.P99, "ms");
            else if (engine.Name is Engine.PostGraphile or Engine.Mercurius && loads.TryGetValue(Engine.Ours, out var ours))
                report.AtLeast(
                    $"{question.What}: this host beside {engine.What}", ours.PerSecond / load.PerSecond,
                    engine.Name == Engine.PostGraphile ? TimesPostGraphile : TimesMercurius, "×");
        }
    }

    /// <summary>Until the server spends no less on a request than before: its compiler may be slow where it has to share the machine.</summary>
    private static async Task WarmUp(Func<Task<Load>> drive)
    {
        var before = double.MaxValue;
        for (var i = 0; i < LongestWarmUp; i++)
        {
            if ((await drive()).Processor is not { } spent || spent > 0.95 * before) return;
            before = spent;
        }
    }

    private static void Leave(PosixSignalContext signal)
    {
        signal.Cancel = true;
        // Not here: the runtime waits for this handler before it exits.
        new Thread(() => Environment.Exit(1)).Start();
    }

    private static void Say(string what) => AnsiConsole.MarkupLineInterpolated($"[grey]{what}[/]");
}
