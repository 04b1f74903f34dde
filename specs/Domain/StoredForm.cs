using System.Collections.Immutable;

namespace Regulatory.Domain.Specs;

/// <summary>Facts as they come back from the ledger; filled in as soon as the codec exists.</summary>
public static class StoredForm
{
    public static ImmutableArray<T> Of<T>(ImmutableArray<T> facts)
        where T : class => facts;

    /// <summary>Facts as text to compare by.</summary>
    public static string TextOf<T>(ImmutableArray<T> facts)
        where T : class => string.Join('\n', facts);
}
