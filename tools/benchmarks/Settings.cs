using System.Globalization;

namespace Regulatory.Bench;

/// <summary>What the command line says.</summary>
/// <param name="Seconds">How long each figure is measured.</param>
/// <param name="Callers">Callers who wait for their answers; null for as many as the benchmark usually has.</param>
/// <param name="Licences">Licences in the record, five facts each; null for as many as the benchmark's budget is about.</param>
/// <param name="Facts">Facts that the ledger grows to; null to leave that out.</param>
/// <param name="Frames">Frames to damage; null for as many as the benchmark usually has.</param>
/// <param name="Reconnects">Connections that terminals make and end; null to leave that out and measure the rest.</param>
/// <param name="Rounds">How often each figure is measured; the median counts.</param>
/// <param name="Keep">Leaves the database for the next run.</param>
/// <param name="Only">Names of the parts to measure; empty for all.</param>
/// <param name="Engines">Names of the engines to measure; empty for all.</param>
internal sealed record Settings(int Seconds, int? Callers, int? Licences, int? Facts, int? Frames, int? Reconnects, int Rounds, bool Keep, IReadOnlyList<string> Only, IReadOnlyList<string> Engines)
{
    public static Settings Parse(string[] arguments) => new(
        Number(arguments, "--seconds") ?? 5, Number(arguments, "--callers"), Number(arguments, "--licences"), Number(arguments, "--facts"),
        Number(arguments, "--frames"), Number(arguments, "--reconnects"),
        Number(arguments, "--rounds") ?? 3, arguments.Contains("--keep"),
        Names(arguments, "--only"), Names(arguments, "--engine"));

    public bool Wants(string part) => Only.Count == 0 || Only.Contains(part);

    public bool Measures(string engine) => Engines.Count == 0 || Engines.Contains(engine);

    private static int? Number(string[] arguments, string name) =>
        After(arguments, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string[] Names(string[] arguments, string name) => After(arguments, name)?.Split(',') ?? [];

    private static string? After(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at < 0 ? null : arguments[at + 1];
    }
}
