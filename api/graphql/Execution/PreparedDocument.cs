using System.Collections.Frozen;
using System.Collections.Immutable;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;
using Regulatory.GraphQL.Validation;

namespace Regulatory.GraphQL.Execution;

/// <summary>A document that was parsed and validated, or the errors that keep it from being executed. The same for every request.</summary>
public sealed class PreparedDocument
{
    private static readonly Document Nothing = new([]);

    private PreparedDocument(Document document, FrozenDictionary<string, FragmentDefinition> fragments, ImmutableArray<GraphQLError> errors)
    {
        Document = document;
        Fragments = fragments;
        Errors = errors;
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
            return new PreparedDocument(document, fragments, Validator.Validate(schema, document, fragments, options.Rules, options.Limits));
        }
        catch (SyntaxException wrong)
        {
            var error = new GraphQLError(wrong.Message) { Code = wrong.Code, Locations = [wrong.At] };
            return new PreparedDocument(Nothing, FrozenDictionary<string, FragmentDefinition>.Empty, [error]);
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
