using System.Diagnostics;
using System.Globalization;
using Regulatory.Specs.Support;

namespace Regulatory.Bench.GraphQL;

/// <summary>The load generator wrk: 64 connections, each waiting for its answer before it asks again.</summary>
internal static class Wrk
{
    private const int Connections = 64;
    private static readonly string Script = Path.Combine(Repository.Root, "tools", "benchmarks", "GraphQL", "wrk.lua");

    /// <param name="bodies">Request bodies, one drawn at random each time; none for GET.</param>
    /// <exception cref="InvalidOperationException">A connection failed, timed out, or was answered with another status than 2xx.</exception>
    public static async Task<Load> Drive(Uri address, string? token, IEnumerable<string> bodies, int seconds)
    {
        var requests = Path.Combine(Repository.Root, ".local", "bench", "requests");
        await File.WriteAllLinesAsync(requests, [token ?? "", .. bodies]);
        var start = new ProcessStartInfo(
            "wrk",
            [
                "-t1", string.Create(CultureInfo.InvariantCulture, $"-c{Connections}"), string.Create(CultureInfo.InvariantCulture, $"-d{seconds}s"),
                "--timeout", "30s", "-s", Script, address.ToString(), "--", requests,
            ])
        { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.Delete(requests);
        if (output.Split('\n').FirstOrDefault(line => line.StartsWith("measured ", StringComparison.Ordinal)) is not { } line)
            throw new InvalidOperationException($"wrk ended with {process.ExitCode}: {output}");
        var figures = line.Split(' ')[1..].Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        if (figures[4] > 0) throw new InvalidOperationException($"{figures[4]} of {figures[0]} requests to {address} failed: {output}");
        return new(figures[0] / figures[1] * 1_000_000, figures[2] / 1_000, figures[3] / 1_000);
    }
}
