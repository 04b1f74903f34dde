using Npgsql;
using Regulatory.Specs.Support;

namespace Regulatory.Ledger.Specs;

/// <summary>One reader at a time, and what it is told when its time is over.</summary>
public sealed class ReaderTurnSpec(SharedServer server) : LedgerSpec(server)
{
    [Fact]
    public async Task the_next_begins_where_the_first_left_off()
    {
        await using var turns = LockSessions.Of(Database.AppConnection);
        var first = await ReaderTurn.Take(turns, "reader");
        await first.MoveTo(3);
        var second = ReaderTurn.Take(turns, "reader");
        second.IsCompleted.ShouldBeFalse();
        await first.DisposeAsync();
        await using var turn = await second;
        turn.Position.ShouldBe(3);
    }

    [Fact]
    public async Task a_turn_whose_session_has_ended_says_so_however_often_it_is_asked()
    {
        await using var turns = LockSessions.Of(Database.AppConnection);
        await using var turn = await ReaderTurn.Take(turns, "reader");
        await using (var cut = Database.Administrator.CreateCommand(
            "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())"))
            await cut.ExecuteNonQueryAsync();
        await Should.ThrowAsync<NpgsqlException>(() => turn.Check());
        await Should.ThrowAsync<NpgsqlException>(() => turn.Check());
        await Should.ThrowAsync<NpgsqlException>(() => turn.MoveTo(1));
    }
}
