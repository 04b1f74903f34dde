using NodaTime;
using Regulatory.Integration.Messaging;
using Regulatory.Ledger.Sealing;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Messaging;

public sealed class WitnessKeeperSpec : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-witness-").FullName;
    private readonly Heads heads = new();
    private readonly WitnessFile file;
    private readonly WitnessKeeper keeper;
    private readonly ManualTime time = new(DateTimeOffset.UnixEpoch);
    private readonly RememberingLog<WitnessKeeper> log = new();

    public WitnessKeeperSpec()
    {
        file = new(Path.Combine(folder, "heads"));
        keeper = new(file, heads.Sealed, MessagingSettings.InMemory, SystemClock.Instance, time, log);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task every_signed_head_is_kept_once()
    {
        heads.Sign([1, 4]);
        await keeper.Round();
        await keeper.Round();
        heads.Sign(9);
        await keeper.Round();
        file.Heads().Select(head => head.Size).ShouldBe([1, 4, 9]);
        (keeper.Standing.Kind, keeper.Standing.Size).ShouldBe((StandingKind.Running, 9));
    }

    [Fact]
    public async Task a_keeper_that_starts_again_goes_on_after_its_last_head()
    {
        heads.Sign([1, 4]);
        await keeper.Round();
        heads.Sign(5);
        await new WitnessKeeper(file, heads.Sealed, MessagingSettings.InMemory, SystemClock.Instance, time, log).Round();
        file.Heads().Select(head => head.Size).ShouldBe([1, 4, 5]);
    }

    [Fact]
    public async Task a_ledger_set_back_to_an_older_state_is_found_without_a_new_head()
    {
        heads.Sign([1, 4]);
        await keeper.Round();
        heads.Tampered = size => size > 1 ? null : Heads.Head(size).Root;
        (await Should.ThrowAsync<WitnessRefusedException>(() => keeper.Round())).Message.ShouldContain("set back");
        file.Last()!.Size.ShouldBe(4);
    }

    [Fact]
    public async Task a_ledger_set_back_and_grown_again_is_found_before_its_larger_head_is_kept()
    {
        heads.Sign([1, 4]);
        await keeper.Round();
        heads.Sign(6);
        heads.Tampered = size => Heads.Head(size, salt: "another").Root;
        (await Should.ThrowAsync<WitnessRefusedException>(() => keeper.Round())).Message.ShouldContain("rewritten");
        file.Last()!.Size.ShouldBe(4);
    }

    [Fact]
    public async Task what_is_refused_is_reported_as_critical_and_again_until_people_have_looked()
    {
        heads.Sign(4);
        await keeper.Round();
        heads.Tampered = _ => null;
        using var stop = new CancellationTokenSource();
        var work = keeper.Run(stop.Token);
        await Eventually.Holds(() => keeper.Standing.Kind == StandingKind.Refused && time.Waiting == 1, () => keeper.Standing.ToString());
        // No further than this pause: the next one begins when the round after it has ended, on another thread.
        time.Advance(MessagingSettings.InMemory.FirstPause);
        await Eventually.Holds(() => log.Entries.Count(entry => entry.Level == Microsoft.Extensions.Logging.LogLevel.Critical) == 2, () => $"{log.Entries.Count} entries");
        heads.Tampered = null;
        await Eventually.Holds(() => time.Waiting == 1, () => "no round waits");
        time.Advance(2 * MessagingSettings.InMemory.FirstPause);
        await Eventually.Holds(() => keeper.Standing.Kind == StandingKind.Running, () => keeper.Standing.ToString());
        await stop.CancelAsync();
        await work;
    }
}
