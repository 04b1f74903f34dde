using System.Diagnostics;
using System.Globalization;
using Regulatory.Faults.Specs.Processes;

namespace Regulatory.Faults.Specs.Overload;

/// <summary>The other departments, each a process of its own with an account of its own at the broker (<c>tools/partners</c>).</summary>
/// <param name="folder">Keeps what each says.</param>
/// <param name="unruly">They say everything twice, in another order.</param>
internal sealed class Departments(RabbitBroker broker, string virtualHost, string folder, bool unruly) : IDisposable
{
    public const string Police = "police", MarketRegulation = "market-regulation", CreditPlatform = "credit-platform",
        RegistrationPlace = "registration-place", MonitoringPlatform = "monitoring-platform", TollOperator = "toll-operator",
        WeighStation = "weigh-station";

    public static readonly string[] All =
        [Police, MarketRegulation, CreditPlatform, RegistrationPlace, MonitoringPlatform, TollOperator, WeighStation];

    /// <summary>Built in the same way as the specs.</summary>
    private static readonly string Program = Path.Combine(
        Repository.Root, "tools", "partners", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, new DirectoryInfo(AppContext.BaseDirectory).Name, "partner");

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, Process> open = [];

    /// <summary>Lets departments take what waits for them, and acknowledge it.</summary>
    public void Open(params IEnumerable<string> names)
    {
        foreach (var name in names) open[name] = Run(name, unruly ? ["--repeat", "2", "--shuffle", "3", "--seed", "5"] : []);
    }

    /// <summary>All that are open end as by kill -9, and begin again.</summary>
    public void Reopen()
    {
        var names = open.Keys.ToList();
        Close();
        Open(names);
    }

    /// <summary>Lets a department report once; returns when the broker has it.</summary>
    public void Report(string name, params string[] report)
    {
        using var process = Run(name, ["--dead", .. report, .. unruly ? ["--repeat", "3"] : Array.Empty<string>()]);
        if (!process.WaitForExit(Patience)) throw new TimeoutException($"{name} does not end its report.\n{LastWords(name)}");
        if (process.ExitCode != 0) throw new InvalidOperationException($"{name} cannot report.\n{LastWords(name)}");
    }

    /// <summary>Ids of the messages of a contract that a department took, once each.</summary>
    public IReadOnlyList<string> Took(string name, string contract) =>
        [.. Said(name).Where(line => line.StartsWith("took", StringComparison.Ordinal) && line.Contains($" {contract} ", StringComparison.Ordinal))
            .Select(line => line[(line.LastIndexOf(' ') + 1)..]).Distinct()];

    /// <summary>How often a department took something that it had taken already.</summary>
    public int TookAgain(string name)
    {
        // A department that was opened anew has forgotten what it took: ids tell.
        var taken = Said(name).Where(line => line.StartsWith("took", StringComparison.Ordinal)).Select(line => line[(line.LastIndexOf(' ') + 1)..]).ToList();
        return taken.Count - taken.Distinct().Count();
    }

    public string LastWords(string name) => $"--- {name}\n{Words.Last(Log(name))}";

    public void Dispose() => Close();

    private void Close()
    {
        foreach (var process in open.Values)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }
        open.Clear();
    }

    private string Log(string name) => Path.Combine(folder, $"{virtualHost}-{name}.log");

    private IEnumerable<string> Said(string name)
    {
        if (!File.Exists(Log(name))) yield break;
        using var log = new StreamReader(new FileStream(Log(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        while (log.ReadLine() is { } line) yield return line;
    }

    private Process Run(string name, params string[] more)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"amqp://{name}:{name}@127.0.0.1:{broker.Port}/{virtualHost}");
        var start = new ProcessStartInfo(
            "/bin/sh",
            [
                "-c", "exec \"$@\" >>\"$LOG\" 2>&1", "sh", Program, "--name", name, "--broker", address, .. more,
            ]);
        start.Environment["LOG"] = Log(name);
        var process = Process.Start(start)!;
        Keeper.Watch(process, "partner");
        return process;
    }
}
