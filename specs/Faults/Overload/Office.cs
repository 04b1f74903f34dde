using Regulatory.Faults.Specs.Processes;

namespace Regulatory.Faults.Specs.Overload;

/// <summary>What several bureaus have in common: a PostgreSQL, a RabbitMQ, keys, and the clock of all of them.</summary>
public sealed class Office : IDisposable
{
    private readonly Lazy<EmbeddedPostgres> postgres;
    private readonly Lazy<RabbitBroker> broker;

    public Office()
    {
        Time = new(Path.Combine(Folder, "clock"));
        DataFolder = Path.Combine(Folder, "data");
        // The server's user reads the file of the clock, too.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Folder, (UnixFileMode)Convert.ToInt32("755", 8));
        postgres = new(() =>
        {
            Time.Move(NodaTime.Duration.Zero);
            var server = new EmbeddedPostgres("overload", new() { Environment = Time.Environment });
            Keeper.Watch(server);
            return server;
        });
        broker = new(() =>
        {
            var started = new RabbitBroker("overload");
            Keeper.Watch(started);
            return started;
        });
    }

    internal string Folder { get; } = Directory.CreateTempSubdirectory("regulatory-overload-").FullName;

    internal MovableTime Time { get; }

    /// <summary>Keys: persons have the same pseudonyms in every bureau.</summary>
    internal string DataFolder { get; }

    internal EmbeddedPostgres Postgres => postgres.Value;

    internal RabbitBroker Broker => broker.Value;

    public void Dispose()
    {
        if (broker.IsValueCreated) broker.Value.Dispose();
        if (postgres.IsValueCreated) postgres.Value.Dispose();
        Directory.Delete(Folder, recursive: true);
        MovableTime.Clean();
    }
}
