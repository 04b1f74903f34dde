namespace Regulatory.Ledger.Raw;

/// <summary>Facts that were read together, in order of position. Valid until the next batch is asked for.</summary>
public sealed class RawFacts
{
    private readonly CopyReader rows;
    private readonly RawStreams streams;
    private readonly List<(int Row, int Stream)> facts = [];

    internal RawFacts(CopyReader rows, RawStreams streams) => (this.rows, this.streams) = (rows, streams);

    public int Count => facts.Count;

    public RawFact this[int index] => new(rows[facts[index].Row], streams, facts[index].Stream);

    /// <summary>Takes the rows of a range of positions and numbers their streams; a file may hold more than the range.</summary>
    internal void Number(long from, long until)
    {
        facts.Clear();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Long(0) is var position && position >= from && position <= until) facts.Add((i, streams.NumberOf(row.Long(1))));
        }
    }
}
