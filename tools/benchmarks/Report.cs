using System.Globalization;
using Spectre.Console;

namespace Regulatory.Bench;

/// <summary>One measured figure.</summary>
/// <param name="Budget">What the design asks for; null for a baseline.</param>
internal sealed record Figure(string Work, string Measured, string? Budget = null, bool Met = true);

/// <summary>The figures of one benchmark, in the order in which they were taken.</summary>
internal sealed class Report(string title)
{
    private readonly List<Figure> figures = [];

    public static string Number(double value) => value.ToString(value < 100 ? "0.00" : "#,0", CultureInfo.InvariantCulture);

    public void Baseline(string work, double value, string unit) => Add(new(work, $"{Number(value)} {unit}"));

    public void AtLeast(string work, double value, double budget, string unit) =>
        Add(new(work, $"{Number(value)} {unit}", $"≥ {Number(budget)} {unit}", value >= budget));

    public void AtMost(string work, double value, double budget, string unit) =>
        Add(new(work, $"{Number(value)} {unit}", $"≤ {Number(budget)} {unit}", value <= budget));

    /// <summary>How many a second, and how long one took: a baseline.</summary>
    public void Spread(string work, Load load, string unit) =>
        Add(new(work, $"{Number(load.PerSecond)} {unit}, p50 {Number(load.P50)} ms, p99 {Number(load.P99)} ms"));

    /// <summary>Requests a second, how long one took, and how much processor time the server spent on it.</summary>
    /// <param name="budget">Requests a second; null for a baseline.</param>
    public void Throughput(string work, Load load, double? budget = null)
    {
        var measured = $"{Number(load.PerSecond)} requests/s";
        if (!double.IsNaN(load.P50)) measured += $", p50 {Number(load.P50)} ms, p99 {Number(load.P99)} ms";
        if (load.Processor is { } processor) measured += $", {Number(processor)} µs of its processor";
        Add(new(work, measured, budget is { } least ? $"≥ {Number(least)} requests/s" : null, load.PerSecond >= (budget ?? 0)));
    }

    public void Print(bool markdown)
    {
        if (markdown) PrintMarkdown();
        else PrintTable();
    }

    private void Add(Figure figure)
    {
        figures.Add(figure);
        AnsiConsole.MarkupLineInterpolated($"[grey]{figure.Work}: {figure.Measured}[/]");
    }

    private void PrintTable()
    {
        var table = new Table().Title(title).AddColumns("work", "measured", "budget", "");
        foreach (var figure in figures)
            table.AddRow(
                Markup.Escape(figure.Work), Markup.Escape(figure.Measured), Markup.Escape(figure.Budget ?? "baseline"),
                figure.Budget is null ? "" : figure.Met ? "[green]met[/]" : "[red]missed[/]");
        AnsiConsole.Write(table);
    }

    private void PrintMarkdown()
    {
        Console.WriteLine($"| {title} | measured | budget | |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var figure in figures)
            Console.WriteLine(
                $"| {figure.Work} | {figure.Measured} | {figure.Budget ?? "baseline"} | {(figure.Budget is null ? "" : figure.Met ? "met" : "missed")} |");
    }
}
