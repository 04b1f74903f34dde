using System.Collections.Frozen;
using System.Collections.Immutable;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;
using Regulatory.GraphQL.Validation;

namespace Regulatory.GraphQL.Execution;

/// <summary>A document that was parsed and validated, or the errors that keep it from being executed. The same for every request.</summary>
public sealed class PreparedDocument
{
    /// <summary>Selections of one document that are kept, one for every operation and set of conditions asked lately.</summary>
    private const int KeptSelections = 64;

    private static readonly Document Nothing = new([]);

    private readonly Schema schema;
    private readonly SelectionConditions conditions;
    private readonly BoundedCache<(int Operation, long Conditions), Selections> selections = new(KeptSelections);

    private PreparedDocument(
        Schema schema, Document document, FrozenDictionary<string, FragmentDefinition> fragments, ImmutableArray<GraphQLError> errors)
    {
        this.schema = schema;
        Document = document;
        Fragments = fragments;
        Errors = errors;
        conditions = errors.IsEmpty ? SelectionConditions.Of(document) : SelectionConditions.None;
        Operations = [.. document.Definitions.OfType<OperationDefinition>()];
        Introspects = errors.IsEmpty ? document.Definitions.OfType<ExecutableDefinition>().Select(IntrospectionIn).FirstOrDefault(at => at is not null) : null;
    }

    /// <summary>Without definitions when it could not be parsed.</summary>
    public Document Document { get; }

    public FrozenDictionary<string, FragmentDefinition> Fragments { get; }

    /// <summary>None when it may be executed.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }

    public ImmutableArray<OperationDefinition> Operations { get; }

    /// <summary>Where <c>__schema</c> or <c>__type</c> is asked for first, or null.</summary>
    public Location? Introspects { get; }

    public static PreparedDocument Of(string text, Schema schema, ExecutorOptions options)
    {
        try
        {
            var document = Parser.Parse(text, options.Limits);
            var fragments = Validator.FragmentsOf(document);
            return new PreparedDocument(schema, document, fragments, Validator.Validate(schema, document, fragments, options.Rules, options.Limits));
        }
        catch (SyntaxException wrong)
        {
            var error = new GraphQLError(wrong.Message) { Code = wrong.Code, Locations = [wrong.At] };
            return new PreparedDocument(schema, Nothing, FrozenDictionary<string, FragmentDefinition>.Empty, [error]);
        }
    }

    /// <summary>The operation of that name; without a name the only one. Null when there is none or a choice.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#GetOperation()</remarks>
    public OperationDefinition? Operation(string? name)
    {
        if (name is null) return Operations.Length == 1 ? Operations[0] : null;
        foreach (var operation in Operations)
        {
            if (operation.Name?.Value == name) return operation;
        }

        return null;
    }

    /// <summary>What an operation of this document selects under these variables.</summary>
    internal Selections SelectionsOf(OperationDefinition operation, VariableValues variables)
    {
        if (conditions.KeyOf(variables) is not { } bits) return new(schema, this, operation, conditions.Only(variables));
        var key = (IndexOf(operation), bits);
        if (selections.Find(key) is { } found) return found;
        var made = new Selections(schema, this, operation, conditions.Only(variables));
        selections.Keep(key, made);
        return made;
    }

    private int IndexOf(OperationDefinition operation)
    {
        for (var i = 0; i < Operations.Length; i++)
        {
            if (ReferenceEquals(Operations[i], operation)) return i;
        }

        throw new ArgumentException("The operation is none of this document's.", nameof(operation));
    }

    private static Location? IntrospectionIn(ExecutableDefinition definition)
    {
        var finder = new IntrospectionFinder();
        finder.Visit(definition);
        return finder.Found;
    }

    private sealed class IntrospectionFinder : Visitor
    {
        public Location? Found { get; private set; }

        protected override void Enter(Node node)
        {
            if (node is not Field { Name.Value: "__schema" or "__type" }) return;
            Found = node.At;
            Stopped = true;
        }
    }
}
