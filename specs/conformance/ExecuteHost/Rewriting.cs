using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.Conformance.ExecuteHost;

/// <summary>Documents, values and responses with some of their parts exchanged.</summary>
internal static class Rewriting
{
    /// <summary>Every selection set, the innermost first.</summary>
    public static Document Selections(this Document document, Func<SelectionSet, SelectionSet> change) =>
        document.Definitions<ExecutableDefinition>(definition => definition with { SelectionSet = Changed(definition.SelectionSet, change) });

    public static Document Variables(this Document document, Func<VariableDefinition, VariableDefinition> change) =>
        document.Definitions<OperationDefinition>(operation => operation with { Variables = [.. operation.Variables.Select(change)] });

    /// <summary>Every field of an object or interface.</summary>
    public static Document Fields(this Document sdl, Func<FieldDefinition, FieldDefinition> change) => sdl
        .Definitions<ObjectDefinition>(type => type with { Fields = [.. type.Fields.Select(change)] })
        .Definitions<InterfaceDefinition>(type => type with { Fields = [.. type.Fields.Select(change)] });

    public static Document Inputs(this Document sdl, Func<InputObjectDefinition, InputObjectDefinition> change) => sdl.Definitions(change);

    public static Selection SkipAsInclude(Selection selection) => selection with
    {
        Directives =
        [
            .. selection.Directives.Select(directive => directive.Name.Value == BuiltInDirectives.Skip.Name
                ? directive with { Name = directive.Name with { Value = BuiltInDirectives.Include.Name } }
                : directive),
        ],
    };

    /// <summary>A list of one item as that item, at any depth.</summary>
    public static object? SingleItem(object? value) => value switch
    {
        object?[] { Length: 1 } single => SingleItem(single[0]),
        object?[] items => items.Select(SingleItem).ToArray(),
        IEnumerable<KeyValuePair<string, object?>> fields => fields.ToDictionary(field => field.Key, field => SingleItem(field.Value)),
        _ => value,
    };

    public static void EachError(this JsonObject answer, Action<JsonObject> change)
    {
        foreach (var error in answer["errors"]?.AsArray() ?? []) change(error!.AsObject());
    }

    public static void ShiftColumns(JsonObject error)
    {
        foreach (var place in error["locations"]?.AsArray() ?? []) place!["column"] = (int)place["column"]! + 1;
    }

    private static Document Definitions<T>(this Document document, Func<T, Definition> change)
        where T : Definition =>
        document with { Definitions = [.. document.Definitions.Select(definition => definition is T some ? change(some) : definition)] };

    private static SelectionSet Changed(SelectionSet set, Func<SelectionSet, SelectionSet> change) => change(set with
    {
        Selections =
        [
            .. set.Selections.Select(selection => selection switch
            {
                Field { SelectionSet: { } below } field => field with { SelectionSet = Changed(below, change) },
                InlineFragment inline => inline with { SelectionSet = Changed(inline.SelectionSet, change) },
                _ => selection,
            }),
        ],
    });
}
