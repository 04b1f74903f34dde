using System.Diagnostics;
using System.Globalization;
using System.Net;
using Regulatory.Faults.Specs.Processes;

namespace Regulatory.Faults.Specs.Terminals;

/// <summary>The gateway in an operating system process of its own, always at the same port.</summary>
internal sealed class GatewayProcess(string connection) : IDisposable
{
    private Process? process;

    public IPEndPoint Address { get; } = new(IPAddress.Loopback, EmbeddedPostgres.FreePort());

    public void Start()
    {
        process?.Dispose();
        var start = new ProcessStartInfo(
            "dotnet", [typeof(GatewayProgram).Assembly.Location, Address.Port.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
        };
        start.Environment[GatewayProgram.Connection] = connection;
        process = Process.Start(start)!;
        Keeper.Watch(process, "dotnet");
    }

    /// <summary>As kill -9.</summary>
    public void Kill()
    {
        process!.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (process is { HasExited: false }) Kill();
        process?.Dispose();
    }
}
