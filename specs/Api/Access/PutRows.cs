using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Schema.Reading;
using Regulatory.Domain.Kernel;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Access;

/// <summary>
/// Rows that no act made, of Guangzhou and about one party: values made from the read model's shape, every id leading to the row that is
/// put where it leads. Of reference data, which the seeds have filled, a row that is there.
/// </summary>
internal sealed class PutRows(LedgerDatabase database, RunningHost host, PartyId party)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Dictionary<Type, string> keys = [];

    /// <returns>The row's key.</returns>
    public async Task<string> Put(ReadModelShape shape)
    {
        foreach (var named in shape.Columns.Select(column => Named(column.ValueType)).OfType<ReadModelShape>().Append(shape).Distinct()) await Seeded(named);
        if (await There(shape) is { } there) return there;
        var values = string.Join(", ", shape.Columns.Select(column => Value(shape, column)));
        await using var insert = database.Administrator.CreateCommand(
            $"insert into read.{FullRegister.TableOf(shape)} ({string.Join(", ", shape.Columns.Select(column => column.Quoted))}, from_position) "
            + $"select {values}, 1 from (select 1 as n) as filler");
        await insert.ExecuteNonQueryAsync();
        return (await There(shape)).ShouldNotBeNull(shape.Name);
    }

    /// <summary>A key of the seeds' own goes for every id of its kind.</summary>
    private async Task Seeded(ReadModelShape shape)
    {
        await host.Installation.ReadModels.WaitFor(shape.Name, await host.Installation.Ledger.Head(), Patience, CancellationToken.None);
        if (Named(shape.Key.ValueType) is not null && await There(shape) is { } key) keys.TryAdd(shape.Key.ValueType, $"'{key}'");
    }

    private async Task<string?> There(ReadModelShape shape)
    {
        await using var first = database.Administrator.CreateCommand($"select min({shape.Key.Quoted}::text) from read.{FullRegister.TableOf(shape)}");
        return await first.ExecuteScalarAsync() as string;
    }

    private string Value(ReadModelShape shape, ColumnShape column)
    {
        var type = column.ValueType;
        if (column.IsKey && Named(type) is null) return $"'{shape.Name} 1'";
        if (Named(type) is not null) return keys.TryGetValue(type, out var seeded) ? seeded : KeyOf(type);
        if (column.IsJurisdiction) return "'440100'";
        if (column.IsParty) return $"'{party}'";
        if (column.Cell.SqlType == "text[]" && type.GetGenericArguments()[0] is { IsEnum: true } choice) return $"array['{Enum.GetNames(choice)[0]}']";
        return new RowMaker(host.Installation.ReadModels.Catalogue, rows: 1).Filled(column);
    }

    private static string KeyOf(Type id) => GraphQL.CodeFirst.ClrShape.IsGuidId(id) ? $"md5('{id.Name}')::uuid::text" : $"'{id.Name} 1'";

    /// <summary>What an id of this type is the key of; null for plain values.</summary>
    private ReadModelShape? Named(Type type) => type.IsValueType && !type.IsPrimitive
        ? host.Installation.ReadModels.Catalogue.Shapes.FirstOrDefault(shape => shape.Key.ValueType == type)
        : null;
}
