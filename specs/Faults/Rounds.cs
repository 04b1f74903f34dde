using System.Globalization;

namespace Regulatory.Faults.Specs;

/// <summary>How many rounds there are, and what makes them repeatable.</summary>
/// <remarks>
/// <c>REGULATORY_FAULT_ROUNDS</c> says how many there are over all kinds of fault together, <c>REGULATORY_FAULT_SEED</c> repeats a
/// run: the choices of callers and faults, if not the race between processes.
/// </remarks>
internal static class Rounds
{
    /// <summary>Every kind of fault, in the order in which rounds are dealt out.</summary>
    private static readonly string[] Kinds =
    [
        Fault.HostKilled, Fault.DatabaseKilled, Fault.PowerLost, Fault.SessionsTerminated, Fault.ConnectionsCut, Fault.DiskFull,
        Fault.ClocksMoved, Fault.TwoAppenders, Fault.RunnersFail, Fault.ServerLost, Fault.DiskLost,
        Fault.OlderBackup,
    ];

    private static readonly int Count = FromEnvironment("REGULATORY_FAULT_ROUNDS") ?? 12;

    public static int Seed { get; } = FromEnvironment("REGULATORY_FAULT_SEED") ?? Random.Shared.Next();

    /// <summary>Runs the rounds of one kind of fault on a province.</summary>
    public static async Task Run(string fault, Province province, Func<Round, Task> strike, double twins = 0.05)
    {
        var kind = Array.IndexOf(Kinds, fault);
        // Every kind has a round, however few are asked for.
        var rounds = Math.Max(1, (Count + Kinds.Length - 1 - kind) / Kinds.Length);
        for (var round = 1; round <= rounds; round++)
        {
            var seed = unchecked((Seed * 31 + kind) * 1009 + round);
            FaultTable.Say(string.Create(CultureInfo.InvariantCulture, $"{fault}, round {round} of {rounds}, seed {Seed}"));
            await new Round(province, seed).Run(fault, strike, twins);
        }
    }

    private static int? FromEnvironment(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}

/// <summary>The kinds of fault, as they stand in the table.</summary>
internal static class Fault
{
    public const string
        HostKilled = "kill -9 of a host", DatabaseKilled = "kill -9 of PostgreSQL", PowerLost = "kill -9 of everything at once",
        SessionsTerminated = "sessions terminated", ConnectionsCut = "connections cut, answers swallowed", DiskFull = "disk full",
        ClocksMoved = "clocks jump", TwoAppenders = "two hosts given the same acts at once", RunnersFail = "failover of every single runner",
        ServerLost = "server lost, restored from base backup and WAL",
        DiskLost = "server and disk lost, restored from base backup and received log",
        OlderBackup = "replica restored to an older backup";
}
