using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Projections.Specs.Engine;

/// <summary>A ledger in memory: what runners read from when the read side is what is examined.</summary>
internal sealed class SampleLedger
{
    private static readonly Instant Began = Instant.FromUtc(2026, 3, 2, 1, 0);
    private static readonly ActEnvelope Envelope = new("clerk", "WindowClerk", "440100", null, null, null, "0", "0.1.0");
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    private readonly Lock gate = new();
    private readonly List<(RecordedFact Recorded, object Fact)> facts = [];
    private readonly Dictionary<string, long> versions = [];
    private TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly HashSet<string> forgotten = [];

    public SampleLedger() => Feed = new(Read, Beyond, _ => Task.FromResult(Head), TypeOf, Open)
    {
        Erases = fact => fact.Type == nameof(DepotForgotten) ? Forgets(((DepotForgotten)Open(fact)).Depot) : null,
        Stream = (stream, _) =>
        {
            lock (gate) return Task.FromResult<IReadOnlyList<RecordedFact>>([.. facts.Select(fact => fact.Recorded).Where(fact => fact.Stream == stream)]);
        },
    };

    public FactFeed Feed { get; }

    public long Head
    {
        get
        {
            lock (gate) return facts.Count;
        }
    }

    public long Append(string depot, params DepotFact[] appended) => Append(depot, Array.ConvertAll(appended, fact => (object)fact));

    /// <summary>Erases a depot's name.</summary>
    public long Forget(string depot) => Append("registry", [new DepotForgotten(depot)]);

    private long Append(string depot, object[] appended)
    {
        TaskCompletionSource waiting;
        lock (gate)
        {
            foreach (var fact in appended)
            {
                versions[depot] = versions.GetValueOrDefault(depot) + 1;
                var position = facts.Count + 1L;
                facts.Add((new(
                    position, new("specs.depot", depot), versions[depot], fact.GetType().Name,
                    Began + Duration.FromSeconds(position), Guid.Empty, Envelope, EngineSpec.Codec.Encode(fact)), fact));
            }
            (waiting, arrived) = (arrived, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        waiting.SetResult();
        return Head;
    }

    /// <summary>How many states all depots together have gone through: every fact but a closing makes one.</summary>
    public long States
    {
        get
        {
            lock (gate) return facts.Count(fact => fact.Fact is DepotOpened or VehicleArrived or VehicleLeft);
        }
    }

    /// <summary>Every depot as it was at a position, folded without the engine.</summary>
    public SortedDictionary<string, int> VehiclesAt(long position)
    {
        var depots = new SortedDictionary<string, int>(StringComparer.Ordinal);
        lock (gate)
            foreach (var (recorded, fact) in facts.Take((int)position))
                switch (fact)
                {
                    case DepotOpened: depots[recorded.Stream.Key] = 0; break;
                    case VehicleArrived: depots[recorded.Stream.Key]++; break;
                    case VehicleLeft: depots[recorded.Stream.Key]--; break;
                    case DepotClosed: depots.Remove(recorded.Stream.Key); break;
                }
        return depots;
    }

    /// <summary>Depots that open, fill, empty and, every tenth, close; their facts are interleaved.</summary>
    public void AppendLife(int depots, int from = 0)
    {
        for (var i = from; i < from + depots; i++) Append($"depot-{i}", new DepotOpened($"第{i}号车场", Guangzhou, new(2026, 3, 2)));
        for (var i = from; i < from + depots; i++) Append($"depot-{i}", new VehicleArrived($"粤A{i:00000}", 1.5m), new VehicleArrived($"粤B{i:00000}", 2m));
        for (var i = from; i < from + depots; i++) Append($"depot-{i}", new VehicleLeft($"粤A{i:00000}"));
        for (var i = from; i < from + depots; i += 10) Append($"depot-{i}", new DepotClosed());
    }

    private static Type TypeOf(string wireName) => typeof(DepotFact).Assembly.GetType($"{typeof(DepotFact).Namespace}.{wireName}", throwOnError: true)!;

    private Task<IReadOnlyList<RecordedFact>> Read(long after, int limit, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult<IReadOnlyList<RecordedFact>>([.. facts.Skip((int)after).Take(limit).Select(fact => fact.Recorded)]);
    }

    private async Task Beyond(long position, CancellationToken cancel)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (facts.Count > position) return;
                next = arrived.Task;
            }
            await next.WaitAsync(cancel);
        }
    }

    private object Open(RecordedFact fact)
    {
        lock (gate)
            return facts[(int)fact.Position - 1].Fact is DepotOpened opened && forgotten.Contains(fact.Stream.Key)
                ? opened with { Name = "gone" }
                : facts[(int)fact.Position - 1].Fact;
    }

    private Erasure Forgets(string depot)
    {
        lock (gate) forgotten.Add(depot);
        return new([new("specs.depot", depot)]);
    }
}
