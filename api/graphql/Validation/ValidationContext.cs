using System.Collections.Frozen;
using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Validation;

/// <summary>A variable where it is used. <c>OneOf</c> is the input object that demands exactly one field, when it stands in such a field.</summary>
public readonly record struct VariableUse(Variable Variable, GraphType? Expected, bool HasDefault, InputObjectType? OneOf);

/// <summary>What one operation or fragment uses, in the order of the text.</summary>
public sealed class DefinitionContents
{
    public List<VariableUse> Variables { get; } = [];

    public List<FragmentSpread> Spreads { get; } = [];
}

/// <summary>What rules may know: the schema, the document, the types at the node being visited. Collects their errors.</summary>
public sealed class ValidationContext
{
    private readonly List<GraphQLError> errors = [];
    private readonly Dictionary<ExecutableDefinition, DefinitionContents> contents = new(ReferenceEqualityComparer.Instance);

    internal ValidationContext(Schema schema, Document document, FrozenDictionary<string, FragmentDefinition> fragments, Limits limits)
    {
        (Schema, Document, Fragments, Limits) = (schema, document, fragments, limits);
    }

    public Schema Schema { get; }

    public Document Document { get; }

    /// <summary>By name; of several with one name the last.</summary>
    public FrozenDictionary<string, FragmentDefinition> Fragments { get; }

    public Limits Limits { get; }

    /// <summary>The composite type whose fields are selected here, or null when it is unknown.</summary>
    public NamedType? ParentType { get; internal set; }

    /// <summary>The type of the field or fragment being visited, or null when it is unknown.</summary>
    public GraphType? Type { get; internal set; }

    /// <summary>The field being visited, or null when it is unknown.</summary>
    public OutputField? Field { get; internal set; }

    /// <summary>The directive being visited; null outside of directives and for an unknown one.</summary>
    public DirectiveType? Directive { get; internal set; }

    /// <summary>Whether the node stands in a directive, known or not.</summary>
    public bool InDirective { get; internal set; }

    public ImmutableArray<GraphQLError> Errors => [.. errors];

    /// <summary>Whether so many errors were found that the rest does not matter.</summary>
    public bool IsFull => errors.Count >= Limits.Errors;

    /// <summary>What a definition uses itself, its fragments left out.</summary>
    public DefinitionContents Contents(ExecutableDefinition definition)
    {
        if (!contents.TryGetValue(definition, out var found)) contents.Add(definition, found = new DefinitionContents());
        return found;
    }

    /// <summary>The definition itself and every fragment it reaches, each once.</summary>
    public List<ExecutableDefinition> Reached(ExecutableDefinition from)
    {
        var reached = new List<ExecutableDefinition> { from };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var spread in Contents(reached[i]).Spreads)
            {
                if (seen.Add(spread.Name.Value) && Fragments.TryGetValue(spread.Name.Value, out var fragment)) reached.Add(fragment);
            }
        }

        return reached;
    }

    internal void Report(string rule, string message, ReadOnlySpan<Location> at)
    {
        if (IsFull) return;
        errors.Add(new GraphQLError(message) { Code = ErrorCodes.Validation, Locations = [.. at] }.With("rule", rule));
    }

    internal void Refuse(string code, string message, Location at)
    {
        errors.Add(new GraphQLError(message) { Code = code, Locations = [at] });
    }
}
