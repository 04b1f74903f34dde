using System.Collections.Immutable;
using System.Text;
using Npgsql;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>
/// The compiled SQL of one root field, shared by all requests of its shape. It returns one row: the value of the field, and the ledger
/// position up to which the tables in it are folded, both of one snapshot.
/// </summary>
internal sealed class Statement
{
    private readonly RootPlan plan;
    private readonly string sql;
    private readonly ImmutableArray<Parameter> parameters;
    private readonly ImmutableArray<PageForm> forms;

    private readonly bool many;

    private Statement(RootPlan plan, bool many, string sql, ImmutableArray<Parameter> parameters, ImmutableArray<PageForm> forms) =>
        (this.plan, this.many, this.sql, this.parameters, this.forms) = (plan, many, sql, parameters, forms);

    /// <summary>The statement for these inputs, compiled or found among those that were.</summary>
    /// <param name="by">The column of the keys asked for; null for pages.</param>
    /// <param name="many">Several rows by their keys, not one.</param>
    public static Statement Of(RootPlan plan, Column? by, bool many, Inputs inputs, ReadStore store)
    {
        var shape = new StringBuilder();
        foreach (var page in plan.Pages) ArgumentShape.Append(shape, page.Field.Arguments(inputs.Operation));
        return plan.StatementOf(shape.ToString(), () => Compile(plan, by, many, inputs, store));
    }

    /// <summary>The command with the values of one request.</summary>
    /// <exception cref="GraphQLException">A value out of bounds.</exception>
    public NpgsqlBatchCommand Bind(Inputs inputs, ReadStore store)
    {
        inputs.Pages = PagesOf(inputs, store);
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters) command.Parameters.Add(parameter.Bind(inputs));
        return command;
    }

    /// <param name="value">The first value of the row.</param>
    /// <returns>A page, a row or null, or an array of rows.</returns>
    public object? Read(object value, Inputs inputs, Cursors cursors)
    {
        var answer = new Answer(inputs, cursors);
        if (value is not object?[] found) return null;
        if (plan.Page is { } page) return RowPage.Of(page, found, answer);
        return many ? Array.ConvertAll(found, row => new EntityRow(plan.Row!, (object?[])row!, answer)) : new EntityRow(plan.Row!, found, answer);
    }

    private static Statement Compile(RootPlan plan, Column? by, bool many, Inputs inputs, ReadStore store)
    {
        var writer = new SqlWriter(inputs, store.Limits);
        var value = plan.Page is { } page ? writer.Page(page) : many ? writer.Rows(plan.Row!, by!) : writer.Lookup(plan.Row!, by!);
        var folded = store.FoldedTo?.Invoke($"array[{string.Join(", ", plan.Tables.Select(table => $"'{table}'"))}]") ?? "null::bigint";
        return new(plan, many, $"select {value}, {folded}", writer.Parameters.All, [.. writer.Forms.Values]);
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
