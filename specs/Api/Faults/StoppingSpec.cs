using Regulatory.Api.Hosting;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Api.Specs.Faults;

/// <summary>A host is told to stop, or told nonsense at its start.</summary>
public sealed class StoppingSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task an_act_in_flight_is_answered_before_the_host_ends()
    {
        await using var host = await RunningHost.Start(Hall.Database, Hall.DataFolder);
        var matter = new Matter(host);
        (await matter.Submit()).Position.ShouldBePositive();
        var clerk = await host.As("clerk-gz");

        // Whoever holds the lock of the append function holds up every append.
        await using var connection = await Hall.Database.Administrator.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var hold = new Npgsql.NpgsqlCommand("select pg_advisory_xact_lock(1279607111, 1)", connection, transaction))
            await hold.ExecuteNonQueryAsync();
        var act = clerk.Act("acceptApplication", new { application = matter.Id });
        await Waits();
        var stop = host.Stop();
        host.Stopping.IsCancellationRequested.ShouldBeTrue();
        act.IsCompleted.ShouldBeFalse();
        stop.IsCompleted.ShouldBeFalse();

        await transaction.RollbackAsync();
        var position = (await act).Position;
        await stop;
        (await Hall.Host.Installation.Ledger.Head()).ShouldBe(position);
        await Should.ThrowAsync<HttpRequestException>(() => clerk.Get("/healthz"));
    }

    [Theory]
    [InlineData("nonsense", "nonsense")]
    [InlineData("api,clock", "clock")]
    public void an_unknown_role_of_the_host_is_named_with_those_there_are(string roles, string unknown)
    {
        var fault = Should.Throw<ArgumentException>(() => RegulatoryHost.Build([$"--roles={roles}"]));
        fault.Message.ShouldContain(unknown);
        fault.Message.ShouldContain("api, processes, projections");
    }

    [Fact]
    public void development_accounts_do_not_exist_in_production()
    {
        var fault = Should.Throw<InvalidOperationException>(() => RegulatoryHost.Build(
        [
            "--environment=Production", "--Auth:Development=true", $"--Data:Folder={Path.Combine(Hall.Folder, "production")}",
            $"--ConnectionStrings:App={Hall.Database.AppConnection}",
        ]));
        fault.Message.ShouldContain("Production");
    }

    [Theory]
    [InlineData("--Data:Folder=/tmp/nowhere", "ConnectionStrings:App")]
    [InlineData("--ConnectionStrings:App=Host=127.0.0.1", "Data:Folder")]
    public void a_missing_setting_is_named(string given, string missing) =>
        Should.Throw<InvalidOperationException>(() => RegulatoryHost.Build([given])).Message.ShouldContain(missing);

    /// <summary>Until the act stands at the lock.</summary>
    private async Task Waits()
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            await using var waiting = Hall.Database.Administrator.CreateCommand(
                "select exists (select from pg_locks where not granted and locktype = 'advisory' and classid = 1279607111)");
            if ((bool)(await waiting.ExecuteScalarAsync())!) return;
            await Task.Delay(25);
        }
        throw new ShouldAssertException("The act never came to the ledger.");
    }
}
