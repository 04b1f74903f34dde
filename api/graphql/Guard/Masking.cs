using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Guard;

/// <summary>A masked value as SQL, so that the clear one never leaves the database.</summary>
public static class Masking
{
    /// <param name="value">SQL of the clear value, of type text for all but hidden ones.</param>
    /// <param name="when">SQL of the Boolean that says whether this row's value is masked; null: always.</param>
    public static string Sql(MaskKind kind, string value, string? when)
    {
        var masked = kind switch
        {
            MaskKind.Name => $"left({value}, 1) || '*'",
            MaskKind.Identifier =>
                $"case when length({value}) > 8 then left({value}, 4) || repeat('*', length({value}) - 8) || right({value}, 4) "
                + $"else repeat('*', length({value})) end",
            _ => "null",
        };
        return when is null ? masked : $"case when {when} then {masked} else {value} end";
    }
}
