using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Regulatory.Projections.Specs.Engine;

public sealed class RunnerSpec(Server server) : EngineSpec(server)
{
    /// <summary>Locks that hosts hold for as long as their sessions live.</summary>
    private const string Locks =
        """
        from pg_locks l join pg_stat_activity a using (pid)
          where l.locktype = 'advisory' and a.datname = current_database() and a.query like '%pg_try_advisory_lock%'
        """;

    [Fact]
    public async Task a_session_killed_between_its_rows_and_its_checkpoint_leaves_neither()
    {
        var host = Host(typeof(DepotSheet));
        Ledger.AppendLife(20);
        await UpToDate(host);
        await using (var blocker = await Owner.OpenConnectionAsync(Cancel))
        await using (var block = await blocker.BeginTransactionAsync(Cancel))
        {
            // The runner has copied its rows and waits to move its checkpoint.
            await using (var hold = new NpgsqlCommand("lock table read.projection_status in share row exclusive mode", blocker))
                await hold.ExecuteNonQueryAsync(Cancel);
            Ledger.AppendLife(20, from: 20);
            await Until("select count(*) = 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%update read.projection_status%'");
            (await One<long>("select count(pg_terminate_backend(pid)) from pg_stat_activity where wait_event_type = 'Lock' and query like '%update read.projection_status%'")).ShouldBe(1);
        }
        await UpToDate(host);
        await EverythingIsRight();
    }

    [Fact]
    public async Task two_hosts_have_one_runner_and_the_second_takes_over_when_the_first_dies()
    {
        var first = Host(typeof(DepotSheet));
        Ledger.AppendLife(20);
        await UpToDate(first);
        var second = Host(typeof(DepotSheet));
        Ledger.AppendLife(20, from: 20);
        await UpToDate(second);
        (await One<long>($"select count(*) {Locks}")).ShouldBe(1);
        (await Terms()).ShouldBe(1, "the second host has waited for the first");
        (await One<long>($"select count(pg_terminate_backend(pid)) {Locks}")).ShouldBe(1);
        Ledger.AppendLife(20, from: 40);
        await UpToDate(second);
        await Until("select bool_and(term = 2) from read.projection_status");
        await EverythingIsRight();
        // Whichever of them waits now takes over in its turn.
        await Stop(first);
        Ledger.AppendLife(20, from: 60);
        await UpToDate(second);
        await EverythingIsRight();
    }

    [Fact]
    public async Task a_host_holds_one_session_for_all_locks_and_shares_a_few_for_its_work()
    {
        var host = Host(typeof(DepotSheet), typeof(VehiclePlace), typeof(DepotJournal));
        Ledger.AppendLife(20);
        foreach (var model in new[] { "depot_sheet", "vehicle_place", "depot_journal" }) await UpToDate(host, model);
        (await One<long>($"select count(*) {Locks}")).ShouldBe(3);
        (await One<long>($"select count(distinct pid) {Locks}")).ShouldBe(1);
    }

    [Fact]
    public async Task a_runner_whose_lock_another_has_taken_writes_nothing_more()
    {
        Ledger.AppendLife(20);
        var shape = ReadModelShape.Of(typeof(DepotSheet), Codec);
        await using var sessions = new RunnerSessions(AppConnection);
        var build = await sessions.Work(connection => BuildRegister.Ensure(connection, shape, Cancel), Cancel);
        var earlier = await BuildSession.Open(sessions, build, Cancel);
        await Fold(earlier, shape);
        var later = await BuildSession.Open(sessions, build, Cancel);
        Ledger.AppendLife(20, from: 20);
        // At the same position, with rows in its memory that the later one may have changed.
        await Should.ThrowAsync<SupersededException>(() => Fold(earlier, shape));
        await Should.ThrowAsync<SupersededException>(() => earlier.BecomeLive(Ledger.Head, Cancel));
        await Should.ThrowAsync<SupersededException>(() => earlier.Stop(1, "not mine", Cancel));
        await Should.ThrowAsync<SupersededException>(() => earlier.Replace([], Cancel));
        await Fold(later, shape);
        await EverythingIsRight();
    }

    [Fact]
    public async Task sessions_that_have_ended_unnoticed_are_no_fault_of_the_fact_that_was_to_be_folded()
    {
        Ledger.AppendLife(5);
        var shape = ReadModelShape.Of(typeof(DepotSheet), Codec);
        await using var connection = new NpgsqlConnection(AppConnection);
        await connection.OpenAsync(Cancel);
        var session = await BuildSession.Open(new OneSession(connection), await BuildRegister.Ensure(connection, shape, Cancel), Cancel);
        // As when the connection has been found dead while the facts were read.
        await connection.CloseAsync();
        (await Should.ThrowAsync<Exception>(() => Fold(session, shape))).ShouldBeAssignableTo<NpgsqlException>();
    }

