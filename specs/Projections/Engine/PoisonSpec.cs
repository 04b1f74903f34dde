using Npgsql;

namespace Regulatory.Projections.Specs.Engine;

public sealed class PoisonSpec(Server server) : EngineSpec(server)
{
    private const string Stopped = "select coalesce(bool_or(state = 'stopped' and name = 'depot_sheet'), false) from read.projection_status";

    [Fact]
    public async Task a_fact_that_cannot_be_folded_stops_its_read_model_and_no_other()
    {
        Ledger.AppendLife(10);
        var poison = Ledger.Append("depot-1", new DepotHaunted());
        Ledger.AppendLife(10, from: 10);
        var host = Host(typeof(DepotSheet), typeof(VehiclePlace), typeof(DepotJournal));
        await UpToDate(host, "vehicle_place");
        await UpToDate(host, "depot_journal");
        await Until(Stopped);
        var status = (await host.Status(Cancel)).Single(status => status.Name == "depot_sheet");
        status.ShouldSatisfyAllConditions(
            () => status.Position.ShouldBe(poison - 1),
            () => status.ErrorPosition.ShouldBe(poison),
            () => status.Error.ShouldNotBeNull().ShouldContain(nameof(DepotHaunted)),
            () => status.Serving.ShouldBeTrue());
        (await Counts("select id, vehicles from read.depot_sheet")).ShouldBe(Ledger.VehiclesAt(poison - 1));
    }

    [Fact]
    public async Task skipping_is_a_recorded_decision_that_lets_the_read_model_go_on()
    {
        Ledger.AppendLife(10);
        var poison = Ledger.Append("depot-1", new DepotHaunted());
        Ledger.AppendLife(10, from: 10);
        var host = Host(typeof(DepotSheet));
        await Until(Stopped);
        // Decided at another node.
        await using var desk = Models(ReadModelSettings.Default, typeof(DepotSheet));
        await desk.Skip("depot_sheet", poison, "无法识别的事实，已核实不影响车场登记", "auditor-01", Cancel);
        await UpToDate(host);
        await EverythingIsRight();
        (await One<string>("select decided_by || ': ' || reason from read.projection_skip")).ShouldBe("auditor-01: 无法识别的事实，已核实不影响车场登记");
        foreach (var change in new[] { "update read.projection_skip set reason = 'x'", "delete from read.projection_skip", "truncate read.projection_skip" })
            (await Should.ThrowAsync<PostgresException>(() => Run(change))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task a_skip_needs_a_reason_and_a_name()
    {
        await using var desk = Models(ReadModelSettings.Default, typeof(DepotSheet));
        await Should.ThrowAsync<ArgumentException>(() => desk.Skip("depot_sheet", 1, " ", "auditor-01", Cancel));
        await Should.ThrowAsync<ArgumentException>(() => desk.Skip("depot_sheet", 1, "reason", "", Cancel));
        await Should.ThrowAsync<KeyNotFoundException>(() => desk.Skip("depots", 1, "reason", "auditor-01", Cancel));
    }

    [Fact]
    public async Task a_value_that_the_database_refuses_is_found_within_its_batch()
    {
        Ledger.AppendLife(30);
        var poison = Ledger.Append("bad", new DepotOpened("a\0b", Domain.Kernel.DivisionCode.Parse("440115"), new(2026, 3, 2)));
        Ledger.AppendLife(30, from: 30);
        var host = Host(typeof(DepotSheet));
        await Until(Stopped);
        (await host.Status(Cancel)).Single().ErrorPosition.ShouldBe(poison);
        (await Counts("select id, vehicles from read.depot_sheet")).ShouldBe(Ledger.VehiclesAt(poison - 1));
    }

    [Fact]
    public async Task a_stopped_read_model_starts_again_with_software_that_can_fold_the_fact()
    {
        Ledger.AppendLife(10);
        Ledger.Append("depot-1", new DepotHaunted());
        var host = Host(typeof(DepotSheet));
        await Until(Stopped);
        await Stop(host);
        var repaired = Host(typeof(DepotSheetNext));
        await Until("select bool_or(serving and version = 2) from read.projection_status");
        await UpToDate(repaired);
        (await Counts("select id, vehicles from read.depot_sheet")).ShouldBe(Ledger.VehiclesAt(Ledger.Head));
    }
}
