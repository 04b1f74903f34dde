using System.Diagnostics;
using System.Globalization;
using Regulatory.Specs.Support;

namespace Regulatory.Bench;

/// <summary>Processor time that this process and the server's processes have taken so far: what other work on the machine disturbs least.</summary>
internal sealed record Cost(TimeSpan Client, TimeSpan Server, EmbeddedPostgres Postgres)
{
    public static Cost Now(EmbeddedPostgres server)
    {
        using var self = Process.GetCurrentProcess();
        return new(self.TotalProcessorTime, OfServer(server.ProcessId), server);
    }

    /// <summary>Writes down what each unit of work has cost since.</summary>
    public void Report(Report report, string work, long units, string unit)
    {
        var now = Now(Postgres);
        report.Baseline($"{work}: processor time of this process", (now.Client - Client).TotalMicroseconds / units, $"µs a {unit}");
        report.Baseline($"{work}: processor time of the server", (now.Server - Server).TotalMicroseconds / units, $"µs a {unit}");
    }

    /// <summary>The postmaster, the children it has seen end, and those that live (proc(5), stat: ppid, utime, stime, cutime, cstime).</summary>
    private static TimeSpan OfServer(int postmaster)
    {
        var ticks = 0L;
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id)) continue;
            try
            {
                var text = File.ReadAllText(Path.Combine(folder, "stat"));
                var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
                if (id == postmaster) ticks += fields[11..15].Sum(field => long.Parse(field, CultureInfo.InvariantCulture));
                else if (fields[1] == postmaster.ToString(CultureInfo.InvariantCulture))
                    ticks += fields[11..13].Sum(field => long.Parse(field, CultureInfo.InvariantCulture));
            }
            catch (IOException)
            {
                // It ended while it was looked at.
            }
        }
        return TimeSpan.FromSeconds(ticks / 100.0);
    }
}
