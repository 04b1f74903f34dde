using System.Net;
using System.Text.Json;
using NodaTime;
using Regulatory.Api.Hosting;
using Regulatory.Api.Specs.Hall;
using Regulatory.Integration.Messaging;
using Regulatory.Ledger.Sealing;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Hosting;

public sealed class PublisherWorkSpec(LicensingHall hall) : HallSpec(hall), IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-publisher-").FullName;
    private LedgerDatabase database = null!;

    public async Task InitializeAsync() => database = await Hall.Migrated();

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task a_host_keeps_its_witness_file_and_another_authority_its_own_from_the_public_pages()
    {
        var file = new WitnessFile(Path.Combine(folder, "heads"));
        await using var host = await Start(file);
        await ReferenceSeeds.Load(host.Installation, Path.Combine(Repository.Root, "seeds"));
        var facts = await host.Installation.Ledger.Head();
        await Eventually(() => file.Last()?.Size == facts);
        (await Health(host)).GetProperty("publishing").GetProperty("witness").GetProperty("state").GetString().ShouldBe("running");

        var key = VerifierKey.Parse((await Json(host, "/ledger/keys")).GetProperty("keys")[0].GetProperty("key").GetString()!);
        var theirs = new WitnessFile(Path.Combine(folder, "theirs"));
        var first = file.Heads().First();
        theirs.Append(first.Note);
        using var http = PublishedLedger.Client(host.Address);
        var ledger = new PublishedLedger(http);
        var witness = new Witness(theirs, SealingKeyring.Trusting(key), ledger.Watched);
        (await witness.Observe((await ledger.Checkpoint(default))!)).ShouldBe(first.Size < facts);
        theirs.Last()!.Note.ShouldBe(file.Last()!.Note);
    }

    [Fact]
    public async Task a_ledger_that_contradicts_the_witness_file_is_shown_to_whoever_watches_health()
    {
        var file = new WitnessFile(Path.Combine(folder, "heads"));
        var never = new Checkpoint("localhost:5080/ledger", 1_000_000, new byte[HashSuite.Length], "sha256", Instant.FromUtc(2026, 3, 2, 1, 0));
        file.Append($"{never.Text}\n— localhost:5080/ledger c2lnbmF0dXJl\n");
        await using var host = await Start(file);
        await Eventually(() => host.Installation.Settings.WitnessFile == file.Path && Standing(host).Kind == StandingKind.Refused);
        using var answer = await host.Http.GetAsync(new Uri("/healthz", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        file.Heads().Count().ShouldBe(1);
    }

    [Fact]
    public async Task without_a_broker_a_host_does_not_start_with_partners()
    {
        (await Should.ThrowAsync<InvalidOperationException>(() => RunningHost.Start(database, Path.Combine(folder, "data"), "--Partners:0=police")))
            .Message.ShouldContain("RabbitMQ__Host");
        (await Should.ThrowAsync<InvalidOperationException>(() => RunningHost.Start(database, Path.Combine(folder, "data"), "--RabbitMQ:Hots=mq")))
            .Message.ShouldContain("RabbitMQ:Hots");
    }

    [Fact]
    public async Task a_broker_that_is_away_keeps_nobody_from_working()
    {
        await using var host = await RunningHost.Start(
            database, Path.Combine(folder, "data"), "--roles=api,projections,publisher", "--Partners:0=police", "--RabbitMQ:Host=127.0.0.1",
            $"--RabbitMQ:Port={EmbeddedPostgres.FreePort()}", "--RabbitMQ:User=publisher", "--RabbitMQ:Password=secret");
        await ReferenceSeeds.Load(host.Installation, Path.Combine(Repository.Root, "seeds"));
        var work = host.Services.GetService(typeof(PublisherWork)).ShouldBeOfType<PublisherWork>();
        await Eventually(() => work.Partners!.Kind == StandingKind.Interrupted);
        var health = await Json(host, "/healthz");
        health.GetProperty("publishing").GetProperty("partners").GetProperty("state").GetString().ShouldBe("interrupted");
        health.ToString().ShouldNotContain("secret");
        health.ToString().ShouldNotContain("127.0.0.1");
    }

    private static Standing Standing(RunningHost host) =>
        host.Services.GetService(typeof(PublisherWork)).ShouldBeOfType<PublisherWork>().Witness.ShouldNotBeNull();

    private static async Task Eventually(Func<bool> condition)
    {
        for (var tries = 0; !condition(); tries++)
        {
            tries.ShouldBeLessThan(4000);
            await Task.Delay(TimeSpan.FromMilliseconds(25));
        }
    }

    private static async Task<JsonElement> Health(RunningHost host) => await Json(host, "/healthz");

    private static async Task<JsonElement> Json(RunningHost host, string page) =>
        JsonDocument.Parse(await host.Http.GetStringAsync(new Uri(page, UriKind.Relative))).RootElement;

    private Task<RunningHost> Start(WitnessFile file) =>
        RunningHost.Start(database, Path.Combine(folder, "data"), "--roles=api,projections,sealer,publisher", $"--Sealing:Witness={file.Path}");
}
