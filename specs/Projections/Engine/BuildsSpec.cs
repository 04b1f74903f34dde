using System.Collections.Concurrent;

namespace Regulatory.Projections.Specs.Engine;

public sealed class BuildsSpec(Server server) : EngineSpec(server)
{
    [Fact]
    public async Task a_rebuild_of_right_rows_changes_nothing_and_the_runner_goes_on_with_it()
    {
        var host = Host(ReadModelSettings.Default with { BatchSize = 20 }, typeof(DepotSheet));
        Ledger.AppendLife(40);
        await UpToDate(host);
        var before = await Rows("read.depot_sheet");
        var steps = new ConcurrentQueue<RebuildProgress>();
        var outcome = await host.Rebuild("depot_sheet", new Reported(steps), Cancel);
        outcome.ShouldSatisfyAllConditions(
            () => outcome.Changed.ShouldBeFalse(), () => outcome.Rows.ShouldBe(36), () => outcome.Position.ShouldBe(Ledger.Head));
        steps.Select(step => step.Position).ShouldBeInOrder();
        steps.Last().Position.ShouldBe(Ledger.Head);
        (await Rows("read.depot_sheet")).ShouldBe(before);
        (await One<string>("select string_agg(state, ' ' order by build) from read.projection_status")).ShouldStartWith("retired ");
        Ledger.AppendLife(10, from: 40);
        await UpToDate(host);
        await EverythingIsRight();
    }

    [Fact]
    public async Task a_rebuild_tells_which_rows_were_wrong_and_repairs_them()
    {
        var host = Host(typeof(DepotSheet));
        Ledger.AppendLife(40);
        await UpToDate(host);
        await Run("update read.depot_sheet_v1 set vehicles = 99 where id = 'depot-7'");
        // The wrong row and the right one.
        (await host.Rebuild("depot_sheet", cancel: Cancel)).ChangedRows.ShouldBe(2);
        await EverythingIsRight();
    }

    [Fact]
    public async Task a_rebuild_catches_up_with_facts_that_keep_coming()
    {
        var host = Host(ReadModelSettings.Default with { BatchSize = 10 }, typeof(DepotSheet));
        Ledger.AppendLife(50);
        await UpToDate(host);
        var rebuild = host.Rebuild("depot_sheet", cancel: Cancel);
        for (var i = 0; i < 20; i++) Ledger.AppendLife(10, from: 50 + i * 10);
        (await rebuild).Changed.ShouldBeFalse();
        await UpToDate(host);
        await EverythingIsRight();
    }

    [Fact]
    public async Task a_rebuild_that_meets_poison_leaves_the_served_rows_in_place()
    {
        var host = Host(typeof(DepotSheet));
        Ledger.AppendLife(10);
        await UpToDate(host);
        Ledger.Append("bad", new DepotOpened("a\0b", Domain.Kernel.DivisionCode.Parse("440115"), new(2026, 3, 2)));
        await Until("select bool_or(state = 'stopped') from read.projection_status");
        // Both had seen everything before the poison.
        (await host.Rebuild("depot_sheet", cancel: Cancel)).Changed.ShouldBeFalse();
        (await Counts("select id, vehicles from read.depot_sheet")).ShouldBe(Ledger.VehiclesAt(Ledger.Head - 1));
    }

    [Fact]
    public async Task readers_see_the_old_version_or_the_new_one_and_never_an_error()
    {
        var old = Host(typeof(DepotSheet));
        Ledger.AppendLife(200);
        await UpToDate(old);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var read = 0;
            while (!enough.IsCancellationRequested)
            {
                (await One<long>("select count(*) from read.depot_sheet")).ShouldBeGreaterThanOrEqualTo(180);
                read++;
            }
            return read;
        })).ToArray();
        var next = Host(ReadModelSettings.Default with { BatchSize = 50 }, typeof(DepotSheetNext));
        await Until("select bool_or(serving and version = 2) from read.projection_status");
        Ledger.AppendLife(10, from: 200);
        await UpToDate(next);
        await enough.CancelAsync();
        (await Task.WhenAll(readers)).ShouldAllBe(read => read > 0);
        (await One<long>("select sum(arrivals) from read.depot_sheet")).ShouldBe(2 * 189);
        // The old version's rows are kept for a while, and its host has nothing left to do.
        (await One<string>("select state from read.projection_status where version = 1")).ShouldBe("retired");
        (await One<bool>("select to_regclass('read.depot_sheet_v1') is not null")).ShouldBeTrue();
    }

    [Fact]
    public async Task a_retired_build_is_dropped_when_its_time_is_over()
    {
        Ledger.AppendLife(10);
        var host = Host(ReadModelSettings.Default with { KeepRetired = TimeSpan.Zero }, typeof(DepotSheet));
        await UpToDate(host);
        await host.Rebuild("depot_sheet", cancel: Cancel);
        Ledger.AppendLife(10, from: 10);
        await UpToDate(host);
        await Until("select to_regclass('read.depot_sheet_v1') is null");
        await EverythingIsRight();
    }

    [Fact]
    public async Task changed_columns_under_the_same_version_are_refused()
    {
        var host = Host(typeof(DepotSheet));
        Ledger.AppendLife(10);
        await UpToDate(host);
        await Run("update read.projection_status set fingerprint = 'of other columns'");
        (await Should.ThrowAsync<InvalidOperationException>(() => host.Rebuild("depot_sheet", cancel: Cancel))).Message.ShouldContain("raise it");
    }

    [Fact]
    public async Task a_build_whose_history_also_held_what_still_holds_is_made_anew_beside_it()
    {
        var host = Host(typeof(DepotSheet));
        Ledger.AppendLife(40);
        await UpToDate(host);
        await Until("select bool_and(state = 'live') from read.projection_status");
        await Stop(host);
        // As the tables were laid out before.
        await Run(
            $"""
            alter table read.depot_sheet_v1_history alter until_position drop not null;
            insert into read.depot_sheet_v1_history select *, null from read.depot_sheet_v1;
            create or replace view read.depot_sheet_history with (security_invoker = true) as select * from read.depot_sheet_v1_history;
            update read.projection_status set fingerprint = '{ReadModelShape.Of(typeof(DepotSheet), Codec).EarlierFingerprint}'
            """);
        await EverythingIsRight();
        var next = Host(typeof(DepotSheet));
        await Until("select bool_or(serving and build = 1) from read.projection_status");
        Ledger.AppendLife(10, from: 40);
        await UpToDate(next);
        await EverythingIsRight();
        (await One<string>("select state from read.projection_status where build = 0")).ShouldBe("retired");
    }

    private sealed class Reported(ConcurrentQueue<RebuildProgress> steps) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => steps.Enqueue(value);
    }
}
