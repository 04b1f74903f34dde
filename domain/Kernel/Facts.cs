namespace Regulatory.Domain.Kernel;

/// <summary>The stored contract of a fact: its name on the wire, independent of the C# name, <c>context.noun.verb.vN</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FactAttribute(string wireName) : Attribute
{
    public string WireName { get; } = wireName;
}

/// <summary>
/// A retired shape of a fact: still read, never written. The class has a public static method <c>Lift</c> that takes the
/// retired record and returns its successor.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RetiredFactAttribute(string wireName) : Attribute
{
    public string WireName { get; } = wireName;
}

/// <summary>Takes a type or member out of a convention spec; the reason is printed by the spec.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class ExemptAttribute(string convention, string reason) : Attribute
{
    public string Convention { get; } = convention;

    public string Reason { get; } = reason;
}
