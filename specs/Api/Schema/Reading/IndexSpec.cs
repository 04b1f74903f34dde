using Regulatory.Projections;

namespace Regulatory.Api.Specs.Schema.Reading;

/// <summary>Whatever clients may filter, sort, look up or come by has an index on the real tables, present and past.</summary>
[Collection(nameof(FullRegister))]
public sealed class IndexSpec(FullRegister register)
{
    [Fact]
    public async Task every_filterable_column_has_an_index_that_begins_with_it()
    {
        var indexes = await Indexes();
        var missing = new List<string>();
        foreach (var (shape, table) in Tables())
        {
            var links = FullRegister.Entities.SelectMany(entity => entity.Relations)
                .Where(relation => FullRegister.Entities.Single(target => target.Name == relation.Target).Table.Name == shape.Name)
                .Select(relation => relation.Remote).ToHashSet();
            foreach (var column in shape.Columns)
            {
                var isUsed = column.IsKey || column.IsFilterable || column.IsUnique || column.IsJurisdiction || column.IsParty || links.Contains(column.Name);
                if (isUsed && !indexes.Contains((table, "btree", column.Name))) missing.Add($"{table}.{column.Name}");
                if (column.AllowsContains && !indexes.Contains((table, "gin", column.Name))) missing.Add($"{table}.{column.Name}, for parts of texts");
            }
        }
        missing.ShouldBeEmpty();
        FullRegister.Catalogue.Shapes.Sum(shape => shape.Columns.Count(column => column.IsFilterable)).ShouldBeGreaterThan(40);
    }

    /// <summary>A connection is ordered by a column and then by the key: one index gives both.</summary>
    [Fact]
    public async Task every_order_has_an_index_that_ends_with_the_key()
    {
        await using var command = register.Database.Administrator.CreateCommand(
            "select tablename || ' ' || indexdef from pg_indexes where schemaname = 'read'");
        var definitions = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync()) definitions.Add(reader.GetString(0).Replace("\"", "", StringComparison.Ordinal));
        var missing = from table in Tables()
                      from column in table.Shape.Columns
                      where column.IsFilterable && !column.IsKey && !column.IsUnique && column.Cell.SqlType is not ("jsonb" or "text[]")
                      where !definitions.Any(index => index.StartsWith($"{table.Name} ", StringComparison.Ordinal)
                          && index.EndsWith($"({column.Name}, {table.Shape.Key.Name})", StringComparison.Ordinal))
                      select $"{table.Name}.{column.Name}";
        missing.ShouldBeEmpty();
    }

    [Fact]
    public async Task what_a_row_is_known_by_is_known_once()
    {
        await using var command = register.Database.Administrator.CreateCommand(
            """
            select c.relname || '.' || a.attname from pg_index i join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
            where i.indisunique and i.indnkeyatts = 1 and c.relnamespace = 'read'::regnamespace
            """);
        var unique = new HashSet<string>();
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync()) unique.Add(reader.GetString(0));
        foreach (var shape in FullRegister.Catalogue.Shapes)
            foreach (var column in shape.Columns.Where(column => column.IsUnique || column.IsKey)) unique.ShouldContain($"{FullRegister.TableOf(shape)}.{column.Name}");
    }

    private static IEnumerable<(ReadModelShape Shape, string Name)> Tables() => FullRegister.Catalogue.Shapes.SelectMany(shape => shape.HasHistory
        ? new[] { (shape, FullRegister.TableOf(shape)), (shape, $"{FullRegister.TableOf(shape)}_history") }
        : [(shape, FullRegister.TableOf(shape))]);

    /// <summary>Table, kind of index and its first column.</summary>
    private async Task<HashSet<(string Table, string Kind, string Column)>> Indexes()
    {
        await using var command = register.Database.Administrator.CreateCommand(
            """
            select c.relname, m.amname, a.attname from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
              join pg_am m on m.oid = x.relam join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
            where c.relnamespace = 'read'::regnamespace and i.indisvalid and i.indpred is null
            """);
        var found = new HashSet<(string, string, string)>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) found.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        return found;
    }
}
