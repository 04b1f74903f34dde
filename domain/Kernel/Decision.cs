using System.Collections.Immutable;

namespace Regulatory.Domain.Kernel;

/// <summary>A value that no other stream may ever hold again, for instance a licence number.</summary>
/// <param name="Kind">What is claimed: <c>licensing.licence-number</c>.</param>
/// <param name="Value">The claimed value in its normal form.</param>
public sealed record Claim(string Kind, string Value);

/// <summary>What the law makes of an act: facts, nothing (already so), or a refusal.</summary>
public sealed record Decision<TFact>
    where TFact : class
{
    private Decision(ImmutableArray<TFact> facts, ImmutableArray<Claim> claims, Refusal? refusal) =>
        (Facts, Claims, Refusal) = (facts, claims, refusal);

    /// <summary>The act changes nothing because what it asks for is already so.</summary>
    public static Decision<TFact> Nothing { get; } = new([], [], null);

    public ImmutableArray<TFact> Facts { get; }

    public ImmutableArray<Claim> Claims { get; }

    public Refusal? Refusal { get; }

    public static Decision<TFact> Accept(params ImmutableArray<TFact> facts) => new(facts, [], null);

    public static Decision<TFact> Refuse(Refusal refusal) => new([], [], refusal);

    /// <summary>The same decision, which also takes a value that is unique for ever.</summary>
    public Decision<TFact> Claiming(string kind, string value) => new(Facts, Claims.Add(new(kind, value)), Refusal);

    public static implicit operator Decision<TFact>(TFact fact) => Accept(fact);

    public static implicit operator Decision<TFact>(Refusal refusal) => Refuse(refusal);
}
