namespace Regulatory.Faults.Specs.Load;

/// <summary>
/// Takes one matter after the other from submission to certificate. Now and then an act is given twice at once, under one command
/// id or under two, and an act that was answered long ago is sent again.
/// </summary>
/// <param name="twins">Share of the acts that are given twice at once.</param>
internal sealed class Caller(Counter counter, int seed, double twins)
{
    /// <summary>Milliseconds that somebody thinks between two acts at most: some acts are always in hand, and the machine is not only busy with more of them.</summary>
    private const int Thought = 80;

    private readonly Random random = new(seed);
    private readonly List<GivenAct> answered = [];

    /// <summary>Works until told to stop; every act that was begun is answered before it returns.</summary>
    public async Task Work(CancellationToken stop)
    {
        while (true)
        {
            var matter = new Matter();
            foreach (var act in matter.Life())
            {
                if (stop.IsCancellationRequested) return;
                // Typesetting costs more than all the rest; every fourth matter is enough of it.
                if (act.Name == "issueCertificate" && random.Next(4) > 0) break;
                await Task.Delay(random.Next(Thought), CancellationToken.None);
                await Give(act);
                answered.Add(act);
                if (random.Next(10) == 0) await counter.Give(answered[random.Next(answered.Count)], random);
            }
        }
    }

    private async Task Give(GivenAct act)
    {
        if (random.NextDouble() >= twins)
        {
            await counter.Give(act, random);
            return;
        }
        var (one, other) = act.Name == "acceptApplication" && random.Next(2) == 0 ? (act with { Rival = true }, act.AsRival()) : (act, act);
        await Task.WhenAll(counter.Give(one, new(random.Next())), counter.Give(other, new(random.Next())));
    }
}
