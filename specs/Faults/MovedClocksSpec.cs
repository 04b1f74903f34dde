using NodaTime;
using Regulatory.Faults.Specs.Processes;

namespace Regulatory.Faults.Specs;

/// <summary>
/// The clocks of hosts and database jump, forward and back, each by itself. Positions keep their order, time never goes back with them,
/// and a limit that passes takes effect once.
/// </summary>
public sealed class MovedClocksSpec : IAsyncLifetime
{
    /// <summary>A Monday morning in Guangzhou, with a published calendar around it.</summary>
    private static readonly Duration ToMonday = Instant.FromUtc(2026, 3, 2, 2, 0) - SystemClock.Instance.GetCurrentInstant();

    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-clocks-").FullName;
    private MovableTime hostTime = null!, serverTime = null!;
    private Province province = null!;

    public async Task InitializeAsync()
    {
        // The server's user reads the file too.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, (UnixFileMode)Convert.ToInt32("755", 8));
        (hostTime, serverTime) = (new(Path.Combine(folder, "hosts")), new(Path.Combine(folder, "server")));
        hostTime.Move(ToMonday);
        serverTime.Move(ToMonday);
        if (MovableTime.IsPossible) province = await Province.Start("clocks", new() { Environment = serverTime.Environment }, hostTime);
    }

    public async Task DisposeAsync()
    {
        if (province is not null) await province.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [MovableTimeFact]
    public Task nothing_is_lost_or_done_twice_when_clocks_jump() => Rounds.Run(Fault.ClocksMoved, province, async round =>
    {
        for (var strike = 0; strike < 4; strike++)
        {
            hostTime.Move(ToMonday + Duration.FromHours(round.Random.Next(-40 * 24, 40 * 24)));
            serverTime.Move(ToMonday + Duration.FromHours(round.Random.Next(-40 * 24, 40 * 24)));
            await round.Moment(15);
        }
        hostTime.Move(ToMonday);
        serverTime.Move(ToMonday);
    });
}