    [Fact]
    public async Task a_leader_that_is_stopped_hands_over()
    {
        var first = Host(typeof(DepotSheet));
        Ledger.AppendLife(20);
        await UpToDate(first);
        var second = Host(typeof(DepotSheet));
        await Stop(first);
        Ledger.AppendLife(20, from: 20);
        await UpToDate(second);
        await EverythingIsRight();
        (await Terms()).ShouldBe(2);
    }

    [Fact]
    public async Task a_crash_of_the_database_loses_nothing_that_the_ledger_has()
    {
        var host = Host(ReadModelSettings.Default with { BatchSize = 5, FirstPause = TimeSpan.FromMilliseconds(10) }, typeof(DepotSheet));
        Ledger.AppendLife(50);
        await host.WaitFor("depot_sheet", 20, TimeSpan.FromMinutes(1), Cancel);
        Postgres.Stop("immediate");
        Ledger.AppendLife(50, from: 50);
        Postgres.Start();
        Owner.Clear();
        await UpToDate(host);
        await EverythingIsRight();
    }

    [Fact]
    public async Task however_long_the_database_is_away_the_runner_asks_for_it_again_and_again()
    {
        var waits = new Waits();
        var settings = ReadModelSettings.Default with
        {
            FirstPause = TimeSpan.FromMilliseconds(1), LongestPause = TimeSpan.FromDays(1), LongestAbsence = TimeSpan.FromMilliseconds(20),
        };
        await using var models = new ReadModels(new([ReadModelShape.Of(typeof(DepotSheet), Codec)]), Ledger.Feed, AppConnection, settings, waits);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var run = models.Run(stop.Token);
        await UpToDate(models);
        Postgres.Stop("immediate");
        // A runner that has nothing to fold does not ask the database anything.
        Ledger.AppendLife(5);
        try
        {
            // After so many, a wait that doubles each time would last for days.
            await waits.Are(40).WaitAsync(Cancel);
        }
        finally
        {
            Postgres.Start();
            Database.ForgetConnections();
        }
        await UpToDate(models);
        await stop.CancelAsync();
        await run;
    }

    [Fact]
    public async Task waiting_for_a_position_ends_at_its_limit_with_the_position_reached()
    {
        var host = Host(typeof(DepotSheet));
        Ledger.AppendLife(10);
        await UpToDate(host);
        (await host.WaitFor("depot_sheet", Ledger.Head + 1, TimeSpan.Zero, Cancel)).ShouldBe(Ledger.Head);
    }

    [Fact]
    public async Task a_wait_is_served_by_another_nodes_runner()
    {
        var runner = Host(typeof(DepotSheet));
        Ledger.AppendLife(10);
        await UpToDate(runner);
        await using var reader = Models(ReadModelSettings.Default, typeof(DepotSheet));
        Ledger.AppendLife(10, from: 10);
        await UpToDate(reader);
    }

    [Fact]
    public async Task lag_is_counted_in_facts_and_seconds()
    {
        var host = Host(typeof(DepotSheet));
        Ledger.AppendLife(10);
        await UpToDate(host);
        (await Live(host)).ShouldSatisfyAllConditions(
            status => status.LagFacts.ShouldBe(0), status => status.LagSeconds.ShouldBe(0), status => status.Position.ShouldBe(Ledger.Head));
        await Stop(host);
        var seen = Ledger.Head;
        Ledger.Append("a", new DepotOpened("南沙", Domain.Kernel.DivisionCode.Parse("440115"), new(2026, 3, 2)), new VehicleArrived("x", 1));
        (await host.Status(Cancel)).Single().ShouldSatisfyAllConditions(
            status => status.LagFacts.ShouldBe(2), status => status.LagSeconds.ShouldBeGreaterThan(0),
            status => status.Position.ShouldBe(seen), status => status.Head.ShouldBe(seen + 2));
    }

    /// <summary>How many runners have led the build that is served, one after the other.</summary>
    private Task<long> Terms() => One<long>("select term from read.projection_status where serving");

    private async Task Fold(BuildSession session, ReadModelShape shape)
    {
        var skipped = new HashSet<long>();
        await using var reader = new FactReader(Ledger.Feed, shape.Evolution, 100);
        var batch = await reader.Next(session.Position, skipped, long.MaxValue, Cancel);
        await BatchWriter.Write(session, batch.Facts, Ledger.Head, new(Ledger.Feed, shape, skipped, 100, dropRetired: false), Cancel);
    }

    private async Task<ReadModelStatus> Live(ReadModels host)
    {
        await Until("select bool_and(state = 'live') from read.projection_status");
        return (await host.Status(Cancel)).Single();
    }

    /// <summary>A log that counts how often a runner says that it waits.</summary>
    private sealed class Waits : ILogger
    {
        private readonly Channel<bool> said = Channel.CreateUnbounded<bool>();

        public async Task Are(int count)
        {
            for (var i = 0; i < count; i++) await said.Reader.ReadAsync();
        }

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel == LogLevel.Warning) said.Writer.TryWrite(true);
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;
    }
}
