using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Testing;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Bench.Cases;

/// <summary>
/// An installation on a new database with the reference data of the product and one file of evidence, on the last day of the lives: each
/// act is recorded for the day that it says.
/// </summary>
internal sealed class CaseOffice : IAsyncDisposable
{
    /// <summary>As an officer's camera makes them, made smaller.</summary>
    private const int PhotoLength = 200_000;

    private int next = -1;

    private CaseOffice(LedgerDatabase database)
    {
        Database = database;
        Installation = new(
            new(
                database.AppConnection, database.QueryConnection, Path.Combine(database.Server.Folder, "files", database.Name),
                new("http://localhost"), null, null, Development: true),
            Clock, LoggerFactory.Create(logging => logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning)));
    }

    public LedgerDatabase Database { get; }

    public Installation Installation { get; }

    public IClock Clock { get; } = new FakeClock(ChinaTime.At(CaseLife.End, new(18, 0)));

    /// <summary>Digest of the file of evidence.</summary>
    public string Photo { get; private set; } = "";

    public static async Task<CaseOffice> Open(EmbeddedPostgres server)
    {
        var database = await LedgerDatabase.Create(server);
        await ReadSchema.Migrate(database.Deploy);
        var office = new CaseOffice(database);
        await ReferenceSeeds.Load(office.Installation, Path.Combine(Repository.Root, "seeds"));
        byte[] photo = [0xFF, 0xD8, 0xFF, .. RandomNumberGenerator.GetBytes(PhotoLength)];
        office.Photo = Convert.ToHexStringLower(SHA256.HashData(photo));
        await office.Installation.Evidence.Keep(office.Photo, "image/jpeg", new MemoryStream(photo), CancellationToken.None);
        return office;
    }

    /// <summary>The next life that nobody has lived yet.</summary>
    public Step[] NextLife() => CaseLife.Of(Interlocked.Increment(ref next), Photo);

    /// <summary>Does an act.</summary>
    /// <param name="at">Its place in the life: acts of one day follow each other.</param>
    /// <exception cref="InvalidOperationException">It was not accepted.</exception>
    public async Task<ActAccepted> Do(Step step, int at)
    {
        var act = new Act(step.Command, Guid.CreateVersion7(), step.Actor, At: ChinaTime.At(step.On, new LocalTime(9, 0).PlusMinutes(at)));
        return await Installation.Executor.Execute(act) switch
        {
            ActAccepted accepted => accepted,
            var other => throw new InvalidOperationException($"{step.Command}: {other}"),
        };
    }

    public async ValueTask DisposeAsync()
    {
        await Installation.DisposeAsync();
        await Database.DisposeAsync();
    }
}
