using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.Api.Specs.Schema.Reading;

/// <summary>A list field of the schema, asked for in one way.</summary>
/// <param name="Field"><c>licences</c>, or <c>Licence.licenceHistoryEntries</c>.</param>
/// <param name="Manner">What is asked: an order, or a comparison.</param>
internal sealed record ListQuestion(string Field, string Manner, string Document)
{
    /// <summary>
    /// Every list field of the schema with its default order, every order and every comparison that its inputs have and the caller may ask for.
    /// </summary>
    public static IEnumerable<ListQuestion> All(GraphQL.Types.Schema schema, IReadOnlyList<Entity> entities, Caller caller)
    {
        foreach (var entity in entities)
        {
            foreach (var (manner, arguments) in Manners(schema, entity, caller, full: true))
                yield return new(entity.Plural, manner, $"{{ {entity.Plural}(first: 20{arguments}) {{ nodes {{ id }} }} }}");
            if (entity.History is not null)
                foreach (var (manner, arguments) in Manners(schema, entity, caller, full: false))
                    yield return new(entity.Plural, $"known at 50, {manner}", $"{{ {entity.Plural}(first: 20, knownAt: 50{arguments}) {{ nodes {{ id }} }} }}");
            foreach (var relation in entity.Relations.Where(relation => relation.Many))
            {
                var target = entities.Single(other => other.Name == relation.Target);
                foreach (var (manner, arguments) in Manners(schema, target, caller, full: false))
                    yield return new($"{entity.Name}.{relation.Field}", manner,
                        $"{{ {entity.Plural}(first: 3) {{ nodes {{ {relation.Field}(first: 5{arguments}) {{ totalCount nodes {{ id }} }} }} }} }}");
            }
            foreach (var relation in entity.Relations.Where(relation => !relation.Many))
                yield return new($"{entity.Name}.{relation.Field}", "to one", $"{{ {entity.Plural}(first: 3) {{ nodes {{ {relation.Field} {{ id }} }} }} }}");
        }
    }

    /// <param name="full">Every comparison and its opposite; else those that an index is for.</param>
    private static IEnumerable<(string Manner, string Arguments)> Manners(GraphQL.Types.Schema schema, Entity entity, Caller caller, bool full)
    {
        yield return ("default order", "");
        foreach (var column in Asked($"{entity.Name}SortInput"))
            foreach (var direction in new[] { "ASC", "DESC" })
                yield return ($"{column.Name} {direction}", $", order: [{{ {column.Name}: {direction} }}]");
        if (entity.Validity is not null) yield return ("effectiveOn", ", effectiveOn: \"2026-02-13\"");
        foreach (var column in Asked($"{entity.Name}FilterInput"))
            foreach (var operation in ((InputObjectType)column.Type.Named).Fields.Where(field => field.Name is not ("and" or "or")))
            {
                if (!full && operation.Name[0] == 'n') continue;
                yield return ($"{column.Name} {operation.Name}", $", where: {{ {column.Name}: {{ {operation.Name}: {Operand(entity.ColumnOfField(column.Name)!, operation)} }} }}");
            }

        IEnumerable<InputValue> Asked(string input) => (((InputObjectType?)schema.Type(input))?.Fields ?? [])
            .Where(field => field.Name is not ("and" or "or") && RowRules.SeesClear(entity.ColumnOfField(field.Name)!, caller));
    }

    /// <summary>A value that a few rows have, or none: what people look for.</summary>
    private static string Operand(Column column, InputValue operation)
    {
        var value = operation.Type.Named switch
        {
            EnumType choice => choice.Members[0].Name,
            { Name: "Int" } => "7",
            { Name: "Boolean" } => "true",
            { Name: "Long" or "LedgerPosition" or "Decimal" or "Money" } => "\"7\"",
            { Name: "Date" } => "\"2026-11-01\"",
            { Name: "DateTime" } => "\"2020-01-30T00:00:00Z\"",
            { Name: "ID" } => "\"0198c0de-0000-7000-8000-000000000001\"",
            { Name: "CreditCode" } => "\"91440101MA5AAAA00W\"",
            { Name: "DivisionCode" } => "\"440103\"",
            { Name: "ItemNumber" } => "\"GD-RT-03\"",
            { Name: "OffenceCode" } => "\"HW01\"",
            { Name: "Plate" } => "\"粤A12345/Yellow\"",
            { Name: "VehicleKey" } => "\"粤A12345/Yellow\"",
            { Name: "TerminalId" } => "\"13800000001\"",
            { Name: "Vin" } => "\"1M8GDM9AXKP042788\"",
            { Name: "RoadPosition" } => "\"S385 K80+380\"",
            { Name: "CounterId" } => "\"Vehicle-粤A12345/Yellow\"",
            { Name: "ProcessId" } => "\"joint-review/1\"",
            { Name: "CreditProfileId" } => "\"E:91440101MA5AAAA00W:D3\"",
            { Name: "CreditListingId" } => "\"E:91440101MA5AAAA00W:Overload\"",
            { Name: "CreditModelId" } => "\"D-2026-1\"",
            { Name: "ItemCode" } => "\"overload-over-50\"",
            { Name: "PartyId" } => "\"E:91440101MA5AAAA00W\"",
            { Name: "String" } when operation.Name.EndsWith("startsWith", StringComparison.OrdinalIgnoreCase) && column.ClrType != typeof(string) => "\"4401\"",
            { Name: "String" } => $"\"{column.Name} 1a2b\"",
            var other => throw new NotSupportedException($"There is no operand of type {other}."),
        };
        return operation.Type is ListType ? $"[{value}]" : value;
    }
}
