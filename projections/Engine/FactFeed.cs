using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Projections;

/// <summary>Where read models get their facts from: the ledger, in position order.</summary>
/// <param name="Read">(after, limit) → the facts with a position greater than after, in order, at most limit.</param>
/// <param name="Beyond">Completes when the ledger holds a fact beyond a position.</param>
/// <param name="Head">Position of the last fact; 0 for an empty ledger.</param>
/// <param name="TypeOf">Wire name → record that Evolve gets, lifted; throws for a name this software does not know.</param>
/// <param name="Open">The record of a fact, lifted, personal values opened.</param>
public sealed record FactFeed(
    Func<long, int, CancellationToken, Task<IReadOnlyList<RecordedFact>>> Read,
    Func<long, CancellationToken, Task> Beyond,
    Func<CancellationToken, Task<long>> Head,
    Func<string, Type> TypeOf,
    Func<RecordedFact, object> Open)
{
    /// <summary>Whom a fact erases; null for nearly every fact. Once it has been asked, <see cref="Open"/> opens nothing of theirs.</summary>
    public Func<RecordedFact, Erasure?> Erases { get; init; } = static _ => null;

    /// <summary>The facts of a stream, in order.</summary>
    public Func<StreamName, CancellationToken, Task<IReadOnlyList<RecordedFact>>> Stream { get; init; } =
        static (stream, _) => throw new NotSupportedException($"This feed cannot read {stream} alone.");

    /// <summary>The ledger's facts, opened by a catalogue.</summary>
    /// <param name="forget">Told of every erased subject before facts are opened again.</param>
    public static FactFeed Of(FactLedger ledger, FactCatalogue catalogue, Action<string>? forget = null)
    {
        var types = catalogue.Shapes.ToDictionary(shape => shape.WireName, shape => Current(shape.Type));
        return new(
            async (after, limit, cancel) => await ledger.ReadAll(after, limit, cancel).ConfigureAwait(false),
            ledger.Beyond,
            ledger.Head,
            name => types.GetValueOrDefault(name) ?? throw new UnknownFactException(name),
            catalogue.Decode)
        {
            Stream = async (stream, cancel) => await ledger.LoadStream(stream, 0, cancel).ConfigureAwait(false),
            Erases = fact =>
            {
                if (fact.Type != ErasedType) return null;
                var erased = (SubjectErased)catalogue.Decode(fact);
                forget?.Invoke(erased.Subject.Value);
                return Erasure.Of(erased);
            },
        };
    }

    private static string ErasedType { get; } =
        ((FactAttribute)Attribute.GetCustomAttribute(typeof(SubjectErased), typeof(FactAttribute))!).WireName;

    /// <summary>What a retired shape becomes in the end.</summary>
    private static Type Current(Type shape) =>
        shape.IsDefined(typeof(RetiredFactAttribute), inherit: false) ? Current(shape.GetMethod("Lift", [shape])!.ReturnType) : shape;
}
