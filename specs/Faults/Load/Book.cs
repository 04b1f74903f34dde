using System.Collections.Concurrent;

namespace Regulatory.Faults.Specs.Load;

/// <summary>What the callers know: every act that was ever given, and the first answer to each that was answered.</summary>
internal sealed class Book
{
    private readonly ConcurrentDictionary<Guid, GivenAct> given = new();
    private readonly ConcurrentDictionary<Guid, Answer> answers = new();
    private readonly ConcurrentQueue<string> contradictions = new();
    private int resent;

    public int Acknowledged => answers.Count;

    /// <summary>How often an act was sent once more, because its answer was lost or to ask again.</summary>
    public int Resent => resent;

    /// <summary>Acts that were answered differently when they were sent again.</summary>
    public IReadOnlyCollection<string> Contradictions => contradictions;

    public IReadOnlyDictionary<Guid, GivenAct> Given => given;

    public IReadOnlyDictionary<Guid, Answer> Answers => answers;

    public void Give(GivenAct act)
    {
        if (!given.TryAdd(act.Command, act)) Interlocked.Increment(ref resent);
    }

    public void Answered(GivenAct act, Answer answer)
    {
        var first = answers.GetOrAdd(act.Command, answer);
        if (first != answer) contradictions.Enqueue($"{act.Name} {act.Command}: first {first}, then {answer}");
    }
}
