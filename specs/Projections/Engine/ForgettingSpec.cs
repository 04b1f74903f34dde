namespace Regulatory.Projections.Specs.Engine;

/// <summary>When a fact erases somebody, what was made of their values is made again without them: rows, earlier states, old builds.</summary>
public sealed class ForgettingSpec(Server server) : EngineSpec(server)
{
    [Fact]
    public async Task the_row_and_all_its_earlier_states_are_made_again_and_no_others()
    {
        var host = Host(typeof(DepotSheet));
        Ledger.AppendLife(20);
        await UpToDate(host);
        var others = await Rows("read.depot_sheet_history where id <> 'depot-3'");
        Ledger.Forget("depot-3");
        await UpToDate(host);
        (await One<string>("select string_agg(distinct name, ' ') from read.depot_sheet_history where id = 'depot-3'")).ShouldBe("gone");
        (await One<string>("select name from read.depot_sheet where id = 'depot-3'")).ShouldBe("gone");
        (await Rows("read.depot_sheet_history where id <> 'depot-3'")).ShouldBe(others);
        await EverythingIsRight();
    }

    [Fact]
    public async Task facts_of_the_same_batch_before_and_after_the_erasure_are_folded_as_well()
    {
        Ledger.AppendLife(20);
        Ledger.Forget("depot-3");
        Ledger.Append("depot-3", new VehicleArrived("粤C00003", 1m));
        var host = Host(typeof(DepotSheet));
        await UpToDate(host);
        (await One<string>("select name || ' ' || last_plate from read.depot_sheet where id = 'depot-3'")).ShouldBe("gone 粤C00003");
        await EverythingIsRight();
    }

    [Fact]
    public async Task a_row_that_several_streams_make_keeps_what_the_others_said()
    {
        var host = Host(typeof(VehiclePlace));
        Ledger.AppendLife(20);
        Ledger.Append("depot-3", new VehicleLeft("粤B00003"));
        Ledger.Append("depot-5", new VehicleArrived("粤B00003", 1m));
        await UpToDate(host, "vehicle_place");
        var before = await Rows("read.vehicle_place");
        Ledger.Forget("depot-3");
        await UpToDate(host, "vehicle_place");
        (await Rows("read.vehicle_place")).ShouldBe(before);
        (await One<string>("select depot from read.vehicle_place where plate = '粤B00003'")).ShouldBe("depot-5");
    }

    [Fact]
    public async Task builds_that_are_no_longer_served_are_dropped_at_once()
    {
        var host = Host(typeof(DepotSheet));
        Ledger.AppendLife(10);
        await UpToDate(host);
        await host.Rebuild("depot_sheet", cancel: Cancel);
        (await One<bool>("select to_regclass('read.depot_sheet_v1') is not null")).ShouldBeTrue();
        Ledger.AppendLife(1, from: 10);
        await UpToDate(host);
        Ledger.Forget("depot-3");
        await UpToDate(host);
        await Until("select to_regclass('read.depot_sheet_v1') is null");
        await EverythingIsRight();
    }

    [Fact]
    public async Task a_rebuild_makes_the_same_rows()
    {
        var host = Host(typeof(DepotSheet));
        Ledger.AppendLife(10);
        Ledger.Forget("depot-3");
        Ledger.AppendLife(10, from: 10);
        await UpToDate(host);
        (await host.Rebuild("depot_sheet", cancel: Cancel)).Changed.ShouldBeFalse();
    }

    [Fact]
    public async Task an_erasure_of_what_a_read_model_never_showed_changes_nothing()
    {
        var host = Host(typeof(DepotSheet));
        Ledger.AppendLife(10);
        await UpToDate(host);
        var before = await Rows("read.depot_sheet_history");
        Ledger.Forget("depot-99");
        await UpToDate(host);
        (await Rows("read.depot_sheet_history")).ShouldBe(before);
    }
}
