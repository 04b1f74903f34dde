using System.Collections.Immutable;
using System.Text;
using Npgsql;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>
/// The compiled SQL of one root field, shared by all requests of its shape. It returns the value of the field and the ledger
/// position up to which the tables in it are folded, both of one snapshot (<see cref="WireRow"/>): as one value, or, for a page whose rows
/// nobody counts, row by row with the position behind them, which costs the server half as much.
/// </summary>
internal sealed class Statement
{
    private readonly RootPlan plan;
    private readonly string sql;
    private readonly ImmutableArray<Parameter> parameters;
    private readonly ImmutableArray<PageForm> forms;
    private readonly bool many;
    private readonly string? folded;

    private Statement(
        RootPlan plan, bool many, string sql, string? folded, ImmutableArray<Parameter> parameters, ImmutableArray<PageForm> forms) =>
        (this.plan, this.many, this.sql, this.folded, this.parameters, this.forms) = (plan, many, sql, folded, parameters, forms);

    /// <summary>The statement for these inputs, compiled or found among those that were.</summary>
    /// <param name="field">The root field.</param>
    /// <param name="by">The column of the keys asked for; null for pages.</param>
    /// <param name="many">Several rows by their keys, not one.</param>
    public static Statement Of(RootPlan plan, MergedField field, Column? by, bool many, Inputs inputs, ReadStore store)
    {
        var shape = new StringBuilder();
        foreach (var page in plan.Pages) ArgumentShape.Append(shape, page.Field.Arguments(inputs.Operation));
        foreach (var single in plan.Singles) shape.Append(ArgumentShape.HasDay(single.Arguments(inputs.Operation)) ? 'e' : '.');
        return plan.StatementOf(shape.ToString(), () => Compile(plan, field, by, many, inputs, store));
    }

    /// <summary>The commands with the values of one request.</summary>
    /// <exception cref="GraphQLException">A value out of bounds.</exception>
    public ImmutableArray<NpgsqlBatchCommand> Bind(Inputs inputs, ReadStore store)
    {
        inputs.Pages = PagesOf(inputs, store);
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters) command.Parameters.Add(parameter.Bind(inputs));
        return folded is null ? [command] : [command, new(folded)];
    }

    /// <summary>Reads the results of the commands and leaves the reader on the last of them.</summary>
    /// <returns>A page, a row or null, or an array of rows; and the position up to which the tables are folded, if that is known.</returns>
    public async ValueTask<(object? Found, long? Folded)> Read(NpgsqlDataReader reader, Inputs inputs, Cursors cursors, CancellationToken cancellation)
    {
        var answer = new Answer(inputs, cursors);
        if (!plan.IsStreamed)
        {
            await reader.ReadAsync(cancellation);
            var row = WireRow.Read(reader.GetFieldValue<byte[]>(0));
            return (Found(row[0], answer), row[1] as long?);
        }
        var rows = new List<object?>(inputs.Pages[0].Size + 1);
        while (await reader.ReadAsync(cancellation)) rows.Add(WireRow.Read(reader.GetFieldValue<byte[]>(0)));
        var page = RowPage.Of(plan.Page!, [rows.ToArray(), null], answer);
        if (folded is null) return (page, null);
        await reader.NextResultAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return (page, WireRow.Read(reader.GetFieldValue<byte[]>(0))[0] as long?);
    }

    private object? Found(object? value, Answer answer)
    {
        if (value is not object?[] found) return null;
        if (plan.Page is { } page) return RowPage.Of(page, found, answer);
        return many ? Array.ConvertAll(found, row => new EntityRow(plan.Row!, (object?[])row!, answer)) : new EntityRow(plan.Row!, found, answer);
    }

    private static Statement Compile(RootPlan plan, MergedField field, Column? by, bool many, Inputs inputs, ReadStore store)
    {
        var writer = new SqlWriter(inputs, store.Limits);
        var folded = store.FoldedTo?.Invoke($"array[{string.Join(", ", plan.Tables.Select(table => $"'{table}'"))}]") ?? "null::bigint";
        if (plan.IsStreamed)
        {
            var stream = writer.Stream(plan.Page!);
            var position = store.FoldedTo is null ? null : $"select record_send(row({folded}))";
            return new(plan, many, stream, position, writer.Parameters.All, [.. writer.Forms.Values]);
        }
        var value = plan.Page is { } page ? writer.Page(page) : many ? writer.Rows(plan.Row!, by!) : writer.Lookup(plan.Row!, by!, field);
        return new(plan, many, $"select record_send(row({value}, {folded}))", null, writer.Parameters.All, [.. writer.Forms.Values]);
    }

    private PageCall[] PagesOf(Inputs inputs, ReadStore store)
    {
        if (forms.IsEmpty) return [];
        var calls = new PageCall[forms.Length];
        var rows = new long[forms.Length];
        var outside = Math.Max(1, inputs.Keys.Length);
        for (var i = 0; i < calls.Length; i++)
        {
            var page = plan.Pages[i];
            calls[i] = PageCall.Of(forms[i], page.Field.Arguments(inputs.Operation), store.Limits, store.Cursors);
            rows[i] = (page.Within is { } outer ? rows[outer.Ordinal] : outside) * (page.WantsRows ? calls[i].Size + 1 : 1);
            if (rows[i] > store.Limits.Rows)
                throw new GraphQLException($"The pages multiply to more than {store.Limits.Rows} rows; ask for smaller ones.", Codes.Limit);
        }
        return calls;
    }
}
