using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Regulatory.Specs.Support;

/// <summary>
/// A real RabbitMQ for specs (Debian's rabbitmq-server): one broker a test assembly, on ports of its own, with its data under
/// <c>.local/specs</c>. It can be killed and started again on what it has stored.
/// </summary>
public sealed class RabbitBroker : IDisposable
{
    private const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server", Control = "/usr/lib/rabbitmq/bin/rabbitmqctl";

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

    private readonly string folder;
    private readonly Dictionary<string, string> environment;
    private Process? broker;

    /// <param name="name">Names the folder, so that assemblies running side by side keep apart.</param>
    public RabbitBroker(string name)
    {
        folder = Path.Combine(Repository.Root, ".local", "specs", $"rabbit-{name}-{Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "plugins"), "[].");
        Port = EmbeddedPostgres.FreePort();
        environment = new()
        {
            ["HOME"] = folder,
            ["RABBITMQ_NODENAME"] = $"{name}{Environment.ProcessId}@localhost",
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODE_PORT"] = Text(Port),
            ["RABBITMQ_DIST_PORT"] = Text(EmbeddedPostgres.FreePort()),
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(folder, "data"),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(folder, "log"),
            ["RABBITMQ_PID_FILE"] = Path.Combine(folder, "pid"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(folder, "plugins"),
            ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(folder, "none"),
            ["RABBITMQ_CONFIG_FILE"] = Path.Combine(folder, "none"),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["ERL_EPMD_PORT"] = Text(EmbeddedPostgres.FreePort()),
        };
        Start();
    }

    /// <summary>Where it listens, on 127.0.0.1, for user and password <c>guest</c>.</summary>
    public int Port { get; }

    /// <summary>Returns when the broker takes connections.</summary>
    public void Start()
    {
        // Its output goes to a file: a pipe that nobody reads would stop it.
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"exec {Program} >>\"$HOME/output\" 2>&1"]) { UseShellExecute = false };
        foreach (var (key, value) in environment) start.Environment[key] = value;
        broker = Process.Start(start)!;
        for (var waited = Stopwatch.StartNew(); !Listens(); Thread.Sleep(100))
        {
            if (broker.HasExited || waited.Elapsed > LongestStart)
                throw new InvalidOperationException($"RabbitMQ does not start: {File.ReadAllText(Path.Combine(folder, "output"))}");
        }
    }

    /// <summary>Ends it as a power failure would (kill -9).</summary>
    public void Kill()
    {
        // The program that was started waits for the broker, which is another process.
        using (var node = Process.GetProcessById(ProcessId)) node.Kill();
        broker!.WaitForExit();
        broker.Dispose();
        broker = null;
    }

    /// <summary>Process id of the broker itself, to be ended with the specs.</summary>
    public int ProcessId => int.Parse(File.ReadAllText(Path.Combine(folder, "pid")), CultureInfo.InvariantCulture);

    /// <summary>Makes virtual hosts, accounts and what these may, as <c>rabbitmqctl import_definitions</c> takes them.</summary>
    public void Define(BrokerAccounts accounts)
    {
        var file = Path.Combine(folder, "definitions.json");
        File.WriteAllText(file, accounts.Definitions);
        var start = new ProcessStartInfo(Control, ["import_definitions", file]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in environment) start.Environment[key] = value;
        using var control = Process.Start(start)!;
        var (output, errors) = (control.StandardOutput.ReadToEndAsync(), control.StandardError.ReadToEndAsync());
        control.WaitForExit();
        if (control.ExitCode != 0) throw new InvalidOperationException($"rabbitmqctl import_definitions: {errors.Result}{output.Result}");
    }

    public void Dispose()
    {
        if (broker is not null) Kill();
        // The broker started this one beside it, on our port.
        var names = new ProcessStartInfo("epmd", ["-kill"]) { RedirectStandardOutput = true };
        foreach (var (key, value) in environment) names.Environment[key] = value;
        using (var end = Process.Start(names)!) end.WaitForExit();
        Directory.Delete(folder, recursive: true);
    }

    private bool Listens()
    {
        using var probe = new TcpClient();
        try
        {
            probe.Connect(IPAddress.Loopback, Port);
            // Nobody speaks first in AMQP but the client; a wrong greeting is answered with the right one.
            probe.GetStream().Write("hello, "u8);
            probe.GetStream().Write("who?"u8);
            return probe.GetStream().ReadByte() == 'A';
        }
        catch (Exception fault) when (fault is SocketException or IOException)
        {
            return false;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
