using Npgsql;

namespace Regulatory.Ledger;

/// <summary>A call of one of the ledger's functions with parameters that are made once and sent again and again.</summary>
internal static class FunctionCall
{
    /// <param name="function">Name in the schema <c>ledger</c>; written by us, never by a caller.</param>
    /// <param name="parameters">In the order of the function's parameters; they move to this call from the one before.</param>
    public static NpgsqlCommand Create(NpgsqlConnection connection, string function, IReadOnlyList<NpgsqlParameter> parameters)
    {
        var call = connection.CreateCommand();
#pragma warning disable CA2100 // Only the function's name and the numbers of the parameters are put together.
        call.CommandText = $"select * from ledger.{function}({string.Join(',', Enumerable.Range(1, parameters.Count).Select(n => $"${n}"))})";
#pragma warning restore CA2100
        foreach (var parameter in parameters)
        {
            parameter.Collection = null;
            call.Parameters.Add(parameter);
        }
        return call;
    }
}
