using System.Collections.Immutable;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>
/// What one operation selects under one set of <c>@skip</c> and <c>@include</c> values: worked out once, then shared by every request
/// that asks the same. Whatever depends on other variables belongs to <see cref="OperationContext"/>.
/// </summary>
public sealed class Selections
{
    private readonly PreparedDocument document;
    private SelectedFields? root;
    private int fields;

    internal Selections(Schema schema, PreparedDocument document, OperationDefinition operation, VariableValues conditions) =>
        (Schema, this.document, Operation, Conditions) = (schema, document, operation, conditions);

    internal Schema Schema { get; }

    internal OperationDefinition Operation { get; }

    /// <summary>The variables that conditions look at, and no others.</summary>
    internal VariableValues Conditions { get; }

    /// <summary>How many fields have been selected so far; their ordinals are below it.</summary>
    internal int Count => Volatile.Read(ref fields);

    internal int NextOrdinal() => Interlocked.Increment(ref fields) - 1;

    internal FragmentDefinition? Fragment(string name) => document.Fragments.GetValueOrDefault(name);

    /// <summary>The fields at the root.</summary>
    /// <exception cref="GraphQLException">A condition has no valid value.</exception>
    internal SelectedFields Root()
    {
        if (Volatile.Read(ref root) is { } known) return known;
        var made = CollectFields.Of(this, Schema.Root(Operation.Kind)!, Operation.SelectionSet);
        return Interlocked.CompareExchange(ref root, made, null) ?? made;
    }
}

/// <summary>The variables that <c>@skip</c> and <c>@include</c> look at: all that a selection depends on.</summary>
internal sealed class SelectionConditions
{
    /// <summary>More of them are not worth remembering selections for.</summary>
    private const int Most = 31;

    public static readonly SelectionConditions None = new([]);

    private readonly ImmutableArray<string> names;

    private SelectionConditions(ImmutableArray<string> names) => this.names = names;

    public static SelectionConditions Of(Document document)
    {
        var finder = new Finder();
        finder.Visit(document);
        return new([.. finder.Found]);
    }

    /// <summary>Two bits a variable, absent, null, false or true; null when there are too many.</summary>
    public long? KeyOf(VariableValues variables)
    {
        if (names.Length > Most) return null;
        var key = 0L;
        foreach (var name in names) key = (key << 2) | (variables.TryGet(name, out var value) ? value switch { null => 1L, false => 2L, _ => 3L } : 0L);
        return key;
    }

    /// <summary>The values of these variables, without the others.</summary>
    public VariableValues Only(VariableValues variables)
    {
        if (names.IsEmpty) return VariableValues.None;
        var values = new Dictionary<string, object?>(names.Length, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (variables.TryGet(name, out var value)) values[name] = value;
        }

        return new(values);
    }

    private sealed class Finder : Visitor
    {
        public SortedSet<string> Found { get; } = new(StringComparer.Ordinal);

        protected override void Enter(Node node)
        {
            if (node is not Directive directive || (directive.Name.Value != BuiltInDirectives.Skip.Name && directive.Name.Value != BuiltInDirectives.Include.Name)) return;
            foreach (var argument in directive.Arguments)
            {
                if (argument.Value is Variable variable) Found.Add(variable.Name.Value);
            }
        }
    }
}
