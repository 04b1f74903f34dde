using Regulatory.Api.Operations;

namespace Regulatory.Api.Hosting;

public sealed partial class ReadModelQuestions
{
    /// <summary>How many instances of each process stand where.</summary>
    public async Task<ILookup<string, InstancesInState>> ProcessesByState(CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand(
            """
            select process, state, count(*) filter (where not completed)::int, count(*) filter (where completed)::int,
              count(*) filter (where not completed and late > 0)::int, count(*) filter (where not completed and refused > 0)::int
            from read.process_monitor group by process, state order by process, state
            """);
        var counts = new List<(string Process, InstancesInState Count)>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            counts.Add((rows.GetString(0), new(rows.GetString(1), rows.GetInt32(2), rows.GetInt32(3), rows.GetInt32(4), rows.GetInt32(5))));
        return counts.ToLookup(one => one.Process, one => one.Count);
    }
}
