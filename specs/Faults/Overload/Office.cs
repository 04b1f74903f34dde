using Regulatory.Api.Hosting;
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

    internal EmbeddedPostgres Postgres => postgres.Value;

    internal RabbitBroker Broker => broker.Value;

    /// <summary>The data folder of a bureau. Persons have the same pseudonyms in all of them; every other key is its own.</summary>
    internal string DataFolderOf(string bureau)
    {
        var folder = Path.Combine(Folder, $"data-{bureau}");
        Directory.CreateDirectory(folder);
        Keys.Pseudonym(Folder);
        File.Copy(Path.Combine(Folder, "pseudonym.key"), Path.Combine(folder, "pseudonym.key"));
        return folder;
    }

    public void Dispose()
    {
        if (broker.IsValueCreated) broker.Value.Dispose();
        if (postgres.IsValueCreated) postgres.Value.Dispose();
        Directory.Delete(Folder, recursive: true);
        MovableTime.Clean();
    }
}
