using System.Globalization;
using Npgsql;
using Regulatory.Ledger.Raw;

namespace Regulatory.Ledger.Verifying;

/// <summary>Where the facts of one act end.</summary>
/// <param name="AtGap">Whether facts are missing right after it: then its end is not known.</param>
internal readonly record struct ActEnd(long Position, Guid Command, long RecordedAt, bool AtGap);

/// <summary>
/// Walks through the commands of a range of positions beside its facts: a command names the position of its last fact, or the head at the
/// time if it had none; so every act has its command where it ends, and no command stands where no act ends.
/// </summary>
internal sealed class CommandCursor(NpgsqlConnection connection, FindingList findings)
{
    private const int Batch = 4_096;
    private readonly CopyReader rows = new(256 * 1024);
    private int next;
    private bool more;

    /// <summary>Commands passed so far.</summary>
    public long Passed { get; private set; }

    public async Task Open(long from, long until, CancellationToken cancellation)
    {
        await rows.Open(
            connection,
            string.Create(
                CultureInfo.InvariantCulture,
                $"select position, command_id, recorded_at from ledger.command where position between {from} and {until} order by position"),
            columns: 3, cancellation).ConfigureAwait(false);
        (next, more) = (0, true);
        await Fill(cancellation).ConfigureAwait(false);
    }

    /// <summary>Passes the commands up to the end of an act.</summary>
    /// <param name="open">Whether the act may go on in the next range; then its command may stand there.</param>
    /// <returns>Whether the act's command was found, or its absence was reported.</returns>
    public async ValueTask<bool> Pass(ActEnd end, bool open, CancellationToken cancellation)
    {
        var found = false;
        while (Next() is { } command && command.Position <= end.Position)
        {
            if (command.Position < end.Position)
            {
                // Position 0 is where commands without facts stand that came before the first fact.
                if (command.Position != 0) findings.Add(new(FindingCode.CommandMisplaced, command.Position, Subject: command.Id.ToString()));
            }
            else if (command.Id == end.Command)
            {
                found = true;
                if (command.RecordedAt != end.RecordedAt)
                    findings.Add(new(
                        FindingCode.CommandTimeWrong, end.Position, Subject: command.Id.ToString(), Expected: Moment(end.RecordedAt),
                        Actual: Moment(command.RecordedAt)));
            }
            await Advance(cancellation).ConfigureAwait(false);
        }
        if (found || open) return found;
        if (!end.AtGap) findings.Add(new(FindingCode.CommandMissing, end.Position, Subject: end.Command.ToString()));
        return true;
    }

    /// <summary>Passes the commands of positions whose facts are missing.</summary>
    public async ValueTask PassGap(long until, CancellationToken cancellation)
    {
        while (Next() is { } command && command.Position <= until) await Advance(cancellation).ConfigureAwait(false);
    }

    public ValueTask Leave() => rows.Leave();

    private (long Position, Guid Id, long RecordedAt)? Next() =>
        more ? (rows[next].Long(0), rows[next].Guid(1), rows[next].Long(2)) : null;

    private async ValueTask Advance(CancellationToken cancellation)
    {
        Passed++;
        next++;
        if (next == rows.Count) await Fill(cancellation).ConfigureAwait(false);
    }

    private async ValueTask Fill(CancellationToken cancellation)
    {
        next = 0;
        more = await rows.Next(Batch, cancellation).ConfigureAwait(false);
    }

    private static string Moment(long microseconds) => Sealing.FactLeaf.Moment.Format(RawMoment.ToInstant(microseconds));
}
