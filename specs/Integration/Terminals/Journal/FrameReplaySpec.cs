using NodaTime;
using Npgsql;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Journal;

/// <summary>The journal read again says the same as what is stored; where it does not, the difference is shown.</summary>
public sealed class FrameReplaySpec(GatewayServer server) : GatewaySpec(server)
{
    /// <summary>Recent: on a day that has partitions of its own.</summary>
    private static readonly Instant Noon = Instant.FromUnixTimeSeconds(SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds() - 7_200);

    [Fact]
    public async Task the_present_decoder_reads_what_is_stored()
    {
        await Fill();
        var progress = new Remembering();
        (await Replay(null, null, progress)).ShouldBeEmpty();
        progress.Last.Frames.ShouldBe(progress.Last.Of);
        progress.Last.Of.ShouldBe(await Ask<long>("select count(*) from telemetry.frame"));
        var day = await Ask<DateOnly>("select max(day) from telemetry.frame");
        (await Replay(day, await Ask<int>("select max(number) from telemetry.terminal"), progress)).ShouldBeEmpty();
        (await Replay(day.AddDays(1), null, progress)).ShouldBeEmpty();
    }

    [Fact]
    public async Task what_is_stored_otherwise_is_shown_field_by_field()
    {
        await Fill();
        var partition = await Ask<string>("select tableoid::regclass::text from telemetry.position where place = 2");
        await Execute(
            $"""
            alter table {partition} disable trigger never_changed;
            update {partition} set speed = 1, latitude = 7 where place = 2;
            delete from {partition} where place = 3;
            """);
        var differences = await Replay(null, null, new Remembering());
        differences.Select(at => (at.Item, at.Field, at.Stored, at.Read)).ShouldBe(
        [
            (0, "latitude", "7", "23130000"), (0, "speed", "1", "600"), (0, "position", null, "there"),
            // The batch said the same of these two moments, and was right not to be stored.
            (1, "position", null, "there"), (2, "position", null, "there"),
        ]);
    }

    private async Task Fill()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        foreach (var number in new[] { 1, 2 })
        {
            using var terminal = await gateway.Enter(number, number == 1 ? Edition.Jt2013 : Edition.Jt2019);
            for (var i = 0; i < 5; i++) await terminal.Ask(RoadTerminal.At(Noon + Duration.FromSeconds(i)));
            var batch = new LocationBatch(1, [.. Enumerable.Range(0, 60).Select(i => new BatchedLocation(RoadTerminal.At(Noon + Duration.FromSeconds(i)), default))]);
            foreach (var part in FrameEncoder.Split(terminal.HeaderOf(batch.Id), batch.Encode(terminal.Edition).Span))
            {
                await terminal.Write(part);
                await terminal.Next();
            }
            var bad = terminal.Frame(RoadTerminal.At(Noon));
            bad[^2] ^= 1;
            await terminal.Write(bad);
            await terminal.Write(terminal.Frame(0x0F01, [1, 2, 3]));
            await terminal.Next();
        }
    }

    private async Task<List<ReplayDifference>> Replay(DateOnly? day, int? terminal, IProgress<ReplayProgress> progress)
    {
        var differences = new List<ReplayDifference>();
        await foreach (var difference in new FrameReplay(Database.App).Run(day, terminal, progress)) differences.Add(difference);
        return differences;
    }

    private async Task Execute(string sql)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var command = Database.Administrator.CreateCommand(sql);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Remembering : IProgress<ReplayProgress>
    {
        public ReplayProgress Last { get; private set; }

        public void Report(ReplayProgress value) => Last = value;
    }
}
