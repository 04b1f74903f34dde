namespace Regulatory.Projections.Specs.Engine;

public sealed class FoldingSpec(Server server) : EngineSpec(server)
{
    [Fact]
    public async Task rows_hold_what_the_facts_say_in_typed_columns()
    {
        Ledger.Append("a", new DepotOpened("南沙", Domain.Kernel.DivisionCode.Parse("440115"), new(2026, 3, 2)), new VehicleArrived("粤A12345", 1.25m));
        var host = Host(typeof(DepotSheet));
        await UpToDate(host);
        (await Rows("read.depot_sheet")).ShouldBe(
            ["""(a,南沙,440115,2026-03-02,"2026-03-02 01:00:01+00",InUse,1,2,1.25,f,粤A12345,,{粤A12345},"[{""plate"": ""粤A12345"", ""tonnes"": 1.25}]",2)"""]);
    }

    [Fact]
    public async Task a_row_read_back_is_the_row_that_was_written()
    {
        Ledger.Append("a", new DepotOpened("南沙", Domain.Kernel.DivisionCode.Parse("440115"), new(2026, 3, 2)), new VehicleArrived("粤A12345", 1.25m));
        var first = Host(typeof(DepotSheet));
        await UpToDate(first);
        await Stop(first);
        // The next runner has nothing in memory: it goes on from the row in the table.
        Ledger.Append("a", new VehicleArrived("粤B00001", 2m), new VehicleLeft("粤A12345"));
        await UpToDate(Host(typeof(DepotSheet)));
        (await Rows("read.depot_sheet")).ShouldBe(
            ["""(a,南沙,440115,2026-03-02,"2026-03-02 01:00:01+00",InUse,1,4,3.25,f,粤B00001,,{粤B00001},"[{""plate"": ""粤A12345"", ""tonnes"": 1.25}, {""plate"": ""粤B00001"", ""tonnes"": 2}]",4)"""]);
    }

    [Fact]
    public async Task a_null_from_evolve_removes_the_row()
    {
        Ledger.AppendLife(20);
        await UpToDate(Host(typeof(DepotSheet)));
        (await One<long>("select count(*) from read.depot_sheet")).ShouldBe(18);
    }

    [Fact]
    public async Task a_read_model_with_keys_of_its_own_gets_one_row_a_key()
    {
        Ledger.AppendLife(20);
        await UpToDate(Host(typeof(VehiclePlace)), "vehicle_place");
        (await One<string>("select string_agg(plate || ' ' || depot, ',') from read.vehicle_place where depot in ('depot-3', 'depot-4')"))
            .ShouldBe("粤B00003 depot-3,粤B00004 depot-4");
    }

    [Fact]
    public async Task a_journal_keeps_every_fact_unopened()
    {
        Ledger.AppendLife(20);
        Ledger.Append("a", new DepotHaunted());
        await UpToDate(Host(typeof(DepotJournal)), "depot_journal");
        (await One<long>("select count(*) from read.depot_journal")).ShouldBe(Ledger.Head);
        (await One<string>("select type from read.depot_journal order by position desc limit 1")).ShouldBe(nameof(DepotHaunted));
    }

    [Fact]
    public async Task batches_of_any_size_give_the_same_rows_and_the_same_history()
    {
        Ledger.AppendLife(30);
        var rows = new List<List<string>>();
        foreach (var size in new[] { 1, 7, 10_000 })
        {
            var host = Host(ReadModelSettings.Default with { BatchSize = size }, typeof(DepotSheet));
            await UpToDate(host);
            await Stop(host);
            rows.Add([.. await Rows("read.depot_sheet"), .. await Rows("read.depot_sheet_history")]);
            await Run("drop view read.depot_sheet, read.depot_sheet_history; drop table read.depot_sheet_v1, read.depot_sheet_v1_history; truncate read.projection_status");
        }
        rows[1].ShouldBe(rows[0]);
        rows[2].ShouldBe(rows[0]);
    }
}
