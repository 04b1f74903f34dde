using System.Globalization;
using Spectre.Console;

namespace Regulatory.Bench.GraphQL;

/// <summary>The GraphQL layer of the running host under load, beside what the same machine does without it.</summary>
internal static class GraphQLBench
{
    private const int Samples = 50;

    public static async Task<Report> Run(Settings settings)
    {
        var licences = settings.Licences ?? 100_000;
        await using var province = await Province.Open(licences, settings.Keep, Say);
        var questions = Question.All(licences).Where(question => settings.Wants(question.Name)).ToList();
        var ours = await Engine.StartOurs(province);
        await using var host = ours[0];
        var engines = ours.Where(engine => settings.Measures(engine.Name)).ToList();
        var report = new Report(string.Create(
            CultureInfo.InvariantCulture, $"graphql ({licences:#,0} licences, {licences * Lives.Facts:#,0} facts, {settings.Rounds} × {settings.Seconds} s a figure)"));
        foreach (var question in questions)
        {
            foreach (var engine in engines) await Sample(engine, question);
            var loads = await Interleaved(engines, question, settings);
            foreach (var engine in engines)
            {
                var load = loads[engine];
                var work = $"{question.What}: {engine.What}";
                if (engine.Name == Engine.Ours)
                {
                    report.AtLeast(work, load.PerSecond, question.PerSecond, "requests/s");
                    report.AtMost($"{work}, p99", load.P99, Question.P99, "ms");
                }
                else
                {
                    report.Baseline(work, load.PerSecond, "requests/s");
                    report.Baseline($"{work}, p99", load.P99, "ms");
                }
                report.Baseline($"{work}, p50", load.P50, "ms");
                await Sample(engine, question);
            }
        }
        return report;
    }

    /// <summary>Every engine in turn, round after round, so that what disturbs the machine disturbs all of them; medians.</summary>
    private static async Task<Dictionary<Engine, Load>> Interleaved(IReadOnlyList<Engine> engines, Question question, Settings settings)
    {
        var loads = engines.ToDictionary(engine => engine, _ => new List<Load>());
        for (var round = 0; round < settings.Rounds; round++)
            foreach (var engine in engines)
            {
                var bodies = question.Keys.Count == 0 ? [engine.Body(question, null)] : question.Keys.Select(key => engine.Body(question, key)).ToArray();
                // As long again to warm up, the first time: a host runs for months. Later its caches only fell idle.
                await Wrk.Drive(engine.Address, engine.Token, bodies, round == 0 ? settings.Seconds : 1);
                loads[engine].Add(await Wrk.Drive(engine.Address, engine.Token, bodies, settings.Seconds));
            }
        return loads.ToDictionary(pair => pair.Key, pair => Load.Median(pair.Value));
    }

    /// <summary>Answers to a sample of the keys are free of errors, and not empty.</summary>
    private static async Task Sample(Engine engine, Question question)
    {
        if (question.Keys.Count == 0)
        {
            await engine.Ask(question, null);
            return;
        }
        for (var i = 0; i < Samples; i++)
        {
            var key = question.Keys[i * question.Keys.Count / Samples];
            var data = await engine.Ask(question, key);
            if (!data.ToString().Contains('第')) throw new InvalidOperationException($"{engine.What} found nothing for {key}: {data}");
        }
    }

    private static void Say(string what) => AnsiConsole.MarkupLineInterpolated($"[grey]{what}[/]");
}
