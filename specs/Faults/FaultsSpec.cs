namespace Regulatory.Faults.Specs;

/// <summary>
/// After whatever goes wrong under load: no acknowledged act is lost, none took effect twice, positions and versions have no gaps, the
/// auditor finds nothing, and every read model is what its facts say.
/// </summary>
public sealed class FaultsSpec : IAsyncLifetime
{
    private Province province = null!;

    public async Task InitializeAsync() => province = await Province.Start("load");

    public async Task DisposeAsync() => await province.DisposeAsync();

    [Fact]
    public Task nothing_is_lost_or_done_twice_when_a_host_is_killed() => Rounds.Run(Fault.HostKilled, province, async round =>
    {
        var host = round.Random.GetItems(province.Hosts.AsSpan(), 1)[0];
        host.Kill();
        await round.Moment();
        host.Start();
        await host.UntilHealthy();
    });

    [Fact]
    public Task nothing_is_lost_or_done_twice_when_the_database_is_killed() => Rounds.Run(Fault.DatabaseKilled, province, async round =>
    {
        province.Server.Kill();
        await Task.Delay(round.Random.Next(200));
        province.Server.Start();
    });

    [Fact]
    public Task nothing_is_lost_or_done_twice_when_everything_is_killed_at_once() => Rounds.Run(Fault.PowerLost, province, async round =>
    {
        var parts = province.Hosts.Select(host => (Action)host.Kill).Append(province.Server.Kill).ToArray();
        round.Random.Shuffle(parts);
        foreach (var kill in parts) kill();
        province.Server.Start();
        foreach (var host in province.Hosts) host.Start();
        await province.UntilHealthy();
    });
}
