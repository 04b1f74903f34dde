namespace Regulatory.Projections.Specs.Engine;

public sealed class HistorySpec(Server server) : EngineSpec(server)
{
    [Fact]
    public async Task ranges_follow_each_other_without_gap_or_overlap()
    {
        var host = Host(ReadModelSettings.Default with { BatchSize = 7 }, typeof(DepotSheet));
        Ledger.AppendLife(40);
        await UpToDate(host);
        Ledger.AppendLife(40, from: 40);
        await UpToDate(host);
        await EverythingIsRight();
    }

    [Fact]
    public async Task what_was_known_at_a_position_is_what_the_facts_up_to_it_made()
    {
        Ledger.AppendLife(30);
        await UpToDate(Host(ReadModelSettings.Default with { BatchSize = 13 }, typeof(DepotSheet)));
        foreach (var position in new[] { 1, 17, 30, 31, 62, 90, 119, 120, 121, Ledger.Head })
            (await Counts(
                $"""
                select id, vehicles from read.depot_sheet_history
                  where from_position <= {position} and (until_position is null or until_position > {position})
                """)).ShouldBe(Ledger.VehiclesAt(position), $"known at {position}");
    }

    [Fact]
    public async Task states_that_pass_within_one_batch_are_kept()
    {
        Ledger.Append("a", new DepotOpened("南沙", Domain.Kernel.DivisionCode.Parse("440115"), new(2026, 3, 2)), new VehicleArrived("x", 1), new VehicleLeft("x"), new DepotClosed());
        await UpToDate(Host(typeof(DepotSheet)));
        (await One<string>("select string_agg(vehicles || ':' || from_position || '-' || until_position, ' ' order by from_position) from read.depot_sheet_history"))
            .ShouldBe("0:1-2 1:2-3 0:3-4");
    }

    [Fact]
    public async Task a_depot_that_opens_again_has_a_gap_only_where_it_did_not_exist()
    {
        var host = Host(typeof(DepotSheet));
        var opened = new DepotOpened("南沙", Domain.Kernel.DivisionCode.Parse("440115"), new(2026, 3, 2));
        Ledger.Append("a", opened);
        await UpToDate(host);
        Ledger.Append("a", new DepotClosed());
        await UpToDate(host);
        Ledger.Append("a", opened);
        await UpToDate(host);
        (await One<string>("select string_agg(from_position || '-' || coalesce(until_position::text, ''), ' ' order by from_position) from read.depot_sheet_history"))
            .ShouldBe("1-2 3-");
    }
}
