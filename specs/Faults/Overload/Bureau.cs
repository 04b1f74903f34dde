using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Kernel;
using Regulatory.Faults.Specs.Processes;
using Regulatory.Projections;

namespace Regulatory.Faults.Specs.Overload;

/// <summary>A host in a process of its own, a database, a virtual host of a real broker, and a calendar that is turned by hand.</summary>
internal sealed class Bureau : IAsyncDisposable
{
    /// <summary>A Monday, 10:00 in Guangzhou, with a published calendar around it.</summary>
    private static readonly Instant Begin = Instant.FromUtc(2026, 3, 2, 2, 0);

    private readonly Office office;
    private readonly LedgerDatabase database;

    private Bureau(Office office, string name, LedgerDatabase database, string dataFolder)
    {
        (this.office, this.database) = (office, database);
        Host = new(name, office.Folder, EnvironmentOf(office, name, database, dataFolder));
        Desk = new(Host);
    }

    public HostProcess Host { get; }

    public Desk Desk { get; }

    /// <summary>Legal day on which the story stands.</summary>
    public LocalDate Today { get; private set; }

    /// <param name="name">Names the virtual host, too.</param>
    public static async Task<Bureau> Open(Office office, string name)
    {
        var database = await LedgerDatabase.Create(office.Postgres);
        await ReadSchema.Migrate(database.Deploy);
        office.Broker.Define(new(name, Departments.All));
        var dataFolder = office.DataFolderOf(name);
        var bureau = new Bureau(office, name, database, dataFolder);
        office.Time.Move(Begin - SystemClock.Instance.GetCurrentInstant());
        bureau.Today = ChinaTime.DayOf(Begin);
        await using (var installation = new Installation(
            new(database.AppConnection, database.QueryConnection, dataFolder, new("http://localhost:5080"), null, null, Development: true),
            new Stopped(Begin), NullLoggerFactory.Instance))
            await ReferenceSeeds.Load(installation, Path.Combine(Repository.Root, "seeds"));
        bureau.Host.Start();
        await bureau.Host.UntilHealthy();
        await bureau.UntilListening();
        return bureau;
    }

    /// <summary>Days pass; it is ten in the morning again.</summary>
    public async Task Pass(int days)
    {
        Today += Period.FromDays(days);
        office.Time.Move(ChinaTime.At(Today, new(10, 0)) - SystemClock.Instance.GetCurrentInstant());
        using var http = new HttpClient();
        await Eventually.True(
            async () =>
            {
                using var answer = await http.GetAsync(new Uri(Host.Address, "/healthz"));
                return ChinaTime.DayOf(Instant.FromDateTimeOffset(answer.Headers.Date!.Value)) == Today;
            },
            $"the host's calendar shows {Today}");
    }

    /// <summary>Waits until the host takes what departments send: before, the broker has no place for it.</summary>
    private Task UntilListening() => Eventually.True(
        async () => await Host.Health() is { } health && health.Contains("\"inbox\":{\"state\":\"running\"", StringComparison.Ordinal),
        "the host takes what departments send");

    /// <summary>Waits until the host has found the broker again and tells everybody.</summary>
    public Task UntilTelling() => Eventually.True(
        async () => await Host.Health() is { } health && !health.Contains("interrupted", StringComparison.OrdinalIgnoreCase)
            && health.Contains("\"healthy\"", StringComparison.Ordinal),
        "the host tells the departments again");

    /// <summary>Waits until the processes have followed everything that is on record.</summary>
    public Task UntilFollowed() => Eventually.True(
        async () => await Ask<bool>(
            "select (select position from ledger.checkpoint where reader = 'processes:ledger') >= (select max(position) from ledger.fact)"),
        "the processes have followed the ledger");

    /// <summary>While the host is dead: a department is to be told everything once more.</summary>
    public Task TellAgain(string department) => Ask<object?>($"update ledger.checkpoint set position = 0 where reader = 'publisher:facts:{department}'");

    /// <summary>Every fact, less its time and place.</summary>
    public Task<ImmutableArray<string>> Facts() => ToldFacts.Of(Server);

    public string Server => new NpgsqlConnectionStringBuilder(office.Postgres.ConnectionString(database.Name)) { Pooling = false }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        Desk.Dispose();
        Host.Dispose();
        await database.DisposeAsync();
    }

    private async Task<T> Ask<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
#pragma warning disable CA2100 // Specs write their own statements.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private static ImmutableDictionary<string, string> EnvironmentOf(
        Office office, string name, LedgerDatabase database, string dataFolder) => office.Time.Environment
        .Add("ConnectionStrings__App", database.AppConnection)
        .Add("ConnectionStrings__Query", database.QueryConnection)
        .Add("Data__Folder", dataFolder)
        .Add("Auth__Development", "true")
        .Add("Sealing__Origin", "regulatory.example/ledger")
        .Add("GraphQL__Rate__PerSecond", "1000000")
        .Add("GraphQL__Rate__Burst", "1000000")
        .Add("RabbitMQ__Host", "127.0.0.1")
        .Add("RabbitMQ__Port", office.Broker.Port.ToString(CultureInfo.InvariantCulture))
        .Add("RabbitMQ__VirtualHost", name)
        .Add("RabbitMQ__User", BrokerAccounts.Department)
        .Add("RabbitMQ__Password", BrokerAccounts.Department)
        .Add("Partners", string.Join(',', Departments.All));

    private sealed class Stopped(Instant at) : IClock
    {
        public Instant GetCurrentInstant() => at;
    }
}
