using System.Collections.Frozen;
using System.Collections.Immutable;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Execution;

/// <summary>A document that was parsed and validated, or the errors that keep it from being executed. The same for every request.</summary>
public sealed class PreparedDocument
{
    internal PreparedDocument(Document document, ImmutableArray<GraphQLError> errors)
    {
        Document = document;
        Errors = errors;
        Operations = [.. document.Definitions.OfType<OperationDefinition>()];
        Fragments = document.Definitions.OfType<FragmentDefinition>()
            .DistinctBy(fragment => fragment.Name.Value, StringComparer.Ordinal)
            .ToFrozenDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
    }

    public Document Document { get; }

    public ImmutableArray<GraphQLError> Errors { get; }

    public ImmutableArray<OperationDefinition> Operations { get; }

    public FrozenDictionary<string, FragmentDefinition> Fragments { get; }

    /// <summary>Where <c>__schema</c> or <c>__type</c> is asked for first, or null.</summary>
    public Location? Introspects { get; internal init; }
}
